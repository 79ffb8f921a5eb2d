#include "law/references.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

// <% item.FIELD %> becomes what the element says.
QString withItem(QString path, const ValueMap& element)
{
    static const QRegularExpression item(QStringLiteral("<%\\s*item\\.([a-z0-9-]+)\\s*%>"));
    for (QRegularExpressionMatch match = item.match(path); match.hasMatch(); match = item.match(path)) {
        const QString value = element.value(match.captured(1)).display();
        path.replace(match.capturedStart(), match.capturedLength(),
            value.contains(QLatin1String("<%")) ? QStringLiteral("*") : value);
    }
    return path;
}

} // namespace

ReferencePath::ReferencePath(const QString& to)
    : facet(to.section(QLatin1Char('.'), 0, 0)), records(to.section(QLatin1Char('.'), 1, 1)),
      field(to.section(QLatin1Char('.'), 2))
{
}

QString certainText(const QString& text, const Tool& tool)
{
    static const QRegularExpression ofTool(QStringLiteral("<%\\s*tool\\.(id|name|version)\\s*%>"));
    QString certain = text;
    for (QRegularExpressionMatch match = ofTool.match(certain); match.hasMatch(); match = ofTool.match(certain)) {
        const QString what = match.captured(1);
        certain.replace(match.capturedStart(), match.capturedLength(),
            what == QLatin1String("id")         ? tool.id
                : what == QLatin1String("name") ? tool.name
                                                : tool.version);
    }
    return certain;
}

bool canName(const QString& text, const QString& declared)
{
    if (text == declared)
        return true;
    if (!text.contains(QLatin1String("<%")))
        return false;
    static const QRegularExpression tag(QStringLiteral("<%.*?%>"));
    QStringList certain = text.split(tag);
    for (QString& part : certain)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(certain.join(QStringLiteral(".+"))))
        .match(declared)
        .hasMatch();
}

bool isOneName(const QString& text)
{
    return text.startsWith(QLatin1String("<%")) && text.indexOf(QLatin1String("%>")) == text.size() - 2;
}

References::References(const Catalogue& catalogue) : catalogue_(catalogue)
{
    for (const Tool& tool : catalogue.tools())
        take(tool);
    take(catalogue.repository());
    for (const Tool& tool : catalogue.tools())
        takePaths(tool);
    takePaths(catalogue.repository());
}

void References::take(const Tool& tool)
{
    for (const Contribution& contribution : tool.contributes) {
        QStringList parts;
        for (const QString& field : catalogue_.facet(contribution.facet)->key)
            parts.append(certainText(contribution.element.value(field).display(), tool));
        elements_[contribution.facet][parts.join(QLatin1Char('/'))].push_back({&tool, &contribution});
    }
}

void References::takePaths(const Tool& tool)
{
    QStringList& paths = paths_[&tool];
    for (const FileRecord& file : tool.files) {
        const QString path = certainText(file.path, tool);
        paths.append(path);
        const auto elements = elements_.value(file.each);
        for (const std::vector<Holder>& holders : elements) {
            for (const Holder& holder : holders)
                paths.append(withItem(path, holder.contribution->element));
        }
    }
}

const std::vector<References::Holder>* References::holders(const QString& facet, const QString& name) const
{
    const auto list = elements_.constFind(facet);
    if (list == elements_.cend())
        return nullptr;
    const auto found = list->constFind(name);
    return found == list->cend() ? nullptr : &*found;
}

QStringList References::names(const QString& facet) const
{
    return elements_.value(facet).keys();
}

} // namespace stackwright
