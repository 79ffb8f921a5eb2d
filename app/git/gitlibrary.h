// libgit2, started once per process, and its errors as sentences.
#pragma once

#include "git/handles.h"
#include "support/error.h"

#include <QString>

#include <optional>

namespace stackwright {

inline constexpr auto headName = "HEAD";

// Starts libgit2 with durable writes of the git folder. Every public door of this room calls it; later calls cost
// nothing.
void startLibrary();

// What libgit2 said about the call that just returned < 0, in brackets and without line feeds; empty when it said
// nothing. Its last message stays after a success, so ask only then, and at once.
QString libraryDetail();

// An I/O error about `directory`; `what` and `next` are sentences.
Error refusal(const QString& directory, const QString& what, const QString& next);

// The same with libgit2's words behind `what`; right after the failed call.
Error libraryRefusal(const QString& directory, const QString& what, const QString& next);

QString hexadecimal(const git_oid& id);
std::optional<git_oid> objectId(const QString& hexadecimal);

// git_oid is a plain struct of the library; the order of its bytes.
struct LessId {
    bool operator()(const git_oid& left, const git_oid& right) const { return git_oid_cmp(&left, &right) < 0; }
};
inline bool same(const git_oid& left, const git_oid& right)
{
    return git_oid_equal(&left, &right) != 0;
}

} // namespace stackwright
