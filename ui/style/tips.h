// Tool tips that name the keys of an action, whatever keys the user gave it.
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace stackwright {

// "Next change (F7)". A button without text and without another accessible name is named by it too.
void setTip(QWidget* widget, const QString& text, const QString& action);

// Action → keys as they are written; every tip is written again.
void setTipKeys(const QHash<QString, QString>& keys);

} // namespace stackwright
