#include "session/stackcommand.h"

namespace stackwright {

StackCommand::StackCommand(
    Session& session, const Stack& before, const Stack& after, const QString& text, const QString& mergeKey)
    : QUndoCommand(text), session_(session), before_(before), after_(after), mergeKey_(mergeKey)
{
    const auto* last = session.history().index() > 0
        ? dynamic_cast<const StackCommand*>(session.history().command(session.history().index() - 1))
        : nullptr;
    merging_ = !mergeKey.isEmpty() && last != nullptr && last->mergeKey_ == mergeKey;
}

void StackCommand::undo()
{
    session_.replace(before_, false);
}

void StackCommand::redo()
{
    session_.replace(after_, merging_);
}

bool StackCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const StackCommand*>(other);
    if (next == nullptr || next->mergeKey_ != mergeKey_) {
        return false;
    }
    after_ = next->after_;
    setText(next->text());
    setObsolete(after_ == before_);
    return true;
}

} // namespace stackwright
