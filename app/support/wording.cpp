#include "support/wording.h"

namespace stackwright {

QString catalogueText(const QString& english)
{
    // Qt answers the empty text with the head of the translation file.
    return english.isEmpty() ? english : QCoreApplication::translate("Catalogue", english.toUtf8().constData());
}

} // namespace stackwright
