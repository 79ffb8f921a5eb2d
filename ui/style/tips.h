// Tool tips that name the keys of an action, whatever keys the user gave it.
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace stackwright {

// "Next change (F7)". A button without text and without another accessible name is named by it too.
void setTip(QWidget* widget, const QString& text, const QString& action);

// A sentence as a tip that breaks its lines: a plain one is a single line, however long.
QString sentenceTip(const QString& text);

// Action → keys as they are written; every tip is written again.
void setTipKeys(const QHash<QString, QString>& keys);

} // namespace stackwright
