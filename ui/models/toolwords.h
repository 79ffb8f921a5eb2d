// Short words for facts of a tool, for cards that have little room.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

QString hostingWord(Hosting hosting);               // "self-hosted"
QString maturityWord(Maturity maturity);            // "established"
QString effortWords(double hours);                  // "2 h a month"
QString costWord(const QString& model);             // "free", "per user"
QString lifecycleWords(const Lifecycle& lifecycle); // "Ends 2027-04"
// The same with its note, its successor and where it is said; one line each.
QStringList lifecycleDetail(const Tool& tool, const Catalogue& catalogue);
QString offlineWord(Offline offline);   // "works offline"
QString shortLicence(const Tool& tool); // "MIT, Apache-2.0" without what stands in brackets

// "512Mi" or "2Gi" in GiB; 0 when it is no size.
double gibibytesOf(const QString& size);

// The goals of the stack that the tool does not meet.
QStringList missedGoals(const Tool& tool, const Stack& stack);

// "Needs internet access"
QString shortGoal(const QString& goal);
// The finding's own words as far as its first clause, without the name that stands on the card: "Runs only with
// GitLab".
QString shortReason(const Finding& finding, const Tool& tool);

} // namespace stackwright
