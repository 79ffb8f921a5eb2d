#include "plan/mermaid.h"

namespace stackwright {

namespace {

// Ids hold dashes and may be words of Mermaid's own ("end").
QString nodeName(const QString& id)
{
    return QStringLiteral("n_") + QString(id).replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace

QString mermaidLabel(const QString& text)
{
    return text.simplified().replace(QLatin1Char('"'), QLatin1String("#quot;"));
}

QString mermaidDiagram(const ResolvedStack& resolved)
{
    QStringList lines{QStringLiteral("flowchart LR")};
    for (const Tool* tool : resolved.tools()) {
        const Stage* stage = resolved.catalogue().stage(tool->stage);
        const QString title = stage ? stage->title : QStringLiteral("Sample service");
        const QString name = stage ? tool->name : resolved.stack().project.service;
        lines.append(
            QStringLiteral("  %1[\"%2<br>%3\"]").arg(nodeName(tool->id), mermaidLabel(title), mermaidLabel(name)));
    }
    for (const Wire& wire : resolved.wires())
        lines.append(QStringLiteral("  %1 -- \"%2\" --> %3")
                         .arg(nodeName(wire.from), mermaidLabel(wire.label.isEmpty() ? wire.capability : wire.label),
                             nodeName(wire.to)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace stackwright
