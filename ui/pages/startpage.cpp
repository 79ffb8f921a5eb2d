#include "pages/startpage.h"

#include "models/presetmodel.h"
#include "pages/blueprintchoice.h"
#include "pages/presetsection.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/dropzone.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace stackwright {

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

StartPage::StartPage(Session& session, RecentModel& recents, PresetModel& presets, QWidget* parent)
    : QScrollArea(parent), recents_(recents)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Ground(Token::Background);
    auto* across = new QHBoxLayout(page);
    setMargins(across, 24, 36, 24, 24);
    auto* middle = new QWidget(page);
    setMinimumExtent(middle, 320, -1);
    middle->setMaximumWidth(px(1120));
    auto* column = new QVBoxLayout(middle);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 10);
    across->addStretch(1);
    across->addWidget(middle, 30);
    across->addStretch(1);

    column->addWidget(new Label(tr("Design a delivery stack"), TextRole::Title));
    column->addWidget(paragraph(tr("One pick per stage, everything wired, one git repository at the end. Begin with a "
                                   "blueprint and change what does not fit you."),
        TextRole::Body, Token::TextSecondary));
    messages_ = new QVBoxLayout;
    setSpacing(messages_, 8);
    column->addLayout(messages_);
    column->addWidget(makeDoors());
    column->addSpacing(10);
    column->addWidget(new Label(tr("Blueprints"), TextRole::Section));
    auto* ways = new QVBoxLayout;
    setSpacing(ways, 0); // the presets bring their own air when there are some
    column->addLayout(ways);
    choice_ = new BlueprintChoice(session, presets);
    connect(choice_, &BlueprintChoice::chosen, this, &StartPage::blueprintChosen);
    connect(choice_, &BlueprintChoice::emptyChosen, this, &StartPage::emptyChosen);
    ways->addWidget(choice_);
    auto* own = new PresetSection(presets);
    connect(own, &PresetSection::chosen, this, &StartPage::presetChosen);
    connect(own, &PresetSection::renameWanted, this, &StartPage::presetRenameWanted);
    ways->addWidget(own);
    column->addSpacing(10);
    column->addWidget(makeRecents());
    column->addWidget(makeDropZone(), 8);
    column->addStretch(1);
    setWidget(page);
    connect(&recents_, &QAbstractItemModel::modelReset, this, &StartPage::refreshRecents);
    refreshRecents();
}

QWidget* StartPage::makeDoors()
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    setMargins(across, 0, 6, 0, 0);
    setSpacing(across, 8);
    const auto add = [&](const QString& text, const QString& name, Token tone, ButtonKind kind, auto signal) {
        auto* button = new QPushButton(icon(name, tone), text, row);
        setButtonKind(button, kind);
        connect(button, &QPushButton::clicked, this, signal);
        across->addWidget(button);
        return button;
    };
    first_ = add(tr("New workshop"), QStringLiteral("plus"), Token::OnAccent, ButtonKind::Primary, &StartPage::ask);
    add(tr("Open…"), QStringLiteral("folder-open"), Token::TextSecondary, ButtonKind::Plain, &StartPage::openChosen);
    add(tr("Try the sample"), QStringLiteral("flask"), Token::TextSecondary, ButtonKind::Plain,
        &StartPage::sampleChosen);
    across->addStretch(1);
    return row;
}

// The whole window takes what is dropped; this says so, and stands where the page is empty.
QWidget* StartPage::makeDropZone()
{
    return new DropZone(tr("Drop a stack file or an exported repository here"),
        tr("A file that ends in .stackwright, or a folder that Stackwright exported to, opens with all its picks."));
}

QWidget* StartPage::makeRecents()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 6);
    recentTitle_ = new Label(tr("Recent"), TextRole::Section);
    column->addWidget(recentTitle_);
    auto* list = new Ground(Token::Surface, Ground::Shape::Card);
    rows_ = new QVBoxLayout(list);
    setMargins(rows_, 4, 4, 4, 4);
    setSpacing(rows_, 0);
    column->addWidget(list);
    return box;
}

void StartPage::refreshRecents()
{
    clear(rows_);
    for (int row = 0; row < recents_.rowCount(); ++row) {
        rows_->addWidget(makeRecentRow(recents_.index(row)));
    }
    const bool any = recents_.rowCount() > 0;
    recentTitle_->setVisible(any);
    rows_->parentWidget()->setVisible(any);
}

QWidget* StartPage::makeRecentRow(const QModelIndex& index)
{
    const QString path = index.data(RecentPathRole).toString();
    const QString name = index.data(RecentNameRole).toString();
    const bool missing = index.data(RecentMissingRole).toBool();
    const bool pinned = index.data(RecentPinnedRole).toBool();
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    setMargins(across, 2, 0, 8, 8);
    setSpacing(across, 10);
    auto* words = new QVBoxLayout;
    setSpacing(words, 0);
    across->addLayout(words, 1);
    auto* open =
        new QPushButton(icon(QStringLiteral("file-text"), missing ? Token::TextTertiary : Token::Accent), name);
    setButtonKind(open, ButtonKind::Quiet);
    open->setEnabled(!missing);
    open->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT pathChosen(path); });
    words->addWidget(open, 0, Qt::AlignLeading);
    auto* folder = new Label(missing ? tr("%1 · missing").arg(index.data(RecentFolderRole).toString())
                                     : index.data(RecentFolderRole).toString(),
        TextRole::Secondary, Token::TextTertiary);
    folder->setElided(true);
    auto* below = new QHBoxLayout;
    setMargins(below, 34, 0, 0, 0); // below the name, not below its icon
    below->addWidget(folder);
    words->addLayout(below);
    if (!missing) { // its row has a button more, and needs the room
        across->addWidget(
            new Label(index.data(RecentProgressRole).toString(), TextRole::Secondary, Token::TextSecondary));
        across->addWidget(new Label(index.data(RecentWhenRole).toString(), TextRole::Secondary, Token::TextTertiary));
    }
    const auto tool = [&](const QString& iconName, Token tone, const QString& text, auto&& slot) {
        auto* button = new QToolButton;
        button->setIcon(icon(iconName, tone));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, &recents_, slot);
        across->addWidget(button);
    };
    if (missing) {
        auto* locate = new QPushButton(tr("Locate…"));
        setButtonKind(locate, ButtonKind::Quiet);
        locate->setAccessibleName(tr("Locate %1…").arg(name));
        connect(locate, &QPushButton::clicked, this, [this, path] { Q_EMIT locateWanted(path); });
        across->addWidget(locate);
    }
    tool(QStringLiteral("pin"), pinned ? Token::Accent : Token::TextTertiary,
        pinned ? tr("Unpin %1").arg(name) : tr("Pin %1").arg(name), [this, path] { recents_.togglePinned(path); });
    tool(QStringLiteral("close"), Token::TextTertiary, tr("Remove %1 from the list").arg(name),
        [this, path] { recents_.remove(path); });
    return row;
}

void StartPage::clearMessages()
{
    clear(messages_);
}

void StartPage::showLeftovers(const std::vector<Leftover>& leftovers)
{
    for (const Leftover& leftover : leftovers) {
        MessageValue value;
        value.title = tr("Restore “%1”?").arg(leftover.name);
        value.detail = tr(
            "Last change: %1. The window ended without saying goodbye; everything up to the last two seconds is here.")
                           .arg(whenWords(leftover.when, QDateTime::currentDateTime()));
        value.fixes = QStringList{tr("Restore")};
        value.fixIcon = QStringLiteral("undo");
        value.keep = tr("Discard");
        auto* bar = new MessageBar(value);
        messages_->addWidget(bar);
        connect(bar, &MessageBar::fixChosen, this, [this, leftover] { Q_EMIT restoreChosen(leftover); });
        connect(bar, &MessageBar::kept, this, [this, leftover, bar] {
            Q_EMIT discardChosen(leftover);
            bar->deleteLater();
        });
    }
}

void StartPage::showError(const Error& error)
{
    clearMessages();
    MessageValue value;
    value.tone = MessageValue::Tone::Error;
    value.title = error.what;
    value.detail = QStringList{error.place.text(), error.next}
                       .filter(QRegularExpression(QStringLiteral(".")))
                       .join(QStringLiteral(" · "));
    value.closable = true;
    auto* bar = new MessageBar(value);
    messages_->addWidget(bar);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    ensureVisible(0, 0);
}

void StartPage::ask()
{
    choice_->ask();
    ensureWidgetVisible(choice_);
}

void StartPage::focusFirst()
{
    first_->setFocus(Qt::OtherFocusReason);
}

} // namespace stackwright
