// The rules by which the system finds fonts.
#pragma once

namespace stackwright {

// Reads them and the list of fonts. Qt does it at the first letter, when everything waits for it; called on a thread of its own beside
// QApplication's beginning it costs next to nothing. Wait for its end before the first font is asked for: who asks earlier reads them again.
void readFontRules();

} // namespace stackwright
