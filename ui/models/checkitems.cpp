#include "models/checkitems.h"

#include "plan/checkers.h"
#include "render/outputcheck.h"
#include "style/icons.h"
#include "style/tips.h"

#include <QCoreApplication>
#include <QMap>
#include <QStandardItemModel>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

namespace stackwright {

namespace {

class CheckItems {
    Q_DECLARE_TR_FUNCTIONS(CheckItems)

public:
    static int count(const std::vector<CheckResult>& checks, const char* status)
    {
        return int(std::count_if(checks.begin(), checks.end(),
            [status](const CheckResult& check) { return check.status == QLatin1String(status); }));
    }

    static QString askedFor(const std::vector<CheckResult>& checks, const char* status)
    {
        QStringList names;
        for (const CheckResult& check : checks) {
            const Checker* known = checker(check.checker);
            const QString name = known != nullptr ? known->program : check.checker;
            if (check.status == QLatin1String(status) && !names.contains(name)) {
                names += name;
            }
        }
        names.sort();
        return names.join(QStringLiteral(", "));
    }

    static QString summary(const std::vector<CheckResult>& checks)
    {
        QStringList sentences;
        if (const int failed = count(checks, "failed"); failed > 0) {
            sentences += tr("%n check(s) failed, by %1.", nullptr, failed).arg(askedFor(checks, "failed"));
        }
        if (const int passed = count(checks, "passed"); passed > 0) {
            sentences += tr("%n check(s) passed, by %1.", nullptr, passed).arg(askedFor(checks, "passed"));
        }
        if (const int missing = count(checks, "not-checked"); missing > 0) {
            sentences += tr("%n more check(s) wait for programs that are not installed here: %1.", nullptr, missing)
                             .arg(askedFor(checks, "not-checked"));
        }
        return sentences.join(QLatin1Char('\n'));
    }

    static QString readAgain(const Plan& plan)
    {
        QMap<QString, int> readers;
        int all = 0;
        for (const PlannedFile& file : plan.files) {
            if (const QString reader = readerOf(file.path, file.syntax); !reader.isEmpty()) {
                ++readers[reader];
                ++all;
            }
        }
        QStringList parts;
        for (auto reader = readers.cbegin(); reader != readers.cend(); ++reader) {
            parts += tr("%1 as %2").arg(reader.value()).arg(reader.key());
        }
        const QString words = tr("%1 of %2 files were read again before they were written: %3.")
                                  .arg(all)
                                  .arg(plan.files.size())
                                  .arg(parts.join(QStringLiteral(", ")));
        return words + QLatin1Char(' ')
            + tr("The others have no format that is read here; their own programs judge them.");
    }

    // Of a stage: what there is none of is not said.
    static QString shortNumbers(const std::vector<CheckResult>& checks)
    {
        QStringList parts;
        const auto add = [&](const QString& words, const char* status) {
            if (const int number = count(checks, status); number > 0) {
                parts += words.arg(number);
            }
        };
        add(tr("%1 passed"), "passed");
        add(tr("%1 failed"), "failed");
        add(tr("%1 not checked"), "not-checked");
        return parts.join(QStringLiteral(" · "));
    }

    static QIcon mark(const QString& status)
    {
        return status == QLatin1String("passed") ? icon(QStringLiteral("check"), Token::Ok)
            : status == QLatin1String("failed")  ? icon(QStringLiteral("alert-circle"), Token::Error)
                                                 : icon(QStringLiteral("minus"), Token::TextTertiary);
    }

    static QString words(const CheckResult& check)
    {
        const QString state = check.status == QLatin1String("passed") ? tr("passed")
            : check.status == QLatin1String("failed")                 ? tr("failed")
                                                                      : tr("not checked");
        const QString asked = check.checker.isEmpty() ? tr("%1: %2").arg(check.file, state)
                                                      : tr("%1: %2 by %3").arg(check.file, state, check.checker);
        return check.message.isEmpty() ? asked
                                       : tr("%1: %2").arg(asked, check.message.section(QLatin1Char('\n'), 0, 0));
    }

    static QStandardItem* stageItem(const QString& title, const std::vector<CheckResult>& checks)
    {
        const QString worst = count(checks, "failed") > 0 ? QStringLiteral("failed")
            : count(checks, "passed") > 0                 ? QStringLiteral("passed")
                                                          : QStringLiteral("not-checked");
        auto* item = new QStandardItem(mark(worst), tr("%1: %2").arg(title, shortNumbers(checks)));
        for (const CheckResult& check : checks) {
            auto* line = new QStandardItem(mark(check.status), words(check));
            line->setToolTip(sentenceTip(check.message));
            line->setEditable(false);
            item->appendRow(line);
        }
        item->setEditable(false);
        item->setData(count(checks, "failed") > 0, CheckFailedRole);
        return item;
    }
};

} // namespace

QString checkSummary(const std::vector<CheckResult>& checks)
{
    return CheckItems::summary(checks);
}

QStringList missingCheckers(const std::vector<CheckResult>& checks)
{
    QStringList ids;
    for (const CheckResult& check : checks) {
        const Checker* known = checker(check.checker);
        if (check.status == QLatin1String("not-checked") && known != nullptr && !ids.contains(known->id)
            && QStandardPaths::findExecutable(known->program).isEmpty()) {
            ids += known->id;
        }
    }
    return ids;
}

QString readAgain(const Plan& plan)
{
    return CheckItems::readAgain(plan);
}

void fillChecks(QStandardItemModel& model, const Catalogue& catalogue, const std::vector<CheckResult>& checks)
{
    model.clear();
    const auto add = [&](const QString& title, const std::function<bool(const CheckResult&)>& belongs) {
        std::vector<CheckResult> own;
        std::copy_if(checks.begin(), checks.end(), std::back_inserter(own), belongs);
        if (!own.empty()) {
            model.appendRow(CheckItems::stageItem(title, own));
        }
    };
    for (const Stage& stage : catalogue.stages()) {
        add(stage.title, [&](const CheckResult& check) { return check.stage == stage.id; });
    }
    add(CheckItems::tr("Every repository"),
        [&](const CheckResult& check) { return catalogue.stage(check.stage) == nullptr; });
}

} // namespace stackwright
