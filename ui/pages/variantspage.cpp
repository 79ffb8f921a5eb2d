#include "pages/variantspage.h"

#include "models/comparemodel.h"
#include "models/variantmodel.h"
#include "pages/comparefiles.h"
#include "session/variantsteps.h"
#include "stack/answers.h"
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

namespace stackwright {

VariantsPage::VariantsPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new VariantModel(this)), filter_(new CompareFilter(this))
{
    filter_->setSourceModel(model_);
    filter_->setOnlyDifferences(true);
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
    for (QPushButton* button : {duplicate_, remove_, files_}) {
        button->setAutoDefault(false); // it stands in a dialog, and Enter is for the table
    }
    showFiles(false);
    connect(&job_, &VariantJob::told, this, &VariantsPage::take);
    connect(&session_, &Session::stackChanged, this, [this] {
        refresh();
        if (isVisible() && variantsOf(session_.stack()).size() < 2) {
            Q_EMIT left(); // there is nothing beside it any more
        }
    });
    connect(&session_, &Session::filesReady, this, &VariantsPage::ask);
}

QWidget* VariantsPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    auto* lines = new QVBoxLayout;
    setSpacing(lines, 0);
    auto* title = new Label(tr("Variants side by side"), TextRole::Title);
    title->setElided(true);
    words_ = new Label({}, TextRole::Body, Token::TextSecondary);
    words_->setElided(true);
    lines->addWidget(title);
    lines->addWidget(words_);
    row->addLayout(lines, 1);
    auto* only = new Chip(tr("Only differences"));
    only->setChecked(true);
    connect(only, &Chip::toggled, filter_, &CompareFilter::setOnlyDifferences);
    only_ = only;
    row->addWidget(only_, 0, Qt::AlignVCenter);
    duplicate_ = new QPushButton(icon(QStringLiteral("copy"), Token::Text), {});
    connect(duplicate_, &QPushButton::clicked, this, [this] { duplicateVariant(session_); });
    row->addWidget(duplicate_, 0, Qt::AlignVCenter);
    remove_ = new QPushButton(tr("Remove"));
    remove_->setToolTip(tr("Takes a variant away; undo brings it back"));
    remove_->setMenu(new QMenu(remove_));
    connect(remove_->menu(), &QMenu::aboutToShow, this, &VariantsPage::fillRemove);
    row->addWidget(remove_, 0, Qt::AlignVCenter);
    return head;
}

QWidget* VariantsPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    row->addWidget(new Label(tr("Go on with:"), TextRole::Body, Token::TextSecondary));
    choices_ = new QHBoxLayout;
    setSpacing(choices_, 8);
    row->addLayout(choices_);
    row->addStretch(1);
    files_ = new QPushButton;
    files_->setObjectName(QStringLiteral("variant-files"));
    connect(files_, &QPushButton::clicked, this, [this] { showFiles(stack_->currentWidget() != diff_); });
    row->addWidget(files_);
    return foot;
}

void VariantsPage::focusFirst()
{
    table_->setFocus(Qt::OtherFocusReason);
}

void VariantsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    ask();
}

// Only while somebody looks: three stacks are reckoned.
void VariantsPage::ask()
{
    if (isVisible() && session_.isOpen() && session_.resolved() != nullptr) {
        job_.ask(session_.resolved()->cataloguePointer(), session_.stack());
    }
}

void VariantsPage::take(const VariantTable& table)
{
    const QModelIndex here = table_->currentIndex();
    model_->setTable(table, presentVariant(session_.stack()));
    diff_->setAlternatives(table.files);
    table_->setCurrentIndex(filter_->index(qMax(0, here.row()), qMax(1, here.column())));
}

void VariantsPage::refresh()
{
    if (!isVisible() || !session_.isOpen()) {
        return;
    }
    const Stack& stack = session_.stack();
    const QStringList letters = variantsOf(stack);
    const QString next = nextVariant(stack);
    const QString current = presentVariant(stack);
    model_->setPresent(current);
    duplicate_->setText(next.isEmpty() ? tr("Duplicate") : tr("Duplicate as %1").arg(next));
    duplicate_->setEnabled(!next.isEmpty() && !session_.isReadOnly());
    duplicate_->setToolTip(next.isEmpty() ? tr("There are as many variants as fit side by side.")
                                          : tr("Goes on in a copy of variant %1").arg(current));
    remove_->setEnabled(letters.size() > 1 && !session_.isReadOnly());
    while (choices_->count() > letters.size()) {
        QLayoutItem* item = choices_->takeAt(choices_->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < letters.size(); ++index) {
        if (index == choices_->count()) {
            auto* fresh = new QPushButton;
            fresh->setAutoDefault(false);
            connect(fresh, &QPushButton::clicked, this, [this, index] {
                showVariant(session_, variantsOf(session_.stack()).value(index));
                Q_EMIT left();
            });
            choices_->addWidget(fresh);
        }
        auto* button = static_cast<QPushButton*>(choices_->itemAt(index)->widget());
        const bool present = letters.at(index) == current;
        button->setText((present ? tr("Keep variant %1") : tr("Use variant %1")).arg(letters.at(index)));
        setButtonKind(button, present ? ButtonKind::Primary : ButtonKind::Plain);
    }
}

void VariantsPage::fillRemove()
{
    QMenu* menu = remove_->menu();
    menu->clear();
    for (const QString& letter : variantsOf(session_.stack())) {
        connect(menu->addAction(tr("Variant %1").arg(letter)), &QAction::triggered, this,
            [this, letter] { removeVariant(session_, letter); });
    }
}

void VariantsPage::showFiles(bool files)
{
    stack_->setCurrentWidget(files ? static_cast<QWidget*>(diff_) : table_);
    only_->setVisible(!files);
    words_->setText(files ? tr("What each would add, change and remove against the first")
                          : tr("Several answers to the same questions; votes, goals and notes are the same in all of "
                               "them. A check marks the best"));
    files_->setText(files ? tr("Compare facts") : tr("Compare files…"));
    files_->setIcon(icon(files ? QStringLiteral("list-checks") : QStringLiteral("file-code")));
    if (files) {
        diff_->focusTree();
    } else if (isVisible()) {
        focusFirst();
    }
}

void VariantsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void VariantsPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

} // namespace stackwright
