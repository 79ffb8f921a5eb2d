#include "pages/consequencepane.h"

#include "models/consequencewords.h"
#include "style/look.h"
#include "widgets/consequencepanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stackwright {

ConsequencePane::ConsequencePane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), trial_(session), panel_(new ConsequencePanel)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    column->addWidget(panel_);
    panel_->hide(); // until there is something to tell
    connect(&job_, &ConsequenceJob::told, this, &ConsequencePane::take);
    connect(&session_, &Session::resolvedChanged, this, &ConsequencePane::ask);
    connect(&trial_, &Trial::changed, this, [this] {
        Q_EMIT trialChanged();
        showTrial();
    });
    connect(panel_, &ConsequencePanel::kept, &trial_, &Trial::keep);
    connect(panel_, &ConsequencePanel::takenBack, &trial_, &Trial::takeBack);
}

void ConsequencePane::show(const QString& stage, const QString& tool)
{
    if (stage != stage_) {
        trial_.keep(); // as the pick that it is; undo takes it back still
    }
    stage_ = stage;
    tool_ = tool;
    showTrial();
}

void ConsequencePane::ask()
{
    const Stage* stage = session_.catalogue().stage(stage_);
    const ResolvedPointer now = trial_.isOn() ? before_ : session_.isCurrent() ? session_.resolved() : nullptr;
    if (stage == nullptr || now == nullptr) {
        return;
    }
    const bool given =
        tool_.isEmpty() ? now->stack().skipped(stage_) : !stage->many && now->stack().toolsOf(stage_).contains(tool_);
    if (given) { // nothing would change
        job_.forget();
        job_.prepare(now);
        panel_->hide();
    } else {
        job_.ask(now, stage_, tool_);
    }
}

void ConsequencePane::take(const Consequence& consequence)
{
    panel_->setValue(consequenceValue(consequence, session_.catalogue()));
    panel_->show();
    QMetaObject::invokeMethod(this, &ConsequencePane::reveal, Qt::QueuedConnection); // once it has its place
    Q_EMIT shown();
}

void ConsequencePane::enter(const QString& tool)
{
    if (trial_.isOn() && trial_.tool() == tool) {
        trial_.keep();
        return;
    }
    if (!trial_.isOn()) {
        before_ = session_.isCurrent() ? session_.resolved() : nullptr;
    }
    trial_.start(stage_, tool);
}

void ConsequencePane::showTrial()
{
    const Tool* tool = tool_ == trial_.tool() ? session_.catalogue().tool(tool_) : nullptr;
    panel_->setTrial(tool != nullptr ? tool->name : QString());
    if (tool != nullptr && before_ == nullptr) { // it was quicker than the files: there is nothing to weigh it against
        panel_->setValue({});
        panel_->show();
    }
    ask();
}

void ConsequencePane::togglePoints()
{
    panel_->showPoints(!panel_->showsPoints());
}

void ConsequencePane::setReadOnly(bool readOnly)
{
    panel_->setReadOnly(readOnly);
}

void ConsequencePane::watch(QScrollArea* view)
{
    view_ = view;
    view->installEventFilter(this);
}

void ConsequencePane::reveal()
{
    const QWidget* card = QApplication::focusWidget();
    if (view_ == nullptr || card == nullptr || !view_->isAncestorOf(card)) {
        return;
    }
    const QWidget* port = view_->viewport();
    const int below = mapTo(port, QPoint(0, height())).y() - port->height();
    const int above = card->mapTo(port, QPoint()).y();
    if (below > 0) {
        view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->value() + qMin(below, qMax(0, above)));
    }
}

// Before the window's own Esc, which leaves Present.
bool ConsequencePane::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && trial_.isOn() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress) {
            trial_.takeBack();
        }
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stackwright
