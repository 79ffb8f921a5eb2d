#include "style/badges.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"

#include <QCoreApplication>

namespace stackwright {

void paintBadge(QPainter& painter, const QRectF& rect, StageState state)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = rect.width();
    const QRectF inner = rect.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06);
    switch (state) {
    case StageState::Agreed:
    case StageState::Done:
        drawRound(
            painter, rect, side / 2, color(Token::OkWeak), look().tokens.highContrast ? color(Token::Text) : QColor());
        paintIcon(painter, rect.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2), QStringLiteral("check"),
            color(Token::Ok));
        break;
    case StageState::PrePicked: {
        const double dot = side * 0.36;
        painter.setPen(QPen(color(Token::TextTertiary), 1.4));
        painter.drawEllipse(rect.adjusted(side * 0.14, side * 0.14, -side * 0.14, -side * 0.14));
        drawRound(painter, QRectF(rect.center().x() - dot / 2, rect.center().y() - dot / 2, dot, dot), dot / 2,
            color(Token::TextTertiary), {});
        break;
    }
    case StageState::Disputed: paintIcon(painter, inner, QStringLiteral("scales"), color(Token::Warning)); break;
    case StageState::Parked: paintIcon(painter, inner, QStringLiteral("clock"), color(Token::TextSecondary)); break;
    case StageState::Warning: paintIcon(painter, inner, QStringLiteral("alert-triangle"), color(Token::Warning)); break;
    case StageState::Conflict: paintIcon(painter, inner, QStringLiteral("alert-circle"), color(Token::Error)); break;
    case StageState::Skipped:
        painter.setPen(QPen(color(Token::TextSecondary), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(rect.center().x() - side * 0.2, rect.center().y()),
            QPointF(rect.center().x() + side * 0.2, rect.center().y()));
        break;
    case StageState::Undecided: {
        QPen pen(color(Token::TextTertiary), 1.4);
        pen.setDashPattern({2.6, 2.2});
        painter.setPen(pen);
        painter.drawEllipse(rect.adjusted(side * 0.14, side * 0.14, -side * 0.14, -side * 0.14));
        break;
    }
    }
}

QString stateName(StageState state)
{
    switch (state) {
    case StageState::PrePicked: return QCoreApplication::translate("StageState", "pre-picked");
    case StageState::Agreed: return QCoreApplication::translate("StageState", "agreed");
    case StageState::Done: return QCoreApplication::translate("StageState", "done");
    case StageState::Disputed: return QCoreApplication::translate("StageState", "disputed");
    case StageState::Parked: return QCoreApplication::translate("StageState", "parked");
    case StageState::Warning: return QCoreApplication::translate("StageState", "has a warning");
    case StageState::Conflict: return QCoreApplication::translate("StageState", "has a conflict");
    case StageState::Skipped: return QCoreApplication::translate("StageState", "skipped");
    case StageState::Undecided: return QCoreApplication::translate("StageState", "not decided");
    }
    return {};
}

QString monogramOf(const QString& name)
{
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!letters.isEmpty() && word.at(0).isLower()) {
            continue; // "Grype and Syft"
        }
        if (word.at(0).isLetterOrNumber() && letters.size() < 2) {
            letters += word.at(0).toUpper();
        } else if (!word.at(0).isLetterOrNumber()) {
            break; // "Grype + Syft" is known by its first name
        }
    }
    return letters;
}

void paintMonogram(QPainter& painter, const QRectF& rect, const QString& name, bool quiet)
{
    const PainterState saved(painter);
    drawRound(painter, rect, px(8), quiet ? color(Token::Background) : color(Token::Sunken),
        look().tokens.highContrast ? color(Token::Text) : QColor());
    QFont font = textFont(TextRole::Strong);
    font.setWeight(QFont::Bold);
    const QString letters = monogramOf(name);
    font.setPixelSize(qMax(6, qRound(rect.height() * (letters.size() > 1 ? 0.40 : 0.48))));
    painter.setFont(font);
    painter.setPen(color(quiet ? Token::TextTertiary : Token::TextSecondary));
    painter.drawText(rect, int(Qt::AlignCenter), letters);
}

} // namespace stackwright
