// The rules by which the system finds fonts, and the fonts that the program may bring along.
#pragma once

namespace stackwright {

// Reads the rules and the list of fonts. Qt does it at the first letter, when everything waits for it; called on a
// thread of its own beside QApplication's beginning it costs next to nothing. Wait for its end before the first font is
// asked for: who asks earlier reads them again. Fonts in ../share/stackwright/fonts of the program are added: the
// archive that runs anywhere has them there, packages depend on others.
void readFontRules();

} // namespace stackwright
