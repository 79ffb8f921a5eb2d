#include "pages/diagramfile.h"

#include "style/look.h"
#include "widgets/wiringview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

namespace stackwright {

namespace {

// The picture in the middle of a page, as large as it fits.
QRectF fitted(const QSizeF& picture, const QRectF& page)
{
    const QSizeF size = picture.scaled(page.size(), Qt::KeepAspectRatio);
    return QRectF(page.x() + (page.width() - size.width()) / 2, page.y() + (page.height() - size.height()) / 2,
        size.width(), size.height());
}

QByteArray svgBytes(WiringView& view, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(view.pictureSize().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), view.pictureSize()));
    generator.setTitle(title);
    generator.setDescription(QCoreApplication::translate("Diagram", "Which tool uses which"));
    QPainter painter(&generator);
    view.drawInto(painter, QRectF(QPointF(0, 0), view.pictureSize()));
    painter.end();
    return buffer.data();
}

QImage drawnImage(WiringView& view)
{
    QImage image((view.pictureSize() * 2).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    view.drawInto(painter, QRectF(image.rect()));
    return image;
}

QByteArray pdfBytes(WiringView& view, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    QPainter painter(&writer);
    view.drawInto(painter, fitted(view.pictureSize(), QRectF(0, 0, writer.width(), writer.height())));
    painter.end();
    return buffer.data();
}

} // namespace

std::variant<QImage, QByteArray> drawDiagram(const WiringValue& wiring, const QString& path, const QString& title)
{
    const PaperLook paper;
    WiringView view(WiringFlow::Across);
    view.setWiring(wiring);
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        return drawnImage(view);
    }
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return pdfBytes(view, title);
    }
    return svgBytes(view, title);
}

void printDiagram(const WiringValue& wiring, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [wiring, printer] {
        const PaperLook paper;
        WiringView view(WiringFlow::Across);
        view.setWiring(wiring);
        QPainter painter(printer.get());
        view.drawInto(painter, fitted(view.pictureSize(), printer->pageRect(QPrinter::DevicePixel)));
    });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

} // namespace stackwright
