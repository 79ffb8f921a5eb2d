#include "pages/notespane.h"

#include "style/look.h"
#include "widgets/fieldbox.h"
#include "widgets/label.h"
#include "widgets/ground.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stackwright {

namespace {

const auto noteKey = QStringLiteral("/note");
const auto riskKey = QStringLiteral("/risk");

} // namespace

NotesPane::NotesPane(Session& session, QWidget* parent) : QScrollArea(parent), session_(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Ground(Token::Surface);
    column_ = new QVBoxLayout(page);
    setMargins(column_, 14, 12, 14, 12);
    setSpacing(column_, 12);
    setWidget(page);
    connect(&session_, &Session::stackChanged, this, &NotesPane::refresh);
}

void NotesPane::setStage(const QString& stage)
{
    stage_ = stage;
    keys_.clear();
    refresh();
}

void NotesPane::focusNotes()
{
    if (QPlainTextEdit* field = fields_.value(keys_.value(0))) {
        field->setFocus(Qt::ShortcutFocusReason);
    }
}

QPlainTextEdit* NotesPane::addField(const QString& title, const QString& hint, int height)
{
    auto* field = new QPlainTextEdit;
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setAccessibleName(title);
    setExtent(field, -1, height);
    column_->addWidget(new FieldBox(title, field));
    return field;
}

void NotesPane::rebuild(const QStringList& keys)
{
    while (QLayoutItem* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    fields_.clear();
    keys_ = keys;
    column_->addWidget(new Label(tr("For the decision record"), TextRole::Section));
    const QString stage = stage_;
    for (const QString& key : keys) {
        QPlainTextEdit* field = nullptr;
        if (key == noteKey) {
            field = addField(tr("Notes of the talk"), tr("What was said, open questions, who follows up"), 130);
            connect(field, &QPlainTextEdit::textChanged, this, [this, stage, field] { session_.setNote(stage, field->toPlainText()); });
        } else if (key == riskKey) {
            field = addField(tr("Why without a tool"), tr("Which risk is accepted, and until when"), 90);
            connect(field, &QPlainTextEdit::textChanged, this, [this, stage, field] { session_.skip(stage, field->toPlainText()); });
        } else {
            const Tool* tool = session_.catalogue().tool(key);
            field = addField(tr("Why %1").arg(tool != nullptr ? tool->name : key), tr("The reason in one or two sentences"), 90);
            connect(field, &QPlainTextEdit::textChanged, this, [this, stage, key, field] { session_.setReason(stage, key, field->toPlainText()); });
        }
        fields_.insert(key, field);
    }
    column_->addStretch(1);
}

void NotesPane::refresh()
{
    if (stage_.isEmpty()) {
        return;
    }
    const Stack& stack = session_.stack();
    QStringList keys = stack.skipped(stage_) ? QStringList{riskKey} : stack.toolsOf(stage_);
    keys += noteKey;
    if (keys != keys_) {
        rebuild(keys);
    }
    for (const QString& key : std::as_const(keys_)) {
        const QString text = key == noteKey ? stack.notes.value(stage_)
            : key == riskKey                ? stack.risks.value(stage_).reason
                                            : stack.reasons.value(stage_ + QLatin1Char('/') + key);
        QPlainTextEdit* field = fields_.value(key);
        if (field->toPlainText() != text) {
            const QSignalBlocker quiet(field);
            field->setPlainText(text);
        }
    }
}

} // namespace stackwright
