#include "support/textfilter.h"

#include "support/spelling.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <cstring>

namespace stackwright {

namespace {

Error cannot(const QString& what)
{
    return Error{Failure::Problem, {}, what, {}};
}

QJsonValue toJson(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Null: return QJsonValue::Null;
    case Value::Kind::Flag: return value.flag();
    case Value::Kind::Integer: return value.integer();
    case Value::Kind::Number: return value.number();
    case Value::Kind::Text: return value.string();
    case Value::Kind::List: {
        QJsonArray array;
        for (const Value& entry : value.list())
            array.append(toJson(entry));
        return array;
    }
    case Value::Kind::Map: {
        QJsonObject object;
        for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry)
            object.insert(entry.key(), toJson(entry.value()));
        return object;
    }
    }
    return {};
}

// QJsonDocument writes only lists and objects; a scalar goes through a list of one.
QString jsonText(const Value& value)
{
    const QJsonValue json = toJson(value);
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    const QString wrapped = QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
    return wrapped.mid(1, wrapped.size() - 2);
}

QString doubled(const QString& text)
{
    return QString(text).replace(QLatin1Char('$'), QLatin1String("$$"));
}

QString yamlText(const Value& value)
{
    if (value.isList() || value.isMap())
        return jsonText(value); // JSON is YAML's flow style
    return value.isText() ? yamlScalar(value.string()) : value.isNull() ? QStringLiteral("null") : value.display();
}

QString shellWord(const QString& text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString quotedLiteral(const QString& text, const QString& extra)
{
    QString inside = doubleQuotedInside(text);
    for (const QChar letter : extra)
        inside.replace(letter, QString(QLatin1Char('\\')) + letter);
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

// HCL knows ${ and %{ inside quotes; doubling the sign takes their meaning away.
QString hclLiteral(const QString& text)
{
    QString inside = doubleQuotedInside(text);
    inside.replace(QLatin1String("${"), QLatin1String("$${")).replace(QLatin1String("%{"), QLatin1String("%%{"));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString slug(const QString& text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const char16_t code = letter.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            result += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && !result.isEmpty() && !result.endsWith(QLatin1Char('-')))
            result += QLatin1Char('-');
    }
    while (result.endsWith(QLatin1Char('-')))
        result.chop(1);
    return result;
}

QStringList linesOf(const Value& value)
{
    QStringList lines;
    for (const QString& text : value.strings())
        lines += text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

QString indented(const QStringList& lines, const QString& indent)
{
    QStringList result;
    for (const QString& line : lines)
        result.append(line.isEmpty() ? line : indent + line);
    return result.join(QLatin1Char('\n'));
}

Result<QString> joined(const Value& value, const QString& argument)
{
    static const QRegularExpression quoted(QStringLiteral("^\"(.*)\"$"));
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9_./:@%+=~-]*$"));
    const auto match = quoted.match(argument);
    for (const QString& text : value.strings()) {
        if (!safe.match(text).hasMatch())
            return cannot(QStringLiteral("The filter 'join' takes plain words; '%1' is none.").arg(text));
    }
    return value.strings().join(match.hasMatch() ? match.captured(1) : argument);
}

Result<QString> mebibytes(const Value& value)
{
    const qint64 bytes = sizeInBytes(value.display());
    if (bytes < 0)
        return cannot(QStringLiteral("'%1' is no size such as 512Mi.").arg(value.display()));
    return QString::number(bytes / (qint64(1024) * 1024));
}

Result<QString> seconds(const Value& value, const QString& suffix)
{
    const qint64 count = durationInSeconds(value.display());
    if (count < 0)
        return cannot(QStringLiteral("'%1' is no duration such as 30m.").arg(value.display()));
    return QString(QString::number(count) + suffix);
}

struct Filter {
    const char* name;
    Result<QString> (*apply)(const Value& value, const QString& argument);
};

const Filter filters[] = {
    {"yaml", [](const Value& v, const QString&) -> Result<QString> { return yamlText(v); }},
    {"json", [](const Value& v, const QString&) -> Result<QString> { return jsonText(v); }},
    {"shell", [](const Value& v, const QString&) -> Result<QString> { return shellWord(v.display()); }},
    {"compose", [](const Value& v, const QString&) -> Result<QString> { return doubled(yamlText(v)); }},
    {"hcl",
        [](const Value& v, const QString&) -> Result<QString> {
            return v.isText() ? hclLiteral(v.string()) : jsonText(v);
        }},
    {"groovy",
        [](const Value& v, const QString&) -> Result<QString> {
            return quotedLiteral(v.display(), QStringLiteral("$"));
        }},
    {"python", [](const Value& v, const QString&) -> Result<QString> { return quotedLiteral(v.display(), {}); }},
    {"variable", [](const Value& v, const QString&) -> Result<QString> { return variableName(v.display()); }},
    {"slug", [](const Value& v, const QString&) -> Result<QString> { return slug(v.display()); }},
    {"lower", [](const Value& v, const QString&) -> Result<QString> { return v.display().toLower(); }},
    {"lines",
        [](const Value& v, const QString& n) -> Result<QString> {
            return indented(linesOf(v), QString(n.toInt(), QLatin1Char(' ')));
        }},
    {"compose-lines",
        [](const Value& v, const QString& n) -> Result<QString> {
            return doubled(indented(linesOf(v), QString(n.toInt(), QLatin1Char(' '))));
        }},
    {"make-lines",
        [](const Value& v, const QString&) -> Result<QString> {
            return doubled(indented(linesOf(v), QStringLiteral("\t")));
        }},
    {"base64",
        [](const Value& v, const QString&) -> Result<QString> {
            return QString::fromLatin1(v.display().toUtf8().toBase64());
        }},
    {"join", [](const Value& v, const QString& by) -> Result<QString> { return joined(v, by); }},
    {"mebibytes", [](const Value& v, const QString&) -> Result<QString> { return mebibytes(v); }},
    {"seconds", [](const Value& v, const QString&) -> Result<QString> { return seconds(v, {}); }},
    {"seconds-duration",
        [](const Value& v, const QString&) -> Result<QString> { return seconds(v, QStringLiteral("s")); }},
    {"millicores",
        [](const Value& v, const QString&) -> Result<QString> {
            return QString::number(qint64(std::llround(v.number() * 1000)));
        }},
};

const Filter* findFilter(QStringView name)
{
    const auto found = std::find_if(std::begin(filters), std::end(filters),
        [name](const Filter& filter) { return name == QLatin1String(filter.name); });
    return found == std::end(filters) ? nullptr : found;
}

} // namespace

const QStringList& filterNames()
{
    static const QStringList names = [] {
        QStringList sorted;
        for (const Filter& filter : filters)
            sorted.append(QLatin1String(filter.name));
        sorted.sort();
        return sorted;
    }();
    return names;
}

Result<QString> applyFilter(const QString& filter, const Value& value)
{
    const qsizetype space = filter.indexOf(QLatin1Char(' '));
    const QStringView name = QStringView(filter).left(space < 0 ? filter.size() : space);
    const Filter* found = findFilter(name);
    if (!found)
        return Error{Failure::Problem, {}, QStringLiteral("There is no filter '%1'.").arg(name),
            didYouMean(name.toString(), filterNames())};
    return found->apply(value, space < 0 ? QString() : filter.mid(space + 1).trimmed());
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != QLatin1Char('\n') && letter != QLatin1Char('\t');
    });
    return text;
}

QString doubleQuotedInside(const QString& text)
{
    QString inside;
    inside.reserve(text.size() + 8);
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case u'"': inside += QLatin1String("\\\""); break;
        case u'\\': inside += QLatin1String("\\\\"); break;
        case u'\n': inside += QLatin1String("\\n"); break;
        case u'\r': inside += QLatin1String("\\r"); break;
        case u'\t': inside += QLatin1String("\\t"); break;
        default:
            if (letter.unicode() < 0x20 || letter.unicode() == 0x7f || letter.unicode() == 0x85
                || letter.unicode() == 0x2028 || letter.unicode() == 0x2029 || letter.unicode() == 0xfeff)
                inside += QStringLiteral("\\u%1").arg(ushort(letter.unicode()), 4, 16, QLatin1Char('0'));
            else
                inside += letter;
        }
    }
    return inside;
}

namespace {

bool isYamlLetter(char16_t code)
{
    const bool alphanumeric =
        (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
    return alphanumeric || (code > u' ' && code < 0x7f && std::strchr("_./@%+=()-", int(code)));
}

// A plain scalar that neither YAML 1.1 (Ansible, Compose's ancestors) nor 1.2 could take for anything else: begins like
// a name, and spaces and colons stand alone between letters.
bool isPlainYaml(const QString& text)
{
    if (text.isEmpty() || text.size() > 1024
        || !(text.front() == QLatin1Char('/') || text.front() == QLatin1Char('_')
            || (isYamlLetter(text.front().unicode()) && text.front().isLetter())))
        return false;
    bool between = false;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool separator = code == u' ' || code == u':';
        if (separator ? between : !isYamlLetter(code))
            return false;
        between = separator;
    }
    static const QStringList words{QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"),
        QStringLiteral("no"), QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("true"),
        QStringLiteral("false"), QStringLiteral("null"), QStringLiteral("nan"), QStringLiteral("inf")};
    return !between && (text.size() > 5 || !words.contains(text, Qt::CaseInsensitive));
}

} // namespace

QString yamlScalar(const QString& text)
{
    return isPlainYaml(text) ? text : QLatin1Char('"') + doubleQuotedInside(text) + QLatin1Char('"');
}

QString variableName(const QString& id)
{
    QString name = id.toUpper();
    for (QChar& letter : name) {
        if (!(letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
            && !(letter >= QLatin1Char('0') && letter <= QLatin1Char('9')))
            letter = QLatin1Char('_');
    }
    return name;
}

qint64 sizeInBytes(const QString& text)
{
    static const QStringList units{
        QStringLiteral("Ki"), QStringLiteral("Mi"), QStringLiteral("Gi"), QStringLiteral("Ti")};
    const qsizetype unit = units.indexOf(text.right(2));
    bool isNumber = false;
    const qint64 count = text.chopped(std::min<qsizetype>(2, text.size())).toLongLong(&isNumber);
    if (unit < 0 || !isNumber || count < 0 || count > (qint64(1) << 20))
        return -1;
    return count << (10 * (unit + 1));
}

qint64 durationInSeconds(const QString& text)
{
    static const QHash<QChar, qint64> units{
        {QLatin1Char('s'), 1}, {QLatin1Char('m'), 60}, {QLatin1Char('h'), 3600}, {QLatin1Char('d'), 86400}};
    bool isNumber = false;
    const qint64 count = text.chopped(std::min<qsizetype>(1, text.size())).toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > 1'000'000'000 || !units.contains(text.back()))
        return -1;
    return count * units.value(text.back());
}

} // namespace stackwright
