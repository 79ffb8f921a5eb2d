// The votes of a stage as its panel shows them.
#pragma once

#include "session/session.h"
#include "widgets/votepanel.h"
#include "workshop/votes.h"

#include <array>

namespace stackwright {

// On `tool`, or of the whole room on what is picked.
VotePanelValue votePanelOf(const Session& session, const QString& stage, const QString& tool, bool wholeRoom);

// "Business 4, development 5, operations 2" of the newest revealed round; empty without.
QString spokenVotes(const StageVotes& votes, const QString& tool);

// The same as numbers for a card, by view; empty where a view gave none.
std::array<QString, 3> cardVotes(const StageVotes& votes, const QString& tool);

// What a record tells of the votes on a stage and of who decided: standing, revealed rounds, and the people of each
// view.
QString recordedVotes(const Session& session, const QString& stage);

} // namespace stackwright
