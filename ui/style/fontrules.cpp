#include "style/fontrules.h"

#include <fontconfig/fontconfig.h>

namespace stackwright {

void readFontRules()
{
    FcInit();
}

} // namespace stackwright
