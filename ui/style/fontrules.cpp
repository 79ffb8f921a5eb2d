#include "style/fontrules.h"

#ifdef STACKWRIGHT_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace stackwright {

void readFontRules()
{
#ifdef STACKWRIGHT_HAS_FONTCONFIG
    FcInit();
#endif
}

} // namespace stackwright
