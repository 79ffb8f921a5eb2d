// Opens the desktop's terminal in a folder.
#pragma once

#include "jobs/background.h"
#include "support/error.h"

namespace stackwright {

// The terminal that $TERMINAL names, else the first known one on the path; empty when there is none.
QString terminalProgram();

// What the program has to be told beside being started in the folder: some hand the work to a process that stands
// elsewhere.
QStringList terminalArguments(const QString& program, const QString& folder);

class TerminalJob final : public QObject {
    Q_OBJECT

public:
    explicit TerminalJob(QObject* parent = nullptr);

    void find();
    void open(const QString& folder);

Q_SIGNALS:
    void found(bool any);
    void failed(const stackwright::Error& error);

private:
    Background background_;
};

} // namespace stackwright
