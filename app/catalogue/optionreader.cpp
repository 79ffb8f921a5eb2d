#include "catalogue/optionreader.h"

#include "catalogue/recordreader.h"

namespace stackwright {

namespace {

// In the order of Option::Type.
const QStringList& optionTypes()
{
    static const QStringList types{QStringLiteral("enum"), QStringLiteral("flag"), QStringLiteral("integer"),
        QStringLiteral("port"), QStringLiteral("host"), QStringLiteral("duration"), QStringLiteral("size"),
        QStringLiteral("text"), QStringLiteral("list")};
    return types;
}

Value typedDefault(const Option& option, const YamlNode& node)
{
    if (node.isSequence())
        return node.value();
    return optionValue(option, node.text);
}

} // namespace

Option readOption(const YamlNode& node, const QString& file, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("option"), problems);
    Option option;
    option.id = reader.id(QLatin1String("id"), Presence::Required);
    option.title = reader.text(QLatin1String("title"), Presence::Required);
    option.type = Option::Type(reader.oneOf(QLatin1String("type"), optionTypes(), 7, Presence::Required));
    option.choices = reader.texts(
        QLatin1String("choices"), option.type == Option::Type::Enum ? Presence::Required : Presence::Optional);
    const bool integer = option.type == Option::Type::Integer;
    option.minimum = reader.integer(QLatin1String("min"), integer ? Presence::Required : Presence::Optional);
    option.maximum = reader.integer(QLatin1String("max"), integer ? Presence::Required : Presence::Optional);
    option.help = reader.text(QLatin1String("help"), Presence::Required);
    option.formerly = reader.texts(QLatin1String("formerly"));
    option.place = reader.place();
    if (const YamlNode* standard = reader.node(QLatin1String("default"), Presence::Required)) {
        option.defaultValue = typedDefault(option, *standard);
        if (const Wording fault = optionProblem(option, option.defaultValue); !fault.isEmpty())
            reader.problem(*standard, QStringLiteral("The default does not fit: %1").arg(fault.english));
    }
    return option;
}

} // namespace stackwright
