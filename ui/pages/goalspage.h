// Who builds this, and what they will not accept; what that changes in the offer is shown at once.
#pragma once

#include "session/session.h"

#include <QHash>
#include <QScrollArea>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace stackwright {

class Checklist;
class Label;

class GoalsPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit GoalsPage(Session& session, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void stageChosen(const QString& stage);

private:
    QWidget* makeProject();
    QWidget* makeGoals();
    QWidget* makeEffect();
    void refresh();
    void refreshEffect();

    Session& session_;
    struct TextField {
        QLineEdit* line;
        QString Project::*member;
    };
    QList<TextField> fields_;
    QPlainTextEdit* description_ = nullptr;
    QHash<QString, QCheckBox*> goals_;
    QHash<QString, Label*> goalCounts_;
    Label* effect_ = nullptr;
    Checklist* effects_ = nullptr;
};

} // namespace stackwright
