// stackwright-cli: the same program without a window, and the window's worker for everything that touches a repository.
#include "cli/command.h"
#include "support/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>

using namespace stackwright;

namespace {

QString overview()
{
    QString text = QStringLiteral("stackwright-cli %1: a wired delivery stack from picks\n\n").arg(QStringLiteral(STACKWRIGHT_VERSION));
    for (const Command* command : commands())
        text += QStringLiteral("  stackwright-cli %1 %2\n      %3\n").arg(QLatin1String(command->name), QLatin1String(command->synopsis), QLatin1String(command->help));
    text += QStringLiteral("\nEvery command takes --json. Exit codes: 0 ok, 1 findings or problems, 2 usage, 3 files or git.\n"
                           "STACKWRIGHT_CATALOGUE=DIR reads the catalogue from a folder instead of the built-in one.\n");
    return text;
}

const Command* find(const QString& name)
{
    for (const Command* command : commands()) {
        if (name == QLatin1String(command->name))
            return command;
    }
    return nullptr;
}

int run(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON, one object a line."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    parser.addOptions({json, help});
    parser.setApplicationDescription(QLatin1String(command.help));
    parser.addPositionalArgument(QLatin1String(command.name), QLatin1String(command.help), QLatin1String(command.name) + QLatin1Char(' ') + QLatin1String(command.synopsis));
    if (command.declare)
        command.declare(parser);
    const bool parsed = parser.parse(words);
    Output output(parser.isSet(json));
    if (!parsed)
        return output.usage(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return exitOk;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest || (command.most >= 0 && arguments.size() > command.most))
        return output.usage(QStringLiteral("Usage: stackwright-cli %1 %2.").arg(QLatin1String(command.name), QLatin1String(command.synopsis)));
    return command.run(parser, arguments, output);
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN); // libgit2 and closed pipes must not end the program
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stackwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STACKWRIGHT_VERSION));
    QTranslator translator;
    if (const QString language = qEnvironmentVariable("STACKWRIGHT_LANGUAGE"); !language.isEmpty() && loadTexts(translator, QLocale(language)))
        QCoreApplication::installTranslator(&translator); // the window asks, and shows the answer; in a terminal all is English
    QStringList words = QCoreApplication::arguments();
    const QString name = words.value(1);
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        std::fputs(qPrintable(overview()), name.isEmpty() ? stderr : stdout);
        return name.isEmpty() ? exitUsage : exitOk;
    }
    if (name == QLatin1String("--version")) {
        std::puts("stackwright-cli " STACKWRIGHT_VERSION);
        return exitOk;
    }
    const Command* command = find(name);
    if (!command)
        return Output(words.contains(QStringLiteral("--json"))).usage(QStringLiteral("There is no command '%1'.").arg(name));
    words.removeAt(1);
    return run(*command, words);
}
