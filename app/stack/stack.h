// What was picked. A plain value: undo is the value before.
#pragma once

#include "catalogue/catalogue.h"
#include "stack/workshop.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace stackwright {

struct Project {
    QString name = QStringLiteral("Delivery");
    QString slug; // empty: made from the name
    QString organisation = QStringLiteral("example");
    QString domain = QStringLiteral("delivery.localhost");
    QString description;
    QString contact;
    QString service = QStringLiteral("sample-service");

    // The slug to use: [a-z0-9-], never empty.
    QString effectiveSlug() const;

    friend bool operator==(const Project&, const Project&) = default;
};

// What a stage answers. Undecided stages have no entry.
struct Pick {
    QStringList tools; // empty: a deliberate no

    friend bool operator==(const Pick&, const Pick&) = default;
};

// How far the room is with the answer of a stage. What a blueprint brought, and what was picked but agreed on by
// nobody, is pre-picked.
enum class Agreement {
    PrePicked,
    Agreed,
    Disputed,
    Parked,
};

// As stack files and records name it: "pre-picked", "agreed", "disputed", "parked".
QString agreementName(Agreement agreement);
std::optional<Agreement> agreementNamed(const QString& name);

// Why something is left as it is, who answers for it, and when that is looked at again.
struct Risk {
    QString reason;
    QString owner = {};     // empty in files of programs that did not ask
    QString lookAgain = {}; // YYYY-MM-DD; empty as above

    friend bool operator==(const Risk&, const Risk&) = default;
};

struct Stack {
    Project project;
    QString blueprint;
    ValueMap goals;                      // free names → scalars
    QMap<QString, Pick> picks;           // stage → pick
    QMap<QString, ValueMap> options;     // tool → option → value; only what differs from the default
    QMap<QString, Agreement> agreements; // stage → what the room says; pre-picked ones have no entry
    QMap<QString, QString> notes;        // stage → text
    QMap<QString, Risk> risks;           // warning or stage → why it is left open (stack/risks.h)
    QMap<QString, QString> reasons;      // stage/tool → why (from the blueprint until edited)
    Workshop workshop;                   // people, votes, agenda and what was said; see stack/workshop.h
    int decisionsAfter =
        0; // the number of the last decision record that the repository had before it was first exported to
    ValueMap catalogue; // what the last export said of the catalogue it was made with; empty in a file that was never
                        // exported
    ValueMap unknown;   // keys of the file that this version does not know; kept

    // The tools of a stage; empty when undecided or skipped.
    QStringList toolsOf(const QString& stage) const;
    bool decided(const QString& stage) const { return picks.contains(stage); }
    bool skipped(const QString& stage) const;
    Agreement agreement(const QString& stage) const { return agreements.value(stage, Agreement::PrePicked); }

    friend bool operator==(const Stack&, const Stack&) = default;
};

// Why `value` cannot be the project's `name` ("organisation", "domain", …), as a sentence; empty when it can.
QString projectProblem(const QString& name, const QString& value);

// A new stack from a blueprint; `name` is the project's.
Stack stackFromBlueprint(const Blueprint& blueprint, const QString& name);

// The stack with one pick changed: in a stage with one pick it replaces, in a stage with many it is added or (when
// there) removed. Options of tools that are no longer picked are kept, so that a change of mind loses nothing.
Stack withPick(Stack stack, const Stage& stage, const QString& tool);

// The stack with `tool` in the place of all `others` of its stage; the other picks of a stage with many stay.
Stack withInstead(Stack stack, const Stage& stage, const QStringList& others, const QString& tool);

// The stage is answered by a deliberate no.
Stack withoutPick(Stack stack, const QString& stage);

// The stage answered by these tools; none: a deliberate no.
Stack withTools(Stack stack, const QString& stage, QStringList tools);

// The stage without an answer.
Stack withoutAnswer(Stack stack, const QString& stage);

// What the room says about a stage's answer; without an answer there is nothing to agree on. Another answer is
// pre-picked again.
Stack withAgreement(Stack stack, const QString& stage, Agreement agreement);

// Names of the project's fields ("organisation", "domain", …) that still hold what the program or the blueprint
// proposed.
QStringList placeholdersIn(const Stack& stack, const Catalogue& catalogue);

// The option's value; the default is stored as nothing.
Stack withOption(Stack stack, const Tool& tool, const Option& option, const Value& value);

// In how many stages the answers differ.
int changedPicks(const Stack& one, const Stack& other);

Stack withFix(Stack stack, const Fix& fix, const Catalogue& catalogue);

} // namespace stackwright
