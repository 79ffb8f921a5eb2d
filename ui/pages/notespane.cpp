#include "pages/notespane.h"

#include "models/votewords.h"
#include "style/look.h"
#include "widgets/fieldbox.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/saidform.h"

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
    auto* column = new QVBoxLayout(page);
    setMargins(column, 14, 12, 14, 12);
    setSpacing(column, 12);
    column_ = new QVBoxLayout;
    setSpacing(column_, 12);
    column->addLayout(column_);
    said_ = new SaidForm;
    column->addWidget(said_);
    column->addWidget(new Label(tr("Votes and deciders"), TextRole::Section));
    votes_ = paragraph({}, TextRole::Body, Token::TextSecondary);
    column->addWidget(votes_);
    column->addStretch(1);
    setWidget(page);
    connect(said_, &SaidForm::viewEdited, this, [this](int view, const QString& text) {
        Said said = session_.stack().workshop.said.value(stage_);
        textOf(said.views, View(view)) = text.left(longestWorkshopText);
        change(said, tr("what was said of %1"), viewName(View(view)));
    });
    connect(said_, &SaidForm::changeOfMindEdited, this, [this](const QString& text) {
        Said said = session_.stack().workshop.said.value(stage_);
        said.changeOfMind = text.left(longestWorkshopText);
        change(said, tr("what would change our mind on %1"), QStringLiteral("mind"));
    });
    connect(said_, &SaidForm::lookAgainEdited, this, [this](const QString& date) {
        Said said = session_.stack().workshop.said.value(stage_);
        said.lookAgain = date;
        change(said, tr("when to look at %1 again"), QStringLiteral("again"));
    });
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
            connect(field, &QPlainTextEdit::textChanged, this,
                [this, stage, field] { session_.setNote(stage, field->toPlainText()); });
        } else if (key == riskKey) {
            field = addField(tr("Why without a tool"), tr("Which risk is accepted, and until when"), 90);
            connect(field, &QPlainTextEdit::textChanged, this,
                [this, stage, field] { session_.skip(stage, field->toPlainText()); });
        } else {
            const Tool* tool = session_.catalogue().tool(key);
            field = addField(
                tr("Why %1").arg(tool != nullptr ? tool->name : key), tr("The reason in one or two sentences"), 90);
            connect(field, &QPlainTextEdit::textChanged, this,
                [this, stage, key, field] { session_.setReason(stage, key, field->toPlainText()); });
        }
        fields_.insert(key, field);
    }
}

// Typing into one field is one step of undo.
void NotesPane::change(const Said& said, const QString& text, const QString& part)
{
    Workshop workshop = session_.stack().workshop;
    if (said.empty()) {
        workshop.said.remove(stage_);
    } else {
        workshop.said.insert(stage_, said);
    }
    const Stage* stage = session_.catalogue().stage(stage_);
    session_.setWorkshop(workshop, text.arg(stage != nullptr ? stage->title : stage_),
        QStringLiteral("said ") + stage_ + QLatin1Char('/') + part);
}

void NotesPane::refreshSaid()
{
    const Said said = session_.stack().workshop.said.value(stage_);
    SaidValue value;
    for (const View view : allViews) {
        value.views[size_t(view)] = textOf(said.views, view);
    }
    value.changeOfMind = said.changeOfMind;
    value.lookAgain = said.lookAgain;
    said_->setValue(value);
    votes_->setText(recordedVotes(session_, stage_));
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
    refreshSaid();
}

} // namespace stackwright
