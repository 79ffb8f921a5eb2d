#include "render/outputcheck.h"

#include "support/messages.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <toml++/toml.h>
#include <yaml.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stackwright {

namespace {

Error broken(const RenderedFile& file, int line, const QString& language, const QString& why)
{
    QString from;
    for (const LineOrigin& origin : file.origins) {
        if (origin.first <= line) // a reader may notice only behind the last line
            from = QStringLiteral("%1:%2")
                       .arg(origin.templateFile)
                       .arg(origin.templateLine + std::min(line, origin.last) - origin.first);
    }
    if (from.isEmpty()) // somebody wrote it
        return Error{Failure::Problem, {file.path, line, 0},
            Messages::tr("This text is not valid %1: %2.").arg(language, why),
            Messages::tr("Mend it, or take one of the two sides as it is.")};
    return Error{Failure::Problem, {file.path, line, 0},
        Messages::tr("The generated text is not valid %1: %2.").arg(language, why),
        Messages::tr("It comes from %1.").arg(from)};
}

// What the parser alone lets pass: aliases of nothing, and keys that stand twice (many readers keep the last one
// without a word).
class StructureChecker {
public:
    void take(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT: anchors_.clear(); break;
        case YAML_ALIAS_EVENT:
            if (!anchors_.contains(text(event.data.alias.anchor)))
                note(
                    QStringLiteral("nothing is called '%1'").arg(QString::fromStdString(text(event.data.alias.anchor))),
                    event.start_mark);
            scalar({}, event.start_mark);
            break;
        case YAML_SCALAR_EVENT:
            anchors_.insert(text(event.data.scalar.anchor));
            scalar(
                {reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length}, event.start_mark);
            break;
        case YAML_SEQUENCE_START_EVENT:
            anchors_.insert(text(event.data.sequence_start.anchor));
            open(false);
            break;
        case YAML_MAPPING_START_EVENT:
            anchors_.insert(text(event.data.mapping_start.anchor));
            open(true);
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: levels_.pop_back(); break;
        default: break;
        }
    }

    QString problem; // the first; empty: none
    int problemLine = 0;

private:
    struct Level {
        bool map = false;
        bool key = true;
        std::vector<std::string> keys;
    };

    static std::string text(const yaml_char_t* anchor)
    {
        return anchor ? reinterpret_cast<const char*>(anchor) : std::string();
    }

    void note(const QString& what, const yaml_mark_t& mark)
    {
        if (!problem.isEmpty())
            return;
        problem = what;
        problemLine = int(mark.line) + 1;
    }

    void open(bool map)
    {
        if (!levels_.empty())
            levels_.back().key = !levels_.back().key;
        levels_.push_back({map, true, {}});
    }

    void scalar(std::string_view value, const yaml_mark_t& mark)
    {
        if (levels_.empty())
            return;
        Level& level = levels_.back();
        if (level.map && level.key) {
            if (!value.empty() && value != "<<"
                && std::find(level.keys.begin(), level.keys.end(), value) != level.keys.end())
                note(QStringLiteral("the key '%1' stands twice").arg(QString::fromStdString(std::string(value))), mark);
            level.keys.emplace_back(value);
        }
        level.key = !level.key;
    }

    std::vector<Level> levels_;
    std::set<std::string> anchors_; // of the document; the empty one is everything that has none
};

// libyaml's parser over bytes that outlive it.
class YamlEvents {
public:
    explicit YamlEvents(const QByteArray& bytes)
    {
        yaml_parser_initialize(&parser_);
        yaml_parser_set_input_string(
            &parser_, reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size()));
    }
    ~YamlEvents() { yaml_parser_delete(&parser_); }
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;

    // Gives every event to `take`; false at the first error.
    template <typename Take>
    bool each(const Take& take)
    {
        for (bool more = true; more;) {
            yaml_event_t event;
            if (!yaml_parser_parse(&parser_, &event))
                return false;
            take(event);
            more = event.type != YAML_STREAM_END_EVENT;
            yaml_event_delete(&event);
        }
        return true;
    }

    int problemLine() const { return int(parser_.problem_mark.line) + 1; }
    QString problem() const { return QString::fromUtf8(parser_.problem ? parser_.problem : "it cannot be read"); }

private:
    yaml_parser_t parser_ = {};
};

Outcome checkYaml(const RenderedFile& file)
{
    YamlEvents events(file.bytes);
    StructureChecker checker;
    if (!events.each([&checker](const yaml_event_t& event) { checker.take(event); }))
        return broken(file, events.problemLine(), QStringLiteral("YAML"), events.problem());
    if (!checker.problem.isEmpty())
        return broken(file, checker.problemLine, QStringLiteral("YAML"), checker.problem);
    return {};
}

Outcome checkJson(const RenderedFile& file)
{
    QJsonParseError error;
    QJsonDocument::fromJson(file.bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return broken(
        file, int(file.bytes.left(error.offset).count('\n')) + 1, QStringLiteral("JSON"), error.errorString());
}

Outcome checkXml(const RenderedFile& file)
{
    QXmlStreamReader reader(file.bytes);
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return {};
    return broken(file, int(reader.lineNumber()), QStringLiteral("XML"), reader.errorString());
}

Outcome checkToml(const RenderedFile& file)
{
    try {
        (void)toml::parse(std::string_view(file.bytes.constData(), std::size_t(file.bytes.size())));
    } catch (const toml::parse_error& error) {
        return broken(file, int(error.source().begin.line), QStringLiteral("TOML"),
            QString::fromUtf8(error.description().data(), qsizetype(error.description().size())));
    }
    return {};
}

Outcome checkIni(const RenderedFile& file)
{
    static const QRegularExpression line(QStringLiteral(
        "^(\\s*([#;].*)?|\\[[^\\]]+\\]\\s*([#;].*)?|[^=:\\s\\[][^=:]*[=:].*|\\s+\\S.*|[A-Za-z_][\\w.-]*)$"));
    int number = 0;
    for (const QString& text : QString::fromUtf8(file.bytes).split(QLatin1Char('\n'))) {
        ++number;
        if (!line.match(text).hasMatch())
            return broken(file, number, QStringLiteral("INI"),
                QStringLiteral("'%1' is neither section nor key").arg(text.left(60)));
    }
    return {};
}

} // namespace

QString readerOf(const QString& path, const QString& syntax)
{
    static const QStringList readers{QStringLiteral("YAML"), QStringLiteral("JSON"), QStringLiteral("XML"),
        QStringLiteral("TOML"), QStringLiteral("INI")};
    const QString name = syntax.toUpper();
    const bool page = name == QLatin1String("XML") && path.endsWith(QLatin1String(".html"));
    return readers.contains(name) && !page ? name : QString();
}

Outcome checkOutput(const RenderedFile& file)
{
    const QString reader = readerOf(file.path, file.syntax);
    if (reader == QLatin1String("YAML"))
        return checkYaml(file);
    if (reader == QLatin1String("JSON"))
        return checkJson(file);
    if (reader == QLatin1String("XML"))
        return checkXml(file);
    if (reader == QLatin1String("TOML"))
        return checkToml(file);
    return reader == QLatin1String("INI") ? checkIni(file) : Outcome();
}

Outcome checkAnswer(const RenderedFile& generated, const QByteArray& text)
{
    RenderedFile answered;
    answered.path = generated.path;
    answered.syntax = generated.syntax;
    answered.bytes = text;
    return checkOutput(answered);
}

} // namespace stackwright
