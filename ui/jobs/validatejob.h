// Asks the tools' own validators that are installed about the files of a stack.
#pragma once

#include "jobs/jobreports.h"
#include "jobs/workerprocess.h"
#include "stack/stack.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace stackwright {

class ValidateJob final : public QObject {
    Q_OBJECT

public:
    explicit ValidateJob(QObject* parent = nullptr);

    // Renders into a temporary folder, because an export to another branch leaves no files in the folder, and verifies
    // there.
    void start(const Stack& stack);
    void cancel() { worker_.cancel(); }
    bool running() const { return worker_.running(); }

Q_SIGNALS:
    void finished(const std::vector<CheckResult>& checks);
    void failed(const stackwright::Error& error);

private:
    void read(const QJsonObject& line);
    void next();

    WorkerProcess worker_;
    std::unique_ptr<QTemporaryDir> folder_;
    bool verifying_ = false;
    std::vector<CheckResult> checks_;
    std::optional<Error> error_;
};

} // namespace stackwright
