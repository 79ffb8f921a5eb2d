#include "catalogue/cataloguefiles.h"
#include "catalogue/catalogueimage.h"
#include "catalogue/catalogueloader.h"
#include "law/law.h"

#include <QFile>
#include <QResource>

// Resources of a static library register themselves only when asked; the macro needs a function outside namespaces.
static void registerResources()
{
    Q_INIT_RESOURCE(builtin);
}

namespace stackwright {

CataloguePointer builtInCatalogue()
{
    registerResources();
    const QResource resource(QStringLiteral(":/stackwright/catalogue.image"));
    const QByteArray image =
        QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), qsizetype(resource.size()));
    return std::make_shared<const Catalogue>(readCatalogueImage(image));
}

QByteArray builtInSchema(const QString& name)
{
    registerResources();
    QFile file(QStringLiteral(":/stackwright/schema/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoadedCatalogue defaultCatalogue()
{
    const QString folder = qEnvironmentVariable("STACKWRIGHT_CATALOGUE");
    if (!folder.isEmpty())
        return lawfulCatalogue({folder}, builtInSchema);
    return {builtInCatalogue(), {}};
}

} // namespace stackwright
