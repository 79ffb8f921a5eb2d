// The words of the window in the user's language; English needs a file of its own for its plurals.
#pragma once

class QApplication;

namespace stackwright {

void loadTranslations(QApplication& application);

} // namespace stackwright
