#include "widgets/cardgrid.h"

#include "style/look.h"

#include <QEvent>
#include <QVariant>

#include <algorithm>
#include <numeric>

namespace stackwright {

namespace {

constexpr int plainWidth = 184;
constexpr int roomyWidth = 252;
constexpr int roomyFrom = 800; // width of the grid from which cards get more room

} // namespace

CardLayout::CardLayout(QWidget* parent, int minimumWidth, int gap)
    : ArrangedLayout(parent), minimumWidth_(minimumWidth), gap_(gap)
{
}

int CardLayout::columns(int width) const
{
    return std::clamp((width + px(gap_)) / (leastWidth() + px(gap_)), 1, qMax(1, count()));
}

// What all cards fit into: with large letters the words of one may need more than the others'.
int CardLayout::leastWidth() const
{
    return std::accumulate(items().cbegin(), items().cend(), qMax(1, px(minimumWidth_)),
        [](int least, const QLayoutItem* item) { return qMax(least, item->minimumSize().width()); });
}

void CardLayout::setMinimumWidth(int minimumWidth)
{
    minimumWidth_ = minimumWidth;
    invalidate();
}

QSize CardLayout::sizeHint() const
{
    return QSize(px(minimumWidth_) * 3 + px(gap_) * 2, heightForWidth(px(minimumWidth_) * 3 + px(gap_) * 2));
}

QSize CardLayout::minimumSize() const
{
    return QSize(px(minimumWidth_) / 2, px(60));
}

int CardLayout::arrange(const QRect& rect, bool apply) const
{
    if (items().empty()) {
        return 0;
    }
    // At least two columns' worth of width, so that a lone card does not become a banner.
    const int across = qMax(columns(rect.width()), qMin(2, (rect.width() + px(gap_)) / (leastWidth() + px(gap_))));
    const int width = (rect.width() - px(gap_) * (across - 1)) / qMax(1, across);
    const bool leftward = parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = rect.y();
    for (int first = 0; first < count(); first += qMax(1, across)) {
        int height = 0;
        for (int index = first; index < qMin(count(), first + across); ++index) {
            QLayoutItem* item = items()[size_t(index)];
            height = qMax(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        for (int index = first; apply && index < qMin(count(), first + across); ++index) {
            const int column = leftward ? across - 1 - (index - first) : index - first;
            items()[size_t(index)]->setGeometry(QRect(rect.x() + column * (width + px(gap_)), y, width, height));
        }
        y += height + px(gap_);
    }
    return y - px(gap_) - rect.y();
}

CardGrid::CardGrid(QWidget* parent) : QWidget(parent), layout_(new CardLayout(this, plainWidth, 12))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const std::vector<ToolCardValue>& values, bool many)
{
    const auto shows = [](const ToolCard* card, const ToolCardValue& value) { return card->value() == value; };
    if (many == many_ && !values.empty()
        && std::equal(cards_.begin(), cards_.end(), values.begin(), values.end(), shows)) {
        return; // most of what happens to a stack leaves its cards as they are
    }
    std::vector<ToolCard*> old;
    old.swap(cards_);
    if (many != many_) {
        qDeleteAll(old);
        old.clear();
    }
    many_ = many;
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item;
    }
    for (const ToolCardValue& value : values) {
        const auto same =
            std::find_if(old.begin(), old.end(), [&](const ToolCard* card) { return card->value().id == value.id; });
        ToolCard* card = same != old.end() ? *same : makeCard(value, many);
        if (same != old.end()) {
            old.erase(same);
            if (!(card->value() == value)) {
                card->setValue(value);
            }
        }
        cards_.push_back(card);
        layout_->addWidget(card);
        card->show();
    }
    qDeleteAll(old);
    layout_->invalidate();
    updateGeometry();
}

ToolCard* CardGrid::makeCard(const ToolCardValue& value, bool many)
{
    auto* card = new ToolCard(value, this);
    card->setRoomy(roomy_);
    card->setAutoExclusive(!many);
    card->installEventFilter(this);
    // Screen readers toggle; they never click.
    connect(card, &QAbstractButton::toggled, this,
        [this, card](bool checked) { Q_EMIT toggled(card->value().id, checked); });
    connect(card, &ToolCard::markRequested, this, [this, card] { Q_EMIT markRequested(card->value().id); });
    connect(card, &ToolCard::noteRequested, this, [this, card] { Q_EMIT noteRequested(card->value().id); });
    connect(card, &ToolCard::fitRequested, this, [this, card] { Q_EMIT fitRequested(card->value().id); });
    connect(card, &ToolCard::entered, this, [this, card] { Q_EMIT entered(card->value().id); });
    card->setOnTrial(!value.id.isEmpty() && value.id == trial_);
    connect(
        card, &ToolCard::moveRequested, this, [this, card](int columns, int rows) { moveFocus(card, columns, rows); });
    return card;
}

void CardGrid::showPicked(const QStringList& ids)
{
    for (ToolCard* card : cards_) {
        card->showChecked(ids.contains(card->value().id));
    }
    // Qt leaves Tab to the checked button of an exclusive group alone, and the filter may have taken that one away.
    if (std::none_of(cards_.begin(), cards_.end(), [](const ToolCard* card) { return card->isChecked(); })) {
        for (ToolCard* card : cards_) {
            card->setFocusPolicy(Qt::StrongFocus);
        }
    }
}

void CardGrid::showMarked(const QStringList& ids)
{
    for (ToolCard* card : cards_) {
        card->setMarked(ids.contains(card->value().id));
    }
}

void CardGrid::showTrial(const QString& id)
{
    trial_ = id;
    for (ToolCard* card : cards_) {
        card->setOnTrial(!id.isEmpty() && card->value().id == id);
    }
}

ToolCard* CardGrid::card(const QString& id) const
{
    const auto found =
        std::find_if(cards_.begin(), cards_.end(), [&](const ToolCard* card) { return card->value().id == id; });
    return found != cards_.end() ? *found : nullptr;
}

void CardGrid::moveFocus(ToolCard* from, int columns, int rows)
{
    const auto here = std::find(cards_.begin(), cards_.end(), from) - cards_.begin();
    const auto target = here + columns + std::ptrdiff_t(rows) * layout_->columns(width());
    if (target >= 0 && target < std::ptrdiff_t(cards_.size())) {
        cards_[size_t(target)]->setFocus(Qt::TabFocusReason);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() >= px(roomyFrom);
    if (roomy != roomy_) {
        roomy_ = roomy;
        layout_->setMinimumWidth(roomy ? roomyWidth : plainWidth);
        for (ToolCard* card : cards_) {
            card->setRoomy(roomy);
        }
        updateGeometry();
    }
}

bool CardGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto* card = qobject_cast<ToolCard*>(watched)) {
            Q_EMIT focused(card->value().id);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stackwright
