// Which blueprint fits and why: three questions, all optional, put the blueprints in order.
#pragma once

#include "session/session.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace stackwright {

class CardLayout;
class DoorCard;
class PresetModel;

class BlueprintChoice final : public QWidget {
    Q_OBJECT

public:
    BlueprintChoice(Session& session, const PresetModel& presets, QWidget* parent = nullptr);

    // Shows the questions, unanswered, with the focus on the first.
    void ask();

Q_SIGNALS:
    // With what was answered, as goals of the stack.
    void chosen(const QString& blueprint, const stackwright::ValueMap& goals);
    void emptyChosen(const stackwright::ValueMap& goals);

private:
    QWidget* makeQuestions();
    QButtonGroup* makeQuestion(QVBoxLayout* column, const QString& question, const QStringList& answers);
    QWidget* makeDoors();
    ValueMap goals() const;
    void refresh();

    Session& session_;
    const PresetModel& presets_;
    QWidget* questions_ = nullptr;
    QButtonGroup* size_ = nullptr;
    QButtonGroup* machines_ = nullptr;
    QButtonGroup* matters_ = nullptr;
    QPushButton* best_ = nullptr;
    QString bestId_;
    QWidget* doorBox_ = nullptr;
    CardLayout* layout_ = nullptr;
    QHash<QString, DoorCard*> doors_;
};

} // namespace stackwright
