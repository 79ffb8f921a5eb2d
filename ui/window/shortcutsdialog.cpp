#include "window/shortcutsdialog.h"

#include "style/themestyle.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "window/shortcutmodel.h"
#include "window/windowactions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace stackwright {

ShortcutsDialog::ShortcutsDialog(WindowActions& actions, QWidget* parent)
    : QDialog(parent), model_(new ShortcutModel(actions, this)), table_(new QTableView), keys_(new QKeySequenceEdit),
      use_(new QPushButton(tr("Use these keys"))), reset_(new QPushButton(tr("Default"))),
      message_(paragraph({}, TextRole::Secondary, Token::TextSecondary))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 16, 14, 16, 14);
    setSpacing(column, 8);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Keyboard shortcuts"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(ShortcutModel::What, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(ShortcutModel::Keys, QHeaderView::ResizeToContents);
    table_->setFrameShape(QFrame::NoFrame);
    column->addWidget(cardAround(table_), 1);
    column->addWidget(message_);
    auto* row = new QHBoxLayout;
    setSpacing(row, 8);
    keys_->setAccessibleName(tr("New keys"));
    if (auto* field = keys_->findChild<QLineEdit*>()) {
        field->setAccessibleName(keys_->accessibleName()); // it is the one that has the focus
    }
    row->addWidget(keys_, 1);
    row->addWidget(use_);
    row->addWidget(reset_);
    column->addLayout(row);
    auto* end = new QHBoxLayout;
    auto* all = new QPushButton(tr("All defaults"));
    setButtonKind(all, ButtonKind::Quiet);
    auto* close = new QPushButton(tr("Close"));
    end->addWidget(all);
    end->addStretch(1);
    end->addWidget(close);
    column->addLayout(end);
    for (QPushButton* button : {use_, reset_, all, close}) {
        button->setAutoDefault(false);
    }
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShortcutsDialog::showRow);
    connect(use_, &QPushButton::clicked, this, &ShortcutsDialog::use);
    connect(reset_, &QPushButton::clicked, this, [this] {
        model_->reset(this->row());
        showRow();
    });
    connect(all, &QPushButton::clicked, model_, &ShortcutModel::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    table_->selectRow(0);
    table_->setFocus();
    resize(QSize(px(600), px(600)).boundedTo(parent->size()));
}

int ShortcutsDialog::row() const
{
    return table_->currentIndex().row();
}

void ShortcutsDialog::showRow()
{
    const bool editable = !model_->actionOf(row()).isEmpty();
    keys_->clear();
    keys_->setEnabled(editable);
    use_->setEnabled(editable);
    reset_->setEnabled(editable);
    const QString what = model_->index(row(), ShortcutModel::What).data().toString();
    message_->setTone(Token::TextSecondary);
    message_->setText(
        editable ? tr("New keys for “%1”; none take them away:").arg(what) : tr("These keys belong to the cards."));
}

void ShortcutsDialog::use()
{
    const QKeySequence keys = keys_->keySequence();
    const QString holder = keys.isEmpty() ? QString() : model_->holderOf(keys, row());
    if (!holder.isEmpty()) {
        message_->setTone(Token::Error);
        message_->setText(tr("%1 belongs to “%2”. Press other keys, or take them away there first.")
                              .arg(keys.toString(QKeySequence::NativeText), holder));
        return;
    }
    model_->setKeys(row(), keys);
    showRow();
}

} // namespace stackwright
