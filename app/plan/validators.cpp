#include "plan/validators.h"

#include "support/textfilter.h"

namespace stackwright {

namespace {

// A file's path when it can be told without rendering; files that stand once per element are found by their folder.
QStringList pathsOf(const ResolvedStack& resolved, const Tool& tool, const FileRecord& record)
{
    if (record.when && !resolved.holds(*record.when, tool))
        return {};
    if (record.each.isEmpty()) {
        const Result<Value> path = resolved.expand(record.path, tool, record.place);
        return path ? QStringList{path->display()} : QStringList();
    }
    QStringList paths;
    for (const ResolvedStack::Element& element : resolved.elements(record.each)) {
        if (record.when && !resolved.holds(*record.when, tool, &element.fields))
            continue;
        if (const Result<Value> path = resolved.expand(record.path, tool, record.place, &element.fields))
            paths.append(path->display());
    }
    return paths;
}

QString shellWord(const QString& text)
{
    return applyFilter(QStringLiteral("shell"), Value(text)).value();
}

QString commandLine(const Checker& checker, const QStringList& files)
{
    QStringList words{checker.program};
    for (const QString& argument : checker.arguments) {
        if (argument == QLatin1String("{file}")) {
            for (const QString& file : files)
                words.append(shellWord(file));
        } else {
            words.append(shellWord(argument));
        }
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

Value validatorValue(const Checker& checker, const QStringList& files)
{
    return Value(ValueMap{{QStringLiteral("id"), Value(checker.id)}, {QStringLiteral("title"), Value(checker.title)},
        {QStringLiteral("program"), Value(checker.program)},
        {QStringLiteral("command"), Value(commandLine(checker, files))}, {QStringLiteral("files"), Value(files)}});
}

ValueList validatorValues(const ResolvedStack& resolved)
{
    QMap<QString, QStringList> files;
    for (const Tool* tool : resolved.tools()) {
        for (const FileRecord& record : tool->files) {
            const QStringList paths = record.checks.isEmpty() ? QStringList() : pathsOf(resolved, *tool, record);
            for (const QString& check : record.checks)
                files[check] += paths;
        }
    }
    ValueList values;
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        const Checker* known = checker(entry.key());
        if (!known || entry->isEmpty())
            continue;
        entry->sort();
        values.append(validatorValue(*known, *entry));
    }
    return values;
}

} // namespace stackwright
