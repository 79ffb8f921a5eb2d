#include "render/neighbours.h"

#include "support/pathpattern.h"

#include <QSet>

#include <algorithm>

namespace stackwright {

namespace {

// What the catalogue does not say of a path with wildcards, or says of a text, may be something else.
bool isCertain(const DetectRule& rule)
{
    return rule.told || (rule.contains.isEmpty() && !isPattern(rule.glob));
}

class Neighbours {
public:
    Neighbours(const ResolvedStack& resolved, const std::vector<RenderedFile>& files) : resolved_(resolved)
    {
        for (const RenderedFile& file : files)
            known_.insert(file.path);
    }

    std::vector<Neighbour> all()
    {
        const Catalogue& catalogue = resolved_.catalogue();
        add(catalogue.repository(), catalogue.repository());
        for (const Stage& stage : catalogue.stages()) {
            const QStringList picked = resolved_.stack().toolsOf(stage.id);
            for (const QString& id : picked)
                addTool(stage, id);
        }
        return std::move(neighbours_);
    }

private:
    void addTool(const Stage& stage, const QString& id)
    {
        const Tool* picked = resolved_.catalogue().tool(id);
        if (!picked)
            return;
        add(*picked, *picked);
        for (const Tool* other : resolved_.catalogue().toolsOf(stage.id)) {
            if (!stage.many && other != picked)
                add(*other, *picked);
        }
    }

    void add(const Tool& tool, const Tool& picked)
    {
        for (const DetectRule& rule : tool.detect) {
            if (isCertain(rule) && !known_.contains(rule.glob)) {
                known_.insert(rule.glob);
                neighbours_.push_back({rule.glob, tool.name, picked.name});
            }
        }
    }

    const ResolvedStack& resolved_;
    QSet<QString> known_; // generated, or told already
    std::vector<Neighbour> neighbours_;
};

} // namespace

std::vector<Neighbour> neighboursOf(const ResolvedStack& resolved, const std::vector<RenderedFile>& files)
{
    return Neighbours(resolved, files).all();
}

} // namespace stackwright
