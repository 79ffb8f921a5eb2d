#include "pages/searchpane.h"

#include "models/foundmodel.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/foundlines.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace stackwright {

SearchPane::SearchPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new FoundModel(this)), field_(new QLineEdit),
      count_(new Label({}, TextRole::Caption, Token::TextSecondary)), list_(new FoundLines)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 6, 0, 0);
    setSpacing(column, 6);
    auto* row = new QHBoxLayout;
    setMargins(row, 8, 0, 6, 0);
    setSpacing(row, 6);
    field_->setPlaceholderText(tr("Find in all files"));
    field_->setAccessibleName(tr("Find in all files"));
    setLeadingIcon(field_, QStringLiteral("search"));
    row->addWidget(field_, 1);
    row->addWidget(count_);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Back to the files (Esc)"));
    close->setAccessibleName(tr("Close find in all files"));
    connect(close, &QToolButton::clicked, this, &SearchPane::left);
    row->addWidget(close);
    setFocusProxy(field_);
    column->addLayout(row);
    list_->setModel(model_);
    column->addWidget(list_, 1);
    connect(field_, &QLineEdit::textChanged, this, &SearchPane::search);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SearchPane::choose);
    connect(&session_, &Session::filesReady, this, [this] {
        if (isVisible()) {
            search();
        }
    });
}

void SearchPane::open()
{
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
    search();
}

QString SearchPane::text() const
{
    return field_->text();
}

void SearchPane::search()
{
    static const FileSet none;
    model_->search(session_.files() != nullptr ? *session_.files() : none, field_->text());
    const int lines = model_->rowCount();
    count_->setText(field_->text().isEmpty() ? QString()
            : lines == 0                     ? tr("not found")
            : model_->isCut()
            ? tr("the first %1 lines").arg(lines)
            : tr("%1 in %2").arg(tr("%n line(s)", nullptr, lines), tr("%n file(s)", nullptr, model_->fileCount())));
}

void SearchPane::choose()
{
    const QModelIndexList rows = list_->selectionModel()->selectedIndexes();
    if (!rows.isEmpty()) {
        Q_EMIT chosen(rows.constFirst().data(FoundPathRole).toString(), rows.constFirst().data(FoundLineRole).toInt());
    }
}

void SearchPane::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || step != 0) { // from the field through the lines
        const bool back = event->modifiers().testFlag(Qt::ShiftModifier) || step < 0;
        const int rows = model_->rowCount();
        const int here = list_->selectionModel()->hasSelection() ? list_->currentIndex().row() : (back ? 0 : -1);
        if (rows > 0) {
            list_->setCurrentIndex(model_->index((here + (back ? -1 : 1) + rows) % rows));
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace stackwright
