#include "pages/presetsection.h"

#include "style/icons.h"
#include "widgets/cardgrid.h"
#include "widgets/doorcard.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what asked for it
        delete item;
    }
}

} // namespace

PresetSection::PresetSection(PresetModel& presets, QWidget* parent)
    : QWidget(parent), presets_(presets), content_(new QWidget)
{
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0);
    outer->addWidget(content_);
    auto* column = new QVBoxLayout(content_);
    setMargins(column, 0, 20, 0, 0);
    setSpacing(column, 10);
    column->addWidget(new Label(tr("Your presets"), TextRole::Section));
    auto* grid = new QWidget;
    cards_ = new CardLayout(grid, 400, 10);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    grid->setSizePolicy(policy);
    column->addWidget(grid);
    broken_ = new QVBoxLayout;
    setSpacing(broken_, 8);
    column->addLayout(broken_);
    connect(&presets_, &QAbstractItemModel::modelReset, this, &PresetSection::refresh);
    refresh();
}

void PresetSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    presets_.lookAgain(); // another window may have kept one
}

void PresetSection::refresh()
{
    clear(cards_);
    clear(broken_);
    for (int row = 0; row < presets_.rowCount(); ++row) {
        const QModelIndex index = presets_.index(row);
        if (index.data(PresetReasonRole).toString().isEmpty()) {
            cards_->addWidget(makeCard(index));
        } else {
            broken_->addWidget(makeBroken(index));
        }
    }
    content_->setVisible(presets_.rowCount() > 0);
}

QWidget* PresetSection::makeCard(const QModelIndex& index)
{
    const QString path = index.data(PresetPathRole).toString();
    const QString name = index.data().toString();
    const QStringList words = {index.data(PresetLineRole).toString(), index.data(PresetPicksRole).toString()};
    auto* box = new Ground(Token::Surface, Ground::Shape::Card);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto* across = new QHBoxLayout(box);
    setMargins(across, 0, 0, 6, 0);
    setSpacing(across, 2);
    auto* door = new DoorCard(QStringLiteral("blocks"), name,
        QStringList(words.filter(QRegularExpression(QStringLiteral(".")))).join(QLatin1Char('\n')));
    door->setFramed(false);
    door->setAccessibleName(tr("Preset %1").arg(name));
    connect(door, &QAbstractButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
    across->addWidget(door, 1);
    const auto add = [&](const QString& iconName, const QString& text, auto slot) {
        auto* button = new QToolButton;
        button->setIcon(icon(iconName));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        across->addWidget(button, 0, Qt::AlignVCenter);
    };
    add(QStringLiteral("pencil"), tr("Rename preset %1").arg(name), [this, path] { Q_EMIT renameWanted(path); });
    add(QStringLiteral("trash"), tr("Remove preset %1").arg(name), [this, path] { presets_.remove(path); });
    return box;
}

QWidget* PresetSection::makeBroken(const QModelIndex& index)
{
    const QString path = index.data(PresetPathRole).toString();
    MessageValue value;
    value.tone = MessageValue::Tone::Warning;
    value.title = path.isEmpty() ? tr("Not every preset is shown")
                                 : tr("The preset %1 cannot be used").arg(index.data().toString());
    value.detail = index.data(PresetReasonRole).toString();
    value.keep = path.isEmpty() ? QString() : tr("Remove %1").arg(index.data().toString());
    auto* bar = new MessageBar(value);
    connect(bar, &MessageBar::kept, this, [this, path] { presets_.remove(path); });
    return bar;
}

} // namespace stackwright
