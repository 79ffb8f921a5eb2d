#include "render/outputcheck.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <toml++/toml.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace stackwright {

namespace {

Error broken(const RenderedFile& file, int line, const QString& language, const QString& why)
{
    QString from;
    for (const LineOrigin& origin : file.origins) {
        if (origin.first <= line) // a reader may notice only behind the last line
            from = QStringLiteral("%1:%2").arg(origin.templateFile).arg(origin.templateLine + std::min(line, origin.last) - origin.first);
    }
    return Error{Failure::Problem, {file.path, line, 0}, QStringLiteral("The generated text is not valid %1: %2.").arg(language, why),
        from.isEmpty() ? QString() : QStringLiteral("It comes from %1.").arg(from)};
}

// Mappings must not hold a key twice: many readers keep the last one without a word.
class KeyChecker : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, "null"); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, {}); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override { scalar(mark, value); }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { open(false); }
    void OnSequenceEnd() override { levels_.pop_back(); }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { open(true); }
    void OnMapEnd() override { levels_.pop_back(); }

    std::string twice;
    int twiceLine = 0;

private:
    struct Level {
        bool map = false;
        bool key = true;
        std::vector<std::string> keys;
    };

    void open(bool map)
    {
        if (!levels_.empty())
            levels_.back().key = !levels_.back().key;
        levels_.push_back({map, true, {}});
    }

    void scalar(const YAML::Mark& mark, const std::string& value)
    {
        if (levels_.empty())
            return;
        Level& level = levels_.back();
        if (level.map && level.key) {
            if (!value.empty() && value != "<<" && std::find(level.keys.begin(), level.keys.end(), value) != level.keys.end() && twice.empty()) {
                twice = value;
                twiceLine = mark.line + 1;
            }
            level.keys.push_back(value);
        }
        level.key = !level.key;
    }

    std::vector<Level> levels_;
};

Outcome checkYaml(const RenderedFile& file)
{
    std::istringstream stream(file.bytes.toStdString());
    try {
        YAML::Parser parser(stream);
        KeyChecker checker;
        while (parser.HandleNextDocument(checker)) {
        }
        if (!checker.twice.empty())
            return broken(file, checker.twiceLine, QStringLiteral("YAML"), QStringLiteral("the key '%1' stands twice").arg(QString::fromStdString(checker.twice)));
    } catch (const YAML::Exception& exception) {
        return broken(file, exception.mark.line + 1, QStringLiteral("YAML"), QString::fromStdString(exception.msg));
    }
    return {};
}

Outcome checkJson(const RenderedFile& file)
{
    QJsonParseError error;
    QJsonDocument::fromJson(file.bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return broken(file, int(file.bytes.left(error.offset).count('\n')) + 1, QStringLiteral("JSON"), error.errorString());
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
        return broken(file, int(error.source().begin.line), QStringLiteral("TOML"), QString::fromUtf8(error.description().data(), qsizetype(error.description().size())));
    }
    return {};
}

Outcome checkIni(const RenderedFile& file)
{
    static const QRegularExpression line(QStringLiteral("^(\\s*([#;].*)?|\\[[^\\]]+\\]\\s*([#;].*)?|[^=:\\s\\[][^=:]*[=:].*|\\s+\\S.*|[A-Za-z_][\\w.-]*)$"));
    int number = 0;
    for (const QString& text : QString::fromUtf8(file.bytes).split(QLatin1Char('\n'))) {
        ++number;
        if (!line.match(text).hasMatch())
            return broken(file, number, QStringLiteral("INI"), QStringLiteral("'%1' is neither section nor key").arg(text.left(60)));
    }
    return {};
}

} // namespace

Outcome checkOutput(const RenderedFile& file, const QString& syntax)
{
    if (syntax == QLatin1String("yaml"))
        return checkYaml(file);
    if (syntax == QLatin1String("json"))
        return checkJson(file);
    if (syntax == QLatin1String("xml") && !file.path.endsWith(QLatin1String(".html")))
        return checkXml(file);
    if (syntax == QLatin1String("toml"))
        return checkToml(file);
    if (syntax == QLatin1String("ini"))
        return checkIni(file);
    return {};
}

} // namespace stackwright
