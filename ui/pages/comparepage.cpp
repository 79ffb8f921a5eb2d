#include "pages/comparepage.h"

#include "pages/comparefiles.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/chip.h"
#include "widgets/comparetable.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stackwright {

ComparePage::ComparePage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new CompareModel(session, this)), filter_(new CompareFilter(this))
{
    filter_->setSourceModel(model_);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 20, 12, 20, 12);
    setSpacing(column, 10);
    column->addWidget(makeHead());
    stack_ = new QStackedWidget;
    table_ = new CompareTable;
    table_->setModel(filter_);
    diff_ = new CompareFiles(session_.catalogue());
    stack_->addWidget(table_);
    stack_->addWidget(diff_);
    column->addWidget(cardAround(stack_), 1);
    column->addWidget(makeFoot());
    connect(model_, &CompareModel::answered, this, [this] {
        diff_->setAlternatives(model_->alternatives());
        refreshFoot();
    });
    connect(&session_, &Session::stackChanged, this, &ComparePage::refreshFoot);
}

QWidget* ComparePage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    auto* lines = new QVBoxLayout;
    setSpacing(lines, 0);
    title_ = new Label({}, TextRole::Title);
    title_->setElided(true);
    words_ = new Label({}, TextRole::Body, Token::TextSecondary);
    words_->setElided(true);
    lines->addWidget(title_);
    lines->addWidget(words_);
    row->addLayout(lines, 1);
    only_ = new Chip(tr("Only differences"));
    connect(only_, &Chip::toggled, filter_, &CompareFilter::setOnlyDifferences);
    row->addWidget(only_, 0, Qt::AlignVCenter);
    choice_ = new QPushButton(tr("Tools"));
    choice_->setToolTip(tr("Which tools are compared: two or three"));
    choice_->setMenu(new QMenu(choice_));
    connect(choice_->menu(), &QMenu::aboutToShow, this, &ComparePage::fillMenu);
    row->addWidget(choice_, 0, Qt::AlignVCenter);
    auto* done = new QPushButton(icon(QStringLiteral("check"), Token::Text), tr("Done"));
    done->setToolTip(tr("Back to the cards (Esc)"));
    connect(done, &QPushButton::clicked, this, &ComparePage::left);
    row->addWidget(done, 0, Qt::AlignVCenter);
    return head;
}

QWidget* ComparePage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    row->addWidget(new Label(tr("Pick:"), TextRole::Body, Token::TextSecondary));
    picks_ = new QHBoxLayout;
    setSpacing(picks_, 8);
    row->addLayout(picks_);
    row->addStretch(1);
    rehearse_ = new QPushButton(tr("What if…"));
    rehearse_->setToolTip(tr("Rehearses a swap on the repository that the stack came from; nothing is written"));
    rehearse_->setMenu(new QMenu(rehearse_));
    rehearse_->hide();
    connect(rehearse_->menu(), &QMenu::aboutToShow, this, &ComparePage::fillSwaps);
    row->addWidget(rehearse_);
    files_ = new QPushButton;
    files_->setObjectName(QStringLiteral("compare-files"));
    connect(files_, &QPushButton::clicked, this, [this] { showFiles(stack_->currentWidget() != diff_); });
    row->addWidget(files_);
    return foot;
}

void ComparePage::compare(const QString& stage, const QStringList& marked)
{
    const Stage* record = session_.catalogue().stage(stage);
    title_->setText(record != nullptr ? tr("Compare for %1").arg(record->title) : QString());
    QStringList tools;
    const auto add = [&tools](const QString& tool, int limit) {
        if (!tools.contains(tool) && tools.size() < limit) {
            tools += tool;
        }
    };
    if (marked.size() < most) {
        add(session_.stack().toolsOf(stage).value(0), most);
        tools.removeAll(QString());
    }
    for (const QString& tool : marked) {
        add(tool, most);
    }
    for (const Tool* tool : session_.catalogue().toolsOf(stage)) {
        add(tool->id, marked.size() < 2 ? most : 2);
    }
    showFiles(false);
    model_->setTools(stage, tools);
    refreshFoot();
    table_->setCurrentIndex(filter_->index(0, 1));
    table_->setFocus(Qt::OtherFocusReason);
}

void ComparePage::setTools(const QStringList& tools)
{
    model_->setTools(model_->stage(), tools);
    refreshFoot();
}

void ComparePage::fillMenu()
{
    QMenu* menu = choice_->menu();
    menu->clear();
    const QStringList shown = model_->tools();
    for (const Tool* tool : session_.catalogue().toolsOf(model_->stage())) {
        const bool on = shown.contains(tool->id);
        QAction* action = menu->addAction(tool->name);
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(on ? shown.size() > 2 : shown.size() < most);
        connect(action, &QAction::toggled, this, [this, id = tool->id](bool checked) {
            QStringList tools = model_->tools();
            checked ? tools.append(id) : (void)tools.removeAll(id);
            setTools(tools);
        });
    }
}

void ComparePage::setRehearsable(bool rehearsable)
{
    rehearse_->setVisible(rehearsable);
}

void ComparePage::fillSwaps()
{
    QMenu* menu = rehearse_->menu();
    menu->clear();
    for (const Swap& swap : swapsOf(session_, model_->stage())) {
        connect(menu->addAction(tr("%1?").arg(swapTitle(swap, session_.catalogue()))), &QAction::triggered, this,
            [this, swap] { Q_EMIT rehearseWanted(swap); });
    }
}

void ComparePage::refreshFoot()
{
    const QStringList tools = model_->tools();
    while (picks_->count() > tools.size()) {
        QLayoutItem* item = picks_->takeAt(picks_->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < tools.size(); ++index) {
        if (index == picks_->count()) {
            auto* fresh = new QPushButton;
            connect(fresh, &QPushButton::clicked, this, [this, index] { choose(model_->tools().value(index)); });
            picks_->addWidget(fresh);
        }
        auto* button = static_cast<QPushButton*>(picks_->itemAt(index)->widget());
        const Tool* tool = session_.catalogue().tool(tools.at(index));
        const bool picked = model_->isPicked(tools.at(index));
        button->setText((picked ? tr("Keep %1") : tr("Use %1")).arg(tool != nullptr ? tool->name : tools.at(index)));
        setButtonKind(button, picked ? ButtonKind::Primary : ButtonKind::Plain);
    }
}

void ComparePage::showFiles(bool files)
{
    stack_->setCurrentWidget(files ? static_cast<QWidget*>(diff_) : table_);
    only_->setVisible(!files);
    words_->setText(files ? tr("What each would add, change and remove against the first")
                          : tr("Rows where the choices are the same are quieter; a check marks the best"));
    files_->setText(files ? tr("Compare facts") : tr("Compare files…"));
    files_->setIcon(icon(files ? QStringLiteral("list-checks") : QStringLiteral("file-code")));
    if (files) {
        diff_->focusTree();
    } else if (isVisible()) {
        table_->setFocus(Qt::OtherFocusReason);
    }
}

void ComparePage::choose(const QString& tool)
{
    if (!model_->isPicked(tool)) {
        session_.exchange(model_->stage(), model_->tools(), tool);
    }
    Q_EMIT left();
}

void ComparePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ComparePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

} // namespace stackwright
