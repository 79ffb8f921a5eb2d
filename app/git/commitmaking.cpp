#include "git/commitmaking.h"

#include "git/signing.h"

namespace stackwright {

namespace {

class Committer {
public:
    Committer(const QString& directory, const Signature& signature, const std::optional<SigningPlan>& signing,
        NewObjects& objects, const std::function<bool()>& goOn)
        : directory_(directory), signature_(signature), signing_(signing), objects_(objects), goOn_(goOn)
    {
    }

    Result<git_oid> add(const git_oid& tree, const std::vector<git_oid>& parents, const QString& message)
    {
        QByteArray bytes = commitBytes({tree, parents, signature_, message});
        if (signing_) {
            const Result<QByteArray> made = signedCommit(bytes, *signing_, signature_.committer, directory_, goOn_);
            if (!made)
                return made.error();
            bytes = *made;
        }
        return objects_.add(GIT_OBJECT_COMMIT, bytes);
    }

private:
    QString directory_;
    Signature signature_;
    std::optional<SigningPlan> signing_;
    NewObjects& objects_;
    const std::function<bool()>& goOn_;
};

Result<git_oid> addCommits(Committer& committer, const CommitOrder& order, const QString& message)
{
    const QString trailer = u'\n' + generatedTrailer(order.generatedTree);
    const bool straight = order.head && order.line.size() == 1 && same(*order.head, order.line.front())
        && same(order.resultTree, order.generatedTree);
    if (!order.head || straight)
        return committer.add(order.generatedTree, order.line, message + trailer);
    std::vector<git_oid> line = order.line;
    if (order.lost) {
        const Result<git_oid> lost = committer.add(*order.lost, line,
            QStringLiteral("Generated: the stack as it was recorded\n\n") + generatedTrailer(*order.lost));
        if (!lost)
            return lost;
        line = {*lost};
    }
    const Result<git_oid> generated =
        committer.add(order.generatedTree, line, QStringLiteral("Generated: ") + message + trailer);
    if (!generated)
        return generated;
    return committer.add(order.resultTree, {*order.head, *generated}, message);
}

} // namespace

Result<CommitsMade> makeCommits(const Repository* repository, const ExportRequest& request, const CommitOrder& order,
    NewObjects& objects, const std::function<bool()>& goOn)
{
    const Result<GitConfig> all = GitConfig::open(repository, request.directory);
    if (!all)
        return all.error();
    const Result<GitConfig> own = GitConfig::open(nullptr, request.directory);
    if (!own)
        return own.error();
    const Result<Signature> who = signature(*all, request.identity, request.directory);
    if (!who)
        return who.error();
    const Result<std::optional<SigningPlan>> signing = signingPlan(*all, *own, request.directory);
    if (!signing)
        return signing.error();
    Committer committer(request.directory, *who, signing.value(), objects, goOn);
    const QString message = tidyMessage(request.message, QStringLiteral("Add the stack's configuration"));
    const Result<git_oid> commit = addCommits(committer, order, message);
    if (!commit)
        return commit.error();
    CommitsMade made{*commit, *who, {}};
    if (signing.value() && !signing.value()->note.isEmpty())
        made.notes.append(signing.value()->note);
    return made;
}

} // namespace stackwright
