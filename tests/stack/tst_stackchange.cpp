// What a commit's message says happened.
#include "stack/stackchange.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

#include <functional>

using namespace stackwright;

namespace {

using Edit = std::function<void(Stack&)>;

Stack enterprise()
{
    return stackFromBlueprint(
        *shippedCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
}

void pick(Stack& stack, const char* stage, const char* tool)
{
    stack = withPick(stack, *shippedCatalogue()->stage(QLatin1String(stage)), QLatin1String(tool));
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestStackChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const Edit& edit, const char* message) {
            QTest::newRow(name) << edit << QString::fromUtf8(message);
        };
        row(
            "a swap", [](Stack& stack) { pick(stack, "ingress", "caddy"); }, "Swap Traefik for Caddy");
        row(
            "one more", [](Stack& stack) { pick(stack, "security", "sonarqube"); }, "Add SonarQube Community Build");
        row(
            "one less", [](Stack& stack) { stack = withoutPick(stack, QStringLiteral("chat")); }, "Remove Mattermost");
        row(
            "an option",
            [](Stack& stack) {
                stack.options[QStringLiteral("jenkins")].insert(QStringLiteral("executors"), Value(7));
            },
            "Set 'Agents at the same time' of Jenkins to 7");
        row(
            "the domain", [](Stack& stack) { stack.project.domain = QStringLiteral("pay.example.org"); },
            "Set the project's domain to pay.example.org");
        row(
            "the name", [](Stack& stack) { stack.project.name = QStringLiteral("Billing"); },
            "Rename the project to Billing");
        row(
            "a risk",
            [](Stack& stack) { stack.risks.insert(QStringLiteral("github/lifecycle"), {QStringLiteral("x")}); },
            "Accept the risk of github/lifecycle");
        row(
            "a note", [](Stack& stack) { stack.notes.insert(QStringLiteral("ci"), QStringLiteral("x")); },
            "Change the notes");
        row(
            "nothing", [](Stack&) {}, "Bring the delivery stack up to date with its catalogue");
        row(
            "two",
            [](Stack& stack) {
                pick(stack, "ingress", "caddy");
                stack.project.domain = QStringLiteral("pay.example.org");
            },
            "Set the project's domain to pay.example.org, and 1 more change\n\n- Set the project's domain to "
            "pay.example.org\n- Swap Traefik for Caddy");
    }
    void says()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, message);
        Stack after = enterprise();
        edit(after);
        QCOMPARE(commitMessage(enterprise(), after, *shippedCatalogue()), message);
    }

    void theFirstNamesThePicks()
    {
        const QString message = commitMessage({}, enterprise(), *shippedCatalogue());
        QVERIFY2(message.startsWith(QLatin1String("Set up the delivery stack of Payments\n\n")), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String("Gitea")), qPrintable(message));
    }

    // git's own tools cut longer ones.
    void subjectsAreShort()
    {
        for (const Blueprint& from : shippedCatalogue()->blueprints()) {
            for (const Blueprint& to : shippedCatalogue()->blueprints()) {
                const QString message = commitMessage(stackFromBlueprint(from, QStringLiteral("P")),
                    stackFromBlueprint(to, QStringLiteral("P")), *shippedCatalogue());
                QVERIFY2(message.section(QLatin1Char('\n'), 0, 0).size() <= 72, qPrintable(message));
            }
        }
    }
};

STACKWRIGHT_TEST(TestStackChange)
#include "tst_stackchange.moc"
