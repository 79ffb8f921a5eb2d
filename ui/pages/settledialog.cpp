#include "pages/settledialog.h"

#include "render/outputcheck.h"
#include "style/themestyle.h"
#include "widgets/codeview.h"
#include "widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace stackwright {

SettleDialog::SettleDialog(const std::vector<ConflictTexts>& conflicts, const QMap<QString, ConflictAnswer>& given,
    std::shared_ptr<const FileSet> files, QWidget* parent)
    : QDialog(parent), generated_(std::move(files)), list_(new QListWidget),
      use_(new QPushButton(tr("Use these answers")))
{
    setWindowTitle(tr("Settle conflicts"));
    for (const ConflictTexts& texts : conflicts) {
        files_.push_back(fileOf(texts, given));
        list_->addItem(texts.path);
    }
    auto* column = new QVBoxLayout(this);
    setMargins(column, 16, 14, 16, 14);
    setSpacing(column, 8);
    auto* row = new QHBoxLayout;
    setSpacing(row, 12);
    list_->setAccessibleName(tr("Files with conflicts"));
    list_->setMinimumWidth(px(120)); // with large letters the texts need the room more
    list_->setMaximumWidth(px(200));
    row->addWidget(list_);
    auto* right = new QVBoxLayout;
    setSpacing(right, 6);
    right->addWidget(makeTexts(), 2);
    right->addWidget(makeChoices(), 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    trouble_ = paragraph({}, TextRole::Body, Token::Error);
    trouble_->hide();
    column->addWidget(trouble_);
    auto* foot = new QHBoxLayout;
    previous_ = new QPushButton(tr("&Previous place"));
    next_ = new QPushButton(tr("&Next place"));
    foot->addWidget(previous_);
    foot->addWidget(next_);
    connect(previous_, &QPushButton::clicked, this, [this] { showPlace(place_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { showPlace(place_ + 1); });
    foot->addStretch(1);
    auto* close = new QPushButton(tr("Cancel"));
    foot->addWidget(close);
    setButtonKind(use_, ButtonKind::Primary);
    foot->addWidget(use_);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &SettleDialog::acceptSound);
    connect(list_, &QListWidget::currentRowChanged, this, &SettleDialog::showFile);
    resize(parent != nullptr ? parent->window()->size() * 0.94 : QSize(px(1000), px(640)));
    list_->setCurrentRow(0);
    list_->setFocus();
}

SettleDialog::File SettleDialog::fileOf(const ConflictTexts& texts, const QMap<QString, ConflictAnswer>& given)
{
    File file;
    file.texts = texts;
    file.whole = !texts.ours.text || !texts.theirs.text;
    const auto bytes = [](const std::optional<QString>& text) { return text.value_or(QString()).toUtf8(); };
    file.pieces = file.whole
        ? QList<MergePiece>{{true, {}, bytes(texts.base.text), bytes(texts.ours.text), bytes(texts.theirs.text)}}
        : mergePieces(texts.base.text ? std::optional<QByteArray>(texts.base.text->toUtf8()) : std::nullopt,
            bytes(texts.ours.text), bytes(texts.theirs.text));
    const ConflictAnswer answer = given.value(texts.path);
    const bool shown = answer.base == texts.base.id && answer.ours == texts.ours.id && answer.theirs == texts.theirs.id;
    for (qsizetype piece = 0; piece < file.pieces.size(); ++piece) {
        if (file.pieces.at(piece).open) {
            const size_t place = file.places.size();
            file.places.push_back({shown && place < answer.places.size() ? answer.places[place] : PlaceAnswer(),
                piece}); // an answer to other texts is none
        }
    }
    return file;
}

bool SettleDialog::isSettled(const File& file)
{
    return std::none_of(
        file.places.begin(), file.places.end(), [](const PlaceOfFile& place) { return place.pick == Pick::Open; });
}

QByteArray SettleDialog::textOf(const File& file, const PlaceOfFile& place)
{
    const MergePiece& piece = file.pieces.at(place.piece);
    switch (place.pick) {
    case Pick::Yours: return piece.ours;
    case Pick::Generated: return piece.theirs;
    case Pick::Both: return piece.ours + (piece.ours.isEmpty() || piece.ours.endsWith('\n') ? "" : "\n") + piece.theirs;
    case Pick::Own: return place.own;
    case Pick::Open: break;
    }
    return {};
}

ConflictAnswer SettleDialog::answerOf(const File& file)
{
    ConflictAnswer answer{{}, {}, file.texts.base.id, file.texts.ours.id, file.texts.theirs.id,
        std::vector<PlaceAnswer>(file.places.begin(), file.places.end())};
    const auto all = [&](Pick pick) {
        return std::all_of(
            file.places.begin(), file.places.end(), [pick](const PlaceOfFile& place) { return place.pick == pick; });
    };
    if (file.pieces.size() == 1 && (all(Pick::Yours) || all(Pick::Generated))) {
        answer.word = all(Pick::Yours) ? QStringLiteral("keep") : QStringLiteral("take");
        return answer;
    }
    answer.word = QStringLiteral("text");
    QByteArray text;
    size_t place = 0;
    for (const MergePiece& piece : file.pieces) {
        text += piece.open ? textOf(file, file.places[place++]) : piece.text;
    }
    answer.text = QString::fromUtf8(text);
    return answer;
}

QMap<QString, ConflictAnswer> SettleDialog::answers() const
{
    QMap<QString, ConflictAnswer> result;
    for (const File& file : files_) {
        if (isSettled(file)) {
            result.insert(file.texts.path, answerOf(file));
        }
    }
    return result;
}

QWidget* SettleDialog::makeTexts()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    const QString names[3] = {tr("As last exported"), tr("Yours"), tr("Generated")};
    for (int side = 0; side < 3; ++side) {
        auto* column = new QVBoxLayout;
        setSpacing(column, 2);
        column->addWidget(new Label(names[side], TextRole::Strong));
        views_[side] = new CodeView;
        views_[side]->setAccessibleName(names[side]);
        column->addWidget(views_[side], 1);
        row->addLayout(column, 1);
    }
    return box;
}

QWidget* SettleDialog::makeChoices()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 4);
    auto* row = new QHBoxLayout;
    setSpacing(row, 10);
    where_ = new Label({}, TextRole::Strong);
    row->addWidget(where_);
    choices_ = new QButtonGroup(this);
    const QPair<Pick, QString> picks[] = {{Pick::Yours, tr("&Yours")}, {Pick::Generated, tr("&Generated")},
        {Pick::Both, tr("&Both")}, {Pick::Own, tr("&Edit")}};
    for (const auto& [pick, words] : picks) {
        auto* button = new QRadioButton(words);
        choices_->addButton(button, int(pick));
        row->addWidget(button);
    }
    connect(choices_, &QButtonGroup::idClicked, this, [this](int id) { choose(Pick(id)); });
    row->addStretch(1);
    column->addLayout(row);
    result_ = new QPlainTextEdit;
    result_->setAccessibleName(tr("What is written in this place"));
    result_->setFont(textFont(TextRole::Code));
    result_->setTabChangesFocus(true);
    connect(result_, &QPlainTextEdit::textChanged, this, &SettleDialog::takeOwnText);
    column->addWidget(result_, 1);
    return box;
}

void SettleDialog::showFile(int index)
{
    file_ = index;
    showPlace(0);
}

void SettleDialog::showPlace(int index)
{
    place_ = index;
    showSide(views_[0], file().texts.base.text, &MergePiece::base);
    showSide(views_[1], file().texts.ours.text, &MergePiece::ours);
    showSide(views_[2], file().texts.theirs.text, &MergePiece::theirs);
    refresh();
}

void SettleDialog::showSide(CodeView* view, const std::optional<QString>& text, QByteArray MergePiece::*side)
{
    view->setFile(file().texts.path, text.value_or(QString()));
    view->setPlaceholderText(text ? QString() : tr("There is no text."));
    qsizetype line = 1;
    for (qsizetype piece = 0; piece < file().places[size_t(place_)].piece; ++piece) {
        line += (file().pieces.at(piece).*side).count('\n');
    }
    view->showLine(int(line));
}

void SettleDialog::choose(Pick pick)
{
    trouble_->hide(); // what it spoke of is another text now
    PlaceOfFile& place = file().places[size_t(place_)];
    if (pick == Pick::Own && place.pick != Pick::Own) {
        place.pick = place.pick == Pick::Open ? Pick::Both : place.pick;
        place.own = textOf(file(), place);
    }
    place.pick = pick;
    refresh();
    if (pick == Pick::Own) {
        result_->setFocus();
    }
}

// Line endings stay those of the team's file, which the field does not keep.
void SettleDialog::takeOwnText()
{
    if (filling_) {
        return;
    }
    trouble_->hide();
    PlaceOfFile& place = file().places[size_t(place_)];
    QByteArray text = result_->toPlainText().toUtf8();
    const MergePiece& piece = file().pieces.at(place.piece);
    if (piece.ours.contains("\r\n")) {
        text.replace("\n", "\r\n");
    }
    const bool last = place.piece == file().pieces.size() - 1;
    if (!last && !text.isEmpty() && !text.endsWith('\n')) {
        text += piece.ours.contains("\r\n") ? "\r\n" : "\n";
    }
    place.own = text;
}

// Broken texts are shown where they are, and the dialog stays open.
void SettleDialog::acceptSound()
{
    const QMap<QString, ConflictAnswer> settled = answers();
    for (size_t index = 0; index < files_.size(); ++index) {
        const QString& path = files_[index].texts.path;
        const RenderedFile* generated = generated_ ? generated_->find(path) : nullptr;
        const auto answer = settled.constFind(path);
        if (generated == nullptr || answer == settled.cend() || answer->word != QLatin1String("text")) {
            continue;
        }
        if (const Outcome sound = checkAnswer(*generated, answer->text.toUtf8()); !sound) {
            list_->setCurrentRow(int(index));
            trouble_->setText(sound.error().text());
            trouble_->show();
            list_->setFocus();
            return;
        }
    }
    accept();
}

void SettleDialog::refresh()
{
    const PlaceOfFile& place = file().places[size_t(place_)];
    where_->setText(tr("Place %1 of %2").arg(place_ + 1).arg(file().places.size()));
    previous_->setEnabled(place_ > 0);
    next_->setEnabled(size_t(place_) + 1 < file().places.size());
    choices_->setExclusive(false);
    const auto buttons = choices_->buttons();
    for (QAbstractButton* button : buttons) {
        const auto pick = Pick(choices_->id(button));
        button->setChecked(pick == place.pick);
        button->setEnabled(!file().whole || pick == Pick::Yours || pick == Pick::Generated);
    }
    choices_->setExclusive(true);
    filling_ = true;
    result_->setPlainText(QString::fromUtf8(textOf(file(), place)));
    result_->setPlaceholderText(place.pick == Pick::Open ? tr("Not chosen yet") : tr("Nothing is written here"));
    result_->setReadOnly(place.pick != Pick::Own);
    filling_ = false;
    for (size_t index = 0; index < files_.size(); ++index) {
        const QString& path = files_[index].texts.path;
        list_->item(int(index))->setText(isSettled(files_[index]) ? tr("%1 – settled").arg(path) : path);
    }
    use_->setEnabled(std::any_of(files_.begin(), files_.end(), &SettleDialog::isSettled));
}

} // namespace stackwright
