// The top of the window: menu, what is open and whether it is saved, the phases, and the tools that are always at hand.
#pragma once

#include "widgets/ground.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace stackwright {

class Label;
class PhaseSteps;
class VariantStrip;

struct HeaderActions {
    QMenu* menu = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* palette = nullptr;
    QAction* theme = nullptr;
    QAction* present = nullptr;
};

class HeaderBar final : public QWidget {
    Q_OBJECT

public:
    HeaderBar(const HeaderActions& actions, QWidget* parent = nullptr);

    void setProject(const QString& name);
    void setSaved(const QString& words, bool trouble);
    void setPhase(int current);
    void setDone(int phase, bool done);
    void openMenu();
    VariantStrip* variants() const { return variants_; }

Q_SIGNALS:
    void phaseChosen(int phase);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* makeTool(QAction* action, const QString& icon);

    Label* project_;
    Label* saved_;
    VariantStrip* variants_;
    PhaseSteps* phases_;
    QToolButton* menu_;
};

} // namespace stackwright
