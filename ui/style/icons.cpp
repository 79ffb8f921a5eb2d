#include "style/icons.h"

#include "style/look.h"
#include "style/resources.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace stackwright {

namespace {

QByteArray sourceOf(const QString& name)
{
    static QHash<QString, QByteArray> read; // the compiled-in texts, read once
    const auto found = read.constFind(name);
    if (found != read.constEnd()) {
        return *found;
    }
    useResources();
    QFile file(QStringLiteral(":/stackwright/icons/") + name + QStringLiteral(".svg"));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    } else {
        bytes = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\"><circle cx=\"12\" cy=\"12\" r=\"8\"/></svg>";
    }
    read.insert(name, bytes);
    return bytes;
}

// Two units of stroke vanish at 11 px and look heavy at 20.
QByteArray strokeFor(double size)
{
    if (size <= 13) {
        return "2.75";
    }
    return size <= 18 ? "2.1" : "1.8";
}

QPixmap drawn(const QString& name, const QColor& color, const QSizeF& size, double ratio)
{
    const QString key = QStringLiteral("stackwright-icon-%1-%2-%3-%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap((size * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(iconBytes(name, color, size.width())).render(&painter, QRectF(pixmap.rect()));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, Token tone) : name_(std::move(name)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, name_, colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(name_, colorFor(mode), size, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = drawn(name_, colorFor(mode), QSizeF(size) / scale, scale);
        return result;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("stackwright"); }
    QString iconName() override { return name_; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? mixed(color(Token::Surface), color(tone_), 0.45) : color(tone_);
    }

    QString name_;
    Token tone_;
};

} // namespace

QIcon icon(const QString& name, Token tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    const double side = qMin(rect.width(), rect.height());
    const QPixmap pixmap = drawn(name, color, QSizeF(side, side), ratio);
    const QPointF corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(QPointF(qRound(corner.x() * ratio) / ratio, qRound(corner.y() * ratio) / ratio), pixmap);
}

QByteArray iconBytes(const QString& name, const QColor& color, double size)
{
    QByteArray bytes = sourceOf(name);
    bytes.replace("currentColor", color.name().toLatin1());
    const QByteArray stroke = "stroke-width=\"" + strokeFor(size) + "\"";
    bytes.replace("stroke-width=\"2\"", stroke);
    return bytes;
}

} // namespace stackwright
