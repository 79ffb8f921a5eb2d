#include "cli/commandline.h"

#include "cli/help.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

constexpr int mostOptionsInUsage = 4;

QString argumentUsage(const CommandArgument& argument)
{
    const QString name = QLatin1String(argument.name);
    switch (argument.times) {
    case Times::Once: return name;
    case Times::Perhaps: return QStringLiteral("[%1]").arg(name);
    case Times::AnyNumber: return QStringLiteral("[%1 ...]").arg(name);
    case Times::AtLeastOnce: return name + QStringLiteral(" ...");
    }
    return name;
}

QString optionUsage(const CommandOption& option)
{
    const bool bare = *option.value == '\0';
    const QString text = QStringLiteral("--") + QLatin1String(option.name)
        + (bare ? QString() : QLatin1Char(' ') + QLatin1String(option.value));
    return option.needed ? text : QStringLiteral("[%1]").arg(text);
}

void declare(QCommandLineParser& parser, const CommandOption& option)
{
    QStringList names{QLatin1String(option.name)};
    if (*option.letter != '\0')
        names.append(QLatin1String(option.letter));
    parser.addOption({names, QLatin1String(option.help), QLatin1String(option.value), QLatin1String(option.standard)});
}

QStringList optionNames(const Command& command)
{
    QStringList names;
    for (const std::span<const CommandOption> options : {command.options, commonOptions()}) {
        for (const CommandOption& option : options)
            names.append(QLatin1String(option.name));
    }
    return names;
}

// What is wrong with the words, as an error; nothing when the parser understood them.
Error misunderstanding(const Command& command, const QCommandLineParser& parser)
{
    const QString seeHelp = QStringLiteral("See 'stackwright-cli help %1'.").arg(QLatin1String(command.name));
    if (parser.unknownOptionNames().isEmpty())
        return {Failure::Usage, {}, parser.errorText() + QLatin1Char('.'), seeHelp};
    const QString unknown = parser.unknownOptionNames().constFirst();
    const QString near = nearestWord(unknown, optionNames(command));
    return {Failure::Usage, {},
        QStringLiteral("'%1' has no option '%2%3'.")
            .arg(
                QLatin1String(command.name), unknown.size() == 1 ? QStringLiteral("-") : QStringLiteral("--"), unknown),
        near.isEmpty() ? seeHelp : QStringLiteral("Did you mean '--%1'?").arg(near)};
}

bool countFits(const Command& command, qsizetype count)
{
    qsizetype fewest = 0;
    qsizetype most = 0;
    for (const CommandArgument& argument : command.arguments) {
        fewest += argument.times == Times::Once || argument.times == Times::AtLeastOnce ? 1 : 0;
        most += argument.times == Times::Once || argument.times == Times::Perhaps ? 1 : 1000000;
    }
    return count >= fewest && count <= most;
}

// The first needed option that is not there, as the user would write it.
QString missingOption(const Command& command, const QCommandLineParser& parser)
{
    for (const CommandOption& option : command.options) {
        if (option.needed && parser.value(QLatin1String(option.name)).isEmpty())
            return optionUsage(option);
    }
    return {};
}

} // namespace

QString usageLine(const Command& command, bool everything)
{
    QStringList words{QLatin1String(command.name)};
    for (const CommandArgument& argument : command.arguments)
        words.append(argumentUsage(argument));
    const bool all = everything || command.options.size() <= mostOptionsInUsage;
    bool left = false;
    for (const CommandOption& option : command.options) {
        if (all || option.needed)
            words.append(optionUsage(option));
        else
            left = true;
    }
    if (left)
        words.append(QStringLiteral("[OPTION ...]"));
    return words.join(QLatin1Char(' '));
}

int runCommand(const Command& command, const QStringList& words, Output& output)
{
    QCommandLineParser parser;
    for (const std::span<const CommandOption> options : {commonOptions(), command.options}) {
        for (const CommandOption& option : options)
            declare(parser, option);
    }
    const bool understood = parser.parse(QStringList{QLatin1String(command.name)} + words);
    if (!understood)
        return output.fail(misunderstanding(command, parser));
    if (parser.isSet(QStringLiteral("help"))) {
        output.text(commandHelp(command));
        return exitOk;
    }
    const QStringList arguments = parser.positionalArguments();
    const QString usage = QStringLiteral("Usage: stackwright-cli %1").arg(usageLine(command));
    if (!countFits(command, arguments.size()))
        return output.fail({Failure::Usage, {},
            QStringLiteral("'%1' was given %2 arguments.").arg(QLatin1String(command.name)).arg(arguments.size()),
            usage});
    if (const QString missing = missingOption(command, parser); !missing.isEmpty())
        return output.fail(
            {Failure::Usage, {}, QStringLiteral("'%1' needs %2.").arg(QLatin1String(command.name), missing), usage});
    return command.run(parser, arguments, output);
}

} // namespace stackwright
