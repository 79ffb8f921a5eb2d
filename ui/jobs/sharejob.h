// Makes a file out of a stack and writes it, beside the window: deflating, typesetting and writing durably take longer
// than a frame.
#pragma once

#include "jobs/background.h"
#include "jobs/renderjob.h"
#include "support/result.h"

#include <QFont>
#include <QImage>

namespace stackwright {

struct RecordsOrder {
    QString project;
    FileSetPointer files;
    QFont font;
    QFont codeFont;
};

struct PageOrder {
    CataloguePointer catalogue; // as its author wrote it
    Stack stack;
    QDate today;
    QFont font;
    QFont codeFont;
};

// The decision records of a stack in one text. Empty: it has none.
QString decisionRecords(const QString& project, const FileSet& files);

class ShareJob final : public QObject {
    Q_OBJECT

public:
    explicit ShareJob(QObject* parent = nullptr); // what was asked for is written before it goes

    void writeArchive(const QString& path, const FileSetPointer& files, const QString& folder);
    void writeRecords(const QString& path, const RecordsOrder& order); // a PDF or Markdown, by the path's ending
    void writePage(const QString& path, const PageOrder& order);       // the one for the sponsor, as PDF or Markdown
    void writeImage(const QString& path, const QImage& image);         // as PNG
    void writeBytes(const QString& path, const QByteArray& bytes);

Q_SIGNALS:
    void finished(const QString& path);
    void failed(const stackwright::Error& error);

private:
    void write(const QString& path, const std::function<Result<QByteArray>()>& make);

    Background background_;
};

} // namespace stackwright
