// Several answers to the same questions in one session (stack/answers.h); each verb is one step of undo.
#pragma once

#include <QString>

namespace stackwright {

class Session;

void duplicateVariant(Session& session); // and goes on in the copy
void showVariant(Session& session, const QString& letter);
void removeVariant(Session& session, const QString& letter);

} // namespace stackwright
