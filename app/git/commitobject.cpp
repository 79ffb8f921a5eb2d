#include "git/commitobject.h"

namespace stackwright {

namespace {

const QLatin1String trailerName("Stackwright-Generated: ");

} // namespace

QByteArray commitBytes(const CommitText& text)
{
    QByteArray bytes = "tree " + hexadecimal(text.tree).toLatin1() + '\n';
    for (const git_oid& parent : text.parents)
        bytes += "parent " + hexadecimal(parent).toLatin1() + '\n';
    bytes += "author " + text.signature.author.line() + '\n';
    bytes += "committer " + text.signature.committer.line() + '\n';
    return bytes + '\n' + text.message.toUtf8();
}

QString tidyMessage(const QString& message, const QString& fallback)
{
    QStringList lines;
    QString clean = message;
    clean.remove(QChar(u'\0')).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    const QStringList given = clean.split(u'\n');
    for (const QString& line : given) {
        QString kept = line;
        while (!kept.isEmpty() && kept.back().isSpace())
            kept.chop(1);
        if (!kept.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(kept);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return (lines.isEmpty() ? fallback : lines.join(u'\n')) + u'\n';
}

QString generatedTrailer(const git_oid& tree)
{
    return trailerName + hexadecimal(tree) + u'\n';
}

bool isGenerated(const git_commit* commit)
{
    const char* message = git_commit_message(commit);
    const git_oid* tree = git_commit_tree_id(commit);
    const QByteArray line = '\n' + generatedTrailer(*tree).toLatin1();
    return message && QByteArray(message).contains(line);
}

} // namespace stackwright
