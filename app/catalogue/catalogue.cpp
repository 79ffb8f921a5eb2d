#include "catalogue/catalogue.h"

namespace stackwright {

namespace {

template <typename T>
const T* findRecord(const std::vector<T>& records, const QString& id)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [&id](const T& record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

const std::vector<const Tool*>& noTools()
{
    static const std::vector<const Tool*> none;
    return none;
}

ValueMap pinsOf(const std::vector<Program>& programs)
{
    ValueMap images;
    ValueMap versions;
    for (const Program& program : programs) {
        versions.insert(program.id, Value(program.version));
        for (auto image = program.images.cbegin(); image != program.images.cend(); ++image)
            images.insert(image.key(), Value(*image));
    }
    return {{QStringLiteral("images"), Value(images)}, {QStringLiteral("versions"), Value(versions)}};
}

} // namespace

Catalogue::Catalogue(CatalogueContent content) : content_(std::move(content)), pins_(pinsOf(content_.programs))
{
    for (std::size_t i = 0; i < content_.stages.size(); ++i)
        stageIndex_.insert(content_.stages[i].id, int(i));
    toolById_.reserve(qsizetype(content_.tools.size()) + 1);
    for (const Tool& tool : content_.tools) {
        toolById_.insert(tool.id, &tool);
        toolsByStage_[tool.stage].push_back(&tool);
        for (const Provision& provision : tool.provides) {
            std::vector<const Tool*>& providers = providers_[provision.capability];
            if (providers.empty() || providers.back() != &tool)
                providers.push_back(&tool);
        }
    }
    toolById_.insert(content_.repository.id, &content_.repository);
}

QString Catalogue::knowsUntil() const
{
    QString latest;
    for (const Program& program : content_.programs)
        latest = std::max(latest, program.released);
    return latest;
}

const Stage* Catalogue::stage(const QString& id) const
{
    const int index = stageIndex(id);
    return index < 0 ? nullptr : &content_.stages[std::size_t(index)];
}

const Tool* Catalogue::tool(const QString& id) const
{
    return toolById_.value(id, nullptr);
}

const Tool* Catalogue::toolNamed(const QString& name) const
{
    if (const Tool* now = tool(name))
        return now;
    const auto found = std::find_if(content_.tools.cbegin(), content_.tools.cend(),
        [&name](const Tool& tool) { return tool.formerly.contains(name); });
    return found == content_.tools.cend() ? nullptr : &*found;
}

const Capability* Catalogue::capability(const QString& id) const
{
    return findRecord(content_.capabilities, id);
}

const Facet* Catalogue::facet(const QString& id) const
{
    return findRecord(content_.facets, id);
}

const Blueprint* Catalogue::blueprint(const QString& id) const
{
    return findRecord(content_.blueprints, id);
}

int Catalogue::stageIndex(const QString& id) const
{
    return stageIndex_.value(id, -1);
}

const std::vector<const Tool*>& Catalogue::toolsOf(const QString& stage) const
{
    const auto found = toolsByStage_.constFind(stage);
    return found == toolsByStage_.cend() ? noTools() : *found;
}

const std::vector<const Tool*>& Catalogue::providersOf(const QString& capability) const
{
    const auto found = providers_.constFind(capability);
    return found == providers_.cend() ? noTools() : *found;
}

const QByteArray* Catalogue::templateText(const QString& path) const
{
    const auto found = content_.templates.constFind(path);
    return found == content_.templates.cend() ? nullptr : &*found;
}

} // namespace stackwright
