#include "stack/preset.h"
#include "stack/stackfile.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

Stack worked()
{
    Stack stack = stackFromBlueprint(
        *shippedCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
    stack.project.contact = QStringLiteral("ada@example.org");
    stack.project.domain = QStringLiteral("payments.example.org");
    stack.project.description = QStringLiteral("Ada's team");
    stack.goals.insert(QStringLiteral("team"), Value(QStringLiteral("Ada")));
    stack.notes.insert(QStringLiteral("ci"), QStringLiteral("Ask Ada"));
    stack.risks.insert(
        QStringLiteral("chat"), {QStringLiteral("Ada says so"), QStringLiteral("Ada"), QStringLiteral("2027-03-31")});
    stack.unknown.insert(QStringLiteral("people"), Value(QStringLiteral("Ada")));
    stack.options[QStringLiteral("jenkins")].insert(QStringLiteral("executors"), Value(qint64(7)));
    stack.options[QStringLiteral("woodpecker")].insert(QStringLiteral("anything"), Value(true)); // not picked
    return withoutPick(stack, QStringLiteral("chat"));
}

} // namespace

class TestPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsPicksAndOptionsAndNobodysName()
    {
        const Stack stack = worked();
        const Stack preset = presetOf(stack, QStringLiteral("Small team"), QStringLiteral("air-gapped"));
        QVERIFY(preset.picks == stack.picks);
        QVERIFY(preset.skipped(QStringLiteral("chat")));
        QCOMPARE(preset.options.value(QStringLiteral("jenkins")).value(QStringLiteral("executors")), Value(qint64(7)));
        QVERIFY(!preset.options.contains(QStringLiteral("woodpecker")));
        QCOMPARE(preset.project.name, QStringLiteral("Small team"));
        const QByteArray bytes = writeStack(preset);
        for (const char* word :
            {"Ada", "ada@", "Payments", "payments.example.org", "notes:", "risks:", "accepted:", "goals:", "reasons:"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void comesBackFromItsFile()
    {
        const Stack preset =
            presetOf(worked(), QStringLiteral("Small team"), QStringLiteral("air-gapped: \"yes\" # really"));
        const Result<ReadStack> read = readStack(writeStack(preset), QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(read->notes.isEmpty());
        QCOMPARE(read->stack.project.description, preset.project.description);
        QVERIFY(read->stack.picks == preset.picks);
        QVERIFY(read->stack.options == preset.options);
    }

    void beginsANewProject()
    {
        const Stack preset = presetOf(worked(), QStringLiteral("Small team"), QStringLiteral("air-gapped"));
        const Stack stack = stackFromPreset(preset, QStringLiteral("New workshop"));
        Project fresh;
        fresh.name = QStringLiteral("New workshop");
        QVERIFY(stack.project == fresh);
        QVERIFY(stack.picks == preset.picks);
        QVERIFY(stack.options == preset.options);
    }
};

STACKWRIGHT_TEST(TestPreset)
#include "tst_preset.moc"
