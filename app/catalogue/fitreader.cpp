#include "catalogue/fitreader.h"

#include "catalogue/recordreader.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

QStringList words(std::initializer_list<const char*> list)
{
    QStringList words;
    for (const char* word : list)
        words.append(QString::fromLatin1(word));
    return words;
}

const FitFact* factNamed(const QString& name)
{
    const auto found = std::find_if(
        fitFacts().cbegin(), fitFacts().cend(), [&name](const FitFact& fact) { return fact.name == name; });
    return found == fitFacts().cend() ? nullptr : &*found;
}

QStringList factNames(bool blueprint)
{
    QStringList names;
    for (const FitFact& fact : fitFacts()) {
        if (!blueprint || !fact.ofTool)
            names.append(fact.name);
    }
    return names;
}

void checkTest(const RecordReader& outer, const YamlNode& node, const FitTest& test, bool blueprint, Problems& problems)
{
    const FitFact* fact = factNamed(test.fact);
    const auto broken = [&](const QString& what, const QString& next) {
        problems.append({Severity::Error, outer.placeOf(node), what, next});
    };
    if (!fact || (blueprint && fact->ofTool))
        broken(QStringLiteral("There is no fact '%1' to ask for.").arg(test.fact),
            didYouMean(test.fact, factNames(blueprint)));
    else if (fact->number != (test.kind != FitTest::Kind::Is))
        broken(fact->number ? QStringLiteral("'%1' is a number.").arg(test.fact)
                            : QStringLiteral("'%1' is a word.").arg(test.fact),
            fact->number ? QStringLiteral("Ask with 'at-most' or 'at-least'.") : QStringLiteral("Ask with 'is'."));
    else if (!fact->words.isEmpty() && !fact->words.contains(test.word))
        broken(QStringLiteral("'%1' is never '%2'.").arg(test.fact, test.word), didYouMean(test.word, fact->words));
}

FitTest readTest(const YamlNode& node, bool blueprint, const QString& file, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("test"), problems);
    FitTest test;
    test.fact = reader.text(QLatin1String("fact"), Presence::Required);
    const bool is = reader.node(QLatin1String("is"));
    const bool most = reader.node(QLatin1String("at-most"));
    const bool least = reader.node(QLatin1String("at-least"));
    if (int(is) + int(most) + int(least) != 1)
        reader.problem(node, QStringLiteral("A test says one of 'is', 'at-most' and 'at-least'."));
    test.kind = is ? FitTest::Kind::Is : most ? FitTest::Kind::AtMost : FitTest::Kind::AtLeast;
    if (is)
        test.word = reader.text(QLatin1String("is"));
    else
        test.number = reader.number(most ? QLatin1String("at-most") : QLatin1String("at-least"));
    checkTest(reader, node, test, blueprint, problems);
    return test;
}

} // namespace

const std::vector<FitFact>& fitFacts()
{
    static const QStringList yesNo = words({"yes", "no"});
    static const std::vector<FitFact> facts{
        {QLatin1String("maturity"), words({"established", "growing", "new"}), false, true},
        {QLatin1String("hosting"), words({"self-hosted", "service", "both"}), false, true},
        {QLatin1String("offline"), words({"yes", "with-mirror", "no"}), false, true},
        {QLatin1String("lifecycle"), words({"active", "sunset", "archived"}), false, true},
        {QLatin1String("cost"), words({"free", "free-and-paid", "per-user", "usage", "quote"}), false, true},
        {QLatin1String("known"), yesNo, false, true}, {QLatin1String("open-source"), yesNo, false, true},
        {QLatin1String("runs"), yesNo, false, true}, {QLatin1String("hours"), {}, true, true},
        {QLatin1String("needs"), {}, true, true}, {QLatin1String("team-size"), {}, true, false},
        {QLatin1String("cloud"), words({"own", "rented", "either"}), false, false},
        {QLatin1String("matters-most"), {}, false, false}};
    return facts;
}

std::vector<FitRule> readFitRules(
    const std::vector<YamlNode>& nodes, bool blueprint, const QString& file, Problems& problems)
{
    std::vector<FitRule> rules;
    for (const YamlNode& node : nodes) {
        RecordReader reader(node, file, QStringLiteral("rule"), problems);
        FitRule rule;
        rule.points = reader.number(QLatin1String("points"), Presence::Required);
        rule.why = reader.text(QLatin1String("why"), Presence::Required);
        rule.place = reader.place();
        for (const YamlNode& test : reader.items(QLatin1String("when"), Presence::Required))
            rule.tests.push_back(readTest(test, blueprint, file, problems));
        if (rule.tests.empty() || rule.points <= 0)
            reader.problem(node, QStringLiteral("A rule asks for something and gives points above 0."));
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<FitCriterion> readCriteria(const YamlNode& document, const QString& file, Problems& problems)
{
    std::vector<FitCriterion> criteria;
    RecordReader root(document, file, QStringLiteral("fit file"), problems);
    for (const YamlNode& item : root.items(QLatin1String("criteria"), Presence::Required)) {
        RecordReader reader(item, file, QStringLiteral("criterion"), problems);
        FitCriterion criterion;
        criterion.id = reader.id(QLatin1String("id"), Presence::Required);
        criterion.title = reader.text(QLatin1String("title"), Presence::Required);
        criterion.question = reader.text(QLatin1String("question"), Presence::Required);
        criterion.rules = readFitRules(reader.items(QLatin1String("rules"), Presence::Required), false, file, problems);
        criterion.place = reader.place();
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

} // namespace stackwright
