// Prints the hand-off of an exported repository: its own documents, as they are in the commit, as a PDF.
#pragma once

#include "jobs/background.h"
#include "jobs/handoffprint.h"
#include "jobs/workerprocess.h"

#include <atomic>
#include <memory>

namespace stackwright {

struct HandoffOrder {
    QString directory; // of the repository
    QString commit;    // hexadecimal
    QString branch;
    QString project;
    QString path; // of the PDF
    QFont font;
    QFont codeFont;
};

class HandoffJob final : public QObject {
    Q_OBJECT

public:
    explicit HandoffJob(QObject* parent = nullptr);
    ~HandoffJob() override; // stops

    void start(const HandoffOrder& order);
    void cancel();
    bool running() const { return running_; }

Q_SIGNALS:
    void finished(const QString& path, int pages);
    void failed(const stackwright::Error& error);

private:
    void read(const QJsonObject& line);
    void print();
    void end(const std::optional<Error>& error, int pages);

    WorkerProcess worker_;
    HandoffOrder order_;
    Handoff handoff_;
    std::optional<Error> error_;
    bool running_ = false;
    std::shared_ptr<std::atomic<bool>> cancelled_;
    Background background_;
};

} // namespace stackwright
