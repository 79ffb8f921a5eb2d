#include "jobs/inspectjob.h"

#include "jobs/workerjson.h"

namespace stackwright {

namespace {

constexpr int inspectSeconds = 20;

} // namespace

InspectJob::InspectJob(QObject* parent) : QObject(parent)
{
    connect(&worker_, &WorkerProcess::lineRead, this, [this](const QJsonObject& line) { answer_ = line; });
    connect(&worker_, &WorkerProcess::failed, this,
        [this](const Error& error) { Q_EMIT failed(answer_ ? jsonError(*answer_).value_or(error) : error); });
    connect(&worker_, &WorkerProcess::finished, this, [this] {
        if (!answer_ || jsonError(*answer_)) {
            Q_EMIT failed(answer_ ? *jsonError(*answer_) : noAnswer());
            return;
        }
        const QJsonObject identity = answer_->value(QLatin1String("identity")).toObject();
        const auto flag = [this](const char* name) { return answer_->value(QLatin1String(name)).toBool(); };
        Q_EMIT finished({jsonText(*answer_, "kind"), jsonText(*answer_, "branch"),
            answer_->value(QLatin1String("clean")).toBool(true), flag("unborn"), flag("detached"), flag("exported"),
            jsonText(*answer_, "enclosing"), jsonText(*answer_, "refusal"), jsonText(*answer_, "proposed-branch"),
            jsonText(identity, "name"), jsonText(identity, "email"),
            answer_->value(QLatin1String("decisions-after")).toInt(),
            answer_->value(QLatin1String("notes")).toVariant().toStringList()});
    });
}

void InspectJob::start(const QString& directory, const QString& slug)
{
    answer_.reset();
    QStringList arguments = {QStringLiteral("inspect"), directory, QStringLiteral("--json")};
    if (!slug.isEmpty()) {
        arguments += {QStringLiteral("--slug"), slug};
    }
    worker_.start(arguments, inspectSeconds);
}

} // namespace stackwright
