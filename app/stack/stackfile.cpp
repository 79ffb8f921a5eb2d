#include "stack/stackfile.h"

#include "stack/answers.h"
#include "stack/teamgoals.h"
#include "stack/workshopfile.h"
#include "support/durablefile.h"
#include "support/messages.h"
#include "support/spelling.h"
#include "support/yaml.h"

#include <QFileInfo>

namespace stackwright {

namespace {

class StackReading {
public:
    StackReading(const QString& file, const Catalogue& catalogue) : file_(file), catalogue_(catalogue) {}

    Result<ReadStack> read(const YamlNode& root)
    {
        if (const Outcome version = checkVersion(root); !version)
            return version.error();
        for (const YamlEntry& entry : root.entries)
            readSection(entry);
        if (hasErrors(result_.notes))
            return firstError(result_.notes);
        return std::move(result_);
    }

private:
    Outcome checkVersion(const YamlNode& root) const
    {
        const Place place{file_, root.line, root.column};
        const YamlNode* version = root.find(u"stackwright");
        if (!version)
            return Error{Failure::Problem, place,
                Messages::tr("This is no stack file: the key 'stackwright' with the format's version is missing."),
                Messages::tr("Open a file that Stackwright saved, or start from a blueprint.")};
        const Value number = version->value();
        if (number.kind() != Value::Kind::Integer || number.integer() < 1)
            return Error{Failure::Problem, {file_, version->line, version->column},
                Messages::tr("'stackwright' is the format's version, a whole number from 1."), {}};
        if (number.integer() > stackFileVersion)
            return Error{Failure::Problem, {file_, version->line, version->column},
                Messages::tr("This file has format version %1; this program reads up to %2.")
                    .arg(number.integer())
                    .arg(stackFileVersion),
                Messages::tr("Open it with a newer Stackwright.")};
        return {};
    }

    void wrong(const YamlNode& node, const QString& what, const QString& next = {})
    {
        result_.notes.append({Severity::Error, {file_, node.line, node.column}, what, next});
    }

    void note(int line, int column, const QString& what, const QString& next = {})
    {
        result_.notes.append({Severity::Warning, {file_, line, column}, what, next});
    }

    bool isMap(const YamlNode& node, const QString& name)
    {
        if (node.isMapping() || node.kind == YamlNode::Kind::Null)
            return true;
        wrong(node, Messages::tr("'%1' is a map.").arg(name));
        return false;
    }

    void readSection(const YamlEntry& entry)
    {
        Stack& stack = result_.stack;
        if (entry.key == QLatin1String("stackwright"))
            return;
        if (entry.key == QLatin1String("catalogue"))
            return readCatalogue(entry.value);
        if (entry.key == QLatin1String("blueprint"))
            stack.blueprint = entry.value.text;
        else if (entry.key == QLatin1String("project"))
            readProject(entry.value);
        else if (entry.key == QLatin1String("goals"))
            readGoals(entry.value);
        else if (entry.key == QLatin1String("picks"))
            readPicks(entry.value);
        else if (entry.key == QLatin1String("options"))
            readOptions(entry.value);
        else if (entry.key == QLatin1String("agreements"))
            readAgreements(entry);
        else if (entry.key == QLatin1String("notes"))
            readTexts(entry, stack.notes);
        else if (entry.key == QLatin1String("risks"))
            readRisks(entry);
        else if (entry.key == QLatin1String("accepted"))
            readOwners(entry);
        else if (entry.key == QLatin1String("reasons"))
            readReasons(entry);
        else if (entry.key == QLatin1String("workshop"))
            stack.workshop = readWorkshop(entry.value, file_, catalogue_, result_.notes);
        else if (entry.key == QLatin1String("decisions-after"))
            readDecisionsAfter(entry.value);
        else if (entry.key == QLatin1String("variants"))
            readVariants(entry.value);
        else
            keepUnknown(entry);
    }

    void keepUnknown(const YamlEntry& entry)
    {
        static const QStringList known{QStringLiteral("project"), QStringLiteral("blueprint"), QStringLiteral("goals"),
            QStringLiteral("picks"), QStringLiteral("options"), QStringLiteral("agreements"), QStringLiteral("notes"),
            QStringLiteral("risks"), QStringLiteral("accepted"), QStringLiteral("reasons"), QStringLiteral("workshop"),
            QStringLiteral("variants"), QStringLiteral("decisions-after"), QStringLiteral("catalogue")};
        result_.stack.unknown.insert(entry.key, entry.value.value());
        note(entry.line, entry.column, Messages::tr("The key '%1' is not known here; it is kept.").arg(entry.key),
            didYouMean(entry.key, known));
    }

    void readProject(const YamlNode& node)
    {
        if (!isMap(node, QStringLiteral("project")))
            return;
        Project& project = result_.stack.project;
        const QHash<QString, QString*> fields{{QStringLiteral("name"), &project.name},
            {QStringLiteral("slug"), &project.slug}, {QStringLiteral("organisation"), &project.organisation},
            {QStringLiteral("domain"), &project.domain}, {QStringLiteral("description"), &project.description},
            {QStringLiteral("contact"), &project.contact}, {QStringLiteral("service"), &project.service}};
        for (const YamlEntry& entry : node.entries) {
            if (QString* field = fields.value(entry.key)) {
                if (const QString fault = projectProblem(entry.key, entry.value.text); !fault.isEmpty())
                    wrong(entry.value, Messages::tr("'%1' cannot be '%2'.").arg(entry.key, entry.value.text.left(60)),
                        fault);
                *field = entry.value.text;
                continue;
            }
            ValueMap kept = result_.stack.unknown.value(QStringLiteral("project")).map();
            kept.insert(entry.key, entry.value.value());
            result_.stack.unknown.insert(QStringLiteral("project"), Value(kept));
            note(entry.line, entry.column, Messages::tr("The project has no '%1'; it is kept.").arg(entry.key),
                didYouMean(entry.key, fields.keys()));
        }
    }

    // A record that was only edited still tells what it was exported with.
    void readCatalogue(const YamlNode& node)
    {
        for (const YamlEntry& entry : node.entries)
            result_.stack.catalogue.insert(entry.key, Value(entry.value.text));
    }

    void readDecisionsAfter(const YamlNode& node)
    {
        const Value number = node.value();
        if (number.kind() == Value::Kind::Integer && number.integer() >= 0 && number.integer() <= highestDecision)
            result_.stack.decisionsAfter = int(number.integer());
        else
            wrong(node,
                Messages::tr("'decisions-after' is the number of a decision record, a whole number from 0 to %1.")
                    .arg(highestDecision));
    }

    void readGoals(const YamlNode& node)
    {
        if (!isMap(node, QStringLiteral("goals")))
            return;
        for (const YamlEntry& entry : node.entries) {
            result_.stack.goals.insert(entry.key, entry.value.value());
            if (const QString fault = goalProblem(entry.key, entry.value.value()); !fault.isEmpty())
                wrong(entry.value,
                    Messages::tr("The goal '%1' cannot be '%2'.").arg(entry.key, entry.value.text.left(60)), fault);
        }
    }

    void readPicks(const YamlNode& node)
    {
        if (!isMap(node, QStringLiteral("picks")))
            return;
        for (const YamlEntry& entry : node.entries) {
            QStringList tools;
            if (entry.value.isScalar())
                tools = {entry.value.text};
            for (const YamlNode& item : entry.value.items)
                tools.append(item.text);
            for (QString& tool : tools)
                tool = toolToday(tool, entry.value);
            tools.removeAll(QStringLiteral("none"));
            tools.removeDuplicates();
            tools.sort();
            result_.stack.picks.insert(entry.key, Pick{tools});
            notePick(entry, tools);
        }
    }

    // Catalogues give tools new names; a pick means the tool.
    QString toolToday(const QString& name, const YamlNode& node)
    {
        const Tool* tool = catalogue_.toolNamed(name);
        if (!tool || tool->id == name)
            return name;
        noteRenamed(name, tool->id, node);
        return tool->id;
    }

    void noteRenamed(const QString& before, const QString& now, const YamlNode& node)
    {
        note(node.line, node.column,
            Messages::tr("'%1' is called '%2' in this catalogue, and is read as that.").arg(before, now));
    }

    void notePick(const YamlEntry& entry, const QStringList& tools)
    {
        if (!catalogue_.stage(entry.key)) {
            QStringList stages;
            for (const Stage& stage : catalogue_.stages())
                stages.append(stage.id);
            note(entry.line, entry.column,
                Messages::tr("There is no stage '%1' in this catalogue; the pick is kept.").arg(entry.key),
                didYouMean(entry.key, stages));
        }
        for (const QString& tool : tools) {
            if (catalogue_.tool(tool))
                continue;
            QStringList known;
            for (const Tool* candidate : catalogue_.toolsOf(entry.key))
                known.append(candidate->id);
            note(entry.value.line, entry.value.column,
                Messages::tr("There is no tool '%1' in this catalogue; the pick is kept.").arg(tool),
                didYouMean(tool, known));
        }
    }

    void readOptions(const YamlNode& node)
    {
        if (!isMap(node, QStringLiteral("options")))
            return;
        for (const YamlEntry& tool : node.entries) {
            const Tool* record = catalogue_.toolNamed(tool.key);
            if (!record)
                note(tool.line, tool.column,
                    Messages::tr("There is no tool '%1' in this catalogue; its options are kept.").arg(tool.key));
            for (const YamlEntry& option : tool.value.entries)
                readOption(record ? record->id : tool.key, record, option);
        }
    }

    void readOption(const QString& tool, const Tool* record, const YamlEntry& entry)
    {
        const Option* option = record ? record->optionNamed(entry.key) : nullptr;
        if (record && !option) {
            QStringList known;
            for (const Option& candidate : record->options)
                known.append(candidate.id);
            note(entry.line, entry.column,
                Messages::tr("%1 has no option '%2'; it is kept.").arg(record->name, entry.key),
                didYouMean(entry.key, known));
        }
        if (option && option->id != entry.key)
            noteRenamed(entry.key, option->id, entry.value);
        const bool typed = option && entry.value.isScalar();
        result_.stack.options[tool].insert(
            option ? option->id : entry.key, typed ? optionValue(*option, entry.value.text) : entry.value.value());
    }

    // Of stage/tool.
    void readReasons(const YamlEntry& section)
    {
        QMap<QString, QString> read;
        readTexts(section, read);
        for (auto reason = read.cbegin(); reason != read.cend(); ++reason) {
            const Tool* tool = catalogue_.toolNamed(reason.key().section(u'/', 1));
            result_.stack.reasons.insert(
                tool ? reason.key().section(u'/', 0, 0) + u'/' + tool->id : reason.key(), reason.value());
        }
    }

    void readTexts(const YamlEntry& section, QMap<QString, QString>& texts)
    {
        if (!isMap(section.value, section.key))
            return;
        for (const YamlEntry& entry : section.value.entries)
            texts.insert(entry.key, entry.value.text);
    }

    void readRisks(const YamlEntry& section)
    {
        if (!isMap(section.value, section.key))
            return;
        for (const YamlEntry& entry : section.value.entries)
            result_.stack.risks[entry.key].reason = entry.value.text;
    }

    void readAgreements(const YamlEntry& section)
    {
        if (!isMap(section.value, section.key))
            return;
        for (const YamlEntry& entry : section.value.entries) {
            if (const auto agreement = agreementNamed(entry.value.text))
                result_.stack.agreements.insert(entry.key, *agreement);
            else
                wrong(entry.value, Messages::tr("'%1' is no state of a stage.").arg(entry.value.text.left(60)),
                    Messages::tr("Write agreed, disputed or parked."));
        }
    }

    // A section of its own, and the reasons where they always stood: programs that know only those keep this one
    // untouched.
    void readOwners(const YamlEntry& section)
    {
        if (!isMap(section.value, section.key))
            return;
        for (const YamlEntry& entry : section.value.entries) {
            Risk& risk = result_.stack.risks[entry.key];
            for (const YamlEntry& field : entry.value.entries) {
                if (field.key == QLatin1String("owner"))
                    risk.owner = field.value.text;
                else if (field.key == QLatin1String("look-again"))
                    risk.lookAgain = field.value.text;
                else
                    note(field.line, field.column,
                        Messages::tr("An accepted risk has no '%1'; it is left out.").arg(field.key),
                        didYouMean(field.key, {QStringLiteral("owner"), QStringLiteral("look-again")}));
            }
        }
    }

    void readVariants(const YamlNode& node)
    {
        if (node.kind == YamlNode::Kind::Null)
            return;
        if (!node.isSequence())
            return wrong(
                node, Messages::tr("'variants' is a list."), Messages::tr("Begin each of its lines with a dash."));
        QStringList letters;
        QStringList present;
        Variants variants;
        for (const YamlNode& item : node.items) {
            const YamlNode* name = item.find(u"name");
            const QString letter = name ? name->text : QString();
            if (!variantLetters().contains(letter) || letters.contains(letter))
                return wrong(item, Messages::tr("'%1' is no variant here.").arg(letter.left(60)),
                    Messages::tr("Name each of them once: %1.").arg(variantLetters().join(QStringLiteral(", "))));
            letters.append(letter);
            if (isPresent(item))
                present.append(letter);
            readVariant(item, letter, variants);
        }
        result_.stack = withKept(std::move(result_.stack), variants);
        if (letters.size() == 1 || present.size() != (letters.isEmpty() ? 0 : 1))
            wrong(node, Messages::tr("Of %1 variants, %2 are the present one.").arg(letters.size()).arg(present.size()),
                Messages::tr("Write 'present: true' in the entry whose picks stand above, and nothing else but its "
                             "name; 'variants' is left out where there is one only."));
    }

    static bool isPresent(const YamlNode& variant)
    {
        const YamlNode* present = variant.find(u"present");
        return present && present->value().flag();
    }

    // Its sections are read as those of a stack are.
    void readVariant(const YamlNode& item, const QString& letter, Variants& variants)
    {
        static const QStringList answers{QStringLiteral("picks"), QStringLiteral("options"),
            QStringLiteral("agreements"), QStringLiteral("reasons"), QStringLiteral("risks"),
            QStringLiteral("accepted")};
        const bool present = isPresent(item);
        StackReading reading(file_, catalogue_);
        ValueMap unknown;
        for (const YamlEntry& entry : item.entries) {
            if (!present && answers.contains(entry.key)) {
                reading.readSection(entry);
            } else if (entry.key != QLatin1String("name") && entry.key != QLatin1String("present")) {
                unknown.insert(entry.key, entry.value.value());
                note(entry.line, entry.column,
                    Messages::tr("The key '%1' is not known here; it is kept.").arg(entry.key),
                    didYouMean(entry.key, answers));
            }
        }
        result_.notes.append(reading.result_.notes);
        Stack& stack = reading.result_.stack;
        if (present) {
            variants.present = letter;
            variants.unknown = unknown;
        } else {
            variants.others.insert(
                letter, {stack.picks, stack.options, stack.agreements, stack.risks, stack.reasons, unknown});
        }
    }

    QString file_;
    const Catalogue& catalogue_;
    ReadStack result_;
};

} // namespace

Result<ReadStack> readStack(const QByteArray& bytes, const QString& file, const Catalogue& catalogue)
{
    Problems problems;
    const auto root = readYaml(bytes, file, problems);
    if (!root)
        return firstError(problems);
    return StackReading(file, catalogue).read(*root);
}

Result<ReadStack> openStack(const QString& path, const Catalogue& catalogue)
{
    const bool folder = QFileInfo(path).isDir();
    const QString file = folder ? path + QStringLiteral("/.stackwright/stack.yaml") : path;
    if (folder && !QFileInfo::exists(file))
        return Error{Failure::Io, Place{path},
            Messages::tr("No stack was exported into this folder: it has no .stackwright/stack.yaml."),
            Messages::tr("Name a stack file, or the folder of an exported repository.")};
    const Result<QByteArray> bytes = readFile(file, stackSizeLimit);
    if (!bytes)
        return bytes.error();
    return readStack(*bytes, file, catalogue);
}

} // namespace stackwright
