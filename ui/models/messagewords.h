// What a message says of a finding.
#pragma once

#include "stack/resolver.h"
#include "widgets/messagebar.h"

namespace stackwright {

RiskValue riskValueOf(const Risk& risk);

// What a bar is made anew for; its risk is typed into it and must not be.
QString messageKey(const Finding& finding);

// `presenting`: for a room, in which nobody types.
MessageValue messageValueOf(const Finding& finding, bool presenting);

} // namespace stackwright
