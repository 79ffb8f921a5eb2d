#include "jobs/renderjob.h"

#include "jobs/renderworker.h"

namespace stackwright {

RenderJob::RenderJob(CataloguePointer catalogue, QObject* parent)
    : QObject(parent), worker_(new RenderWorker(std::move(catalogue))),
      newestRender_(std::make_shared<std::atomic<quint64>>(0)), newestJudge_(std::make_shared<std::atomic<quint64>>(0)),
      newestEstimate_(std::make_shared<std::atomic<quint64>>(0)),
      newestCompare_(std::make_shared<std::atomic<quint64>>(0))
{
    thread_.setObjectName(QStringLiteral("render"));
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(worker_, &RenderWorker::rendered, this, &RenderJob::rendered);
    connect(worker_, &RenderWorker::estimated, this, &RenderJob::estimated);
    connect(worker_, &RenderWorker::judged, this, &RenderJob::judged);
    connect(worker_, &RenderWorker::compared, this, &RenderJob::compared);
    thread_.start();
}

RenderJob::~RenderJob()
{
    for (const auto& newest : {newestRender_, newestJudge_, newestEstimate_, newestCompare_}) {
        ++*newest; // what waits is not wanted any more
    }
    thread_.quit();
    thread_.wait();
}

void RenderJob::render(const Stack& stack, const std::optional<Stack>& base)
{
    const quint64 own = ++*newestRender_;
    QMetaObject::invokeMethod(worker_, [worker = worker_, stack, base, own, newest = newestRender_] {
        worker->render(stack, base, [own, newest] { return own == newest->load(); });
    });
}

void RenderJob::estimate(const QString& token, const Stack& from, const Stack& stack)
{
    const quint64 own = ++*newestEstimate_;
    QMetaObject::invokeMethod(worker_, [worker = worker_, token, from, stack, own, newest = newestEstimate_] {
        worker->estimate(token, from, stack, [own, newest] { return own == newest->load(); });
    });
}

void RenderJob::judge(const QString& stage, const Stack& stack)
{
    const quint64 own = ++*newestJudge_;
    QMetaObject::invokeMethod(worker_, [worker = worker_, stage, stack, own, newest = newestJudge_] {
        worker->judge(stage, stack, [own, newest] { return own == newest->load(); });
    });
}

void RenderJob::compare(const QString& stage, const QStringList& tools, const Stack& stack)
{
    const quint64 own = ++*newestCompare_;
    QMetaObject::invokeMethod(worker_, [worker = worker_, stage, tools, stack, own, newest = newestCompare_] {
        worker->compare(stage, tools, stack, [own, newest] { return own == newest->load(); });
    });
}

} // namespace stackwright
