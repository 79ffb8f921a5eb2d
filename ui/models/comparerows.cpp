#include "models/comparerows.h"

#include "models/toolwords.h"
#include "stack/money.h"
#include "stack/novelty.h"
#include "stack/risks.h"
#include "stack/toolgoals.h"
#include "workshop/fit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>

namespace stackwright {

namespace {

const QString dash = QStringLiteral("–");

QString lines(const QStringList& parts)
{
    return parts.isEmpty() ? dash : parts.join(QLatin1Char('\n'));
}

// A number for each tool and how it is written; less is better. Nothing: not known.
struct Measure {
    std::optional<double> value;
    QString text;
};

CompareRow measured(const QString& title, const std::vector<Measure>& measures)
{
    CompareRow row;
    row.title = title;
    const bool known =
        std::all_of(measures.begin(), measures.end(), [](const Measure& measure) { return measure.value.has_value(); });
    double least = 0;
    double most = 0;
    for (size_t index = 0; known && index < measures.size(); ++index) {
        least = index == 0 ? *measures[index].value : qMin(least, *measures[index].value);
        most = index == 0 ? *measures[index].value : qMax(most, *measures[index].value);
    }
    for (const Measure& measure : measures) {
        row.cells += measure.text;
        row.best.push_back(known && least < most && *measure.value <= least);
    }
    return row;
}

class CompareRows {
    Q_DECLARE_TR_FUNCTIONS(CompareRows)

public:
    CompareRows(const Session& session, const QStringList& tools, const std::vector<Alternative>& alternatives)
        : session_(session), alternatives_(alternatives)
    {
        for (const QString& id : tools) {
            if (const Tool* tool = session.catalogue().tool(id)) {
                tools_.push_back(tool);
            }
        }
    }

    std::vector<CompareRow> all()
    {
        addFit();
        addRunning();
        addWords();
        addContracts();
        addFiles();
        return std::move(rows_);
    }

private:
    void measure(const QString& title, const std::function<Measure(const Tool&)>& of)
    {
        std::vector<Measure> measures;
        std::transform(
            tools_.begin(), tools_.end(), std::back_inserter(measures), [&](const Tool* tool) { return of(*tool); });
        rows_.push_back(measured(title, measures));
    }

    void word(const QString& title, const std::function<QString(const Tool&)>& of)
    {
        measure(title, [&](const Tool& tool) { return Measure{std::nullopt, of(tool)}; });
    }

    const Alternative* alternativeOf(const Tool& tool) const
    {
        const auto found = std::find_if(alternatives_.begin(), alternatives_.end(),
            [&](const Alternative& known) { return known.tool == tool.id; });
        return found != alternatives_.end() ? &*found : nullptr;
    }

    void addFit()
    {
        const Stack& stack = session_.stack();
        measure(tr("Fit"), [&](const Tool& tool) { // less is better in a row
            const Fit fit = fitOf(tool, session_.catalogue(), stack);
            return Measure{double(-fit.percent), tr("%1 of 100").arg(fit.percent)};
        });
        int wanted = 0;
        for (const QString& goal : goalNames()) {
            wanted += stack.goals.value(goal).flag() ? 1 : 0;
        }
        if (wanted > 0) {
            measure(tr("Fit to your goals"), [&](const Tool& tool) {
                const QStringList missed = missedGoals(tool, stack);
                QStringList words = {tr("%1 of %2 met").arg(wanted - missed.size()).arg(wanted)};
                for (const QString& goal : missed) {
                    words += shortGoal(goal);
                }
                return Measure{double(missed.size()), lines(words)};
            });
        }
        measure(tr("Conflicts with other picks"), [this](const Tool& tool) {
            const Alternative* alternative = alternativeOf(tool);
            if (alternative == nullptr) {
                return Measure{std::nullopt, dash};
            }
            QStringList reasons;
            for (const Finding& finding : alternative->findings) {
                reasons += finding.reason.said;
            }
            for (const Finding& finding : alternative->risks) {
                reasons += tr("Risk noted: %1 %2").arg(finding.reason.said, riskText(finding.risk).said);
            }
            return reasons.isEmpty() ? Measure{0, tr("none")} : Measure{double(reasons.size()), lines(reasons)};
        });
    }

    void addRunning()
    {
        measure(tr("Effort to run"), [](const Tool& tool) {
            return Measure{tool.effortHours,
                tool.effortNote.isEmpty() ? effortWords(tool.effortHours)
                                          : lines({effortWords(tool.effortHours), tool.effortNote})};
        });
        measure(tr("Processor cores"), [](const Tool& tool) {
            return Measure{tool.cpu, tool.cpu > 0 ? QLocale().toString(tool.cpu, 'g', 3) : tr("none")};
        });
        measure(tr("Memory"), [](const Tool& tool) {
            return Measure{gibibytesOf(tool.memory), gibibytesOf(tool.memory) > 0 ? tool.memory : tr("none")};
        });
        measure(tr("Disk"), [](const Tool& tool) {
            return Measure{gibibytesOf(tool.disk), gibibytesOf(tool.disk) > 0 ? tool.disk : tr("none")};
        });
        measure(tr("Works without internet"), [](const Tool& tool) {
            return Measure{double(tool.offline == Offline::Yes           ? 0
                                   : tool.offline == Offline::WithMirror ? 1
                                                                         : 2),
                offlineWord(tool.offline)};
        });
        measure(tr("Cost"), [this](const Tool& tool) {
            const ToolCost cost = costOf(tool, session_.stack());
            const QStringList words{costText(cost).said, cost.how.said, cost.assumption.said,
                cost.date.isEmpty() ? QString() : tr("looked up %1: %2").arg(cost.date, cost.source)};
            return Measure{cost.known ? std::optional(cost.year.high) : std::nullopt,
                lines(words.filter(QRegularExpression(QStringLiteral("."))))};
        });
        measure(tr("Innovation tokens"), [this](const Tool& tool) {
            const int tokens = tokensOf(tool, session_.stack());
            return Measure{double(tokens), QString::number(tokens)};
        });
    }

    void addWords()
    {
        word(tr("Licence"), [](const Tool& tool) { return tool.licence; });
        word(tr("Hosting"), [](const Tool& tool) { return hostingWord(tool.hosting); });
        word(tr("Maturity"), [](const Tool& tool) { return maturityWord(tool.maturity); });
        word(tr("Lifecycle"),
            [this](const Tool& tool) { return lifecycleDetail(tool, session_.catalogue()).join(QLatin1Char('\n')); });
        word(tr("Version"), [](const Tool& tool) {
            return tool.version.isEmpty() ? dash
                : tool.released.isEmpty() ? tool.version
                                          : tr("%1 of %2").arg(tool.version, tool.released);
        });
        word(tr("Strengths"), [](const Tool& tool) { return lines(tool.strengths); });
        word(tr("Pitfalls"), [](const Tool& tool) { return lines(tool.pitfalls); });
    }

    QString titleOf(const QString& capability) const
    {
        const Capability* known = session_.catalogue().capability(capability);
        return known != nullptr ? known->title : capability;
    }

    void addContracts()
    {
        word(tr("Gives to others"), [this](const Tool& tool) {
            QStringList titles;
            for (const Provision& provision : tool.provides) {
                titles += titleOf(provision.capability);
            }
            titles.removeDuplicates();
            return lines(titles);
        });
        word(tr("Needs from others"), [this](const Tool& tool) {
            QStringList titles;
            for (const Need& need : tool.needs) {
                const QString title = titleOf(need.capabilities.value(0));
                titles += need.optional ? tr("%1, if there is one").arg(title) : title;
            }
            titles.removeDuplicates();
            return lines(titles);
        });
        word(tr("Options"), [](const Tool& tool) {
            QStringList titles;
            for (const Option& option : tool.options) {
                titles += option.title;
            }
            return titles.isEmpty() ? tr("none") : titles.join(QStringLiteral(", "));
        });
    }

    void addFiles()
    {
        word(tr("Files it writes"), [this](const Tool& tool) {
            const Alternative* alternative = alternativeOf(tool);
            if (alternative == nullptr || alternative->files == nullptr) {
                return dash;
            }
            QStringList parts;
            const auto add = [&parts](const QString& words, int count) {
                if (count > 0) {
                    parts += words.arg(count);
                }
            };
            add(tr("%1 new"), alternative->added);
            add(tr("%1 changed"), alternative->modified);
            add(tr("%1 removed"), alternative->removed);
            return parts.isEmpty() ? tr("none") : parts.join(QStringLiteral(", "));
        });
    }

    const Session& session_;
    const std::vector<Alternative>& alternatives_;
    std::vector<const Tool*> tools_;
    std::vector<CompareRow> rows_;
};

} // namespace

std::vector<CompareRow> compareRows(
    const Session& session, const QStringList& tools, const std::vector<Alternative>& alternatives)
{
    return CompareRows(session, tools, alternatives).all();
}

} // namespace stackwright
