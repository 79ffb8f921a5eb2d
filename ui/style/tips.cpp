#include "style/tips.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVariant>

namespace stackwright {

namespace {

constexpr auto textProperty = "tipText";
constexpr auto actionProperty = "tipAction";

QHash<QString, QString>& knownKeys()
{
    static QHash<QString, QString> keys;
    return keys;
}

void write(QWidget* widget)
{
    const QString text = widget->property(textProperty).toString();
    const QString keys = knownKeys().value(widget->property(actionProperty).toString());
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool namedByTip = widget->accessibleName().isEmpty() || widget->accessibleName() == widget->toolTip();
    widget->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    if (button != nullptr && button->text().isEmpty() && namedByTip) {
        widget->setAccessibleName(widget->toolTip());
    }
}

} // namespace

void setTip(QWidget* widget, const QString& text, const QString& action)
{
    widget->setProperty(textProperty, text);
    widget->setProperty(actionProperty, action);
    write(widget);
}

QString sentenceTip(const QString& text)
{
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void setTipKeys(const QHash<QString, QString>& keys)
{
    knownKeys() = keys;
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (widget->property(actionProperty).isValid()) {
            write(widget);
        }
    }
}

} // namespace stackwright
