#include "pages/headerbar.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/label.h"
#include "widgets/phasesteps.h"
#include "widgets/variantstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

HeaderBar::HeaderBar(const HeaderActions& actions, QWidget* parent)
    : QWidget(parent), project_(new Label({}, TextRole::Strong)),
      saved_(new Label({}, TextRole::Caption, Token::TextTertiary)), variants_(new VariantStrip),
      phases_(new PhaseSteps({tr("Goals"), tr("Stages"), tr("Review"), tr("Export")})), menu_(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 10, 8, 12, 9);
    setSpacing(row, 4);
    menu_->setIcon(icon(QStringLiteral("menu"), Token::Text));
    menu_->setPopupMode(QToolButton::InstantPopup);
    menu_->setMenu(actions.menu);
    menu_->setAccessibleName(tr("Main menu"));
    setTip(menu_, tr("Main menu"), QStringLiteral("menu"));
    row->addWidget(menu_);
    auto* words = new QVBoxLayout;
    setMargins(words, 4, 0, 0, 0);
    setSpacing(words, 0);
    project_->setElided(true);
    saved_->setElided(true);
    words->addWidget(project_);
    words->addWidget(saved_);
    auto* about = new QHBoxLayout;
    setSpacing(about, 4);
    about->addLayout(words, 1);
    about->addWidget(variants_, 0, Qt::AlignVCenter);
    row->addLayout(about, 10);
    row->addWidget(phases_, 21);
    auto* tools = new QHBoxLayout;
    setSpacing(tools, 4);
    tools->addStretch(1);
    tools->addWidget(makeTool(actions.undo, QStringLiteral("undo")));
    tools->addWidget(makeTool(actions.redo, QStringLiteral("redo")));
    tools->addWidget(makeTool(actions.palette, QStringLiteral("search")));
    tools->addWidget(makeTool(actions.theme, QStringLiteral("theme")));
    auto* present = new QPushButton(icon(QStringLiteral("presentation")), actions.present->text());
    setTip(present, tr("Readable from the back of the room"), QStringLiteral("present"));
    connect(present, &QPushButton::clicked, actions.present, &QAction::trigger);
    connect(actions.present, &QAction::changed, present, [present, action = actions.present] {
        present->setText(action->text());
        present->setAccessibleDescription(action->statusTip());
    });
    tools->addWidget(present);
    row->addLayout(tools, 10);
    connect(phases_, &PhaseSteps::chosen, this, &HeaderBar::phaseChosen);
}

QToolButton* HeaderBar::makeTool(QAction* action, const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, Token::Text));
    setExtent(button, 32, 32);
    const auto refresh = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setEnabled(action->isEnabled());
        button->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
        button->setAccessibleName(action->text());
    };
    refresh();
    connect(action, &QAction::changed, button, refresh);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void HeaderBar::setProject(const QString& name)
{
    project_->setText(name);
}

void HeaderBar::setSaved(const QString& words, bool trouble)
{
    saved_->setTone(trouble ? Token::Error : Token::TextTertiary);
    saved_->setText(words);
    saved_->setToolTip(words);
}

void HeaderBar::setPhase(int current)
{
    phases_->setCurrent(current);
}

void HeaderBar::setDone(int phase, bool done)
{
    phases_->setDone(phase, done);
}

void HeaderBar::openMenu()
{
    menu_->showMenu();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace stackwright
