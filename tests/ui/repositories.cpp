#include "ui/repositories.h"

#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/places.h"

#include <QFile>
#include <QProcess>

namespace stackwright {

namespace {

bool append(const QString& path, const QByteArray& line)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(line) == line.size();
}

} // namespace

QString exportedRepository(const Fixture& fixture, const Stack& stack)
{
    const QString file = fixture.folder.filePath(QStringLiteral("exported.stackwright"));
    const QString folder = fixture.folder.filePath(QStringLiteral("payments"));
    if (!writeFileDurably(file, writeStack(stack)).ok()) {
        return {};
    }
    QProcess program;
    program.start(buildPath(QStringLiteral("bin/stackwright-cli")),
        {QStringLiteral("export"), file, QStringLiteral("--repo"), folder, QStringLiteral("--name"),
            QStringLiteral("Ada"), QStringLiteral("--email"), QStringLiteral("ada@example.org")});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0) {
        return {};
    }
    if (!append(folder + QStringLiteral("/Jenkinsfile"), "// Ours\n")
        || !append(folder + QStringLiteral("/.gitignore"), "ours.txt\n")) {
        return {};
    }
    git(folder, {QStringLiteral("config"), QStringLiteral("user.name"), QStringLiteral("Ada")});
    git(folder, {QStringLiteral("config"), QStringLiteral("user.email"), QStringLiteral("ada@example.org")});
    git(folder, {QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("Our own lines")});
    return folder;
}

QString stateOf(const QString& repository)
{
    return git(repository, {QStringLiteral("for-each-ref")})
        + git(repository, {QStringLiteral("status"), QStringLiteral("--porcelain")})
        + git(repository, {QStringLiteral("count-objects"), QStringLiteral("-v")});
}

} // namespace stackwright
