// Runs stackwright-cli and other programs; knows git's identity and no catalogue of the environment.
#pragma once

#include "support/places.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace clirun {

struct Ran {
    int code = -1;
    QString out;
    QString error;
};

inline Ran run(const QString& program, const QStringList& words, const QString& folder = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("STACKWRIGHT_CATALOGUE"));
    for (const char* variable : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"})
        environment.insert(QLatin1String(variable), QStringLiteral("Tester"));
    for (const char* variable : {"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
        environment.insert(QLatin1String(variable), QStringLiteral("tester@example.org"));
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, words);
    if (!process.waitForFinished(60000))
        return {-1, QString(), QStringLiteral("did not finish")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

inline Ran cli(const QStringList& words)
{
    return run(stackwright::buildPath(QStringLiteral("bin/stackwright-cli")), words);
}

inline QJsonObject lastObject(const QString& lines)
{
    return QJsonDocument::fromJson(lines.trimmed().section(QLatin1Char('\n'), -1).toUtf8()).object();
}

// A stack file from a blueprint, made anew.
inline QString freshStackFile(const QString& file, const QString& blueprint = QStringLiteral("enterprise-on-prem"))
{
    QFile::remove(file);
    cli({QStringLiteral("new"), QStringLiteral("--blueprint"), blueprint, QStringLiteral("--name"),
        QStringLiteral("Payments"), QStringLiteral("-o"), file});
    return file;
}

} // namespace clirun
