#include "catalogue/cataloguewords.h"

#include "support/wording.h"

namespace stackwright {

namespace {

using Visit = std::function<void(QString&)>;

void visitViews(Views& views, const Visit& visit)
{
    visit(views.business);
    visit(views.development);
    visit(views.operations);
}

void visitTool(Tool& tool, const Visit& visit)
{
    visit(tool.summary);
    visit(tool.lifecycle.note);
    visit(tool.effortNote);
    visit(tool.costNote);
    if (tool.price) {
        visit(tool.price->unit);
        visit(tool.price->assumption);
    }
    for (QString& line : tool.strengths)
        visit(line);
    for (QString& line : tool.pitfalls)
        visit(line);
    visitViews(tool.views, visit);
    for (Option& option : tool.options) {
        visit(option.title);
        visit(option.help);
    }
    for (Need& need : tool.needs)
        visit(need.label);
    for (Rule& rule : tool.rules) {
        visit(rule.reason);
        for (Fix& fix : rule.fixes)
            visit(fix.title.english);
    }
}

} // namespace

void forEachText(CatalogueContent& content, const std::function<void(QString&)>& visit)
{
    for (Stage& stage : content.stages) {
        visit(stage.title);
        visit(stage.question);
        visit(stage.group);
        visit(stage.commitEffect);
        visitViews(stage.views, visit);
    }
    for (Capability& capability : content.capabilities)
        visit(capability.title);
    for (Facet& facet : content.facets)
        visit(facet.title);
    for (Blueprint& blueprint : content.blueprints) {
        visit(blueprint.title);
        visit(blueprint.summary);
        visit(blueprint.situation);
        for (FitRule& rule : blueprint.fits)
            visit(rule.why);
    }
    for (FitCriterion& criterion : content.criteria) {
        visit(criterion.title);
        visit(criterion.question);
        for (FitRule& rule : criterion.rules)
            visit(rule.why);
    }
    for (Tool& tool : content.tools)
        visitTool(tool, visit);
    visitTool(content.repository, visit);
}

CataloguePointer catalogueInWords(const CataloguePointer& catalogue)
{
    const auto english = QStringLiteral("en");
    if (catalogueText(english) == english)
        return catalogue;
    CatalogueContent content = catalogue->content();
    forEachText(content, [](QString& text) { text = catalogueText(text); });
    return std::make_shared<const Catalogue>(std::move(content));
}

} // namespace stackwright
