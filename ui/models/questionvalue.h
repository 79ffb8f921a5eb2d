// A stage as the question mode shows it: its question, the answers that are talked about, what each view is told and
// what it voted.
#pragma once

#include "session/session.h"
#include "widgets/questionview.h"

namespace stackwright {

// At most four answers: what is picked, then what was voted on, then the catalogue's first others. Hidden votes stay
// hidden.
QuestionValue questionOf(const Session& session, const QString& stage);

} // namespace stackwright
