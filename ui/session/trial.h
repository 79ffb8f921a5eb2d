// A pick that the room looks at before it stands: one step of undo, which is taken back again unless it is kept.
#pragma once

#include "session/session.h"

namespace stackwright {

class Trial final : public QObject {
    Q_OBJECT

public:
    explicit Trial(Session& session, QObject* parent = nullptr);

    // Picks the tool; another one that is on trial is taken back first.
    void start(const QString& stage, const QString& tool);
    void keep();     // as an ordinary pick
    void takeBack(); // exactly that step
    bool isOn() const { return step_ != nullptr; }
    const QString& stage() const { return stage_; }
    const QString& tool() const { return tool_; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void end();

    Session& session_;
    QString stage_;
    QString tool_;
    const QUndoCommand* step_ = nullptr; // the pick; null: nothing is on trial
    bool working_ = false;
};

} // namespace stackwright
