#include "jobs/terminaljob.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <vector>

namespace stackwright {

namespace {

struct KnownTerminal {
    const char* program;
    QList<const char*> folderArguments; // %1: the folder
};

// The desktop's own choice first (https://wiki.debian.org/DebianAlternatives,
// https://gitlab.freedesktop.org/terminal-wg/specifications), then by how common they are.
const std::vector<KnownTerminal>& knownTerminals()
{
    static const std::vector<KnownTerminal> all = {{"x-terminal-emulator", {}}, {"xdg-terminal-exec", {}},
        {"gnome-terminal", {"--working-directory=%1"}}, {"konsole", {"--workdir", "%1"}},
        {"xfce4-terminal", {"--working-directory=%1"}}, {"mate-terminal", {"--working-directory=%1"}},
        {"lxterminal", {"--working-directory=%1"}}, {"kitty", {"--directory", "%1"}},
        {"alacritty", {"--working-directory", "%1"}}, {"foot", {"--working-directory=%1"}}, {"xterm", {}}};
    return all;
}

Error cannotOpen(const QString& program, const QString& folder)
{
    return {Failure::Io, {folder}, TerminalJob::tr("The terminal “%1” cannot be started here.").arg(program),
        TerminalJob::tr("Check that the folder is still there, or name another terminal in $TERMINAL.")};
}

} // namespace

QString terminalProgram()
{
    if (const QString chosen = qEnvironmentVariable("TERMINAL"); !chosen.isEmpty()) {
        if (const QString found = QStandardPaths::findExecutable(chosen); !found.isEmpty()) {
            return found;
        }
    }
    for (const KnownTerminal& known : knownTerminals()) {
        if (const QString found = QStandardPaths::findExecutable(QLatin1String(known.program)); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QStringList terminalArguments(const QString& program, const QString& folder)
{
    QStringList arguments;
    for (const KnownTerminal& known : knownTerminals()) {
        if (QFileInfo(program).fileName() == QLatin1String(known.program)) {
            for (const char* argument : known.folderArguments) {
                arguments += QString::fromLatin1(argument).replace(QLatin1String("%1"), folder);
            }
        }
    }
    return arguments;
}

TerminalJob::TerminalJob(QObject* parent) : QObject(parent), background_(QStringLiteral("terminal")) {}

void TerminalJob::find()
{
    background_.run([this] { // the path may lead over a network
        const bool any = !terminalProgram().isEmpty();
        QMetaObject::invokeMethod(this, [this, any] { Q_EMIT found(any); });
    });
}

void TerminalJob::open(const QString& folder)
{
    background_.run([this, folder] {
        QProcess process;
        process.setProgram(terminalProgram());
        process.setArguments(terminalArguments(process.program(), folder));
        process.setWorkingDirectory(folder);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (process.program().isEmpty() || !process.startDetached()) {
            QMetaObject::invokeMethod(
                this, [this, program = process.program(), folder] { Q_EMIT failed(cannotOpen(program, folder)); });
        }
    });
}

} // namespace stackwright
