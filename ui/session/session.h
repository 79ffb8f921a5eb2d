// The open stack: catalogue, picks and what follows from them. Verbs change it, each one step of undo; signals tell
// what happened.
#pragma once

#include "jobs/renderjob.h"
#include "stack/stack.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace stackwright {

// What changed files are measured against.
enum class Base {
    LastChange,
    LastVersion,
    LastExport,
    Nothing,
};

class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(const CataloguePointer& catalogue, QObject* parent = nullptr);

    // With its texts in the window's language; files are made from it as it was written.
    const Catalogue& catalogue() const { return *catalogue_; }
    const CataloguePointer& cataloguePointer() const { return catalogue_; }
    bool isOpen() const { return open_; }
    const Stack& stack() const { return stack_; }
    QUndoStack& history() { return history_; }

    // Of the newest stack that was rendered; they lag behind stack() by the time a rendering takes. Never null once
    // filesReady came.
    const ResolvedPointer& resolved() const { return result_.resolved; }
    const FileSetPointer& files() const { return result_.files; }
    const FileSetPointer& baseFiles() const { return result_.base; }
    const std::optional<Error>& renderError() const { return result_.error; }
    bool isCurrent() const { return open_ && result_.resolved != nullptr && result_.stack == stack_; }

    // Of the newest resolved stack.
    const std::vector<Finding>& findings() const;
    const Finding* finding(const QString& id) const; // null when there is none
    int openConflicts() const;                       // findings of severity Error that nobody accepted
    bool isAgreed(const QString& stage) const;       // by the room, and nothing of it is in conflict; skipped ones too
    int agreedStages() const;
    bool canAgree(const QString& stage) const; // answered, without an open conflict, and not agreed on
    QStringList stagesToAgreeOn() const;       // in one go: nobody disputes them
    // Where the room should go next: the most disputed stage besides this one that is neither agreed on nor parked;
    // empty when none is left.
    QString mostDisputed(const QString& besides) const;

    // A stack that another window holds: nothing changes it here.
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    bool isReadOnly() const { return readOnly_; }

    // Takes a kept version: one step of undo.
    void returnTo(const Stack& stack, const QString& name);

    // Replaces everything and forgets the history.
    void open(const Stack& stack);
    void close();

    void pick(const QString& stage, const QString& tool); // in a stage with many: adds, or removes when it is there
    void skip(const QString& stage, const QString& risk); // a deliberate no; the risk is noted when it is not empty
    void undecide(const QString& stage);
    void agree(const QStringList& stages, bool agreed = true); // one step of undo
    void settle(
        const QString& stage, Agreement agreement); // what the room says of it; taking back what was parked forgets why
    void setOption(const QString& tool, const QString& option, const Value& value);
    void resetOptions(const QString& tool);
    void applyFix(const QString& finding, int index);
    void acceptRisk(
        const QString& finding, const Risk& risk); // a warning, with all that it asks for; anything else is not taken
    void withdrawRisk(const QString& findingOrStage);
    void setNote(const QString& stage, const QString& text);
    void setReason(const QString& stage, const QString& tool, const QString& text);
    void setProject(const Project& project, const QString& field); // field: what was typed into, for undo
    void setGoal(const QString& name, const Value& value);

    // Where the repository's own decision records end. It tells of that repository and is no choice: undo leaves it.
    void numberDecisionsAfter(int number);

    Base base() const { return base_; }
    void setBase(Base base);
    void markVersion();  // the stack as it is now is the last version
    void markExported(); // … the last export

    // What the room does while it works: the votes and the agenda of `workshop`. Saved like everything else, but no
    // step of undo: taking back a pick leaves the votes and the clock alone.
    void changeRoom(const Workshop& workshop);
    // Everything else that the room said (people, what was said, assumptions …), one step of undo; typing with one
    // mergeKey is one step.
    void setWorkshop(const Workshop& workshop, const QString& text, const QString& mergeKey = {});
    // Puts a subject off and goes on to the next item of the agenda.
    void park(const Parked& parked, const QDateTime& now);

    // Says stages, tools and findings in the language that the window speaks by now.
    void speakAgain();

    // Says once more what is open, for a window that was not there when it was opened.
    void tellAgain();

    // Asks what a fix would change; effectKnown answers with the same token.
    void estimateFix(const QString& finding, int index, const QString& token);
    // Asks what would not fit if each tool of the stage were picked; judged answers.
    void judge(const QString& stage);

    // Asks what each of the tools would mean in the place of the others; compared answers.
    void compare(const QString& stage, const QStringList& tools);
    // Takes `tool` in the place of the others: one step of undo.
    void exchange(const QString& stage, const QStringList& others, const QString& tool);

Q_SIGNALS:
    void opened();
    void closed();
    void stackChanged();
    void roomChanged();   // votes or agenda; stackChanged was told before
    void changeRefused(); // because it is read-only
    void resolvedChanged();
    void findingsChanged();
    void filesReady();
    void effectKnown(const stackwright::Estimate& estimate);
    void judged(const QString& stage, const std::vector<stackwright::Judgement>& judgements);
    void compared(const QString& stage, const std::vector<stackwright::Alternative>& alternatives);

private:
    friend class StackCommand;
    bool hasOpenError(const QString& stage) const;
    void change(const Stack& typed, const QString& text, const QString& mergeKey = {});
    void replace(const Stack& stack, bool keepBase);
    void refuse();
    void render();
    void take(const RenderResult& result);
    QString toolName(const QString& id) const;
    QString stageTitle(const QString& id) const;

    CataloguePointer written_; // as its author wrote it
    CataloguePointer catalogue_;
    RenderJob renderJob_;
    QUndoStack history_;
    bool open_ = false;
    bool readOnly_ = false;
    Stack stack_;
    RenderResult result_;
    Base base_ = Base::LastChange;
    std::optional<Stack> lastChange_;
    std::optional<Stack> lastVersion_;
    std::optional<Stack> lastExport_;
};

} // namespace stackwright
