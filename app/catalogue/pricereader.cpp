#include "catalogue/pricereader.h"

namespace stackwright {

namespace {

Price readPrice(const YamlNode& node, const QString& file, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("price"), problems);
    Price price;
    price.low = reader.number(QLatin1String("low"), Presence::Required);
    price.high = reader.number(QLatin1String("high"), Presence::Required);
    price.per = PricePer(reader.oneOf(QLatin1String("per"),
        {QStringLiteral("user"), QStringLiteral("unit"), QStringLiteral("flat")}, 0, Presence::Required));
    price.every = PriceEvery(
        reader.oneOf(QLatin1String("every"), {QStringLiteral("month"), QStringLiteral("year")}, 0, Presence::Required));
    const Presence counted = price.per == PricePer::Unit ? Presence::Required : Presence::Optional;
    price.unit = reader.text(QLatin1String("unit"), counted);
    price.units = reader.number(QLatin1String("units"), counted);
    price.currency = reader.text(QLatin1String("currency"), Presence::Required);
    price.source = reader.text(QLatin1String("source"), Presence::Required);
    price.date = reader.text(QLatin1String("date"), Presence::Required);
    price.assumption = reader.text(QLatin1String("assumption"), Presence::Required);
    if (price.low > price.high)
        reader.problem(
            node, QStringLiteral("The low price is above the high one."), QStringLiteral("Exchange 'low' and 'high'."));
    return price;
}

} // namespace

void readCost(RecordReader& reader, Tool& tool)
{
    const YamlNode* node = reader.node(QLatin1String("cost"), Presence::Required);
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'cost'"), reader.problems());
    static const QStringList models{QStringLiteral("free"), QStringLiteral("free-and-paid"), QStringLiteral("per-user"),
        QStringLiteral("usage"), QStringLiteral("quote")};
    const int model = inner.oneOf(QLatin1String("model"), models, 0, Presence::Required);
    tool.costModel = models.value(model);
    tool.costNote = inner.text(QLatin1String("note"));
    if (const YamlNode* price = inner.node(QLatin1String("price")))
        tool.price = readPrice(*price, reader.file(), reader.problems());
    const bool published = tool.costModel == QLatin1String("per-user") || tool.costModel == QLatin1String("usage");
    if (published && !tool.price)
        reader.problem(*node, QStringLiteral("%1 is paid for, but its cost has no price.").arg(tool.name),
            QStringLiteral("Add 'price' with its source, or write 'model: quote' when none is published."));
    if (tool.price && (tool.costModel == QLatin1String("free") || tool.costModel == QLatin1String("quote")))
        reader.problem(*node, QStringLiteral("'model: %1' and a price do not go together.").arg(tool.costModel),
            QStringLiteral("Remove the price, or name another model."));
}

} // namespace stackwright
