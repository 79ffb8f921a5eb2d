#include "pages/stagespage.h"

#include "models/stagemodel.h"
#include "pages/comparepage.h"
#include "pages/filespane.h"
#include "pages/previewpane.h"
#include "pages/recordpane.h"
#include "pages/stageview.h"
#include "style/icons.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/stagerail.h"
#include "widgets/undisputedpanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int roomForBoth = 1180; // below, cards and preview take turns
constexpr int leastCards = 400;   // beside the preview: two cards in a row
constexpr int leastPreview = 300;

} // namespace

StagesPage::StagesPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new StageModel(session, this))
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 0);
    row->addWidget(makeRail());
    splitter_ = new QSplitter(Qt::Horizontal);
    splitter_->setChildrenCollapsible(false);
    splitter_->installEventFilter(this);
    view_ = new StageView(session_);
    preview_ = new PreviewPane(session_);
    splitter_->addWidget(view_);
    splitter_->addWidget(preview_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    row->addWidget(splitter_, 1);
    compare_ = new ComparePage(session_);
    compare_->hide();
    row->addWidget(compare_, 1);
    preview_->setTab(PreviewPane::Files);

    connect(splitter_, &QSplitter::splitterMoved, this, [this] { setColumns(splitter_->sizes()); });
    connect(rail_, &StageRail::chosen, this, &StagesPage::showStage);
    connect(preview_, &PreviewPane::stageChosen, this, &StagesPage::showStage);
    connect(preview_, &PreviewPane::expandToggled, this, &StagesPage::toggleFullPreview);
    connect(view_, &StageView::previewToggled, this, &StagesPage::togglePreview);
    connect(view_, &StageView::notesWanted, this, [this] {
        if (!presenting_ && !narrow() && previewWanted_) {
            preview_->setTab(PreviewPane::Notes);
        }
    });
    connect(view_, &StageView::noteRequested, this, [this] {
        if (!preview_->isVisible()) {
            togglePreview();
        }
        preview_->setTab(PreviewPane::Notes);
        preview_->notes()->focusNotes();
    });
    connect(view_, &StageView::stageWanted, this, [this](const QString& stage) {
        showStage(stage);
        view_->focusCards();
    });
    connect(view_, &StageView::compareRequested, this, &StagesPage::startCompare);
    connect(compare_, &ComparePage::left, this, &StagesPage::leaveCompare);
    connect(&session_, &Session::stackChanged, this, &StagesPage::refreshProgress);
    connect(&session_, &Session::resolvedChanged, this, &StagesPage::refreshProgress);
}

void StagesPage::startCompare()
{
    if (session_.catalogue().toolsOf(stage_).size() > 1) {
        railPanel_->hide();
        splitter_->hide();
        compare_->show();
        compare_->compare(stage_, view_->marked());
    }
}

void StagesPage::leaveCompare()
{
    if (isComparing()) {
        compare_->hide();
        railPanel_->show();
        splitter_->show();
        view_->focusCards();
    }
}

bool StagesPage::isComparing() const
{
    return compare_->isVisibleTo(this);
}

QWidget* StagesPage::makeRail()
{
    railPanel_ = new Ground(Token::Surface, Ground::Shape::LineRight);
    setExtent(railPanel_, 264, -1);
    auto* column = new QVBoxLayout(railPanel_);
    setMargins(column, 0, 10, 1, 4);
    setSpacing(column, 4);
    auto* head = new QHBoxLayout;
    setMargins(head, 16, 0, 16, 0);
    head->addWidget(new Label(tr("Stages"), TextRole::Strong));
    head->addStretch(1);
    column->addLayout(head);
    auto* bar = new QHBoxLayout;
    setMargins(bar, 16, 0, 16, 2);
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    setExtent(progress_, -1, 6);
    progress_->setAccessibleName(tr("Stages agreed"));
    bar->addWidget(progress_);
    column->addLayout(bar);
    progressWords_ = paragraph({}, TextRole::Caption, Token::TextSecondary);
    auto* words = new QHBoxLayout;
    setMargins(words, 16, 0, 16, 2);
    words->addWidget(progressWords_);
    column->addLayout(words);
    rail_ = new StageRail;
    rail_->setModel(model_);
    column->addWidget(rail_, 1);
    undisputed_ = new QPushButton(tr("Agree on them"));
    undisputed_->setIcon(icon(QStringLiteral("list-checks")));
    undisputed_->setToolTip(tr("Shows the stages that nobody disputes, to agree on all of them in one go"));
    connect(undisputed_, &QPushButton::clicked, this, &StagesPage::offerUndisputed);
    auto* foot = new QHBoxLayout;
    setMargins(foot, 12, 4, 12, 6);
    foot->addWidget(undisputed_);
    column->addLayout(foot);
    return railPanel_;
}

void StagesPage::refreshProgress()
{
    const int stages = int(session_.catalogue().stages().size());
    progress_->setMaximum(qMax(1, stages));
    progress_->setValue(session_.agreedStages());
    const QString count = countText(countOf(votesOf(session_.catalogue(), session_.stack()))).said;
    progressWords_->setText(
        QString(count)
            .replace(QLatin1Char(' '), QChar::Nbsp)
            .replace(QStringLiteral("·\u00a0"), QStringLiteral("· "))); // a number stays with its word
    const int open = session_.isOpen() ? int(session_.stagesToAgreeOn().size()) : 0;
    undisputed_->setText(tr("%n undisputed…", nullptr, open));
    undisputed_->setVisible(open > 0 && !session_.isReadOnly());
}

void StagesPage::offerUndisputed()
{
    const QStringList open = session_.stagesToAgreeOn();
    if (open.isEmpty()) {
        return;
    }
    if (panel_ == nullptr) {
        panel_ = new UndisputedPanel(*undisputed_, this);
        connect(panel_, &UndisputedPanel::agreed, this, [this] {
            session_.agree(session_.stagesToAgreeOn());
            const QString next = session_.mostDisputed({});
            showStage(next.isEmpty() ? stage_ : next);
            view_->focusCards();
        });
    }
    std::vector<TermRow> rows;
    for (const QString& stage : open) {
        rows.push_back({session_.catalogue().stage(stage)->title, pickText(session_, stage)});
    }
    panel_->open(rows);
}

void StagesPage::showStage(const QString& stage)
{
    if (session_.catalogue().stage(stage) == nullptr) {
        return;
    }
    leaveCompare();
    stage_ = stage;
    rail_->showStage(stage);
    view_->setStage(stage);
    preview_->setStage(stage);
    Q_EMIT stageShown(stage);
}

QString StagesPage::nextStage() const
{
    const int index = session_.catalogue().stageIndex(stage_) + 1;
    return index > 0 && index < int(session_.catalogue().stages().size())
        ? session_.catalogue().stages()[size_t(index)].id
        : QString();
}

QString StagesPage::previousStage() const
{
    const int index = session_.catalogue().stageIndex(stage_);
    return index > 0 ? session_.catalogue().stages()[size_t(index) - 1].id : QString();
}

bool StagesPage::narrow() const
{
    return width() < px(roomForBoth);
}

void StagesPage::togglePreview()
{
    if (narrow()) {
        previewAlone_ = !previewAlone_;
    } else {
        previewWanted_ = previewAlone_ || !previewWanted_;
        previewAlone_ = false;
    }
    arrange();
}

void StagesPage::toggleFullPreview()
{
    previewAlone_ = !previewAlone_;
    arrange();
}

void StagesPage::setPresenting(bool presenting)
{
    presenting_ = presenting;
    view_->setPresenting(presenting);
    arrange();
}

void StagesPage::arrange()
{
    const bool alone = previewAlone_ && !presenting_;
    const bool hadFocus =
        QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget()) && !rail_->hasFocus();
    view_->setVisible(!alone);
    preview_->setVisible(!presenting_ && (alone || (previewWanted_ && !narrow())));
    preview_->setExpanded(alone);
    giveRoom();
    if (hadFocus && alone) {
        preview_->files()->focusTree();
    } else if (hadFocus && !view_->isAncestorOf(QApplication::focusWidget()) && !preview_->isVisible()) {
        view_->focusCards();
    }
}

void StagesPage::stepPane(int direction)
{
    const QWidget* focus = QApplication::focusWidget();
    const int here = focus == nullptr     ? -1
        : railPanel_->isAncestorOf(focus) ? 0
        : view_->isAncestorOf(focus)      ? 1
        : preview_->isAncestorOf(focus)   ? 2
                                          : -1;
    for (int step = 1; step <= 3; ++step) {
        const int pane = ((here + direction * step) % 3 + 3) % 3;
        if (pane == 0) {
            rail_->setFocus(Qt::TabFocusReason);
            return;
        }
        if (pane == 1 && view_->isVisible()) {
            view_->focusCards();
            return;
        }
        if (pane == 2 && preview_->isVisible()) {
            preview_->tab() == PreviewPane::Notes ? preview_->notes()->focusNotes() : preview_->files()->focusTree();
            return;
        }
    }
}

// A column that was hidden, or never laid out, has no width to come back to.
void StagesPage::setColumns(const QList<int>& columns)
{
    if (columns.size() == 2 && std::all_of(columns.begin(), columns.end(), [](int width) { return width > 0; })) {
        columns_ = columns;
    }
}

void StagesPage::giveRoom()
{
    const bool both = view_->isVisibleTo(this) && preview_->isVisibleTo(this) && !narrow();
    setMinimumExtent(view_, both ? leastCards : 0, -1);
    setMinimumExtent(preview_, both ? leastPreview : 0, -1);
    if (both) {
        const int room = splitter_->width();
        const int preview = columns_.isEmpty() ? room * (width() >= px(1600) ? 46 : 42) / 100
                                               : room * columns_.at(1) / (columns_.at(0) + columns_.at(1));
        splitter_->setSizes({room - preview, preview});
    }
}

void StagesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (narrow() != wasNarrow_) {
        wasNarrow_ = narrow();
        previewAlone_ = false;
    }
    arrange();
}

// Larger letters may leave no room for both columns.
void StagesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

bool StagesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == splitter_ && event->type() == QEvent::Resize) {
        giveRoom();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stackwright
