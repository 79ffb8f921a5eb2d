#include "git/branchname.h"

#include "support/messages.h"

#include <QRegularExpression>

#include <algorithm>

namespace stackwright {

namespace {

QStringList branchNames(const Repository& repository)
{
    QStringList names;
    git_branch_iterator* raw = nullptr;
    if (git_branch_iterator_new(&raw, repository.handle(), GIT_BRANCH_LOCAL) < 0)
        return names;
    const BranchIteratorHandle iterator(raw);
    git_reference* reference = nullptr;
    git_branch_t kind = GIT_BRANCH_LOCAL;
    while (git_branch_next(&reference, &kind, raw) == 0) {
        const ReferenceHandle owner(reference);
        names.append(QString::fromUtf8(git_reference_shorthand(reference)));
    }
    return names;
}

QString slugOf(const QString& text)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString slug = text.toLower().normalized(QString::NormalizationForm_D).replace(other, QStringLiteral("-")).left(40);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("stack") : slug;
}

QString clash(const QStringList& existing, const QString& name)
{
    for (const QString& other : existing) {
        if (other == name)
            continue;
        if (name.startsWith(other + u'/', Qt::CaseInsensitive) || other.startsWith(name + u'/', Qt::CaseInsensitive))
            return Messages::tr(
                "A branch '%1' is there, and git cannot keep it beside '%2': one would be a folder of the other.")
                .arg(other, name);
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return Messages::tr("A branch '%1' is there, which differs from '%2' only in capital letters.")
                .arg(other, name);
    }
    return {};
}

QString freeOf(const QStringList& existing, const QString& name)
{
    QString start = name;
    const bool below = std::any_of(existing.cbegin(), existing.cend(),
        [&name](const QString& other) { return name.startsWith(other + u'/', Qt::CaseInsensitive); });
    if (below)
        start.replace(u'/', u'-'); // no number helps below a name that is taken
    QString candidate = start;
    for (int number = 2; existing.contains(candidate, Qt::CaseInsensitive) || !clash(existing, candidate).isEmpty();
         ++number)
        candidate = start + u'-' + QString::number(number);
    return candidate;
}

} // namespace

QString proposedBranch(const Repository& repository, const QString& slug, const QDate& today)
{
    const QStringList existing = branchNames(repository);
    const QString tail = today.toString(Qt::ISODate) + u'-' + slugOf(slug);
    return freeOf(existing, QStringLiteral("stackwright/") + tail);
}

QString branchTrouble(const Repository& repository, const QString& name)
{
    int valid = 0;
    if (git_branch_name_is_valid(&valid, name.toUtf8().constData()) < 0 || valid == 0)
        return Messages::tr("'%1' cannot be the name of a branch.").arg(name);
    return clash(branchNames(repository), name);
}

QString freeBranch(const Repository& repository, const QString& name)
{
    const QStringList existing = branchNames(repository);
    return freeOf(existing, name);
}

} // namespace stackwright
