#include "cli/completion.h"

#include "cli/changeword.h"
#include "cli/command.h"
#include "cli/loading.h"

namespace stackwright {

namespace {

struct Candidate {
    QString word;
    QString help;
};

using Candidates = QList<Candidate>;

Candidates commandNames()
{
    Candidates found;
    for (const Command* command : commands())
        found.append({QLatin1String(command->name), QLatin1String(command->help)});
    found.append({QStringLiteral("help"), QStringLiteral("Shows the help, of the program or of a command.")});
    return found;
}

Candidates optionNames(std::span<const CommandOption> options)
{
    Candidates found;
    for (const CommandOption& option : options) {
        found.append({QStringLiteral("--") + QLatin1String(option.name), QLatin1String(option.help)});
        if (*option.letter != '\0')
            found.append({QLatin1Char('-') + QLatin1String(option.letter), QLatin1String(option.help)});
    }
    return found;
}

// The option that `word` names and whose value follows it, or nullptr.
const CommandOption* valueOption(const Command& command, const QString& word)
{
    for (const CommandOption& option : command.options) {
        const bool named = word == QStringLiteral("--") + QLatin1String(option.name)
            || (*option.letter != '\0' && word == QLatin1Char('-') + QLatin1String(option.letter));
        if (named && *option.value != '\0')
            return &option;
    }
    return nullptr;
}

// The argument that the word behind these stands for, or nullptr.
const CommandArgument* argumentBehind(const Command& command, const QStringList& words)
{
    std::size_t count = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (valueOption(command, words[at]))
            ++at;
        else if (!words[at].startsWith(QLatin1Char('-')) || words[at] == QLatin1String("-"))
            ++count;
    }
    if (count < command.arguments.size())
        return &command.arguments[count];
    const bool more = !command.arguments.empty() && command.arguments.back().times >= Times::AnyNumber;
    return more ? &command.arguments.back() : nullptr;
}

Candidates ofCatalogue(WordKind kind, const QString& begun)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    Candidates found;
    if (!catalogue)
        return found;
    if (kind == WordKind::Tool) {
        for (const Tool& tool : (*catalogue)->tools())
            found.append({tool.id, tool.summary});
    } else if (kind == WordKind::Blueprint) {
        for (const Blueprint& blueprint : (*catalogue)->blueprints())
            found.append({blueprint.id, blueprint.summary});
    } else {
        for (const QString& word : changeBeginnings(begun, **catalogue))
            found.append({word, QString()});
    }
    return found;
}

Candidates ofKind(WordKind kind, const char* name, const QString& begun)
{
    Candidates found;
    switch (kind) {
    case WordKind::Text: break;
    case WordKind::Choice:
        for (const QString& choice : QString::fromUtf8(name).split(QLatin1Char('|')))
            found.append({choice, QString()});
        break;
    case WordKind::StackFile: found.append({QStringLiteral(":stack"), QString()}); break;
    case WordKind::File: found.append({QStringLiteral(":file"), QString()}); break;
    case WordKind::Folder: found.append({QStringLiteral(":folder"), QString()}); break;
    case WordKind::Tool:
    case WordKind::Blueprint:
    case WordKind::Change: return ofCatalogue(kind, begun);
    }
    return found;
}

Candidates ofCommand(const Command& command, const QStringList& before, const QString& begun)
{
    const qsizetype equals = begun.startsWith(QLatin1String("--")) ? begun.indexOf(QLatin1Char('=')) : -1;
    const QString optionWord = equals > 0 ? begun.left(equals) : before.isEmpty() ? QString() : before.constLast();
    if (const CommandOption* option = valueOption(command, optionWord))
        return ofKind(option->kind, option->value, begun.mid(equals + 1));
    if (begun.startsWith(QLatin1Char('-')))
        return optionNames(command.options) + optionNames(commonOptions());
    const CommandArgument* argument = argumentBehind(command, before);
    return argument ? ofKind(argument->kind, argument->name, begun) : Candidates();
}

Candidates candidates(const QStringList& words)
{
    const QString name = words.value(0);
    if (words.size() < 2 && !name.startsWith(QLatin1Char('-')))
        return commandNames();
    if (words.size() < 2)
        return optionNames(commonOptions())
            + Candidates{{QStringLiteral("--version"), QStringLiteral("Print the version.")}};
    if (name == QLatin1String("help"))
        return words.size() == 2 ? commandNames() : Candidates();
    const Command* command = findCommand(name);
    return command ? ofCommand(*command, words.mid(1, words.size() - 2), words.constLast()) : Candidates();
}

} // namespace

int complete(const QStringList& words, Output& output)
{
    const QString begun = words.isEmpty() ? QString() : words.constLast();
    const bool valueOnly = begun.startsWith(QLatin1String("--")) && begun.contains(QLatin1Char('='));
    const QString start = valueOnly ? begun.section(QLatin1Char('='), 1) : begun;
    for (const Candidate& candidate : candidates(words)) {
        if (candidate.word.startsWith(start) || candidate.word.startsWith(QLatin1Char(':')))
            output.text(candidate.word + QLatin1Char('\t') + candidate.help + QLatin1Char('\n'));
    }
    return exitOk;
}

} // namespace stackwright
