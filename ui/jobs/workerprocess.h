// stackwright-cli as a worker: everything that touches a repository runs there, so that a hang, a crash or a hostile
// repository never takes the window with it, and cancel always works.
#pragma once

#include "support/error.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace stackwright {

class WorkerProcess final : public QObject {
    Q_OBJECT

public:
    explicit WorkerProcess(QObject* parent = nullptr);
    ~WorkerProcess() override; // kills it

    // The program: beside this one, else on the path. Empty when there is none.
    static QString program();

    // Starts it; one at a time: what runs still is stopped without a word. After `seconds` without an end it is
    // stopped; 0: it may take as long as it takes.
    void start(const QStringList& arguments, int seconds = 0);
    bool running() const { return process_.state() != QProcess::NotRunning; }
    void
    cancel(); // asks it to stop, and kills it when it does not; if it comes to its end all the same, it has finished

Q_SIGNALS:
    void lineRead(const QJsonObject& line); // each JSON object on its standard output
    void finished();                        // exit code 0 or 1
    void failed(const stackwright::Error& error);

private:
    void readLines();
    void end(int code, QProcess::ExitStatus status);
    Error troubleOf(int code) const;

    QProcess process_;
    QTimer limit_;
    QTimer patience_; // with one that was asked to stop
    QByteArray buffer_;
    QByteArray rest_; // of standard error, for the message
    bool cancelled_ = false;
    bool late_ = false;
    bool replaced_ = false;
    QStringList nextArguments_;
    int nextSeconds_ = 0;
};

} // namespace stackwright
