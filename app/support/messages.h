// What errors, problems and notes say: English, or the language of the translators that the application installed. Only
// what people read at once: whatever is written into files is one text everywhere (see support/wording.h), and what
// only the author of a catalogue meets is English.
#pragma once

#include <QCoreApplication>

class QLocale;
class QTranslator;

namespace stackwright {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

// The window's texts and these messages in the language of `locale`; false when there are none. From the library
// stackwright_translations.
bool loadTexts(QTranslator& translator, const QLocale& locale);
// The same for the texts of the built-in catalogue.
bool loadCatalogueTexts(QTranslator& translator, const QLocale& locale);

} // namespace stackwright
