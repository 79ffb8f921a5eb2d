#include "pages/reviewpage.h"

#include "models/decisionmodel.h"
#include "models/stageroles.h"
#include "models/wiringvalue.h"
#include "pages/diagramfile.h"
#include "pages/stackfacts.h"
#include "plan/mermaid.h"
#include "stack/money.h"
#include "stack/novelty.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/cardgrid.h"
#include "widgets/checklist.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/wiringview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stackwright {

namespace {

QString wiringHint()
{
    return ReviewPage::tr("Enter opens a group, Backspace closes it · arrow keys walk · Ctrl+scroll to zoom · an arrow "
                          "points to what is used");
}

} // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent) : QScrollArea(parent), session_(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Ground(Token::Background);
    auto* column = new QVBoxLayout(page);
    setMargins(column, 20, 14, 20, 16);
    setSpacing(column, 12);
    column->addWidget(makeHead());
    wiringPanel_ = makeWiring();
    column->addWidget(wiringPanel_, 1);
    auto* cards = new QWidget;
    auto* row = new QHBoxLayout(cards);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 12);
    row->addWidget(makeFacts(), 1);
    row->addWidget(makeChecks(), 1);
    column->addWidget(cards);
    setWidget(page);
    connect(&session_, &Session::resolvedChanged, this, &ReviewPage::refresh);
    connect(&session_, &Session::stackChanged, this, &ReviewPage::refresh);
}

QWidget* ReviewPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    auto* words = new QVBoxLayout;
    setSpacing(words, 0);
    words->addWidget(new Label(tr("Review"), TextRole::Title));
    summary_ = new Label({}, TextRole::Body, Token::TextSecondary);
    summary_->setElided(true);
    words->addWidget(summary_);
    row->addLayout(words, 1);
    const auto add = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(icon(name), text);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    add(tr("Save picture…"), QStringLiteral("picture"), &ReviewPage::pictureWanted);
    add(tr("Print or PDF…"), QStringLiteral("printer"), &ReviewPage::print);
    share_ = add(tr("Share…"), QStringLiteral("package"),
        [this] { shareMenu_->popup(share_->mapToGlobal(QPoint(0, share_->height()))); });
    return head;
}

QWidget* ReviewPage::makeWiring()
{
    wiring_ = new WiringView(WiringFlow::Across);
    wiring_->setForRoom(true);
    stack_ = new QStackedWidget;
    stack_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it takes what is left
    stack_->addWidget(wiring_);
    stack_->addWidget(makeConnections());
    stack_->addWidget(makeDecisions());
    hint_ = new Label(wiringHint(), TextRole::Body, Token::TextSecondary); // what the room is told about the picture
    hint_->setElided(true);
    QWidget* tools = makePictureTools();
    makeViews();
    auto* head = new QHBoxLayout;
    setMargins(head, 2, 0, 8, 0);
    head->addWidget(views_);
    head->addWidget(tools, 1);
    auto* foot = new QHBoxLayout;
    setMargins(foot, 12, 0, 12, 6);
    foot->addWidget(hint_);
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = new QVBoxLayout(panel);
    setMargins(column, 4, 4, 4, 4);
    setSpacing(column, 0);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    column->addLayout(foot);
    connect(views_, &QTabBar::currentChanged, this, [this, tools](int index) {
        stack_->setCurrentIndex(index);
        tools->setVisible(index == 0);
        hint_->setVisible(index == 0);
    });
    connect(wiring_, &WiringView::chosen, this, &ReviewPage::stageChosen);
    connect(wiring_, &WiringView::pointedAt, this,
        [this](const QString& what) { hint_->setText(what.isEmpty() ? wiringHint() : what); });
    return panel;
}

void ReviewPage::makeViews()
{
    views_ = new QTabBar;
    views_->addTab(tr("Wiring"));
    views_->addTab(tr("Connections"));
    views_->addTab(tr("Decisions"));
    views_->setDrawBase(false);
    views_->setExpanding(false);
    views_->setAccessibleName(tr("Picture or table"));
}

// What only the picture needs.
QWidget* ReviewPage::makePictureTools()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, 0, 0, 0);
    row->addStretch(1);
    auto* follow = new QPushButton(icon(QStringLiteral("commit")), tr("Follow a commit"));
    connect(follow, &QPushButton::clicked, this, [this] { wiring_->followNext(); });
    connect(wiring_, &WiringView::followed, this, [this, follow](const QString& where) {
        follow->setText(where.isEmpty() ? tr("Follow a commit") : tr("Next station"));
        hint_->setText(where.isEmpty() ? wiringHint() : where);
    });
    row->addWidget(follow);
    const auto add = [&](const QString& name, const QString& text, auto slot) {
        auto* button = new QToolButton;
        button->setIcon(icon(name));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(QStringLiteral("expand"), tr("Open or close all groups"), [this] { wiring_->openAll(!wiring_->allOpen()); });
    add(QStringLiteral("minus"), tr("Smaller picture"), [this] { wiring_->zoomOut(); });
    add(QStringLiteral("plus"), tr("Bigger picture"), [this] { wiring_->zoomIn(); });
    add(QStringLiteral("fit"), tr("Whole picture"), [this] { wiring_->fit(); });
    return box;
}

QWidget* ReviewPage::makeConnections()
{
    table_ = new QTableWidget(0, 4);
    table_->setHorizontalHeaderLabels({tr("Uses"), tr("Is used"), tr("What flows"), tr("Contract")});
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAccessibleName(tr("Connections of the stack"));
    table_->setTabKeyNavigation(false);
    return table_;
}

QWidget* ReviewPage::makeDecisions()
{
    decisions_ = new QTableView;
    decisions_->setModel(new DecisionModel(session_, this));
    decisions_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    decisions_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    decisions_->verticalHeader()->hide();
    decisions_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    decisions_->setSelectionBehavior(QAbstractItemView::SelectRows);
    decisions_->setShowGrid(false);
    decisions_->setFrameShape(QFrame::NoFrame);
    decisions_->setAccessibleName(tr("Decisions of the stack"));
    decisions_->setTabKeyNavigation(false);
    connect(decisions_, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT stageChosen(index.data(StageIdRole).toString()); });
    return decisions_;
}

QWidget* ReviewPage::makeFacts()
{
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = new QVBoxLayout(panel);
    setMargins(column, 16, 12, 16, 14);
    setSpacing(column, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("What it takes"), TextRole::Section));
    head->addStretch(1);
    head->addWidget(new Label(tr("as far as the catalogue knows"), TextRole::Caption, Token::TextTertiary));
    column->addLayout(head);
    auto* grid = new QGridLayout;
    setSpacing(grid, 12);
    for (int index = 0; index < 4; ++index) {
        auto* number = paragraph({}, TextRole::Title); // money in two currencies takes two lines
        auto* words = paragraph({}, TextRole::Secondary, Token::TextSecondary);
        words->setAlignment(Qt::AlignTop);
        auto* both = new QVBoxLayout; // a number and what it counts are one thing
        setSpacing(both, 0);
        both->addWidget(number);
        both->addWidget(words);
        both->addStretch(1);
        grid->addLayout(both, index / 2, index % 2);
        facts_.append(qMakePair(number, words));
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return panel;
}

QWidget* ReviewPage::makeChecks()
{
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = new QVBoxLayout(panel);
    setMargins(column, 16, 12, 12, 12);
    setSpacing(column, 6);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Before you export"), TextRole::Section));
    head->addStretch(1);
    checkCount_ = new Label({}, TextRole::Caption, Token::TextTertiary);
    head->addWidget(checkCount_);
    column->addLayout(head);
    checks_ = new Checklist;
    column->addWidget(checks_);
    column->addStretch(1);
    connect(checks_, &Checklist::chosen, this, [this](const QString& id) {
        if (id == QLatin1String("goals")) {
            Q_EMIT goalsChosen();
        } else {
            Q_EMIT stageChosen(id);
        }
    });
    return panel;
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    wiringPanel_->setMinimumHeight(px(300)); // no more, so that the checks below it need no scrolling
}

void ReviewPage::refresh()
{
    if (!isVisible()) {
        return;
    }
    const QStringList words = {
        tr("%1 of %2 stages agreed").arg(session_.agreedStages()).arg(session_.catalogue().stages().size()),
        tr("%n conflict(s)", nullptr, session_.openConflicts()),
        tr("%n file(s) will be written", nullptr, session_.files() != nullptr ? int(session_.files()->size()) : 0)};
    summary_->setText(words.join(QStringLiteral(" · ")));
    wiring_->setWiring(wiringOf(session_));
    refreshTable();
    decisions_->resizeRowsToContents(); // not by the header itself, which measures every row of a hidden table too
    refreshFacts();
    refreshChecks();
}

void ReviewPage::refreshTable()
{
    if (session_.resolved() == nullptr) {
        return;
    }
    const auto& wires = session_.resolved()->wires();
    table_->setRowCount(int(wires.size()));
    const auto name = [this](const QString& id) {
        const Tool* tool = session_.catalogue().tool(id);
        return tool == nullptr ? id : tool->stage.isEmpty() ? tr("Every repository") : tool->name;
    };
    for (int row = 0; row < int(wires.size()); ++row) {
        const Wire& wire = wires[size_t(row)];
        const Capability* capability = session_.catalogue().capability(wire.capability);
        const QStringList cells = {name(wire.from), name(wire.to),
            wire.label.isEmpty() ? wire.as : catalogueText(wire.label),
            capability != nullptr ? capability->title : wire.capability};
        for (int column = 0; column < cells.size(); ++column) {
            table_->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        }
    }
    for (int column = 0; column < 3; ++column) {
        table_->setColumnWidth(column, qMax(px(160), table_->viewport()->width() / 4));
    }
}

void ReviewPage::refreshFacts()
{
    const StackFacts facts = factsOf(session_);
    const auto number = [](double value) {
        const double shown = qRound(value * 10) / 10.0;
        return QLocale().toString(shown, 'f', shown < 10 && shown != double(qRound(shown)) ? 1 : 0);
    };
    const auto show = [this](int index, const QString& value, const QString& words) {
        facts_.at(index).first->setText(value);
        facts_.at(index).second->setText(words);
    };
    show(0, tr("%1 h").arg(number(facts.hours)), tr("a month to keep it running"));
    show(1, tr("%1 GiB").arg(number(facts.gibibytes)),
        tr("of memory, %1 cores and %2 GiB of disk, all the time").arg(number(facts.cores), number(facts.disk)));
    const StackCost cost = costOf(session_.catalogue(), session_.stack());
    const auto name = [this](const QString& id) { return session_.catalogue().tool(id)->name; };
    QStringList unknown;
    std::transform(cost.unknown.begin(), cost.unknown.end(), std::back_inserter(unknown), name);
    QStringList years;
    for (auto year = cost.years.cbegin(); year != cost.years.cend(); ++year) {
        years += rangeText(*year, year.key());
    }
    const QString over = overBudget(cost, session_.stack()) ? tr("a year, which is over the budget") : tr("a year");
    if (years.isEmpty()) {
        show(2, unknown.isEmpty() ? tr("no fees") : tr("on request"),
            unknown.isEmpty() ? tr("for licences and services") : unknown.join(QStringLiteral(", ")));
    } else {
        show(2, years.join(QStringLiteral(" + ")),
            unknown.isEmpty() ? over : tr("%1; on request: %2").arg(over, unknown.join(QStringLiteral(", "))));
    }
    const Novelty novelty = noveltyOf(session_.catalogue(), session_.stack());
    QStringList tokens;
    for (const Novelty::Spent& spent : novelty.tools) {
        tokens += tr("%1 %2").arg(name(spent.tool)).arg(spent.tokens);
    }
    const QString used = novelty.over() ? tr("innovation tokens, which is too many") : tr("innovation tokens");
    show(3, tr("%1 of %2").arg(novelty.spent).arg(novelty.budget),
        tokens.isEmpty() ? used : tr("%1: %2").arg(used, tokens.join(QStringLiteral(", "))));
}

void ReviewPage::refreshChecks()
{
    const std::vector<CheckPoint> points = checksBeforeExport(session_);
    const auto done = std::count_if(
        points.begin(), points.end(), [](const CheckPoint& point) { return point.state == StageState::Done; });
    checkCount_->setText(tr("%1 of %2 done").arg(done).arg(points.size()));
    checks_->setPoints(points);
}

void ReviewPage::copyMermaid()
{
    if (session_.resolved() != nullptr) {
        QApplication::clipboard()->setText(mermaidDiagram(*session_.resolved()));
    }
}

void ReviewPage::print()
{
    printDiagram(wiring_->wiring(), this);
}

} // namespace stackwright
