// Joins the panel "if you pick this" to the session: asks while the focus moves, and holds the pick that is on trial.
#pragma once

#include "jobs/consequencejob.h"
#include "session/trial.h"

#include <QWidget>

class QScrollArea;

namespace stackwright {

class ConsequencePanel;

class ConsequencePane final : public QWidget {
    Q_OBJECT

public:
    explicit ConsequencePane(Session& session, QWidget* parent = nullptr);

    // The answer that is looked at; an empty tool is the deliberate no.
    void show(const QString& stage, const QString& tool);
    void togglePoints();
    void setReadOnly(bool readOnly); // for a room that looks on

    // Enter: a tool that is not picked is tried, the one on trial is kept.
    void enter(const QString& tool);
    const QString& onTrial() const { return trial_.tool(); } // empty: none

    // Where it stands: Esc anywhere in there takes the trial back, and it is scrolled to as far as the card stays in
    // sight.
    void watch(QScrollArea* view);

Q_SIGNALS:
    void trialChanged();
    void shown(); // another answer

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void take(const Consequence& consequence);
    void showTrial();
    void reveal();

    Session& session_;
    Trial trial_;
    ConsequenceJob job_;
    ConsequencePanel* panel_;
    QScrollArea* view_ = nullptr;
    QString stage_;
    QString tool_;
    ResolvedPointer before_; // what held before the trial: tools are weighed against that while it lasts
};

} // namespace stackwright
