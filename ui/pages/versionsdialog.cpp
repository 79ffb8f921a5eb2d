#include "pages/versionsdialog.h"

#include "models/versionmodel.h"
#include "session/session.h"
#include "style/themestyle.h"
#include "widgets/emptystate.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace stackwright {

VersionsDialog::VersionsDialog(Session& session, Versions& versions, const QString& path, QWidget* parent)
    : QDialog(parent), session_(session), model_(new VersionModel(versions, session.catalogue(), path, this)),
      table_(new QTableView), back_(new QPushButton(tr("Go back to this version")))
{
    setWindowTitle(tr("Versions"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 16, 14, 16, 14);
    setSpacing(column, 10);
    const bool any = model_->rowCount() > 0;
    if (any) {
        column->addWidget(paragraph(tr("Going back is one step that can be undone. F2 gives a version another name."),
            TextRole::Secondary, Token::TextSecondary));
    } else {
        column->addWidget(new EmptyState(QStringLiteral("clock"), tr("No version was kept yet"),
                              tr("Ctrl+S keeps the stack as it is now. Later it can be compared, and taken again.")),
            1);
    }
    table_->setModel(model_);
    table_->setAccessibleName(tr("Versions"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(VersionModel::Name, QHeaderView::Stretch);
    table_->setFrameShape(QFrame::NoFrame);
    auto* card = cardAround(table_);
    card->setVisible(any);
    column->addWidget(card, any ? 1 : 0);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    setButtonKind(back_, ButtonKind::Primary);
    back_->setVisible(any);
    row->addWidget(close);
    row->addWidget(back_);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, &VersionsDialog::goBack);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsDialog::refresh);
    table_->selectRow(0);
    refresh();
    resize(QSize(px(560), px(420)).boundedTo(parent->size()));
}

void VersionsDialog::refresh()
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    back_->setEnabled(!rows.isEmpty() && model_->stack(rows.constFirst().row()).has_value());
}

void VersionsDialog::goBack()
{
    const int row = table_->currentIndex().row();
    session_.returnTo(*model_->stack(row), model_->version(row).name);
    accept();
}

} // namespace stackwright
