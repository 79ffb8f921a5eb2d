#include "stack/stackfile.h"

#include "stack/answers.h"
#include "stack/workshopfile.h"
#include "support/textfilter.h"

namespace stackwright {

namespace {

Value cleaned(const Value& value)
{
    if (value.isList()) {
        ValueList list;
        for (const Value& entry : value.list())
            list.append(cleaned(entry));
        return Value(list);
    }
    return value.isText() ? Value(withoutControls(value.string())) : value;
}

QString flow(const Value& value)
{
    return applyFilter(QStringLiteral("yaml"), cleaned(value)).value();
}

void writeMap(QString& out, const QString& name, const ValueMap& map)
{
    if (map.isEmpty())
        return;
    out += name + QStringLiteral(":\n");
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        out += QStringLiteral("  ") + yamlScalar(entry.key()) + QStringLiteral(": ") + flow(entry.value())
            + QLatin1Char('\n');
}

ValueMap ofTexts(const QMap<QString, QString>& texts)
{
    ValueMap map;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        map.insert(text.key(), Value(text.value()));
    return map;
}

ValueMap ofAgreements(const QMap<QString, Agreement>& agreements)
{
    ValueMap map;
    for (auto agreement = agreements.cbegin(); agreement != agreements.cend(); ++agreement)
        map.insert(agreement.key(), Value(agreementName(agreement.value())));
    return map;
}

ValueMap ofPicks(const QMap<QString, Pick>& picks)
{
    ValueMap map;
    for (auto pick = picks.cbegin(); pick != picks.cend(); ++pick) {
        const QStringList& tools = pick->tools;
        map.insert(pick.key(),
            tools.isEmpty()         ? Value(QStringLiteral("none"))
                : tools.size() == 1 ? Value(tools.front())
                                    : Value(tools));
    }
    return map;
}

ValueMap ofReasons(const QMap<QString, Risk>& risks)
{
    ValueMap map;
    for (auto risk = risks.cbegin(); risk != risks.cend(); ++risk)
        map.insert(risk.key(), Value(risk->reason));
    return map;
}

void writeOwners(QString& out, const QMap<QString, Risk>& risks)
{
    QString lines;
    for (auto risk = risks.cbegin(); risk != risks.cend(); ++risk) {
        if (risk->owner.isEmpty() && risk->lookAgain.isEmpty())
            continue;
        lines += QStringLiteral("  ") + yamlScalar(risk.key()) + QStringLiteral(":\n");
        lines += QStringLiteral("    owner: ") + flow(Value(risk->owner)) + QStringLiteral("\n    look-again: ")
            + flow(Value(risk->lookAgain)) + QLatin1Char('\n');
    }
    if (!lines.isEmpty())
        out += QStringLiteral("accepted:\n") + lines;
}

void writeOptions(QString& out, const QMap<QString, ValueMap>& options)
{
    if (options.isEmpty())
        return;
    out += QStringLiteral("options:\n");
    for (auto tool = options.cbegin(); tool != options.cend(); ++tool) {
        out += QStringLiteral("  ") + yamlScalar(tool.key()) + QStringLiteral(":\n");
        for (auto option = tool->cbegin(); option != tool->cend(); ++option)
            out += QStringLiteral("    ") + yamlScalar(option.key()) + QStringLiteral(": ") + flow(option.value())
                + QLatin1Char('\n');
    }
}

Answers answersOf(const Stack& stack)
{
    return {stack.picks, stack.options, stack.agreements, stack.risks, stack.reasons};
}

void writeAnswers(QString& out, const Answers& answers)
{
    writeMap(out, QStringLiteral("picks"), ofPicks(answers.picks));
    writeOptions(out, answers.options);
    writeMap(out, QStringLiteral("agreements"), ofAgreements(answers.agreements));
    writeMap(out, QStringLiteral("reasons"), ofTexts(answers.reasons));
}

void writeRisks(QString& out, const QMap<QString, Risk>& risks)
{
    writeMap(out, QStringLiteral("risks"), ofReasons(risks));
    writeOwners(out, risks);
}

void writeUnknown(QString& out, const ValueMap& unknown)
{
    for (auto entry = unknown.cbegin(); entry != unknown.cend(); ++entry)
        out += yamlScalar(entry.key()) + QStringLiteral(": ") + flow(entry.value()) + QLatin1Char('\n');
}

// An entry of a list: its first line behind a dash, the others below it.
QString asEntry(const QString& lines)
{
    return QStringLiteral("  - ") + lines.trimmed().replace(QStringLiteral("\n"), QStringLiteral("\n    "))
        + QLatin1Char('\n');
}

void writeVariants(QString& out, const Variants& variants)
{
    if (variants.others.isEmpty())
        return;
    QMap<QString, QString> entries;
    QString present = QStringLiteral("name: %1\npresent: true\n").arg(variants.present);
    writeUnknown(present, variants.unknown);
    entries.insert(variants.present, present);
    for (auto other = variants.others.cbegin(); other != variants.others.cend(); ++other) {
        QString lines = QStringLiteral("name: %1\n").arg(other.key());
        writeAnswers(lines, *other);
        writeRisks(lines, other->risks);
        writeUnknown(lines, other->unknown);
        entries.insert(other.key(), lines);
    }
    out += QStringLiteral("variants:\n");
    for (const QString& lines : std::as_const(entries))
        out += asEntry(lines);
}

void cleanAnswers(QMap<QString, Risk>& risks, QMap<QString, QString>& reasons)
{
    for (QString& text : reasons)
        text = withoutControls(text);
    for (Risk& risk : risks)
        risk = {withoutControls(risk.reason), withoutControls(risk.owner), withoutControls(risk.lookAgain)};
}

} // namespace

Stack withoutControls(Stack stack)
{
    for (QString& text : stack.notes)
        text = withoutControls(text);
    cleanAnswers(stack.risks, stack.reasons);
    Variants variants = keptVariants(stack);
    for (Answers& answers : variants.others)
        cleanAnswers(answers.risks, answers.reasons);
    stack = withKept(std::move(stack), variants);
    stack.workshop = withoutControls(stack.workshop);
    return stack;
}

QByteArray writeStack(const Stack& stack)
{
    QString out = QStringLiteral(
        "# A stack of tools, written by Stackwright. Open it there, or edit it by hand and open it then.\n");
    out += QStringLiteral("stackwright: %1\n").arg(stackFileVersion);
    const Project& project = stack.project;
    ValueMap fields = stack.unknown.value(QStringLiteral("project")).map();
    fields.insert(QStringLiteral("name"), Value(project.name));
    fields.insert(QStringLiteral("slug"), Value(project.effectiveSlug()));
    fields.insert(QStringLiteral("organisation"), Value(project.organisation));
    fields.insert(QStringLiteral("domain"), Value(project.domain));
    fields.insert(QStringLiteral("service"), Value(project.service));
    if (!project.description.isEmpty())
        fields.insert(QStringLiteral("description"), Value(project.description));
    if (!project.contact.isEmpty())
        fields.insert(QStringLiteral("contact"), Value(project.contact));
    writeMap(out, QStringLiteral("project"), fields);
    if (!stack.blueprint.isEmpty())
        out += QStringLiteral("blueprint: ") + yamlScalar(stack.blueprint) + QLatin1Char('\n');
    writeMap(out, QStringLiteral("goals"), stack.goals);
    writeAnswers(out, answersOf(stack));
    writeMap(out, QStringLiteral("notes"), ofTexts(stack.notes));
    writeRisks(out, stack.risks);
    if (stack.decisionsAfter > 0)
        out += QStringLiteral("decisions-after: %1\n").arg(stack.decisionsAfter);
    out += writeWorkshop(stack.workshop);
    writeVariants(out, keptVariants(stack));
    ValueMap unknown = stack.unknown;
    unknown.remove(QStringLiteral("project"));
    unknown.remove(variantsKey);
    writeUnknown(out, unknown);
    writeMap(out, QStringLiteral("catalogue"), stack.catalogue);
    return out.toUtf8();
}

} // namespace stackwright
