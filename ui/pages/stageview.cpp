#include "pages/stageview.h"

#include "models/messagewords.h"
#include "pages/comparepage.h"
#include "pages/consequencepane.h"
#include "pages/stagedetails.h"
#include "pages/stageroom.h"
#include "stack/risks.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/cardgrid.h"
#include "widgets/chip.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/rolemarks.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

StageView::StageView(Session& session, QWidget* parent)
    : QScrollArea(parent), session_(session), model_(new ToolModel(session, this)), filter_(new ToolFilter(this))
{
    filter_->setSourceModel(model_);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new Ground(Token::Background);
    auto* column = new QVBoxLayout(page);
    setMargins(column, 20, 12, 18, 20);
    setSpacing(column, 10);
    column->addWidget(makeHead());
    column->addWidget(makeFilter());
    messages_ = new QVBoxLayout;
    setSpacing(messages_, 8);
    column->addLayout(messages_);
    grid_ = new CardGrid;
    column->addWidget(grid_);
    column->addWidget(makeNoResult());
    consequence_ = new ConsequencePane(session_);
    consequence_->watch(this);
    column->addWidget(consequence_); // what a pick means comes before what the room says of it
    room_ = new StageRoom(session_);
    column->addWidget(room_);
    details_ = new StageDetails(session_);
    column->addWidget(details_);
    roles_ = new RoleMarks;
    column->addWidget(roles_);
    column->addStretch(1);
    setWidget(page);
    connectParts();
}

void StageView::connectParts()
{
    connect(grid_, &CardGrid::toggled, this, &StageView::takeToggle);
    connect(grid_, &CardGrid::markRequested, this, &StageView::toggleMark);
    connect(grid_, &CardGrid::noteRequested, this, &StageView::noteRequested);
    connect(grid_, &CardGrid::fitRequested, consequence_, &ConsequencePane::togglePoints);
    connect(grid_, &CardGrid::entered, consequence_, &ConsequencePane::enter);
    connect(consequence_, &ConsequencePane::trialChanged, this, [this] { grid_->showTrial(consequence_->onTrial()); });
    connect(grid_, &CardGrid::focused, this, [this](const QString& id) {
        ensureWidgetVisible(grid_->card(id), px(12), px(60));
        consequence_->show(stage_, id);
        showDetails(id);
    });
    const auto showRoom = [this] {
        QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && room_->isAncestorOf(focus)) {
            ensureWidgetVisible(room_, 0, px(8));
            ensureWidgetVisible(focus, 0, px(8)); // where there is no room for all of it
        }
    };
    connect(qApp, &QApplication::focusChanged, this, showRoom);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, showRoom); // what was revealed takes a line more
    connect(room_, &StageRoom::stageWanted, this, &StageView::stageWanted);
    connect(room_, &StageRoom::conflictWanted, this, &StageView::focusConflict);
    connect(room_, &StageRoom::cardsWanted, this, &StageView::focusCards);
    connect(model_, &QAbstractItemModel::dataChanged, this, &StageView::refreshCards);
    connect(model_, &QAbstractItemModel::modelReset, this, &StageView::refreshCards);
    connect(&session_, &Session::findingsChanged, this, &StageView::refreshMessages);
    connect(&session_, &Session::effectKnown, this, &StageView::showEffect);
}

QWidget* StageView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    auto* words = new QVBoxLayout;
    setSpacing(words, 0);
    title_ = new Label({}, TextRole::Title);
    title_->setElided(true);
    question_ = paragraph({}, TextRole::Body, Token::TextSecondary);
    words->addWidget(title_);
    words->addWidget(question_);
    row->addLayout(words, 1);
    auto* preview = new QPushButton(icon(QStringLiteral("file-code")), tr("Preview"));
    preview->setObjectName(QStringLiteral("preview"));
    setTip(preview, tr("Show or hide the preview"), QStringLiteral("preview"));
    connect(preview, &QPushButton::clicked, this, &StageView::previewToggled);
    compare_ = new QPushButton(icon(QStringLiteral("scales")), tr("Compare"));
    connect(compare_, &QPushButton::clicked, this, &StageView::compareRequested);
    row->addWidget(compare_, 0, Qt::AlignTop);
    row->addWidget(preview, 0, Qt::AlignTop);
    return head;
}

QWidget* StageView::makeNoResult()
{
    noResult_ = new QWidget;
    auto* row = new QHBoxLayout(noResult_);
    setMargins(row, 0, 0, 0, 0);
    row->addWidget(new Label(tr("No tool fits the filter."), TextRole::Body, Token::TextSecondary));
    auto* clear = new QPushButton(tr("Clear the filter"));
    setButtonKind(clear, ButtonKind::Quiet);
    connect(clear, &QPushButton::clicked, this, &StageView::clearFilter);
    row->addWidget(clear);
    row->addStretch(1);
    return noResult_;
}

QWidget* StageView::makeFilter()
{
    filterRow_ = new QWidget;
    auto* row = new QHBoxLayout(filterRow_);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 6);
    field_ = new QLineEdit;
    field_->setPlaceholderText(tr("Filter tools"));
    field_->setAccessibleName(tr("Filter tools"));
    setLeadingIcon(field_, QStringLiteral("search"));
    field_->setMaximumWidth(px(220));
    row->addWidget(field_, 2);
    const QList<QPair<QString, int>> filters = {
        {tr("Self-hosted"), ToolSelfHostedRole}, {tr("Open source"), ToolOpenSourceRole}, {tr("Fits"), ToolFitsRole}};
    for (const auto& [text, role] : filters) {
        auto* chip = new Chip(text);
        chip->setToolTip(
            role == ToolFitsRole ? tr("Only tools without a conflict that meet the goals") : tr("Only: %1").arg(text));
        connect(chip, &Chip::toggled, this, [this, role = role](bool on) {
            filter_->setRequired(role, on);
            refreshCards();
        });
        chips_ += chip;
        row->addWidget(chip);
    }
    count_ = new Label({}, TextRole::Caption, Token::TextTertiary);
    row->addWidget(count_);
    row->addStretch(1);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setText(text);
        refreshCards();
    });
    return filterRow_;
}

void StageView::setStage(const QString& stage)
{
    const Stage* record = session_.catalogue().stage(stage);
    if (record == nullptr) {
        return;
    }
    const bool other = stage != stage_;
    stage_ = stage;
    title_->setText(record->title);
    question_->setText(tr("Stage %1 of %2 · %3")
                           .arg(session_.catalogue().stageIndex(stage) + 1)
                           .arg(session_.catalogue().stages().size())
                           .arg(record->question));
    roles_->setTexts(record->views.business, record->views.development, record->views.operations);
    if (other) {
        clearFilter();
        marked_.clear();
        refreshMarks();
        verticalScrollBar()->setValue(0);
    }
    detailed_ = session_.stack().toolsOf(stage).value(0);
    consequence_->show(stage, detailed_);
    model_->setStage(stage);
    refreshMessages();
}

void StageView::refreshCards()
{
    std::vector<ToolCardValue> values;
    QStringList picked;
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const QModelIndex index = filter_->index(row, 0);
        values.push_back(index.data(ToolCardRole).value<ToolCardValue>());
        if (index.data(ToolPickedRole).toBool()) {
            picked += index.data(ToolIdRole).toString();
        }
    }
    const Stage* stage = session_.catalogue().stage(stage_);
    grid_->setCards(values, stage != nullptr && stage->many);
    grid_->showPicked(picked);
    grid_->showMarked(marked_);
    refreshNoResult();
    const QStringList tools = session_.stack().toolsOf(stage_);
    if (!tools.isEmpty() && (!tools.contains(detailed_) && grid_->card(detailed_) == nullptr)) {
        detailed_ = tools.constFirst();
    }
    if (!watched_) { // options and what was set in them are not for the room, shown or not
        details_->show(stage_, detailed_);
    }
    room_->show(stage_, detailed_);
}

void StageView::refreshNoResult()
{
    const int tools = int(session_.catalogue().toolsOf(stage_).size());
    const int shown = filter_->rowCount() - 1;
    noResult_->setVisible(filter_->isActive() && shown <= 0 && tools > 0);
    count_->setText(filter_->isActive() ? tr("%1 of %2").arg(shown).arg(tools) : QString());
}

void StageView::takeToggle(const QString& tool, bool checked)
{
    const Stage* stage = session_.catalogue().stage(stage_);
    if (stage == nullptr) {
        return;
    }
    if (tool.isEmpty()) {
        if (checked) {
            session_.skip(stage_, session_.stack().risks.value(stage_).reason);
            Q_EMIT notesWanted();
        } else if (stage->many) {
            session_.undecide(stage_);
        }
        return;
    }
    if (checked != session_.stack().toolsOf(stage_).contains(tool)) {
        if (checked) {
            detailed_ = tool;
        }
        session_.pick(stage_, tool);
    }
}

void StageView::toggleMark(const QString& tool)
{
    if (tool.isEmpty()) {
        return;
    }
    if (!marked_.removeAll(tool)) {
        marked_.append(tool);
        if (marked_.size() > ComparePage::most) {
            marked_.removeFirst();
        }
    }
    refreshMarks();
}

void StageView::refreshMarks()
{
    grid_->showMarked(marked_);
    compare_->setText(marked_.isEmpty() ? tr("Compare") : tr("Compare %1").arg(marked_.size()));
    setTip(compare_, tr("Compare two or three tools; C on a card chooses it"), QStringLiteral("compare"));
    compare_->setVisible(!watched_ && session_.catalogue().toolsOf(stage_).size() > 1);
}

void StageView::showDetails(const QString& tool)
{
    if (tool != detailed_) {
        detailed_ = tool;
        if (!watched_) {
            details_->show(stage_, tool);
        }
        room_->show(stage_, tool);
    }
}

void StageView::refreshMessages()
{
    QStringList keys;
    std::vector<const Finding*> shown;
    for (const Finding& finding : session_.findings()) {
        // … and where the cause was picked: what was picked last may be the other side.
        if ((finding.stage == stage_ || finding.otherStage == stage_) && finding.severity != Severity::Note) {
            keys += messageKey(finding);
            shown.push_back(&finding);
        }
    }
    if (keys == messageIds_) {
        for (const Finding* finding : shown) {
            if (MessageBar* bar = bars_.value(finding->id)) {
                bar->setRisk(riskValueOf(finding->risk));
            }
        }
        return;
    }
    messageIds_ = keys;
    bars_.clear();
    while (QLayoutItem* item = messages_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be the sender
        delete item;
    }
    for (const Finding* finding : shown) {
        MessageBar* bar = makeMessage(*finding);
        messages_->addWidget(bar);
        bars_.insert(finding->id, bar);
    }
}

MessageBar* StageView::makeMessage(const Finding& finding)
{
    auto* bar = new MessageBar(messageValueOf(finding, presenting_));
    if (finding.accepted && !presenting_) {
        bar->setRiskProblem(riskProblem(finding.risk)); // a file from before asks for what it lacks
    }
    connect(bar, &MessageBar::fixChosen, this, [this, id = finding.id](int index) {
        session_.applyFix(id, index);
        focusCards();
    });
    connect(bar, &MessageBar::fixPointed, this, [this, bar, id = finding.id](int index) {
        if (index >= 0) {
            session_.estimateFix(id, index, id);
        } else {
            bar->setEffect({});
        }
    });
    connect(bar, &MessageBar::kept, this, [this, id = finding.id] { session_.withdrawRisk(id); });
    connect(bar, &MessageBar::riskEdited, this,
        [this, bar, id = finding.id, noted = finding.accepted](
            const RiskValue& typed) { takeRisk(*bar, id, typed, noted); });
    connect(bar, &MessageBar::riskGiven, this,
        [this, bar, id = finding.id](const RiskValue& typed) { takeRisk(*bar, id, typed, true); });
    return bar;
}

// What is missing is said while it is typed; only a whole risk is taken.
void StageView::takeRisk(MessageBar& bar, const QString& finding, const RiskValue& typed, bool whole)
{
    const Risk risk{typed.reason, typed.owner, typed.lookAgain};
    const QString problem = riskProblem(risk);
    bar.setRiskProblem(problem);
    if (whole && problem.isEmpty()) {
        session_.acceptRisk(finding, risk);
    }
}

void StageView::showEffect(const Estimate& estimate)
{
    MessageBar* bar = bars_.value(estimate.token);
    if (bar == nullptr) {
        return;
    }
    if (!estimate.known) {
        bar->setEffect({});
        return;
    }
    const QString words = tr("changes %n pick(s)", nullptr, estimate.picks) + QStringLiteral(", ")
        + tr("%n file(s)", nullptr, estimate.added + estimate.modified + estimate.removed);
    bar->setEffect(
        estimate.conflicts > 0 ? tr("%1 · %n conflict(s) left", nullptr, estimate.conflicts).arg(words) : words);
}

void StageView::clearFilter()
{
    field_->clear();
    for (Chip* chip : std::as_const(chips_)) {
        chip->setChecked(false);
    }
}

void StageView::focusCards()
{
    const auto& cards = grid_->cards();
    for (ToolCard* card : cards) {
        if (card->isChecked()) {
            card->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!cards.empty()) {
        cards.front()->setFocus(Qt::TabFocusReason);
    }
}

void StageView::focusConflict()
{
    if (messages_->count() > 0) {
        focusMessage(static_cast<MessageBar*>(messages_->itemAt(0)->widget()));
    }
}

void StageView::focusFinding(const QString& id)
{
    if (MessageBar* bar = bars_.value(id)) {
        focusMessage(bar);
    }
}

void StageView::focusMessage(MessageBar* bar)
{
    bar->show(); // one that was just made has neither a place nor the focus before the next turn
    widget()->layout()->activate();
    ensureWidgetVisible(bar);
    bar->focusFirstFix();
}

void StageView::focusFilter()
{
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

void StageView::setPresenting(bool presenting)
{
    presenting_ = presenting;
    messageIds_ = QStringList{QString()}; // made anew: nothing that the room sees is a field to write into
    refreshMessages();
    filterRow_->setVisible(!presenting);
    details_->setVisible(!presenting);
    if (auto* preview = findChild<QPushButton*>(QStringLiteral("preview"))) {
        preview->setVisible(!presenting);
    }
}

void StageView::setWatched()
{
    watched_ = true;
    room_->hide();
    consequence_->setReadOnly(true);
    setPresenting(true);
    refreshMarks();
}

// Bare letters only where nothing is typed: on a card, or among the votes.
void StageView::keyPressEvent(QKeyEvent* event)
{
    const QWidget* focus = focusWidget();
    const bool bare = focus != nullptr && focus->hasFocus() && qobject_cast<const QLineEdit*>(focus) == nullptr
        && (grid_->isAncestorOf(focus) || room_->isAncestorOf(focus));
    if (bare && !watched_ && room_->takeKey(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Escape && filter_->isActive()) {
        clearFilter();
        focusCards();
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace stackwright
