// What one element names is there whenever that element is. The law of the catalogue sees records without a stack, so
// it cannot compare the conditions of the two; here they are tried: every blueprint, after every change of one answer,
// and with every value of each option.
#include "plan/plan.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

Stack withAnswer(Stack stack, const Stage& stage, const QString& tool)
{
    return tool == QLatin1String("none") ? withoutPick(std::move(stack), stage.id)
                                         : withPick(std::move(stack), stage, tool);
}

// The values of an option that conditions can tell apart.
ValueList valuesOf(const Option& option)
{
    ValueList values;
    for (const QString& choice : option.choices)
        values.append(Value(choice));
    if (option.type == Option::Type::Flag)
        values = {Value(true), Value(false)};
    return values;
}

// Everything that the elements of one stack name.
class Naming {
public:
    explicit Naming(const ResolvedPointer& resolved) : resolved_(*resolved)
    {
        const Result<Plan> plan = makePlan(resolved);
        if (!plan)
            missing_.append(plan.error().text());
        for (const PlannedFile& file : plan ? plan->files : std::vector<PlannedFile>())
            paths_.append(file.path);
    }

    QStringList missing()
    {
        for (const Facet& facet : resolved_.catalogue().facets()) {
            for (const ResolvedStack::Element& element : resolved_.elements(facet.id))
                look({facet.id, element.tool, element.fields}, facet.fields, element.fields);
        }
        for (const Wire& wire : resolved_.wires()) {
            const ValueMap& fields = *resolved_.provider(wire.from, wire.as);
            look({wire.capability, wire.to, fields}, resolved_.catalogue().capability(wire.capability)->fields, fields);
        }
        return missing_;
    }

    int looked() const { return looked_; }

private:
    struct Speaker {
        QString list;
        QString tool;
        const ValueMap& record;
    };

    void look(const Speaker& speaker, const std::vector<Field>& fields, const ValueMap& values)
    {
        for (const Field& field : fields) {
            const Value& value = values.value(field.id);
            for (const Value& record :
                field.type == Field::Type::Records && value.isList() ? value.list() : ValueList())
                look(speaker, field.fields, record.map());
            if (field.type == Field::Type::Map && value.isMap())
                look(speaker, field.fields, value.map());
            if (field.refers.to.isEmpty() || value.isNull()
                || (!field.refers.unless.isEmpty() && speaker.record.value(field.refers.unless).truthy()))
                continue;
            for (const QString& name : value.isList() ? value.strings() : QStringList{value.display()})
                lookFor(speaker, field, name);
        }
    }

    void lookFor(const Speaker& speaker, const Field& field, const QString& name)
    {
        if (name.isEmpty())
            return;
        ++looked_;
        if (field.refers.to == QLatin1String("files") ? !isPath(name) : !isElement(speaker, field, name))
            missing_.append(QStringLiteral("%1 of %2: '%3' names '%4', which is not in '%5'")
                                .arg(speaker.list, speaker.tool, field.id, name, field.refers.to));
    }

    bool isPath(const QString& name) const
    {
        return std::any_of(paths_.cbegin(), paths_.cend(),
            [&name](const QString& path) { return path == name || path.startsWith(name + QLatin1Char('/')); });
    }

    bool isElement(const Speaker& speaker, const Field& field, const QString& name) const
    {
        const QStringList to = field.refers.to.split(QLatin1Char('.')); // FACET or FACET.RECORDS.FIELD
        const QStringList key = resolved_.catalogue().facet(to.first())->key;
        const QString wanted = to.size() == 1 ? name : speaker.record.value(field.refers.of).display();
        for (const ResolvedStack::Element& element : resolved_.elements(to.first())) {
            QStringList parts;
            for (const QString& part : key)
                parts.append(element.fields.value(part).display());
            // Whose element it is, the law asks of what a record writes itself; here names come through wires, too.
            if (parts.join(QLatin1Char('/')) != wanted)
                continue;
            if (to.size() == 1)
                return field.refers.where.isEmpty() || element.fields.value(field.refers.where).truthy();
            const ValueList records = element.fields.value(to.at(1)).list();
            return std::any_of(records.cbegin(), records.cend(),
                [&](const Value& record) { return record.map().value(to.at(2)).display() == name; });
        }
        return false;
    }

    const ResolvedStack& resolved_;
    QStringList paths_;
    QStringList missing_;
    int looked_ = 0;
};

} // namespace

class TestReferences : public QObject {
    Q_OBJECT

    QStringList missing_;
    int looked_ = 0;
    int stacks_ = 0;

    void look(const QString& change, const Stack& stack)
    {
        const Result<ResolvedPointer> resolved = resolve(shippedCatalogue(), stack);
        if (!resolved) {
            missing_.append(change + QStringLiteral(": ") + resolved.error().text());
            return;
        }
        if ((*resolved)->hasErrors())
            return; // nothing is exported then
        Naming naming(*resolved);
        for (const QString& each : naming.missing())
            missing_.append(change + QStringLiteral(": ") + each);
        looked_ += naming.looked();
        ++stacks_;
    }

    void lookAtOptions(const QString& change, const Stack& stack, const Tool& tool)
    {
        for (const Option& option : tool.options) {
            for (const Value& value : valuesOf(option))
                look(QStringLiteral("%1, %2.%3=%4").arg(change, tool.id, option.id, value.display()),
                    withOption(stack, tool, option, value));
        }
    }

private Q_SLOTS:
    void whatIsNamedIsThere_data()
    {
        QTest::addColumn<QString>("blueprint");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
    }

    void whatIsNamedIsThere()
    {
        QFETCH(QString, blueprint);
        missing_.clear();
        looked_ = stacks_ = 0;
        const Stack start = stackFromBlueprint(*shippedCatalogue()->blueprint(blueprint), QStringLiteral("Payments"));
        look(QStringLiteral("as it is"), start);
        for (const Stage& stage : shippedCatalogue()->stages()) {
            look(stage.id + QStringLiteral("=none"), withAnswer(start, stage, QStringLiteral("none")));
            for (const Tool* tool : shippedCatalogue()->toolsOf(stage.id)) {
                const QString change = stage.id + QLatin1Char('=') + tool->id;
                const bool picked = start.toolsOf(stage.id).contains(tool->id);
                const Stack stack = picked ? start : withAnswer(start, stage, tool->id);
                if (!picked)
                    look(change, stack);
                lookAtOptions(change, stack, *tool);
            }
        }
        missing_.removeDuplicates();
        QVERIFY2(missing_.isEmpty(), qPrintable(missing_.join(QLatin1Char('\n'))));
        QVERIFY2(stacks_ > 60 && looked_ > 10'000,
            qPrintable(QStringLiteral("%1 stacks, %2 names").arg(stacks_).arg(looked_))); // it was no empty walk
    }
};

STACKWRIGHT_TEST(TestReferences)
#include "tst_references.moc"
