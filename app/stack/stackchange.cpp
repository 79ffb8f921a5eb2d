#include "stack/stackchange.h"

namespace stackwright {

namespace {

constexpr qsizetype longestSubject = 72; // what git's own tools show of it
constexpr qsizetype longestValue = 40;

QString inWords(const QStringList& names)
{
    return names.size() < 2
        ? names.join(QString())
        : names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") + names.last();
}

class Changes {
public:
    Changes(const Stack& before, const Stack& after, const Catalogue& catalogue)
        : before_(before), after_(after), catalogue_(catalogue)
    {
    }

    QStringList all()
    {
        addProject();
        for (const Stage& stage : catalogue_.stages())
            addStage(stage);
        addStrangers();
        for (const Tool& tool : catalogue_.tools())
            addOptions(tool);
        addOptions(catalogue_.repository());
        addRisks();
        addTexts();
        return lines_;
    }

private:
    QStringList names(const QStringList& tools, const QStringList& without) const
    {
        QStringList names;
        for (const QString& id : tools) {
            const Tool* tool = catalogue_.tool(id);
            if (!without.contains(id))
                names.append(tool ? tool->name : id);
        }
        return names;
    }

    void addProject()
    {
        const Project& was = before_.project;
        const Project& is = after_.project;
        if (was.name != is.name)
            lines_.append(QStringLiteral("Rename the project to %1").arg(is.name));
        const auto add = [this](const QString& name, const QString& old, const QString& now) {
            if (old != now)
                lines_.append(now.isEmpty() || now.size() > longestValue
                        ? QStringLiteral("Change the project's %1").arg(name)
                        : QStringLiteral("Set the project's %1 to %2").arg(name, now));
        };
        if (was.name == is.name)
            add(QStringLiteral("slug"), was.effectiveSlug(), is.effectiveSlug());
        add(QStringLiteral("organisation"), was.organisation, is.organisation);
        add(QStringLiteral("domain"), was.domain, is.domain);
        add(QStringLiteral("service"), was.service, is.service);
        add(QStringLiteral("description"), was.description, is.description);
        add(QStringLiteral("contact"), was.contact, is.contact);
    }

    void addStage(const Stage& stage)
    {
        const QStringList was = before_.toolsOf(stage.id);
        const QStringList is = after_.toolsOf(stage.id);
        const QString gone = inWords(names(was, is));
        const QString came = inWords(names(is, was));
        if (!gone.isEmpty() && !came.isEmpty())
            lines_.append(QStringLiteral("Swap %1 for %2").arg(gone, came));
        else if (!came.isEmpty())
            lines_.append(QStringLiteral("Add %1").arg(came));
        else if (!gone.isEmpty())
            lines_.append(QStringLiteral("Remove %1").arg(gone));
        else if (before_.skipped(stage.id) != after_.skipped(stage.id))
            lines_.append(after_.skipped(stage.id) ? QStringLiteral("Go without a tool for %1").arg(stage.title)
                                                   : QStringLiteral("Leave %1 open again").arg(stage.title));
    }

    // Stages that this catalogue does not know are carried along.
    void addStrangers()
    {
        for (auto pick = after_.picks.cbegin(); pick != after_.picks.cend(); ++pick) {
            if (!catalogue_.stage(pick.key()) && before_.toolsOf(pick.key()) != pick->tools)
                lines_.append(QStringLiteral("Change the pick of %1").arg(pick.key()));
        }
    }

    bool picked(const Stack& stack, const Tool& tool) const
    {
        return tool.stage.isEmpty() || stack.toolsOf(tool.stage).contains(tool.id);
    }

    // Of tools that were there and stay; what a new one is set to comes with it.
    void addOptions(const Tool& tool)
    {
        if (before_.options.value(tool.id) == after_.options.value(tool.id) || !picked(before_, tool)
            || !picked(after_, tool))
            return;
        const ValueMap was = before_.options.value(tool.id);
        const ValueMap is = after_.options.value(tool.id);
        for (const Option& option : tool.options) {
            const Value now = is.contains(option.id) ? is.value(option.id) : option.defaultValue;
            if ((was.contains(option.id) ? was.value(option.id) : option.defaultValue) == now)
                continue;
            const QString value = now.display();
            const bool told = !value.isEmpty() && value.size() <= longestValue && !value.contains(QLatin1Char('\n'));
            lines_.append(told ? QStringLiteral("Set '%1' of %2 to %3").arg(option.title, tool.name, value)
                               : QStringLiteral("Change '%1' of %2").arg(option.title, tool.name));
        }
    }

    void addRisks()
    {
        const auto title = [this](
                               const QString& id) { return catalogue_.stage(id) ? catalogue_.stage(id)->title : id; };
        for (auto risk = after_.risks.cbegin(); risk != after_.risks.cend(); ++risk) {
            const auto was = before_.risks.constFind(risk.key());
            if (was == before_.risks.cend())
                lines_.append(QStringLiteral("Accept the risk of %1").arg(title(risk.key())));
            else if (*was != *risk)
                lines_.append(QStringLiteral("Change what is noted on the risk of %1").arg(title(risk.key())));
        }
        for (auto risk = before_.risks.cbegin(); risk != before_.risks.cend(); ++risk) {
            if (!after_.risks.contains(risk.key()))
                lines_.append(QStringLiteral("Take back the accepted risk of %1").arg(title(risk.key())));
        }
    }

    void addTexts()
    {
        if (before_.goals != after_.goals)
            lines_.append(QStringLiteral("Change the goals"));
        if (before_.notes != after_.notes)
            lines_.append(QStringLiteral("Change the notes"));
        // Only what leaves the file can be told of it.
        if (toShare(before_.workshop) != toShare(after_.workshop))
            lines_.append(QStringLiteral("Record what the workshop said"));
        // A swap brings the reason of the new pick along.
        if (before_.reasons != after_.reasons && before_.picks == after_.picks)
            lines_.append(QStringLiteral("Change the reasons"));
    }

    const Stack& before_;
    const Stack& after_;
    const Catalogue& catalogue_;
    QStringList lines_;
};

// A new stack is told by its picks.
QString beginning(const Stack& stack, const Catalogue& catalogue)
{
    QString message = QStringLiteral("Set up the delivery stack of %1").arg(stack.project.name);
    QStringList lines;
    for (const Stage& stage : catalogue.stages()) {
        QStringList names;
        for (const QString& id : stack.toolsOf(stage.id))
            names.append(catalogue.tool(id) ? catalogue.tool(id)->name : id);
        if (!names.isEmpty())
            lines.append(QStringLiteral("- %1: %2").arg(stage.title, names.join(QStringLiteral(", "))));
    }
    return lines.isEmpty() ? message : message + QStringLiteral("\n\n") + lines.join(QLatin1Char('\n'));
}

} // namespace

QStringList stackChanges(const Stack& before, const Stack& after, const Catalogue& catalogue)
{
    return Changes(before, after, catalogue).all();
}

QString commitMessage(const std::optional<Stack>& before, const Stack& after, const Catalogue& catalogue)
{
    if (!before)
        return beginning(after, catalogue);
    const QStringList changes = stackChanges(*before, after, catalogue);
    if (changes.isEmpty())
        return QStringLiteral("Bring the delivery stack up to date with its catalogue");
    if (changes.size() == 1)
        return changes.front();
    QString subject = QStringLiteral("%1, and %2 more %3")
                          .arg(changes.front())
                          .arg(changes.size() - 1)
                          .arg(changes.size() == 2 ? QStringLiteral("change") : QStringLiteral("changes"));
    if (subject.size() > longestSubject)
        subject = QStringLiteral("Make %1 changes to the delivery stack").arg(changes.size());
    return subject + QStringLiteral("\n\n- ") + changes.join(QStringLiteral("\n- "));
}

} // namespace stackwright
