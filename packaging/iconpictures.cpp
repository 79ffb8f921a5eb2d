// Draws the program's icon in the sizes that desktops without scalable icons ask for: stackwright-icon-pictures SVG
// FOLDER SIZE…
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool drawPicture(QSvgRenderer& icon, int size, const QString& file)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.render(&painter);
    painter.end();
    return picture.save(file, "PNG");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    QSvgRenderer icon(words.value(1));
    if (words.size() < 4 || !icon.isValid()) {
        std::fputs("usage: stackwright-icon-pictures SVG FOLDER SIZE...\n", stderr);
        return 2;
    }
    const QDir folder(words.at(2));
    for (const QString& size : words.mid(3)) {
        if (!folder.mkpath(size)
            || !drawPicture(icon, size.toInt(), folder.filePath(size + QStringLiteral("/icon.png")))) {
            std::fprintf(stderr, "%s: the picture of %s pixels could not be written\n", qPrintable(folder.path()),
                qPrintable(size));
            return 1;
        }
    }
    return 0;
}
