#include "jobs/background.h"

namespace stackwright {

Background::Background(const QString& name) : worker_(new QObject)
{
    thread_.setObjectName(name);
    worker_->moveToThread(&thread_);
    QObject::connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
}

Background::~Background()
{
    if (thread_.isRunning()) {
        QMetaObject::invokeMethod(
            worker_, [] {}, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    } else {
        delete worker_;
    }
}

void Background::run(const std::function<void()>& work)
{
    if (!thread_.isRunning()) {
        thread_.start();
    }
    QMetaObject::invokeMethod(worker_, work);
}

} // namespace stackwright
