#include "jobs/handoffjob.h"

#include "jobs/workerjson.h"
#include "support/durablefile.h"

namespace stackwright {

namespace {

constexpr int readSeconds = 60;

Error stopped()
{
    return {Failure::Cancelled, {}, HandoffJob::tr("Stopped."), HandoffJob::tr("Nothing was written.")};
}

} // namespace

HandoffJob::HandoffJob(QObject* parent) : QObject(parent), background_(QStringLiteral("hand-off"))
{
    connect(&worker_, &WorkerProcess::lineRead, this, &HandoffJob::read);
    connect(&worker_, &WorkerProcess::failed, this, [this](const Error& error) { end(error_.value_or(error), 0); });
    connect(&worker_, &WorkerProcess::finished, this, [this] {
        if (error_ || handoff_.documents.empty()) {
            end(error_.value_or(Error{Failure::Problem, {order_.directory},
                    tr("The commit holds no README, hand-off or decisions."), tr("Export again, then print.")}),
                0);
        } else {
            print();
        }
    });
}

HandoffJob::~HandoffJob()
{
    cancel();
}

void HandoffJob::start(const HandoffOrder& order)
{
    if (running_) {
        return;
    }
    running_ = true;
    order_ = order;
    handoff_ = {order.project, order.commit, order.branch, {}, {}, {}, order.font, order.codeFont, {}};
    error_.reset();
    cancelled_ = std::make_shared<std::atomic<bool>>(false);
    QStringList arguments = {QStringLiteral("documents"), order.directory, QStringLiteral("--json")};
    if (!order.commit.isEmpty()) {
        arguments += {QStringLiteral("--commit"), order.commit};
    }
    worker_.start(arguments, readSeconds);
}

void HandoffJob::cancel()
{
    if (cancelled_ != nullptr) {
        *cancelled_ = true;
    }
    worker_.cancel();
}

void HandoffJob::read(const QJsonObject& line)
{
    if (const std::optional<Error> error = jsonError(line)) {
        error_ = error;
    } else if (line.contains(QLatin1String("commit"))) {
        handoff_.commit = jsonText(line, "commit");
        handoff_.when = QDateTime::fromString(jsonText(line, "when"), Qt::ISODate);
    } else if (jsonText(line, "file").endsWith(QLatin1String(".svg"))) {
        handoff_.picture = jsonText(line, "text").toUtf8();
    } else if (line.contains(QLatin1String("file"))) {
        handoff_.documents.push_back({jsonText(line, "file"), jsonText(line, "text")});
    }
}

void HandoffJob::print()
{
    background_.run([this, handoff = handoff_, path = order_.path, cancelled = cancelled_] {
        const PrintedHandoff printed = printHandoff(handoff, [cancelled] { return !*cancelled; });
        std::optional<Error> error;
        if (printed.bytes.isEmpty()) {
            error = stopped();
        } else if (const Outcome written = writeFileDurably(path, printed.bytes); !written) {
            error = written.error();
        }
        QMetaObject::invokeMethod(this, [this, error, pages = printed.pages] { end(error, pages); });
    });
}

void HandoffJob::end(const std::optional<Error>& error, int pages)
{
    running_ = false;
    if (error) {
        Q_EMIT failed(*error);
    } else {
        Q_EMIT finished(order_.path, pages);
    }
}

} // namespace stackwright
