// Which names of its data a template's text can depend on, without parsing it: enough to see that nothing of them
// changed.
#pragma once

#include "catalogue/catalogue.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace stackwright {

class TemplateNames {
public:
    explicit TemplateNames(const Catalogue& catalogue) : catalogue_(catalogue) {}

    // First names ("options", "source"), of the stack's description two ("stack.tools"), its partials' included. `tool`
    // uses the template. May be called on several threads at once.
    QStringList of(const QString& file, const Tool& tool) const;

private:
    QSet<QString> gather(const QString& file, const Tool& tool, int depth) const;

    const Catalogue& catalogue_;
    mutable QMutex mutex_;
    mutable QHash<QString, QStringList> known_; // by file and tool
};

} // namespace stackwright
