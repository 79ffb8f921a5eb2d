// The agenda at a moment, as the bottom bar shows it.
#pragma once

#include "session/agendaclock.h"
#include "widgets/clockbar.h"

namespace stackwright {

ClockValue clockValueOf(const AgendaClock& clock, const Catalogue& catalogue);

// "1 h 12 min", without hours where there are none.
QString durationWords(int minutes);

} // namespace stackwright
