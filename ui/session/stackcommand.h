// One step of undo: the stack before and after. Typing into one field is one step.
#pragma once

#include "session/session.h"

#include <QUndoCommand>

namespace stackwright {

class StackCommand final : public QUndoCommand {
public:
    StackCommand(
        Session& session, const Stack& before, const Stack& after, const QString& text, const QString& mergeKey);

    void undo() override;
    void redo() override;
    int id() const override { return mergeKey_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Session& session_;
    Stack before_;
    Stack after_;
    QString mergeKey_;
    bool merging_ = false;
};

} // namespace stackwright
