// What each tool makes of a minimal stack, to be read in reviews: tests/golden/tools/<id>/files holds the files that
// are there because of it, lines.diff what it adds to the files of others. STACKWRIGHT_UPDATE_GOLDEN=1 writes them
// anew.
#include "render/renderer.h"
#include "support/catalogues.h"
#include "support/linediff.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace stackwright;

namespace {

const QString goldens = sourcePath(QStringLiteral("tests/golden/tools/"));

// Only into a stage that is still open: the tool itself and what was taken before it stay.
bool take(Stack& stack, const std::vector<const Tool*>& candidates)
{
    for (const Tool* tool : candidates) {
        if (tool->stage.isEmpty() || stack.decided(tool->stage))
            continue;
        stack.picks[tool->stage].tools = {tool->id};
        return true;
    }
    return false;
}

std::vector<const Tool*> ownersOf(const QString& facet)
{
    std::vector<const Tool*> owners;
    for (const Tool& tool : shippedCatalogue()->tools()) {
        if (tool.owns.contains(facet))
            owners.push_back(&tool);
    }
    return owners;
}

bool isMet(const ResolvedStack& resolved, const Need& need)
{
    return std::any_of(resolved.tools().cbegin(), resolved.tools().cend(), [&need](const Tool* tool) {
        return std::any_of(need.capabilities.cbegin(), need.capabilities.cend(),
            [tool](const QString& capability) { return tool->offers(capability); });
    });
}

// The tool, who meets its needs, who writes out the lists that it contributes to, and what these cannot do without.
Stack minimalStack(const Tool& tool)
{
    Stack stack;
    stack.picks[tool.stage].tools = {tool.id};
    for (const Need& need : tool.needs) {
        for (const QString& capability : need.capabilities) {
            if (!isMet(**resolve(shippedCatalogue(), stack), need))
                take(stack, shippedCatalogue()->providersOf(capability));
        }
    }
    for (const Contribution& contribution : tool.contributes) {
        // What nobody has to render is left to the golden of the tool that does.
        const bool needed = !shippedCatalogue()->facet(contribution.facet)->keep;
        if (needed && !(*resolve(shippedCatalogue(), stack))->owner(contribution.facet))
            take(stack, ownersOf(contribution.facet));
    }
    return stack;
}

// Clicks fixes until nothing is an error; those that would take the tool itself away are passed over.
Stack settled(Stack stack, const Tool& tool, QString& trouble)
{
    for (int click = 0; click < 10; ++click) {
        const ResolvedPointer resolved = *resolve(shippedCatalogue(), stack);
        const auto& findings = resolved->findings();
        const auto open = std::find_if(findings.cbegin(), findings.cend(),
            [](const Finding& finding) { return finding.severity == Severity::Error; });
        if (open == findings.cend())
            return stack;
        const auto fix = std::find_if(open->fixes.cbegin(), open->fixes.cend(),
            [&tool](const Fix& candidate) { return !candidate.picks.contains(tool.stage); });
        trouble = open->reason.english;
        if (fix == open->fixes.cend())
            return stack;
        stack = withFix(stack, *fix, *shippedCatalogue());
        trouble.clear();
    }
    trouble = QStringLiteral("ten fixes did not settle it");
    return stack;
}

// Texts about the stack as a whole change with every pick; the goldens of the blueprints hold them.
bool describesTheStack(const RenderedFile& file)
{
    static const QRegularExpression use(QStringLiteral("<%[#^&]? *stack\\."));
    const QByteArray* text = shippedCatalogue()->templateText(file.templateFile);
    if (!text || use.match(QString::fromUtf8(*text)).hasMatch())
        return true; // no template: the stack's own file
    const std::vector<FileRecord>& records = shippedCatalogue()->repository().files;
    return std::any_of(records.cbegin(), records.cend(), [&file](const FileRecord& record) {
        return record.each.startsWith(QLatin1String("stack."))
            && templateFile(shippedCatalogue()->repository(), record.templatePath) == file.templateFile;
    });
}

QByteArray changedLines(const QByteArray& before, const QByteArray& after)
{
    QByteArray text;
    for (const DiffHunk& hunk : diffBytes(before, after, 0)) {
        for (const DiffLine& line : hunk.lines)
            text += (line.kind == DiffLine::Kind::Added ? '+' : '-') + line.text + '\n';
    }
    return text;
}

// Path → bytes of the golden.
using Golden = QMap<QString, QByteArray>;

Golden goldenOf(const FileSet& with, const FileSet& without)
{
    Golden golden;
    QByteArray& lines = golden[QStringLiteral("lines.diff")];
    for (const RenderedFile& file : with.files()) {
        const RenderedFile* before = without.find(file.path);
        if (describesTheStack(file) || (before && before->bytes == file.bytes))
            continue;
        if (before)
            lines += "=== " + file.path.toUtf8() + '\n' + changedLines(before->bytes, file.bytes);
        else
            golden[QStringLiteral("files/") + file.path] = file.bytes;
    }
    for (const RenderedFile& file : without.files()) {
        if (!with.find(file.path) && !describesTheStack(file))
            lines += "=== " + file.path.toUtf8() + " goes\n";
    }
    if (lines.isEmpty())
        golden.remove(QStringLiteral("lines.diff"));
    return golden;
}

Golden readGolden(const QString& folder)
{
    Golden golden;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            golden.insert(file.fileName().mid(folder.size() + 1), file.readAll());
    }
    return golden;
}

void writeGolden(const QString& folder, const Golden& golden)
{
    QDir(folder).removeRecursively();
    for (auto entry = golden.cbegin(); entry != golden.cend(); ++entry) {
        QFile file(folder + QLatin1Char('/') + entry.key());
        QDir().mkpath(QFileInfo(file).path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*entry);
    }
}

} // namespace

class TestToolGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tool_data()
    {
        QTest::addColumn<QString>("id");
        for (const Tool& tool : shippedCatalogue()->tools())
            QTest::newRow(qPrintable(tool.id)) << tool.id;
    }

    void tool()
    {
        QFETCH(QString, id);
        const Tool& tool = *shippedCatalogue()->tool(id);
        QString trouble;
        const Stack stack = settled(minimalStack(tool), tool, trouble);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        Stack rest = stack;
        rest.picks.remove(tool.stage);
        const Result<FileSet> with = renderStack(shippedCatalogue(), stack);
        QVERIFY2(with.ok(), with ? "" : qPrintable(with.error().text()));
        const Result<FileSet> without = renderStack(shippedCatalogue(), rest);
        QVERIFY2(without.ok(), without ? "" : qPrintable(without.error().text()));
        const Golden made = goldenOf(*with, *without);
        QVERIFY(!made.isEmpty());
        if (qEnvironmentVariableIsSet("STACKWRIGHT_UPDATE_GOLDEN"))
            writeGolden(goldens + id, made);
        const Golden expected = readGolden(goldens + id);
        QCOMPARE(expected.keys(), made.keys());
        for (auto entry = made.cbegin(); entry != made.cend(); ++entry)
            QCOMPARE(QString::fromUtf8(*entry), QString::fromUtf8(expected.value(entry.key())));
    }

    void everyToolHasAGolden()
    {
        QStringList ids;
        for (const Tool& tool : shippedCatalogue()->tools())
            ids.append(tool.id);
        ids.sort();
        QCOMPARE(QDir(goldens).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), ids);
    }
};

STACKWRIGHT_TEST(TestToolGolden)
#include "tst_toolgolden.moc"
