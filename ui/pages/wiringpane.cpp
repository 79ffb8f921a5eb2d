#include "pages/wiringpane.h"

#include "models/wiringvalue.h"
#include "style/look.h"
#include "widgets/emptystate.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/wiringview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace stackwright {

WiringPane::WiringPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), view_(new WiringView(WiringFlow::Star)), stack_(new QStackedWidget),
      words_(new Label({}, TextRole::Caption, Token::TextSecondary))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    stack_->addWidget(view_);
    stack_->addWidget(new EmptyState(QStringLiteral("wires"), tr("No wires"),
        tr("Nothing is wired to this stage yet. Wires appear when a pick needs what another provides.")));
    column->addWidget(stack_, 1);
    auto* foot = new Ground(Token::Surface, Ground::Shape::LineAbove);
    auto* row = new QVBoxLayout(foot);
    setMargins(row, 14, 5, 10, 5);
    words_->setElided(true);
    row->addWidget(words_);
    column->addWidget(foot);
    connect(view_, &WiringView::chosen, this, &WiringPane::stageChosen);
    connect(&session_, &Session::resolvedChanged, this, &WiringPane::refresh);
}

void WiringPane::setStage(const QString& stage)
{
    stage_ = stage;
    refresh();
}

void WiringPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void WiringPane::refresh()
{
    if (!isVisible() || stage_.isEmpty()) {
        return;
    }
    const WiringValue value = neighbourhood(wiringOf(session_), stage_);
    view_->setWiring(value);
    view_->setCurrentStage(stage_);
    stack_->setCurrentIndex(value.edges.empty() ? 1 : 0);
    words_->setText(tr("An arrow points to what is used. First who uses this stage, then what it uses."));
}

} // namespace stackwright
