#include "jobs/savejob.h"

#include "support/durablefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace stackwright {

namespace {

constexpr qint64 biggestFile = qint64(16) * 1024 * 1024;

// `own`: what this job wrote last into each file; the window may not know yet when it asks again.
std::optional<Error> write(const SaveRequest& request, QHash<QString, QByteArray>& own)
{
    if (request.expected) {
        QByteArray now;
        if (QFileInfo::exists(request.path)) {
            const Result<QByteArray> read = readFile(request.path, biggestFile);
            if (!read) {
                return read.error();
            }
            now = digestOf(*read);
        }
        if (now != *request.expected && now != digestOf(request.bytes) && now != own.value(request.path)) {
            return Error{Failure::Io, {request.path},
                QObject::tr("The file was changed by another program since it was read here."),
                QObject::tr("Save under another name, or open the file again to see the other version.")};
        }
    }
    if (!QDir().mkpath(QFileInfo(request.path).absolutePath())) {
        return Error{Failure::Io, {request.path}, QObject::tr("The folder cannot be made."),
            QObject::tr("Choose another folder.")};
    }
    const Outcome outcome = writeFileDurably(request.path, request.bytes);
    if (!outcome) {
        return outcome.error();
    }
    own.insert(request.path, digestOf(request.bytes));
    return std::nullopt;
}

} // namespace

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

SaveJob::SaveJob(QObject* parent)
    : QObject(parent), worker_(new QObject), written_(std::make_shared<QHash<QString, QByteArray>>())
{
    thread_.setObjectName(QStringLiteral("save"));
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

SaveJob::~SaveJob()
{
    flush();
    thread_.quit();
    thread_.wait();
}

void SaveJob::save(const SaveRequest& request)
{
    QMetaObject::invokeMethod(worker_, [this, request, written = written_] {
        const std::optional<Error> error = write(request, *written);
        QMetaObject::invokeMethod(this, [this, request, error] {
            if (error) {
                Q_EMIT failed(request.path, *error);
            } else {
                Q_EMIT saved(request.path, digestOf(request.bytes));
            }
        });
    });
}

void SaveJob::flush()
{
    QMetaObject::invokeMethod(
        worker_, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace stackwright
