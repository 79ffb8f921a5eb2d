#include "pages/origin.h"

#include <QCoreApplication>

#include <algorithm>

namespace stackwright {

QString originWords(const RenderedFile& file, int line, const Catalogue& catalogue)
{
    const auto nameOf = [&](const QString& id) {
        const Tool* tool = catalogue.tool(id);
        return tool == nullptr      ? id
            : tool->stage.isEmpty() ? QCoreApplication::translate("Origin", "every repository")
                                    : tool->name;
    };
    const auto origin = std::find_if(file.origins.begin(), file.origins.end(),
        [line](const LineOrigin& known) { return known.first <= line && line <= known.last; });
    if (line <= 0 || origin == file.origins.end()) {
        const Tool* tool = catalogue.tool(file.tool);
        return tool != nullptr && tool->stage.isEmpty()
            ? QCoreApplication::translate("Origin", "Part of every repository")
            : QCoreApplication::translate("Origin", "Made by %1").arg(nameOf(file.tool));
    }
    QString text = QCoreApplication::translate("Origin", "Line %1: %2").arg(line).arg(nameOf(origin->tool));
    if (!origin->wire.isEmpty()) {
        text += QStringLiteral(" · ") + origin->wire;
    }
    if (!origin->templateFile.isEmpty()) {
        text += QStringLiteral(" · ") + origin->templateFile
            + (origin->templateLine > 0 ? QStringLiteral(":%1").arg(origin->templateLine + line - origin->first)
                                        : QString());
    }
    return text;
}

} // namespace stackwright
