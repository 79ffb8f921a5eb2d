#include "models/consequencewords.h"

#include "models/toolwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace stackwright {

namespace {

constexpr qsizetype mostNames = 12; // a list of more is a number

class ConsequenceWords {
    Q_DECLARE_TR_FUNCTIONS(ConsequenceWords)

public:
    ConsequenceWords(const Consequence& consequence, const Catalogue& catalogue)
        : consequence_(consequence), catalogue_(catalogue), tool_(catalogue.tool(consequence.tool)),
          stays_(tool_ != nullptr && !consequence.takesAway)
    {
    }

    ConsequenceValue value()
    {
        value_.title = title();
        if (!consequence_.trouble.isEmpty()) {
            value_.facts.push_back({tr("Cannot be told"), consequence_.trouble, Token::Warning});
            return std::move(value_);
        }
        if (tool_ != nullptr) {
            const Fit fit = fitOf(*tool_, catalogue_, consequence_.after);
            add(tr("Fit"), tr("%1 of 100").arg(fit.percent));
            value_.points = fitRows(fit, catalogue_);
        }
        addFiles();
        addWires();
        addFindings();
        addCare();
        addMoney();
        addExit();
        addNovelty();
        return std::move(value_);
    }

private:
    QString title() const
    {
        if (tool_ == nullptr) {
            return tr("If this stage goes without a tool");
        }
        return (consequence_.takesAway ? tr("If you take %1 away") : tr("If you pick %1")).arg(tool_->name);
    }

    void add(const QString& name, const QString& text, Token ink = Token::Text)
    {
        value_.facts.push_back({name, text, ink});
    }

    void detail(const QString& name, const QStringList& lines)
    {
        if (!lines.isEmpty()) {
            const QStringList shown = lines.mid(0, mostNames);
            const int more = int(lines.size() - shown.size());
            value_.details.push_back({name,
                more > 0 ? tr("%1 and %n more", nullptr, more).arg(shown.join(QLatin1Char('\n')))
                         : shown.join(QLatin1Char('\n'))});
        }
    }

    static QString joined(const QStringList& parts, const QString& none)
    {
        const QStringList said = QStringList(parts).filter(QRegularExpression(QStringLiteral(".")));
        return said.isEmpty() ? none : said.join(QStringLiteral(", "));
    }

    void addFiles()
    {
        const int added = int(consequence_.addedFiles.size());
        const int changed = int(consequence_.changedFiles.size());
        const int gone = int(consequence_.removedFiles.size());
        add(tr("Files"),
            joined({added > 0 ? tr("%n new", nullptr, added) : QString(),
                       changed > 0 ? tr("%n changed", nullptr, changed) : QString(),
                       gone > 0 ? tr("%n gone", nullptr, gone) : QString()},
                tr("no change")));
        detail(tr("New files"), consequence_.addedFiles);
        detail(tr("Changed files"), consequence_.changedFiles);
        detail(tr("Files that go"), consequence_.removedFiles);
    }

    QString name(const QString& id) const
    {
        const Tool* tool = catalogue_.tool(id);
        return tool != nullptr ? tool->name : id;
    }

    QStringList wires(const std::vector<Wire>& wires) const
    {
        QStringList lines;
        for (const Wire& wire : wires) {
            const QString ends = tr("%1 uses %2").arg(name(wire.from), name(wire.to));
            lines += wire.label.isEmpty() ? ends : tr("%1: %2").arg(ends, catalogueText(wire.label));
        }
        return lines;
    }

    void addWires()
    {
        const int gained = int(consequence_.gainedWires.size());
        const int lost = int(consequence_.lostWires.size());
        add(tr("Connections"),
            joined({gained > 0 ? tr("%n gained", nullptr, gained) : QString(),
                       lost > 0 ? tr("%n lost", nullptr, lost) : QString()},
                tr("no change")));
        detail(tr("Connections gained"), wires(consequence_.gainedWires));
        detail(tr("Connections lost"), wires(consequence_.lostWires));
    }

    static QStringList reasons(const std::vector<Finding>& findings)
    {
        QStringList lines;
        for (const Finding& finding : findings) {
            lines += finding.severity != Severity::Note ? finding.reason.said : QString();
        }
        return lines.filter(QRegularExpression(QStringLiteral(".")));
    }

    void addFindings()
    {
        const QStringList gained = reasons(consequence_.gainedFindings);
        const QStringList lost = reasons(consequence_.lostFindings);
        const bool error = std::any_of(consequence_.gainedFindings.begin(), consequence_.gainedFindings.end(),
            [](const Finding& finding) { return finding.severity == Severity::Error; });
        add(tr("What does not fit"),
            joined({gained.isEmpty() ? QString() : tr("%n more", nullptr, int(gained.size())),
                       lost.isEmpty() ? QString() : tr("%n settled", nullptr, int(lost.size()))},
                tr("nothing new")),
            error                  ? Token::Error
                : gained.isEmpty() ? Token::Text
                                   : Token::Warning);
        detail(tr("Would not fit"), gained);
        detail(tr("Would be settled"), lost);
    }

    static QString signedHours(double hours)
    {
        const QString number = QLocale().toString(std::abs(hours), 'g', 3);
        return hours > 0 ? tr("+%1 h a month").arg(number)
            : hours < 0  ? tr("−%1 h a month").arg(number)
                         : tr("no change");
    }

    void addCare()
    {
        add(tr("Upkeep"), signedHours(consequence_.hours));
        detail(tr("Upkeep of all picks"),
            {tr("%1 h a month now, %2 then")
                    .arg(QLocale().toString(consequence_.costNow.hours, 'g', 3),
                        QLocale().toString(consequence_.costThen.hours, 'g', 3))});
    }

    // What the tool costs this team; what all picks cost stands in the details.
    void addMoney()
    {
        if (tool_ != nullptr) {
            const ToolCost cost = costOf(*tool_, consequence_.after);
            add(tr("Cost"), costText(cost).said, cost.known ? Token::Text : Token::Warning);
            const QStringList parts{cost.how.said, cost.assumption.said,
                cost.date.isEmpty() ? QString() : tr("looked up %1").arg(cost.date), cost.source};
            detail(tr("Cost of %1").arg(tool_->name), parts.filter(QRegularExpression(QStringLiteral("."))));
        }
        detail(tr("Cost of all picks"),
            {tr("now: %1").arg(costText(consequence_.costNow, catalogue_).said),
                tr("then: %1").arg(costText(consequence_.costThen, catalogue_).said)});
    }

    void addExit()
    {
        if (tool_ != nullptr) {
            add(stays_ ? tr("Leaving it later") : tr("To clear away"), exitText(consequence_.exit).said);
        }
    }

    void addNovelty()
    {
        const Novelty& then = consequence_.noveltyThen;
        add(tr("New to you"), tr("%1 of %2 tokens").arg(then.spent).arg(then.budget),
            then.over() ? Token::Warning : Token::Text);
        QStringList lines;
        for (const Novelty::Spent& spent : then.tools) {
            lines += tr("%1: %2").arg(name(spent.tool)).arg(spent.tokens);
        }
        detail(tr("Innovation tokens"), lines);
    }

    const Consequence& consequence_;
    const Catalogue& catalogue_;
    const Tool* tool_; // null: a deliberate no
    bool stays_;
    ConsequenceValue value_;
};

} // namespace

ConsequenceValue consequenceValue(const Consequence& consequence, const Catalogue& catalogue)
{
    return ConsequenceWords(consequence, catalogue).value();
}

std::vector<TermRow> fitRows(const Fit& fit, const Catalogue& catalogue)
{
    std::vector<TermRow> rows;
    for (const FitCriterion& criterion : catalogue.criteria()) {
        QStringList lines;
        for (const FitPoint& point : fit.points) {
            if (point.criterion == criterion.id) {
                lines += QCoreApplication::translate("ConsequenceWords", "%1 × %2: %3")
                             .arg(point.points)
                             .arg(point.weight)
                             .arg(point.why.said);
            }
        }
        if (!lines.isEmpty()) {
            rows.push_back({catalogueText(criterion.title), lines.join(QLatin1Char('\n'))});
        }
    }
    rows.push_back({QCoreApplication::translate("ConsequenceWords", "Together"),
        QCoreApplication::translate("ConsequenceWords", "%1 of %2 points are %3 of 100")
            .arg(fit.sum)
            .arg(fit.most)
            .arg(fit.percent)});
    for (const Wording& against : fit.against) {
        rows.push_back({QCoreApplication::translate("ConsequenceWords", "But"), against.said, Token::Warning});
    }
    return rows;
}

} // namespace stackwright
