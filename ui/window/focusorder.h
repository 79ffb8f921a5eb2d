// The order in which Tab walks a window: as its layouts read, not as its widgets happened to be made.
#pragma once

#include <QList>

class QWidget;

namespace stackwright {

// Visible, enabled widgets below `root` that Tab may reach. Of an exclusive group only the one that holds the choice is
// there; arrow keys reach the others.
QList<QWidget*> focusOrder(QWidget* root);

} // namespace stackwright
