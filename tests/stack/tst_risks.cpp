// A warning may be kept, with a reason, an owner and a date; an error never. What was noted stands in every document it
// concerns.
#include "render/renderer.h"
#include "stack/risks.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

ResolvedPointer resolved(const Stack& stack)
{
    Result<ResolvedPointer> result = resolve(shippedCatalogue(), stack);
    if (!result)
        qWarning("%s", qPrintable(result.error().text()));
    return result ? std::move(result).value() : ResolvedPointer();
}

const Finding* firstOf(const ResolvedStack& stack, Severity severity)
{
    const auto found = std::find_if(stack.findings().cbegin(), stack.findings().cend(),
        [severity](const Finding& finding) { return finding.severity == severity; });
    return found == stack.findings().cend() ? nullptr : &*found;
}

Stack withWarning()
{
    Stack stack =
        stackFromBlueprint(*shippedCatalogue()->blueprint(QStringLiteral("small-saas-github")), QStringLiteral("P"));
    stack.goals.insert(QStringLiteral("self-hosted-only"), Value(true));
    return stack;
}

const Risk whole{
    QStringLiteral("Until the contract ends."), QStringLiteral("Ada Example"), QStringLiteral("2027-03-31")};

} // namespace

class TestRisks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWarningIsKept()
    {
        const ResolvedPointer open = resolved(withWarning());
        const Finding* warning = firstOf(*open, Severity::Warning);
        QVERIFY(warning && !warning->accepted);
        const Result<Stack> kept = acceptRisk(*open, warning->id, whole);
        QVERIFY2(kept.ok(), kept ? "" : qPrintable(kept.error().text()));
        const ResolvedPointer after = resolved(*kept);
        const Finding* same = firstOf(*after, Severity::Warning);
        QVERIFY(same->accepted && same->risk == whole && same->id == warning->id);
        QCOMPARE(riskText(whole).english,
            QStringLiteral("Until the contract ends. Owner: Ada Example. To be looked at again on 2027-03-31."));
    }

    // Also not by hand in the file, nor by a program from before.
    void anErrorIsNever()
    {
        Stack stack = withPick(stackFromBlueprint(*shippedCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")),
                                   QStringLiteral("P")),
            *shippedCatalogue()->stage(QStringLiteral("ci")), QStringLiteral("github-actions"));
        const ResolvedPointer open = resolved(stack);
        const Finding* error = firstOf(*open, Severity::Error);
        QVERIFY(error);
        QVERIFY(!acceptRisk(*open, error->id, whole).ok());
        for (const Finding& finding : open->findings())
            stack.risks.insert(finding.id, whole);
        const ResolvedPointer noted = resolved(stack);
        QVERIFY(noted->hasErrors());
        QVERIFY(!firstOf(*noted, Severity::Error)->accepted);
    }

    void asksForAllOfIt_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("lookAgain");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* reason, const char* owner, const char* lookAgain,
                             const char* told) {
            QTest::newRow(name) << QString::fromUtf8(reason) << QString::fromUtf8(owner) << QString::fromUtf8(lookAgain)
                                << QString::fromUtf8(told);
        };
        row("no reason", " ", "Ada", "2027-03-31", "why");
        row("no owner", "Because", "", "2027-03-31", "who");
        row("no date", "Because", "Ada", "", "when");
        row("a word for a date", "Because", "Ada", "in spring", "when");
        row("no day of the calendar", "Because", "Ada", "2027-02-30", "when");
        row("a time too", "Because", "Ada", "2027-02-03T10:00:00", "when");
    }
    void asksForAllOfIt()
    {
        QFETCH(QString, reason);
        QFETCH(QString, owner);
        QFETCH(QString, lookAgain);
        QFETCH(QString, told);
        const ResolvedPointer open = resolved(withWarning());
        const Result<Stack> kept = acceptRisk(*open, firstOf(*open, Severity::Warning)->id, {reason, owner, lookAgain});
        QVERIFY(!kept.ok());
        QVERIFY2(kept.error().next.contains(told), qPrintable(kept.error().text()));
    }

    void strangersAreTold()
    {
        const ResolvedPointer open = resolved(withWarning());
        const QString id = firstOf(*open, Severity::Warning)->id;
        const Result<Stack> kept = acceptRisk(*open, id + QLatin1Char('x'), whole);
        QVERIFY(!kept.ok());
        QVERIFY2(kept.error().text().contains(id), qPrintable(kept.error().text()));
        QVERIFY(!acceptRisk(*open, QStringLiteral("chat"), whole).ok()); // there is a tool
        QVERIFY(acceptRisk(*resolved(withoutPick(withWarning(), QStringLiteral("chat"))), QStringLiteral("chat"), whole)
                    .ok());
    }

    // The record of the stage, the hand-off and the README.
    void standsInTheDocuments()
    {
        const ResolvedPointer open = resolved(withWarning());
        const Finding warning = *firstOf(*open, Severity::Warning);
        const Result<FileSet> before = renderResolved(open);
        const Result<FileSet> files = renderStack(shippedCatalogue(), *acceptRisk(*open, warning.id, whole));
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        QStringList told;
        for (const RenderedFile& file : files->files()) {
            const QString text = QString::fromUtf8(file.bytes);
            if (text.contains(QLatin1String("Ada Example")) && text.contains(QLatin1String("2027-03-31"))
                && text.contains(whole.reason))
                told.append(file.path);
        }
        const QString record = QStringLiteral("-%1.md").arg(warning.stage);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.filter(record).size(), 1);
        for (const char* path : {".stackwright/stack.yaml", "README.md", "docs/handoff.md"})
            QVERIFY2(told.contains(QLatin1String(path)), path);
        for (const char* path : {"README.md", "docs/handoff.md"})
            QVERIFY2(!before->find(QLatin1String(path))->bytes.contains("Accepted because"), path);
    }
};

STACKWRIGHT_TEST(TestRisks)
#include "tst_risks.moc"
