// The window's language: the desktop's, or one the user chose. The built-in catalogue speaks it too; anybody else's
// stays as it is.
#pragma once

#include <QStringList>

class QApplication;

namespace stackwright {

// Those with a translation, as "en", "de".
QStringList languages();

// What the user chose; empty: as the desktop. Kept in QSettings.
QString chosenLanguage();
void rememberLanguage(const QString& language);

// Installs the texts of the chosen language in place of those before; windows that stand already keep theirs. Qt's own
// texts come from Qt's translations, where they are installed (Debian: qt6-translations-l10n).
void loadTranslations(QApplication& application);

} // namespace stackwright
