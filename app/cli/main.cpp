// stackwright-cli: the same program without a window, and the window's worker for everything that touches a repository.
#include "cli/commandline.h"
#include "cli/completion.h"
#include "cli/help.h"
#include "support/messages.h"
#include "support/spelling.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>

using namespace stackwright;

namespace {

// Options of every command may stand in front of it: "--json list" is "list --json".
QStringList commandFirst(const QStringList& words)
{
    qsizetype at = 0;
    while (at < words.size()
        && (words[at] == QLatin1String("--json") || words[at] == QLatin1String("--help")
            || words[at] == QLatin1String("-h")))
        ++at;
    return at == words.size() ? words : QStringList{words[at]} + words.first(at) + words.sliced(at + 1);
}

// The first word that is no option.
QString firstName(const QStringList& words)
{
    const auto found = std::find_if(
        words.cbegin(), words.cend(), [](const QString& word) { return !word.startsWith(QLatin1Char('-')); });
    return found == words.cend() ? QString() : *found;
}

int noCommand(const QString& name, Output& output)
{
    QStringList known{QStringLiteral("help")};
    for (const Command* command : commands())
        known.append(QLatin1String(command->name));
    const QString meant = didYouMean(name, known);
    return output.fail({Failure::Usage, {}, QStringLiteral("There is no command '%1'.").arg(name),
        meant.isEmpty() ? QStringLiteral("See 'stackwright-cli --help'.") : meant});
}

int help(const QString& name, Output& output)
{
    const Command* command = findCommand(name);
    if (!command && !name.isEmpty())
        return noCommand(name, output);
    output.text(command ? commandHelp(*command) : overview());
    return exitOk;
}

int version(Output& output)
{
    output.line(QStringLiteral("stackwright-cli " STACKWRIGHT_VERSION));
    output.object({{QStringLiteral("program"), QStringLiteral("stackwright-cli")},
        {QStringLiteral("version"), QStringLiteral(STACKWRIGHT_VERSION)}});
    return exitOk;
}

// What people ask the program about itself, and what its own packaging does: the parts of the manual page, and what
// could follow.
int run(const QStringList& words, Output& output)
{
    const QString name = words.value(0);
    if (name.isEmpty() || name == QLatin1String("--json")) {
        std::fputs(qPrintable(overview()), stderr);
        return exitUsage;
    }
    if (name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h"))
        return help(firstName(words.mid(1)), output);
    if (name == QLatin1String("--version"))
        return version(output);
    if (name == QLatin1String("--manual")) {
        output.text(manualParts());
        return exitOk;
    }
    if (name == QLatin1String("--complete"))
        return complete(words.mid(1), output);
    const Command* command = findCommand(name);
    return command ? runCommand(*command, words.mid(1), output) : noCommand(name, output);
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN); // libgit2 and closed pipes must not end the program
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stackwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STACKWRIGHT_VERSION));
    QTranslator translator;
    if (const QString language = qEnvironmentVariable("STACKWRIGHT_LANGUAGE");
        !language.isEmpty() && loadTexts(translator, QLocale(language)))
        QCoreApplication::installTranslator(
            &translator); // the window asks, and shows the answer; in a terminal all is English
    const QStringList words = commandFirst(QCoreApplication::arguments().mid(1));
    Output output(words.contains(QStringLiteral("--json")));
    return output.ended(run(words, output));
}
