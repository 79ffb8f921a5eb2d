// What looks for newer versions finds every image that an exported repository names.
#include "render/pipelines.h"
#include "render/renderer.h"
#include "support/catalogues.h"
#include "support/testrunner.h"
#include "support/yaml.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace stackwright;

namespace {

QStringList imagesIn(const RenderedFile& file)
{
    static const QRegularExpression image(QStringLiteral(
        "(?:docker\\.io|ghcr\\.io|mcr\\.microsoft\\.com|quay\\.io)/[a-z0-9._/-]+:[A-Za-z0-9][A-Za-z0-9._-]*"));
    QStringList images;
    auto matches = image.globalMatch(QString::fromUtf8(file.bytes));
    while (matches.hasNext())
        images.append(matches.next().captured());
    return images;
}

// Documents and the stack's own record tell of images; nothing starts them from there.
bool isRead(const RenderedFile& file)
{
    return !file.path.endsWith(QLatin1String(".md")) && !file.path.startsWith(QLatin1String(".stackwright/"));
}

// Renovate writes a pattern as /pattern/.
bool matchesOne(const QJsonArray& patterns, const QString& path)
{
    return std::any_of(patterns.begin(), patterns.end(), [&path](const QJsonValue& pattern) {
        return QRegularExpression(pattern.toString().mid(1).chopped(1)).match(path).hasMatch();
    });
}

// Managers that Renovate has for the formats themselves: https://docs.renovatebot.com/modules/manager/
bool isKnownByItself(const QString& path)
{
    static const QRegularExpression known(QStringLiteral(
        "(^|/)(docker-)?compose[^/]*\\.ya?ml$|(^|/)Dockerfile$|^\\.gitlab-ci\\.ya?ml$|^\\.woodpecker/[^/]+\\.ya?ml$"));
    return known.match(path).hasMatch();
}

QStringList notFoundByRenovate(const QJsonObject& settings, const RenderedFile& file)
{
    if (file.path.startsWith(QLatin1String("tests/"))
        && !settings.value(QLatin1String("ignorePresets")).toArray().contains(QStringLiteral(":ignoreModulesAndTests")))
        return imagesIn(file);
    if (isKnownByItself(file.path)
        || matchesOne(settings.value(QLatin1String("kubernetes"))
                          .toObject()
                          .value(QLatin1String("managerFilePatterns"))
                          .toArray(),
            file.path))
        return {};
    QStringList images = imagesIn(file);
    for (const QJsonValue& manager : settings.value(QLatin1String("customManagers")).toArray()) {
        if (!matchesOne(manager.toObject().value(QLatin1String("managerFilePatterns")).toArray(), file.path))
            continue;
        for (const QJsonValue& pattern : manager.toObject().value(QLatin1String("matchStrings")).toArray()) {
            auto matches = QRegularExpression(pattern.toString()).globalMatch(QString::fromUtf8(file.bytes));
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                images.removeAll(
                    match.captured(QStringLiteral("depName")) + u':' + match.captured(QStringLiteral("currentValue")));
            }
        }
    }
    return images;
}

// Ecosystem → folders.
QHash<QString, QStringList> dependabotFolders(const RenderedFile& file)
{
    Problems problems;
    const std::optional<YamlNode> root = readYaml(file.bytes, file.path, problems);
    QHash<QString, QStringList> folders;
    for (const YamlNode& update : root->find(u"updates")->items) {
        for (const YamlNode& folder : update.find(u"directories")->items)
            folders[update.find(u"package-ecosystem")->text].append(folder.text);
    }
    return folders;
}

QString ecosystemOf(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (name == QLatin1String("Dockerfile") || path.startsWith(QLatin1String("deploy/kubernetes/")))
        return QStringLiteral("docker");
    return name == QLatin1String("compose.yaml") ? QStringLiteral("docker-compose") : QString();
}

} // namespace

class TestUpdates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyImageIsFound_data()
    {
        QTest::addColumn<ResolvedPointer>("stack");
        for (const PipelineStack& stack : pipelineStacks())
            QTest::newRow(qPrintable(stack.name)) << stack.resolved;
    }
    void everyImageIsFound()
    {
        QFETCH(ResolvedPointer, stack);
        QVERIFY2(stack, "no offered fix settles this stack");
        const Result<FileSet> files = renderResolved(stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        const RenderedFile* renovate = files->find(QStringLiteral("renovate.json"));
        const RenderedFile* dependabot = files->find(QStringLiteral(".github/dependabot.yml"));
        QVERIFY(renovate || dependabot);
        for (const RenderedFile& file : files->files()) {
            if (!isRead(file) || imagesIn(file).isEmpty())
                continue;
            if (renovate) {
                const QStringList lost = notFoundByRenovate(QJsonDocument::fromJson(renovate->bytes).object(), file);
                QVERIFY2(lost.isEmpty(), qPrintable(file.path + QStringLiteral(": ") + lost.join(u' ')));
            } else {
                // It knows its formats only; so the pipeline has to keep its images in one of them.
                QVERIFY2(!file.path.startsWith(QLatin1String(".github/workflows/")), qPrintable(file.path));
                const QString ecosystem = ecosystemOf(file.path);
                const QString folder = u'/' + file.path.section(u'/', 0, -2);
                QVERIFY2(ecosystem.isEmpty() || dependabotFolders(*dependabot).value(ecosystem).contains(folder),
                    qPrintable(file.path));
            }
        }
    }

    // Dependabot ends with an error in a folder that is not there.
    void everyFolderIsThere_data() { everyImageIsFound_data(); }
    void everyFolderIsThere()
    {
        QFETCH(ResolvedPointer, stack);
        QVERIFY2(stack, "no offered fix settles this stack");
        const Result<FileSet> files = renderResolved(stack);
        QVERIFY(files.ok());
        const RenderedFile* dependabot = files->find(QStringLiteral(".github/dependabot.yml"));
        for (const QStringList& folders : dependabot ? dependabotFolders(*dependabot) : QHash<QString, QStringList>()) {
            for (const QString& folder : folders) {
                const auto& all = files->files();
                QVERIFY2(std::any_of(all.cbegin(), all.cend(),
                             [&folder](const RenderedFile& file) {
                                 return QString(u'/' + file.path.section(u'/', 0, -2)) == folder;
                             }),
                    qPrintable(folder));
            }
        }
    }
};

STACKWRIGHT_TEST(TestUpdates)
#include "tst_updates.moc"
