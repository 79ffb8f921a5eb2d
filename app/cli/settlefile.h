// How conflicts were settled, handed over as a JSON file.
#pragma once

#include "git/exportrequest.h"
#include "support/result.h"

namespace stackwright {

// {"PATH": {"answer": "keep" | "take" | "text", "text": "…", "base": ID, "ours": ID, "theirs": ID}, …}; an ID is the
// blob's that was shown
// (`export --dry-run --json` tells them), or null where there is no file. Whatever else stands in it is an error.
Result<QMap<QString, Answer>> readSettleFile(const QString& path);

} // namespace stackwright
