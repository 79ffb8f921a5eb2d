#include "jobs/exportjob.h"

#include "jobs/workerjson.h"
#include "stack/stackfile.h"

#include <QDir>
#include <QJsonDocument>

namespace stackwright {

ExportJob::ExportJob(QObject* parent) : QObject(parent)
{
    connect(&worker_, &WorkerProcess::lineRead, this, &ExportJob::read);
    connect(&worker_, &WorkerProcess::failed, this, [this](const Error& error) {
        stackFile_.reset();
        Q_EMIT failed(error.failure == Failure::Cancelled ? error : error_.value_or(error));
    });
    connect(&worker_, &WorkerProcess::finished, this, [this] {
        stackFile_.reset();
        if (result_ && !error_) {
            Q_EMIT finished(*result_);
        } else {
            Q_EMIT failed(error_.value_or(noAnswer()));
        }
    });
}

void ExportJob::start(const ExportOrder& order, bool dryRun)
{
    result_.reset();
    merged_.clear();
    error_.reset();
    stackFile_ = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/stackwright-XXXXXX.stackwright"));
    if (!stackFile_->open() || stackFile_->write(writeStack(order.stack)) < 0 || !stackFile_->flush()) {
        Q_EMIT failed({Failure::Io, {QDir::tempPath()},
            tr("A temporary file cannot be written: %1.").arg(stackFile_->errorString()),
            tr("Make room on the disk, then try again.")});
        return;
    }
    QStringList arguments = {QStringLiteral("export"), stackFile_->fileName(), QStringLiteral("--repo"),
        order.directory, QStringLiteral("--json")};
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            arguments += {name, value};
        }
    };
    add(QStringLiteral("--branch"), order.branch);
    add(QStringLiteral("--expect"), order.expect);
    add(QStringLiteral("--message"), order.message);
    add(QStringLiteral("--name"), order.name);
    add(QStringLiteral("--email"), order.email);
    if (order.currentBranch) {
        arguments += QStringLiteral("--current-branch");
    }
    if (dryRun) {
        arguments += QStringLiteral("--dry-run");
    }
    if (dryRun && order.sketch) {
        arguments += QStringLiteral("--anyway");
    }
    if (!writeAnswers(order, arguments)) {
        Q_EMIT failed({Failure::Io, {QDir::tempPath()},
            tr("A temporary file cannot be written: %1.").arg(answersFile_->errorString()),
            tr("Make room on the disk, then try again.")});
        return;
    }
    worker_.start(arguments);
}

bool ExportJob::writeAnswers(const ExportOrder& order, QStringList& arguments)
{
    answersFile_.reset();
    if (order.answers.isEmpty()) {
        return true;
    }
    QJsonObject all;
    for (auto entry = order.answers.cbegin(); entry != order.answers.cend(); ++entry) {
        const auto id = [](const QString& hexadecimal) {
            return hexadecimal.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hexadecimal);
        };
        QJsonObject answer{{QStringLiteral("answer"), entry->word}, {QStringLiteral("base"), id(entry->base)},
            {QStringLiteral("ours"), id(entry->ours)}, {QStringLiteral("theirs"), id(entry->theirs)}};
        if (entry->word == QLatin1String("text")) {
            answer.insert(QStringLiteral("text"), entry->text);
        }
        all.insert(entry.key(), answer);
    }
    answersFile_ = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/stackwright-XXXXXX.json"));
    arguments += {QStringLiteral("--settle")};
    if (!answersFile_->open() || answersFile_->write(QJsonDocument(all).toJson()) < 0 || !answersFile_->flush()) {
        return false;
    }
    arguments += answersFile_->fileName();
    return true;
}

void ExportJob::read(const QJsonObject& line)
{
    if (const std::optional<Error> error = jsonError(line)) {
        error_ = error;
    } else if (line.contains(QLatin1String("result"))) {
        const QJsonObject result = line.value(QLatin1String("result")).toObject();
        result_ = jsonExportResult(result);
        merged_ = jsonMerged(result);
    } else if (line.contains(QLatin1String("progress"))) {
        const QJsonObject progress = line.value(QLatin1String("progress")).toObject();
        Q_EMIT progressed(jsonText(progress, "file"), progress.value(QLatin1String("done")).toInt(),
            progress.value(QLatin1String("total")).toInt());
    }
}

} // namespace stackwright
