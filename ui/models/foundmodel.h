// The lines of all files that hold a text.
#pragma once

#include "models/fileroles.h"
#include "render/fileset.h"

#include <QAbstractListModel>

namespace stackwright {

class FoundModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Any case; an empty text finds nothing. At most a thousand lines.
    void search(const FileSet& files, const QString& text);

    int fileCount() const { return files_; }
    bool isCut() const { return cut_; } // there were more

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        QString path;
        int line = 0;
        QString text;

        friend bool operator==(const Line&, const Line&) = default;
    };
    void searchFile(const RenderedFile& file, const QString& text, std::vector<Line>& found) const;

    std::vector<Line> lines_;
    int files_ = 0;
    bool cut_ = false;
};

} // namespace stackwright
