#include "jobs/workerprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace stackwright {

namespace {

constexpr qsizetype longestLine = qsizetype(32) * 1024 * 1024;
constexpr qsizetype keptErrors = 4096;
constexpr int patience = 3000; // ms

} // namespace

WorkerProcess::WorkerProcess(QObject* parent) : QObject(parent)
{
    limit_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this, [this] {
        late_ = true;
        process_.kill();
    });
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, &process_, &QProcess::kill);
    connect(&process_, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readLines);
    connect(&process_, &QProcess::readyReadStandardError, this,
        [this] { rest_ = QByteArray(rest_ + process_.readAllStandardError()).right(keptErrors); });
    connect(&process_, &QProcess::finished, this, &WorkerProcess::end);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            limit_.stop();
            Q_EMIT failed({Failure::Io, {process_.program()},
                tr("The worker program cannot be started: %1.").arg(process_.errorString()),
                tr("Install Stackwright again, so that stackwright-cli stands beside the window.")});
        }
    });
}

WorkerProcess::~WorkerProcess()
{
    process_.disconnect(this);
    if (running()) {
        process_.kill();
        process_.waitForFinished(2000);
    }
}

QString WorkerProcess::program()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/stackwright-cli");
    return QFileInfo(beside).isExecutable() ? beside
                                            : QStandardPaths::findExecutable(QStringLiteral("stackwright-cli"));
}

void WorkerProcess::start(const QStringList& arguments, int seconds)
{
    if (running()) {
        replaced_ = true;
        nextArguments_ = arguments;
        nextSeconds_ = seconds;
        process_.kill();
        return;
    }
    cancelled_ = late_ = replaced_ = false;
    buffer_.clear();
    rest_.clear();
    const QString found = program();
    if (found.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT failed({Failure::Io, {QStringLiteral("stackwright-cli")}, tr("The worker program is missing."),
                    tr("Install Stackwright again, so that stackwright-cli stands beside the window.")});
            },
            Qt::QueuedConnection);
        return;
    }
    if (seconds > 0) {
        limit_.start(seconds * 1000);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("STACKWRIGHT_LANGUAGE"), QLocale().name()); // what it says is shown in this window
    process_.setProcessEnvironment(environment);
    process_.setStandardInputFile(QProcess::nullDevice());
    process_.start(found, arguments);
}

void WorkerProcess::cancel()
{
    if (running()) {
        cancelled_ = true;
        process_.terminate(); // it takes away what it began; killed, every stop still leaves the old or the new state
        patience_.start();
    }
}

void WorkerProcess::readLines()
{
    buffer_ += process_.readAllStandardOutput();
    if (replaced_) {
        return;
    }
    if (buffer_.size() > longestLine) {
        process_.kill();
        return;
    }
    for (qsizetype end = buffer_.indexOf('\n'); end >= 0; end = buffer_.indexOf('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(buffer_.left(end));
        buffer_.remove(0, end + 1);
        if (document.isObject()) {
            Q_EMIT lineRead(document.object());
        }
    }
}

void WorkerProcess::end(int code, QProcess::ExitStatus status)
{
    limit_.stop();
    patience_.stop();
    if (replaced_) {
        start(nextArguments_, nextSeconds_);
        return;
    }
    readLines();
    if (!buffer_.trimmed().isEmpty()) { // one object without a line feed, or written over several lines
        const QJsonDocument document = QJsonDocument::fromJson(buffer_);
        buffer_.clear();
        if (document.isObject()) {
            Q_EMIT lineRead(document.object());
        }
    }
    const bool toTheEnd = status == QProcess::NormalExit && (code == 0 || (code == 1 && !cancelled_));
    if (toTheEnd && !late_) {
        Q_EMIT finished();
    } else {
        Q_EMIT failed(troubleOf(code));
    }
}

Error WorkerProcess::troubleOf(int code) const
{
    if (cancelled_) {
        return {Failure::Cancelled, {}, tr("Stopped."), tr("Nothing was left half done.")};
    }
    if (late_) {
        return {Failure::Io, {}, tr("The folder did not answer in time."),
            tr("Check the disk or the network folder, then try again.")};
    }
    const QString words = QString::fromUtf8(rest_).trimmed();
    return {Failure::Io, {}, words.isEmpty() ? tr("The worker program ended with code %1.").arg(code) : words,
        tr("Try again; the details are in the message above.")};
}

} // namespace stackwright
