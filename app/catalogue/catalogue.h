// What can be picked: stages, tools, options, capabilities, facets and blueprints. Immutable once loaded.
#pragma once

#include "catalogue/blueprint.h"
#include "catalogue/contract.h"
#include "catalogue/program.h"
#include "catalogue/tool.h"

#include <QHash>

#include <memory>
#include <vector>

namespace stackwright {

struct CatalogueContent {
    std::vector<Program> programs;
    std::vector<Stage> stages;
    std::vector<Capability> capabilities;
    std::vector<Facet> facets;
    std::vector<Tool> tools; // sorted by stage order, then id; the repository record stands apart
    std::vector<Blueprint> blueprints;
    std::vector<FitCriterion> criteria;
    Tool repository;
    // Template texts by path relative to the catalogue, see templateFile()
    QHash<QString, QByteArray> templates;
    QString digest; // of every record and template, hexadecimal
};

class Catalogue {
public:
    explicit Catalogue(CatalogueContent content);

    const std::vector<Stage>& stages() const { return content_.stages; }
    const std::vector<Capability>& capabilities() const { return content_.capabilities; }
    const std::vector<Facet>& facets() const { return content_.facets; }
    const std::vector<Tool>& tools() const { return content_.tools; }
    const std::vector<Blueprint>& blueprints() const { return content_.blueprints; }
    const std::vector<FitCriterion>& criteria() const { return content_.criteria; }
    const Tool& repository() const { return content_.repository; }
    const QString& digest() const { return content_.digest; }
    const CatalogueContent& content() const { return content_; }
    // The newest release that it knows of any program, YYYY-MM-DD: of two catalogues, the one that knows later ones is
    // newer.
    QString knowsUntil() const;

    // What records and templates name as images.ID and versions.ID: maps of texts.
    const ValueMap& pins() const { return pins_; }

    // Null when there is none of that id.
    const Stage* stage(const QString& id) const;
    const Tool* tool(const QString& id) const;      // "repository" too
    const Tool* toolNamed(const QString& id) const; // by its former names, too
    const Capability* capability(const QString& id) const;
    const Facet* facet(const QString& id) const;
    const Blueprint* blueprint(const QString& id) const;

    // -1 when there is none.
    int stageIndex(const QString& id) const;

    // The tools of a stage, in the catalogue's order.
    const std::vector<const Tool*>& toolsOf(const QString& stage) const;

    // The tools that provide a capability, in stage order.
    const std::vector<const Tool*>& providersOf(const QString& capability) const;

    // Null when there is none.
    const QByteArray* templateText(const QString& path) const;

private:
    CatalogueContent content_;
    ValueMap pins_;
    QHash<QString, int> stageIndex_;
    QHash<QString, const Tool*> toolById_;
    QHash<QString, std::vector<const Tool*>> toolsByStage_;
    QHash<QString, std::vector<const Tool*>> providers_;
};

using CataloguePointer = std::shared_ptr<const Catalogue>;

} // namespace stackwright
