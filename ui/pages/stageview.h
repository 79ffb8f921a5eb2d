// One stage: its question, what clashes, the answers as cards, and the knobs of what is picked.
#pragma once

#include "models/toolmodel.h"
#include "session/session.h"

#include <QScrollArea>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stackwright {

class CardGrid;
class Chip;
class ConsequencePane;
class EmptyState;
class Label;
class MessageBar;
struct RiskValue;
class RoleMarks;
class StageDetails;
class StageRoom;

class StageView final : public QScrollArea {
    Q_OBJECT

public:
    explicit StageView(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage);
    const QString& stage() const { return stage_; }

    void focusCards();
    void focusConflict(); // the first fix of the first message
    void focusFinding(const QString& id);
    void focusFilter();

    // What the room does with the stage.
    StageRoom& room() { return *room_; }

    // The tools chosen for the comparison, at most three.
    const QStringList& marked() const { return marked_; }

    // Present: no filter, no options.
    void setPresenting(bool presenting);
    // For a room that looks on: nothing to press that is not a card.
    void setWatched();

Q_SIGNALS:
    void previewToggled();
    void notesWanted();
    void noteRequested(); // and the focus goes there
    void compareRequested();
    void stageWanted(const QString& stage); // the room is through with this one

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFilter();
    QWidget* makeNoResult();
    void connectParts();
    void refreshCards();
    void refreshMessages();
    void refreshNoResult();
    void takeRisk(MessageBar& bar, const QString& finding, const RiskValue& typed, bool whole);
    MessageBar* makeMessage(const Finding& finding);
    void takeToggle(const QString& tool, bool checked);
    void showDetails(const QString& tool);
    void showEffect(const Estimate& estimate);
    void clearFilter();
    void focusMessage(MessageBar* bar);
    void toggleMark(const QString& tool);
    void refreshMarks();

    Session& session_;
    QString stage_;
    QString detailed_; // the tool whose details are shown
    QStringList marked_;
    ToolModel* model_;
    ToolFilter* filter_;
    Label* title_ = nullptr;
    Label* question_ = nullptr;
    QPushButton* compare_ = nullptr;
    QWidget* filterRow_ = nullptr;
    QLineEdit* field_ = nullptr;
    QList<Chip*> chips_;
    Label* count_ = nullptr;
    QWidget* noResult_ = nullptr;
    QVBoxLayout* messages_ = nullptr;
    QStringList messageIds_;
    QHash<QString, MessageBar*> bars_;
    CardGrid* grid_ = nullptr;
    StageRoom* room_ = nullptr;
    ConsequencePane* consequence_ = nullptr;
    StageDetails* details_ = nullptr;
    RoleMarks* roles_ = nullptr;
    bool presenting_ = false;
    bool watched_ = false;
};

} // namespace stackwright
