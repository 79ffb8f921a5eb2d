#include "jobs/validatejob.h"

#include "jobs/workerjson.h"
#include "stack/stackfile.h"
#include "support/durablefile.h"

#include <QJsonArray>

namespace stackwright {

ValidateJob::ValidateJob(QObject* parent) : QObject(parent)
{
    connect(&worker_, &WorkerProcess::lineRead, this, &ValidateJob::read);
    connect(&worker_, &WorkerProcess::failed, this, [this](const Error& error) {
        folder_.reset();
        Q_EMIT failed(error_.value_or(error));
    });
    connect(&worker_, &WorkerProcess::finished, this, &ValidateJob::next);
}

void ValidateJob::start(const Stack& stack)
{
    checks_.clear();
    error_.reset();
    verifying_ = false;
    folder_ = std::make_unique<QTemporaryDir>();
    const Outcome written = writeFileDurably(folder_->filePath(QStringLiteral("stack.stackwright")), writeStack(stack));
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    worker_.start({QStringLiteral("render"), folder_->filePath(QStringLiteral("stack.stackwright")),
        QStringLiteral("--to"), folder_->filePath(QStringLiteral("files")), QStringLiteral("--json")});
}

void ValidateJob::next()
{
    if (error_) {
        folder_.reset();
        Q_EMIT failed(*error_);
    } else if (!verifying_) {
        verifying_ = true;
        worker_.start({QStringLiteral("verify"), folder_->filePath(QStringLiteral("files")), QStringLiteral("--json")});
    } else {
        folder_.reset();
        Q_EMIT finished(checks_);
    }
}

void ValidateJob::read(const QJsonObject& line)
{
    if (const std::optional<Error> error = jsonError(line)) {
        error_ = error;
    }
    const QJsonArray checks = line.value(QLatin1String("checks")).toArray();
    for (const QJsonValue value : checks) {
        const QJsonObject check = value.toObject();
        checks_.push_back({jsonText(check, "file"), jsonText(check, "stage"), jsonText(check, "checker"),
            jsonText(check, "status"), jsonText(check, "message")});
    }
}

} // namespace stackwright
