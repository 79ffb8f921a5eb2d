#include "widgets/checklist.h"

#include "style/look.h"
#include "style/styleparts.h"
#include "style/textheight.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace stackwright {

namespace {

class PointRow final : public QAbstractButton {
public:
    PointRow(const CheckPoint& point, QWidget* parent) : QAbstractButton(parent), point_(point)
    {
        setText(point.text);
        setAccessibleName(point.hint.isEmpty() ? point.text : point.text + QStringLiteral(", ") + point.hint);
        setAccessibleDescription(stateName(point.state));
        setFocusPolicy(point.id.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        setEnabled(true);
        setAttribute(Qt::WA_Hover);
        setCursor(point.id.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        return QSize(px(200), px(26));
    } // one line; how many it takes depends on the width it gets
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int text = wrappedHeight(text_(), textFont(TextRole::Body), width - px(34) - hintWidth());
        return qMax(px(26), text + px(8));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (!point_.id.isEmpty() && underMouse()) {
            drawRound(painter, rect(), px(6), color(Token::Sunken), {});
        }
        const auto place = [this](const QRect& area) { return style()->visualRect(layoutDirection(), rect(), area); };
        paintBadge(painter, place(QRect(px(4), (px(26) - px(16)) / 2, px(16), px(16))), point_.state);
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(color(Token::Text));
        const int aside = hintWidth();
        painter.drawText(place(QRect(px(28), px(4), width() - px(34) - aside, height() - px(8))),
            int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap), text());
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(color(Token::TextTertiary));
        painter.drawText(
            place(rect().adjusted(0, 0, -px(6), 0)), int(Qt::AlignTrailing) | int(Qt::AlignVCenter), point_.hint);
        QStyleOption option;
        option.initFrom(this);
        if (showsFocus(option)) {
            drawFocusRing(painter, rect(), px(6));
        }
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    int hintWidth() const
    {
        return point_.hint.isEmpty()
            ? 0
            : QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(point_.hint) + px(12);
    }
    QString text_() const { return text(); }

    CheckPoint point_;
};

} // namespace

Checklist::Checklist(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 1);
}

void Checklist::setPoints(const std::vector<CheckPoint>& points)
{
    if (points == points_) {
        return;
    }
    points_ = points;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CheckPoint& point : points_) {
        auto* row = new PointRow(point, this);
        layout()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = point.id] {
            if (!id.isEmpty()) {
                Q_EMIT chosen(id);
            }
        });
    }
}

} // namespace stackwright
