// A folder of its own for each test, with git's environment cut off from the user's, and git itself as the judge.
#pragma once

#include "git/exporter.h"
#include "render/fileset.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace stackwright {

struct GitAnswer {
    int code = -1;
    QString output; // both streams, trimmed
};

class Sandbox {
public:
    // Sets HOME, GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM and fixed dates for this process, and an identity in the global
    // file.
    Sandbox();

    QString path(const QString& relative = QStringLiteral("repo")) const;

    // Runs git in `folder` of the sandbox. tell() fails the test when git does, and returns what it said.
    GitAnswer git(const QStringList& words, const QString& folder = QStringLiteral("repo")) const;
    QString tell(const QString& words, const QString& folder = QStringLiteral("repo")) const;

    void write(const QString& relative, const QByteArray& bytes) const;
    QByteArray read(const QString& relative) const;

    // "repo" with one commit on main that holds `files`.
    void makeRepository(const QMap<QString, QByteArray>& files) const;
    void commitAll(const QString& message) const;

    // "name value" lines into the global configuration.
    void configure(const QString& name, const QString& value) const;

    // What `git fsck --strict` complains about; empty when nothing.
    QString fsck(const QString& folder = QStringLiteral("repo")) const;

    // Everything in the working tree and git's folder but the index's stamps: path → content.
    QMap<QString, QByteArray> snapshot(const QString& folder = QStringLiteral("repo")) const;

private:
    QTemporaryDir folder_;
};

// A set of text files, path → content; paths that end in ".sh" are executable.
FileSet fileSet(const QMap<QString, QByteArray>& files);

// Path → content of a commit's tree, as git shows it.
QMap<QString, QByteArray> treeOf(
    const Sandbox& sandbox, const QString& revision, const QString& folder = QStringLiteral("repo"));

ExportRequest requestFor(const Sandbox& sandbox, const QString& folder = QStringLiteral("repo"));
ExportRequest onBranch(const Sandbox& sandbox, const QString& branch);
ExportRequest onCurrent(const Sandbox& sandbox);

// The error's sentence, or the branch and commit: for QVERIFY2.
QByteArray said(const Result<ExportReport>& report);

// The change of one path in a list, as its word; "-" when it is not in it.
QString changeOf(const ChangeList& changes, const QString& path);

} // namespace stackwright
