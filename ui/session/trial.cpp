#include "session/trial.h"

namespace stackwright {

namespace {

const QUndoCommand* lastStep(const QUndoStack& history)
{
    return history.index() > 0 ? history.command(history.index() - 1) : nullptr;
}

} // namespace

Trial::Trial(Session& session, QObject* parent) : QObject(parent), session_(session)
{
    connect(&session_.history(), &QUndoStack::indexChanged, this, &Trial::follow);
}

void Trial::start(const QString& stage, const QString& tool)
{
    takeBack();
    working_ = true;
    const QUndoCommand* before = lastStep(session_.history());
    session_.pick(stage, tool);
    const QUndoCommand* after = lastStep(session_.history());
    working_ = false;
    if (after != before) { // a file that is only read takes no pick
        stage_ = stage;
        tool_ = tool;
        step_ = after;
        Q_EMIT changed();
    }
}

void Trial::keep()
{
    end();
}

void Trial::takeBack()
{
    if (isOn()) {
        working_ = true;
        session_.history().undo();
        working_ = false;
        end();
    }
}

// Whoever goes on working has kept it, and whoever undid it has taken it back.
void Trial::follow()
{
    if (!working_ && isOn() && lastStep(session_.history()) != step_) {
        end();
    }
}

void Trial::end()
{
    if (isOn()) {
        step_ = nullptr;
        stage_.clear();
        tool_.clear();
        Q_EMIT changed();
    }
}

} // namespace stackwright
