// Checks the shipped catalogue when the program is built and writes it as one image: a broken catalogue breaks the build.
#include "catalogue/catalogueimage.h"
#include "catalogue/catalogueloader.h"

#include <QFile>
#include <QTextStream>

int main(int argc, char** argv)
{
    using namespace stackwright;
    QTextStream out(stderr);
    if (argc != 3) {
        out << "usage: stackwright-catalogue-compiler CATALOGUE IMAGE\n";
        return 2;
    }
    const LoadedCatalogue loaded = loadCatalogue({QString::fromLocal8Bit(argv[1])});
    for (const Problem& problem : loaded.problems)
        out << problem.text() << '\n';
    if (!loaded.catalogue)
        return 1;
    QFile image(QString::fromLocal8Bit(argv[2]));
    const QByteArray bytes = writeCatalogueImage(loaded.catalogue->content());
    if (!image.open(QIODevice::WriteOnly) || image.write(bytes) != bytes.size()) {
        out << image.fileName() << ": " << image.errorString() << '\n';
        return 3;
    }
    return 0;
}
