#include "cli/help.h"

#include "cli/commandline.h"

namespace stackwright {

namespace {

constexpr qsizetype lineWidth = 100;

// Sentences in lines that fit a terminal, each behind `indent`.
QString wrapped(const QString& text, const QString& indent)
{
    QString out;
    QString line = indent;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (line.size() > indent.size() && line.size() + 1 + word.size() > lineWidth) {
            out += line + QLatin1Char('\n');
            line = indent;
        }
        line += (line.size() > indent.size() ? QStringLiteral(" ") : QString()) + word;
    }
    return out + line + QLatin1Char('\n');
}

QString optionHead(const CommandOption& option)
{
    const QString letter =
        *option.letter == '\0' ? QString() : QStringLiteral("-%1, ").arg(QLatin1String(option.letter));
    const QString value = *option.value == '\0' ? QString() : QLatin1Char(' ') + QLatin1String(option.value);
    return letter + QStringLiteral("--") + QLatin1String(option.name) + value;
}

QString optionsHelp(std::span<const CommandOption> options)
{
    QString text;
    for (const CommandOption& option : options)
        text += QStringLiteral("  %1\n").arg(optionHead(option))
            + wrapped(QLatin1String(option.help), QStringLiteral("      "));
    return text;
}

// One line each, as they are written.
QString jsonHelp(const Command& command, const QString& indent)
{
    QString text;
    for (const QString& line : QString::fromUtf8(command.json).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += indent + line + QLatin1Char('\n');
    return text;
}

QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    return text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')) ? QStringLiteral("\\&") + text
                                                                                   : text;
}

QString roffOptions(std::span<const CommandOption> options)
{
    QString text;
    for (const CommandOption& option : options)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(roff(optionHead(option)), roff(QLatin1String(option.help)));
    return text;
}

QString roffCommand(const Command& command)
{
    QString text =
        QStringLiteral(".SS %1\n%2\n").arg(roff(usageLine(command, true)), roff(QLatin1String(command.help)));
    if (*command.details != '\0')
        text += roff(QLatin1String(command.details)) + QLatin1Char('\n');
    if (*command.problems != '\0')
        text += QStringLiteral("The exit code is 1 when %1.\n").arg(roff(QLatin1String(command.problems)));
    text += roffOptions(command.options);
    text += QStringLiteral(".PP\nWith\n.BR \\-\\-json :\n.nf\n");
    for (const QString& line : jsonHelp(command, QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += roff(line) + QLatin1Char('\n');
    return text + QStringLiteral(".fi\n");
}

struct ExitMeaning {
    ExitCode code;
    const char* meaning;
};

constexpr ExitMeaning exitMeanings[] = {{exitOk, "It worked, and there is nothing to tell."},
    {exitProblems, "Findings, problems, conflicts or differences."}, {exitUsage, "The command line was wrong."},
    {exitIo, "A file, a folder, standard output or git failed, or the work was cancelled."}};

} // namespace

QString overview()
{
    QString text = QStringLiteral("stackwright-cli %1: a wired delivery stack from picks\n\n")
                       .arg(QStringLiteral(STACKWRIGHT_VERSION));
    for (const Command* command : commands())
        text +=
            QStringLiteral("  stackwright-cli %1\n      %2\n").arg(usageLine(*command), QLatin1String(command->help));
    text +=
        QStringLiteral("\nEvery command takes --json; 'stackwright-cli help COMMAND' tells its options. A FILE may be "
                       "'-': standard input.\n"
                       "Exit codes: 0 ok, 1 findings or problems, 2 usage, 3 files or git.\n"
                       "STACKWRIGHT_CATALOGUE=DIR reads the catalogue from a folder instead of the built-in one.\n");
    return text;
}

QString commandHelp(const Command& command)
{
    QString text = QStringLiteral("Usage: stackwright-cli %1\n\n").arg(usageLine(command));
    text += wrapped(QLatin1String(command.help) + QLatin1Char(' ') + QLatin1String(command.details), QString());
    text += QStringLiteral("\nOptions:\n") + optionsHelp(command.options) + optionsHelp(commonOptions());
    if (*command.problems != '\0')
        text += QLatin1Char('\n')
            + wrapped(QStringLiteral("The exit code is 1 when %1.").arg(QLatin1String(command.problems)), QString());
    return text + QStringLiteral("\nWith --json:\n") + jsonHelp(command, QStringLiteral("  "));
}

QString manualParts()
{
    QString text = QStringLiteral(".SH COMMANDS\n");
    for (const Command* command : commands())
        text += roffCommand(*command);
    text += QStringLiteral(".SH OPTIONS\nEvery command takes these, and they may stand before it.\n")
        + roffOptions(commonOptions());
    text +=
        QStringLiteral(".PP\nIn the place of a command:\n.TP\n.B \\-\\-version\nPrint the version.\n.SH EXIT STATUS\n");
    for (const ExitMeaning& exit : exitMeanings)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(exit.code).arg(QLatin1String(exit.meaning));
    return text;
}

} // namespace stackwright
