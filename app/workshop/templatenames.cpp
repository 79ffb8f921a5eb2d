#include "workshop/templatenames.h"

#include <QMutexLocker>
#include <QSet>

namespace stackwright {

namespace {

constexpr int deepestPartial = 16; // the law refuses partials in a circle; this only ends the search in one

// What the tag is about, without its sign and filters.
QString tagName(QByteArray inside)
{
    inside = inside.trimmed();
    if (!inside.isEmpty() && QByteArrayView("#^/&>").contains(inside.front()))
        inside = inside.mid(1).trimmed();
    return QString::fromUtf8(inside.split('|').front().trimmed());
}

QString firstNames(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('.'));
    const bool description = parts.front() == QLatin1String("stack") && parts.size() > 1;
    return description ? parts.front() + QLatin1Char('.') + parts.at(1) : parts.front();
}

} // namespace

QStringList TemplateNames::of(const QString& file, const Tool& tool) const
{
    const QString key = file + QLatin1Char(' ') + tool.id;
    const QMutexLocker lock(&mutex_);
    auto known = known_.constFind(key);
    if (known == known_.cend())
        known = known_.insert(key, gather(file, tool, 0).values());
    return *known;
}

QSet<QString> TemplateNames::gather(const QString& file, const Tool& tool, int depth) const
{
    QSet<QString> names;
    const QByteArray* text = catalogue_.templateText(file);
    if (!text || depth > deepestPartial)
        return names;
    QByteArray begin = "<%";
    QByteArray end = "%>";
    for (qsizetype open = text->indexOf(begin); open >= 0; open = text->indexOf(begin, open)) {
        const qsizetype close = text->indexOf(end, open + begin.size()); // not the sign of "<%>"
        if (close < 0)
            break;
        const QByteArray inside = text->mid(open + begin.size(), close - open - begin.size()).trimmed();
        open = close + end.size();
        if (inside.startsWith('=')) { // other delimiters from here on: <%={{ }}=%>
            const QList<QByteArray> delimiters = inside.mid(1, inside.size() - 2).trimmed().split(' ');
            begin = delimiters.front();
            end = delimiters.back();
        } else if (inside.startsWith('>')) {
            names += gather(templateFile(tool, tagName(inside)), tool, depth + 1);
        } else if (!inside.startsWith('!')) {
            names.insert(firstNames(tagName(inside)));
        }
    }
    return names;
}

} // namespace stackwright
