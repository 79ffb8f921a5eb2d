#include "workshop/report.h"

#include "plan/mermaid.h"
#include "stack/money.h"
#include "stack/novelty.h"
#include "stack/risks.h"
#include "stack/teamgoals.h"

namespace stackwright {

namespace {

constexpr qsizetype longestText = 160;
constexpr qsizetype mostNames = 8; // of people or stages in one line

// The team's words as Markdown that says just that, on one line.
QString plain(const QString& text)
{
    QString line = text.simplified();
    if (line.size() > longestText) {
        const auto word = line.lastIndexOf(QLatin1Char(' '), longestText - 2); // a word that is cut says something else
        line = line.left(word > longestText / 2 ? word : longestText - 1) + QStringLiteral(" \u2026");
    }
    QString safe;
    for (const QChar letter : std::as_const(line)) {
        if (QStringLiteral("\\`*_[]<>#|").contains(letter))
            safe += QLatin1Char('\\');
        safe += letter;
    }
    return safe;
}

QString joined(const QStringList& names)
{
    const qsizetype more = names.size() - mostNames;
    QString line = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (more > 0)
        line += QStringLiteral(", and %1 more").arg(more);
    return line;
}

QString namesOf(const Catalogue& catalogue, const Stack& stack, const QString& stage)
{
    QStringList names;
    for (const QString& id : stack.toolsOf(stage)) {
        const Tool* tool = catalogue.tool(id);
        names.append(tool ? tool->name : id);
    }
    return stack.skipped(stage) ? QStringLiteral("none")
        : names.isEmpty()       ? QStringLiteral("open")
                                : names.join(QStringLiteral(", "));
}

class Report {
public:
    Report(const ResolvedStack& resolved, const ReportOrder& order)
        : resolved_(resolved), catalogue_(resolved.catalogue()), stack_(resolved.stack()), order_(order),
          votes_(votesOf(catalogue_, stack_)), groups_(reportGroups(resolved))
    {
    }

    QString write()
    {
        writeHead();
        writePicture();
        writeAgreed();
        section(
            QStringLiteral("Where views differ"), differences(), QStringLiteral("No vote showed views that differ."));
        section(QStringLiteral("Risks"), risks(),
            QStringLiteral("No risk was accepted, and nothing that does not fit is open."));
        writeCosts();
        section(QStringLiteral("Parking lot"), parked(), QStringLiteral("Nothing was put off."));
        section(QStringLiteral("Next steps"), nextSteps(),
            QStringLiteral("Everything is agreed on; the repository can be written."));
        return lines_.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    void section(const QString& title, const QStringList& entries, const QString& none)
    {
        lines_ << QString() << QStringLiteral("## ") + title << QString();
        for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), order_.lines); ++i)
            lines_ << QStringLiteral("- ") + entries.at(i);
        if (entries.size() > order_.lines)
            lines_ << QStringLiteral("- and %1 more").arg(entries.size() - order_.lines);
        if (entries.isEmpty())
            lines_ << none;
    }

    void writeHead()
    {
        lines_ << QStringLiteral("# %1: the delivery stack on one page").arg(plain(stack_.project.name)) << QString();
        QString line = countText(countOf(votes_)).english + QLatin1Char('.');
        if (order_.today.isValid())
            line.prepend(order_.today.toString(Qt::ISODate) + QStringLiteral(". "));
        lines_ << line;
        const QString room = peopleLine();
        if (!room.isEmpty())
            lines_ << QString() << room;
    }

    // Who decided: how many of each view, by name where that was allowed.
    QString peopleLine() const
    {
        QStringList parts;
        for (const View view : allViews) {
            QStringList names;
            for (const Participant& person : stack_.workshop.people) {
                if (person.view == view)
                    names.append(plain(person.name));
            }
            if (!names.isEmpty())
                parts.append(
                    viewName(view) + QLatin1Char(' ') + (order_.names ? joined(names) : QString::number(names.size())));
        }
        return parts.isEmpty() ? QString() : QStringLiteral("In the room: %1.").arg(parts.join(QStringLiteral("; ")));
    }

    QString toolNames(const QString& stage) const { return namesOf(catalogue_, stack_, stage); }

    // The groups in their order, with their tools, and how many wires go between neighbours: more lines than that
    // nobody reads.
    void writePicture()
    {
        lines_ << QString() << QStringLiteral("```mermaid") << QStringLiteral("flowchart LR");
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            QStringList names;
            for (const ReportGroup::Pick& pick : groups_[i].picks)
                names.append(pick.names);
            lines_ << QStringLiteral("  g%1[\"%2<br>%3\"]")
                          .arg(i)
                          .arg(mermaidLabel(groups_[i].title), mermaidLabel(names.join(QStringLiteral(", "))));
        }
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (groups_[i].wiresOn > 0)
                lines_ << QStringLiteral("  g%1 -- \"%2\" --> g%3").arg(i).arg(groups_[i].wiresOn).arg(i + 1);
        }
        lines_ << QStringLiteral("```");
    }

    void writeAgreed()
    {
        lines_ << QString() << QStringLiteral("## What we agreed") << QString();
        for (const ReportGroup& group : groups_) {
            const Standing first = group.picks.front().standing;
            const bool alike = std::all_of(group.picks.begin(), group.picks.end(),
                [first](const ReportGroup::Pick& pick) { return pick.standing == first; });
            QStringList parts;
            for (const StageVotes& votes : votes_) {
                const Stage& stage = *catalogue_.stage(votes.stage);
                if (stage.group == group.title)
                    parts.append(
                        QStringLiteral("%1: %2%3")
                            .arg(stage.title, plain(toolNames(stage.id)), alike ? QString() : mark(votes.standing)));
            }
            lines_ << QStringLiteral("- **%1%2.** %3")
                          .arg(group.title, alike ? mark(first) : QString(), parts.join(QStringLiteral("; ")));
        }
    }

    // What is not agreed on is told as such; what is undecided has no tool to tell it of.
    static QString mark(Standing standing)
    {
        return standing == Standing::Agreed || standing == Standing::Undecided
            ? QString()
            : QStringLiteral(" (%1)").arg(standingText(standing).english);
    }

    // Every stage in which some revealed round showed views apart, with how it ended.
    QStringList differences() const
    {
        QStringList entries;
        for (const StageVotes& votes : votes_) {
            QString first;
            for (int rounds = 1; rounds <= votes.rounds && first.isEmpty(); ++rounds) {
                const StageVotes then = afterRounds(votes.stage, rounds);
                if (then.disputes())
                    first = then.words.english;
            }
            if (!first.isEmpty())
                entries.append(difference(votes, first));
        }
        return entries;
    }

    StageVotes afterRounds(const QString& stage, int rounds) const
    {
        Stack stack = stack_;
        stack.workshop.votes[stage].resize(std::size_t(rounds));
        return votesOf(catalogue_, stack, stage);
    }

    QString difference(const StageVotes& votes, const QString& first) const
    {
        const Stage& stage = *catalogue_.stage(votes.stage);
        QString line = QStringLiteral("**%1.** %2.").arg(stage.title, first);
        if (votes.rounds > 1 && !votes.words.isEmpty())
            line += QStringLiteral(" After %1 rounds: %2.").arg(votes.rounds).arg(votes.words.english);
        line += votes.standing == Standing::Agreed
            ? QStringLiteral(" Settled: %1.").arg(plain(toolNames(stage.id)))
            : QStringLiteral(" Not settled: %1.").arg(standingText(votes.standing).english);
        const QString note = stack_.notes.value(stage.id);
        return note.isEmpty() ? line : line + QLatin1Char(' ') + plain(note);
    }

    QString riskLine(const QString& what, const Risk& risk) const
    {
        Risk told = risk;
        if (!order_.names)
            told.owner.clear();
        const QString note = riskText(told).english;
        return note.isEmpty() ? plain(what) : QStringLiteral("%1 %2").arg(plain(what), plain(note));
    }

    // What cannot work first, then what was accepted, then what nobody has spoken of.
    QStringList risks() const
    {
        QStringList errors;
        QStringList accepted;
        QStringList open;
        for (const Finding& finding : resolved_.findings()) {
            if (finding.severity == Severity::Error)
                errors.append(QStringLiteral("**Does not fit yet.** ") + plain(finding.reason.english));
            else if (finding.accepted)
                accepted.append(QStringLiteral("**Accepted.** ") + riskLine(finding.reason.english, finding.risk));
            else if (finding.severity == Severity::Warning)
                open.append(QStringLiteral("**Open.** ") + plain(finding.reason.english));
        }
        return errors + accepted + open;
    }

    void writeCosts()
    {
        const StackCost cost = costOf(catalogue_, stack_);
        const Novelty novelty = noveltyOf(catalogue_, stack_);
        lines_ << QString() << QStringLiteral("## What it costs") << QString();
        QString money = QStringLiteral("- Money: %1, for %2.")
                            .arg(costText(cost, catalogue_).english,
                                usersOf(stack_) == 1 ? QStringLiteral("one person")
                                                     : QStringLiteral("%1 people").arg(usersOf(stack_)));
        if (const TeamGoals goals = teamGoals(stack_); goals.budget)
            money +=
                QStringLiteral(" The budget is %1.").arg(rangeText({*goals.budget, *goals.budget}, goals.currency));
        lines_ << money;
        lines_ << QStringLiteral("- Care: %1 h a month.").arg(cost.hours);
        lines_ << QStringLiteral("- What is new: %1 of %2 innovation tokens.").arg(novelty.spent).arg(novelty.budget);
    }

    QStringList parked() const
    {
        QStringList entries;
        for (const Parked& parked : stack_.workshop.parked) {
            const Stage* stage = catalogue_.stage(parked.stage);
            QString line = stage ? QStringLiteral("**%1.** ").arg(stage->title) : QString();
            line += plain(parked.text);
            if (order_.names && !parked.owner.isEmpty())
                line += QStringLiteral(" Owner: %1.").arg(plain(parked.owner));
            if (!parked.due.isEmpty())
                line +=
                    QStringLiteral(" Due on %1%2.")
                        .arg(plain(parked.due), overdue(parked.due) ? QStringLiteral(", which is over") : QString());
            entries.append(line);
        }
        return entries;
    }

    bool overdue(const QString& date) const
    {
        const QDate due = QDate::fromString(date, Qt::ISODate);
        return due.isValid() && order_.today.isValid() && due < order_.today;
    }

    QStringList titlesOf(Standing standing) const
    {
        QStringList titles;
        for (const StageVotes& votes : votes_) {
            if (votes.standing == standing)
                titles.append(catalogue_.stage(votes.stage)->title);
        }
        return titles;
    }

    QStringList nextSteps() const
    {
        QStringList steps;
        const auto add = [&steps](const QString& what, const QStringList& titles) {
            if (!titles.isEmpty())
                steps.append(QStringLiteral("%1: %2").arg(what, joined(titles)));
        };
        add(QStringLiteral("Settle"), titlesOf(Standing::Disputed));
        add(QStringLiteral("Decide"), titlesOf(Standing::Undecided));
        add(QStringLiteral("Take up again"), titlesOf(Standing::Parked));
        add(QStringLiteral("Agree on"), titlesOf(Standing::PrePicked));
        QMap<QString, QStringList> dates;
        for (auto said = stack_.workshop.said.cbegin(); said != stack_.workshop.said.cend(); ++said) {
            const Stage* stage = catalogue_.stage(said.key());
            if (stage && !said->lookAgain.isEmpty())
                dates[said->lookAgain].append(stage->title);
        }
        for (auto date = dates.cbegin(); date != dates.cend(); ++date)
            add(QStringLiteral("Look again on %1").arg(date.key()), *date);
        return steps;
    }

    const ResolvedStack& resolved_;
    const Catalogue& catalogue_;
    const Stack& stack_;
    const ReportOrder& order_;
    std::vector<StageVotes> votes_;
    std::vector<ReportGroup> groups_;
    QStringList lines_;
};

} // namespace

std::vector<ReportGroup> reportGroups(const ResolvedStack& resolved)
{
    const Catalogue& catalogue = resolved.catalogue();
    std::vector<ReportGroup> groups;
    QHash<QString, int> groupOf; // stage → its group
    for (const StageVotes& votes : votesOf(catalogue, resolved.stack())) {
        const QString& title = catalogue.stage(votes.stage)->group;
        auto group = std::find_if(
            groups.begin(), groups.end(), [&title](const ReportGroup& known) { return known.title == title; });
        if (group == groups.end())
            group = groups.insert(group, {title, {}, 0});
        group->picks.push_back({namesOf(catalogue, resolved.stack(), votes.stage), votes.standing});
        groupOf.insert(votes.stage, int(group - groups.begin()));
    }
    for (const Wire& wire : resolved.wires()) {
        const auto end = [&](const QString& id) {
            const Tool* tool = catalogue.tool(id);
            return tool ? groupOf.value(tool->stage, -1) : -1;
        };
        const auto [low, high] = std::minmax({end(wire.from), end(wire.to)});
        if (low >= 0 && high == low + 1)
            ++groups[std::size_t(low)].wiresOn;
    }
    return groups;
}

QString sponsorReport(const ResolvedStack& resolved, const ReportOrder& order)
{
    return Report(resolved, order).write();
}

} // namespace stackwright
