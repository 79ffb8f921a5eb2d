#include "sandbox.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

namespace stackwright {

Sandbox::Sandbox()
{
    const QString home = path(QStringLiteral("home"));
    QDir().mkpath(home);
    qputenv("HOME", QFile::encodeName(home));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home + QStringLiteral("/config")));
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(home + QStringLiteral("/gitconfig")));
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_AUTHOR_DATE", "1700000000 +0100");
    qputenv("GIT_COMMITTER_DATE", "1700000000 +0100");
    qputenv("LC_ALL", "C.UTF-8");
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL",
             "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "EMAIL", "SOURCE_DATE_EPOCH"})
        qunsetenv(name);
    configure(QStringLiteral("user.name"), QStringLiteral("Tess Tester"));
    configure(QStringLiteral("user.email"), QStringLiteral("tess@example.invalid"));
    configure(QStringLiteral("init.defaultBranch"), QStringLiteral("main"));
}

QString Sandbox::path(const QString& relative) const
{
    return QDir::cleanPath(QFileInfo(folder_.path()).canonicalFilePath() + u'/' + relative);
}

GitAnswer Sandbox::git(const QStringList& words, const QString& folder) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(path(folder));
    process.start(QStringLiteral("git"), words);
    process.waitForFinished(60'000);
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAll()).trimmed()};
}

QString Sandbox::tell(const QString& words, const QString& folder) const
{
    const GitAnswer answer = git(QProcess::splitCommand(words), folder);
    if (answer.code != 0)
        QTest::qFail(qPrintable(QStringLiteral("git %1: %2").arg(words, answer.output)), __FILE__, __LINE__);
    return answer.output;
}

void Sandbox::write(const QString& relative, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(relative)).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(relative));
    if (relative.endsWith(QLatin1String(".sh")))
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

QByteArray Sandbox::read(const QString& relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

void Sandbox::makeRepository(const QMap<QString, QByteArray>& files) const
{
    QDir().mkpath(path());
    tell(QStringLiteral("init -q"));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        write(QStringLiteral("repo/") + file.key(), file.value());
    commitAll(QStringLiteral("first"));
}

void Sandbox::commitAll(const QString& message) const
{
    tell(QStringLiteral("add -A"));
    const GitAnswer answer = git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"),
        QStringLiteral("-m"), message});
    if (answer.code != 0)
        QTest::qFail(qPrintable(answer.output), __FILE__, __LINE__);
}

void Sandbox::configure(const QString& name, const QString& value) const
{
    git({QStringLiteral("config"), QStringLiteral("--global"), name, value}, QStringLiteral("home"));
}

QString Sandbox::fsck(const QString& folder) const
{
    const GitAnswer answer =
        git({QStringLiteral("fsck"), QStringLiteral("--strict"), QStringLiteral("--no-dangling")}, folder);
    return answer.code == 0 ? QString() : answer.output + QStringLiteral(" (fsck fails)");
}

QMap<QString, QByteArray> Sandbox::snapshot(const QString& folder) const
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(path(folder), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        const QString relative = QDir(path(folder)).relativeFilePath(info.filePath());
        if (info.isSymLink())
            files.insert(relative, "-> " + info.symLinkTarget().toUtf8());
        else if (info.isDir())
            files.insert(relative, "folder");
        else if (info.isFile())
            files.insert(relative, read(folder + u'/' + relative));
        else
            files.insert(relative, "special");
    }
    return files;
}

FileSet fileSet(const QMap<QString, QByteArray>& files)
{
    std::vector<RenderedFile> rendered;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        RenderedFile made;
        made.path = file.key();
        made.bytes = file.value();
        made.executable = file.key().endsWith(QLatin1String(".sh"));
        made.tool = QStringLiteral("test");
        made.templateFile = QStringLiteral("tools/test/files/x");
        rendered.push_back(made);
    }
    return FileSet(std::move(rendered));
}

QMap<QString, QByteArray> treeOf(const Sandbox& sandbox, const QString& revision, const QString& folder)
{
    QMap<QString, QByteArray> files;
    const QStringList names =
        sandbox.tell(QStringLiteral("-c core.quotePath=false ls-tree -r --name-only ") + revision, folder)
            .split(u'\n', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        QProcess process;
        process.setWorkingDirectory(sandbox.path(folder));
        process.start(
            QStringLiteral("git"), {QStringLiteral("cat-file"), QStringLiteral("blob"), revision + u':' + name});
        process.waitForFinished(60'000);
        files.insert(name, process.readAllStandardOutput());
    }
    return files;
}

ExportRequest requestFor(const Sandbox& sandbox, const QString& folder)
{
    ExportRequest request;
    request.directory = sandbox.path(folder);
    request.message = QStringLiteral("Add the stack");
    return request;
}

ExportRequest onBranch(const Sandbox& sandbox, const QString& branch)
{
    ExportRequest request = requestFor(sandbox);
    request.branch = branch;
    return request;
}

ExportRequest onCurrent(const Sandbox& sandbox)
{
    ExportRequest request = requestFor(sandbox);
    request.currentBranch = true;
    return request;
}

QByteArray said(const Result<ExportReport>& report)
{
    return report ? QByteArray(report->branch.toUtf8() + ' ' + report->commit.toUtf8())
                  : report.error().text().toUtf8();
}

QString changeOf(const ChangeList& changes, const QString& path)
{
    for (const FileChange& change : changes) {
        if (change.path == path)
            return changeName(change.change);
    }
    return QStringLiteral("-");
}

} // namespace stackwright
