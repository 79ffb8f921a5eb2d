// One export at a time in a repository, and the journal that lets the next one finish what a killed one began.
#pragma once

#include "git/repository.h"
#include "git/workfolder.h"
#include "support/result.h"

#include <QString>

#include <optional>

namespace stackwright {

// What an export is about to do to a branch; written durably before the branch moves.
struct Journal {
    QString directory;             // the working tree (or bare repository) it was for
    QString reference;             // "refs/heads/…"
    std::optional<git_oid> before; // absent: the branch is new
    git_oid after = {};
    bool workTree = false; // files and index follow the branch
};

// Held by an flock on <git folder>/stackwright/lock, so a killed process holds nothing. The folder goes when the lock
// goes, unless a journal is left in it.
class ExportLock {
public:
    // An error when another export is at work here or the git folder cannot be written.
    static Result<ExportLock> take(const Repository& repository);

    // Whether a stopped export left something; needs no lock.
    static bool somethingLeft(const QString& commonFolder);

    ExportLock(ExportLock&&) noexcept = default;
    ExportLock& operator=(ExportLock&&) = delete;
    ~ExportLock();

    Outcome write(const Journal& journal);

    // Nothing when there is none. An unreadable one is not ours (ours are put in place whole) and counts as none.
    std::optional<Journal> journal() const;

    Outcome drop();

private:
    ExportLock(WorkFolder folder, Descriptor file) : folder_(std::move(folder)), file_(std::move(file)) {}

    WorkFolder folder_; // the common git folder
    Descriptor file_;
};

} // namespace stackwright
