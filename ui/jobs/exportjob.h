// Writes a stack into a repository, or only tells what it would write. It runs in the worker process, which a cancel
// kills.
#pragma once

#include "jobs/jobreports.h"
#include "jobs/workerprocess.h"
#include "stack/stack.h"

#include <QMap>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace stackwright {

struct ExportOrder {
    Stack stack;
    QString directory;
    QString branch; // empty: as proposed
    QString
        expect; // the digest of the files that were shown; others are not committed. Empty: whatever the worker makes
    QString message; // empty: as proposed
    QString name;    // empty: git's own identity
    QString email;
    bool currentBranch = false;
    bool sketch = false;                   // what does not fit yet is no hindrance to a dry run
    QMap<QString, ConflictAnswer> answers; // by path
};

class ExportJob final : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    void start(const ExportOrder& order, bool dryRun);
    void cancel() { worker_.cancel(); }
    bool running() const { return worker_.running(); }
    // Of the last result: files that hold both, what is generated and what was changed by hand.
    const QStringList& merged() const { return merged_; }

Q_SIGNALS:
    void progressed(const QString& step, int done, int total);
    void finished(const ExportResult& result);
    void failed(const stackwright::Error& error);

private:
    void read(const QJsonObject& line);

    WorkerProcess worker_;
    bool writeAnswers(const ExportOrder& order, QStringList& arguments);

    std::unique_ptr<QTemporaryFile> stackFile_;
    std::unique_ptr<QTemporaryFile> answersFile_;
    std::optional<ExportResult> result_;
    QStringList merged_;
    std::optional<Error> error_;
};

} // namespace stackwright
