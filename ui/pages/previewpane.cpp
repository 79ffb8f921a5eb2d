#include "pages/previewpane.h"

#include "pages/filespane.h"
#include "pages/recordpane.h"
#include "pages/wiringpane.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/tips.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

PreviewPane::PreviewPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), tabs_(new QTabBar), stack_(new QStackedWidget),
      files_(new FilesPane(session)), wiring_(new WiringPane(session)), notes_(new RecordPane(session)),
      expand_(new QToolButton)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    auto* head = new QHBoxLayout;
    setMargins(head, 6, 0, 8, 1);
    setSpacing(head, 4);
    const QStringList names = {tr("Files"), tr("Changes"), tr("Wiring"), tr("Notes")};
    for (const QString& name : names) {
        tabs_->addTab(name);
    }
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    tabs_->setAccessibleName(tr("Preview"));
    head->addWidget(tabs_, 1);
    head->addWidget(expand_);
    column->addLayout(head);
    stack_->addWidget(files_);
    stack_->addWidget(wiring_);
    stack_->addWidget(notes_);
    column->addWidget(stack_, 1);
    setExpanded(false);
    connect(tabs_, &QTabBar::currentChanged, this, &PreviewPane::setTab);
    connect(expand_, &QToolButton::clicked, this, &PreviewPane::expandToggled);
    connect(wiring_, &WiringPane::stageChosen, this, &PreviewPane::stageChosen);
    setMinimumExtent(this, 320, -1);
}

void PreviewPane::setStage(const QString& stage)
{
    wiring_->setStage(stage);
    notes_->setStage(stage);
}

void PreviewPane::setTab(int tab)
{
    tabs_->setCurrentIndex(tab);
    if (tab == Files || tab == Changes) {
        stack_->setCurrentWidget(files_);
        files_->setMode(tab == Changes ? TextPane::Mode::Changes : TextPane::Mode::Files);
    } else if (tab == Wiring) {
        stack_->setCurrentWidget(wiring_);
    } else {
        stack_->setCurrentWidget(notes_);
    }
}

int PreviewPane::tab() const
{
    return tabs_->currentIndex();
}

void PreviewPane::stepTab(int direction)
{
    tabs_->setCurrentIndex((tabs_->currentIndex() + direction + tabs_->count()) % tabs_->count());
}

void PreviewPane::setExpanded(bool expanded)
{
    expand_->setIcon(icon(expanded ? QStringLiteral("close") : QStringLiteral("expand")));
    setTip(expand_, expanded ? tr("Back to the cards") : tr("Preview over the whole width"),
        QStringLiteral("full-preview"));
}

void PreviewPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(
        QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), color(Token::Border));
    painter.fillRect(QRect(0, stack_->y() - 1, width(), 1), color(Token::Border));
}

} // namespace stackwright
