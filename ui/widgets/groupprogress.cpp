#include "widgets/groupprogress.h"

#include "style/look.h"
#include "style/styleparts.h"

#include <numeric>

namespace stackwright {

GroupProgress::GroupProgress(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GroupProgress::setGroups(const std::vector<GroupValue>& groups, int current)
{
    groups_ = groups;
    current_ = current;
    QStringList words;
    for (const GroupValue& group : groups) {
        words += tr("%1: %2 of %3").arg(group.title).arg(group.agreed).arg(group.total);
    }
    setAccessibleName(tr("Progress by group"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

QSize GroupProgress::sizeHint() const
{
    return QSize(px(300), QFontMetrics(textFont(TextRole::CaptionStrong)).height() + px(16));
}

QSize GroupProgress::minimumSizeHint() const
{
    return QSize(px(150), sizeHint().height());
}

void GroupProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int total = std::accumulate(
        groups_.begin(), groups_.end(), 0, [](int sum, const GroupValue& group) { return sum + group.total; });
    if (total == 0) {
        return;
    }
    const QFont strong = textFont(TextRole::CaptionStrong);
    const QFont caption = textFont(TextRole::Caption);
    const int line = QFontMetrics(strong).height();
    if (current_ < 0) {
        const int agreed = std::accumulate(
            groups_.begin(), groups_.end(), 0, [](int sum, const GroupValue& group) { return sum + group.agreed; });
        painter.setFont(strong);
        painter.setPen(color(Token::Text));
        painter.drawText(QRect(0, 0, width(), line), int(Qt::AlignLeading) | int(Qt::AlignVCenter),
            tr("%1 of %2 stages agreed").arg(agreed).arg(total));
    } else {
        const GroupValue& group = groups_[size_t(current_)];
        const QString name = tr("%1/%2  %3").arg(current_ + 1).arg(groups_.size()).arg(group.title);
        painter.setFont(strong);
        painter.setPen(color(Token::Text));
        const int width = qMin(QFontMetrics(strong).horizontalAdvance(name), this->width());
        painter.drawText(QRect(0, 0, this->width(), line), int(Qt::AlignLeading) | int(Qt::AlignVCenter),
            QFontMetrics(strong).elidedText(name, Qt::ElideRight, this->width()));
        const QString next =
            size_t(current_) + 1 < groups_.size() ? tr("next: %1").arg(groups_[size_t(current_) + 1].title) : QString();
        if (QFontMetrics(caption).horizontalAdvance(next) + width + px(16) < this->width()) {
            painter.setFont(caption);
            painter.setPen(color(Token::TextTertiary));
            painter.drawText(QRect(0, 0, this->width(), line), int(Qt::AlignTrailing) | int(Qt::AlignVCenter), next);
        }
    }
    const double gap = px(3);
    const double room = width() - gap * double(groups_.size() - 1);
    double x = 0;
    for (const GroupValue& group : groups_) {
        const double width = room * group.total / total;
        QRectF bar(layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x, line + px(6), width, px(6));
        drawRound(painter, bar, px(3), color(Token::Border), {});
        if (group.agreed > 0) {
            const double part = width * group.agreed / group.total;
            bar = layoutDirection() == Qt::RightToLeft ? QRectF(bar.right() - part, bar.y(), part, bar.height())
                                                       : QRectF(bar.x(), bar.y(), part, bar.height());
            const bool current = current_ >= 0 && &group == &groups_[size_t(current_)];
            drawRound(painter, bar, px(3),
                current ? color(Token::AccentSolid) : mixed(color(Token::Surface), color(Token::AccentSolid), 0.55),
                {});
        }
        x += width + gap;
    }
}

} // namespace stackwright
