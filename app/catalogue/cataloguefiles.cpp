#include "catalogue/cataloguefiles.h"

#include "catalogue/catalogue.h"
#include "catalogue/schemacheck.h"
#include "support/durablefile.h"
#include "support/yaml.h"

#include <QDirIterator>
#include <QFileInfo>

#include <map>

namespace stackwright {

namespace {

// The schema of a file by its path relative to the catalogue; empty for templates and what else lies there.
QString schemaOf(const QString& path)
{
    if (path.startsWith(sharedTemplates) || path.contains(QLatin1String("/files/")))
        return {};
    const QString name = path.section(QLatin1Char('/'), -1);
    const QString folder = path.section(QLatin1Char('/'), -2, -2);
    if (name == QLatin1String("tool.yaml"))
        return QStringLiteral("tool.schema.json");
    if (name == QLatin1String("repository.yaml"))
        return QStringLiteral("repository.schema.json");
    if (folder == QLatin1String("blueprints") && name.endsWith(QLatin1String(".yaml")))
        return QStringLiteral("blueprint.schema.json");
    for (const char* contract : {"stages", "capabilities", "facets", "versions", "fit"}) {
        if (name == QLatin1String(contract) + QLatin1String(".yaml"))
            return QLatin1String(contract) + QStringLiteral(".schema.json");
    }
    return {};
}

} // namespace

Problems schemaProblems(const QStringList& folders, const SchemaText& schemaText)
{
    std::map<QString, SchemaCheck> checks;
    Problems problems;
    for (const QString& folder : folders) {
        QStringList paths;
        QDirIterator walk(
            folder, {QStringLiteral("*.yaml")}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(walk.next());
        paths.sort();
        for (const QString& path : std::as_const(paths)) {
            const QString schema = schemaOf(path.mid(folder.size() + 1));
            const Result<QByteArray> bytes =
                schema.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(path, qint64(1024) * 1024);
            Problems unreadable;
            const auto document = !bytes || schema.isEmpty() ? std::nullopt : readYaml(*bytes, path, unreadable);
            if (!document)
                continue;
            const auto check = checks.try_emplace(schema, schemaText(schema)).first;
            problems += check->second.check(*document, path);
        }
    }
    return problems;
}

} // namespace stackwright
