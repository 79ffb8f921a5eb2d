// Checks the shipped catalogue when the program is built and writes it as one image: a broken catalogue breaks the
// build.
#include "catalogue/catalogueimage.h"
#include "law/law.h"

#include <QFile>
#include <QTextStream>

int main(int argc, char** argv)
{
    using namespace stackwright;
    QTextStream out(stderr);
    if (argc != 4) {
        out << "usage: stackwright-catalogue-compiler CATALOGUE SCHEMAS IMAGE\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString schemas = QString::fromLocal8Bit(argv[2]);
    const LoadedCatalogue loaded = lawfulCatalogue({folder}, [&schemas](const QString& name) {
        QFile file(schemas + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    });
    for (const Problem& problem : loaded.problems)
        out << problem.text() << '\n';
    if (!loaded.catalogue || hasErrors(loaded.problems))
        return 1;
    QFile image(QString::fromLocal8Bit(argv[3]));
    const QByteArray bytes = writeCatalogueImage(loaded.catalogue->content());
    if (!image.open(QIODevice::WriteOnly) || image.write(bytes) != bytes.size()) {
        out << image.fileName() << ": " << image.errorString() << '\n';
        return 3;
    }
    return 0;
}
