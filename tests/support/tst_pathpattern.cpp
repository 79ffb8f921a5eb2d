// Which paths a path with wildcards means.
#include "support/pathpattern.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestPathPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* path, bool matches) {
            QTest::addRow("%s and %s", pattern, path)
                << QString::fromLatin1(pattern) << QString::fromLatin1(path) << matches;
        };
        row("**/Dockerfile", "Dockerfile", true);
        row("**/Dockerfile", "a/b/Dockerfile", true);
        row("**/Dockerfile", "a/myDockerfile", false);
        row("**/Dockerfile", "Dockerfile/x", false);
        row("charts/*/Chart.yaml", "charts/a/Chart.yaml", true);
        row("charts/*/Chart.yaml", "charts/a/b/Chart.yaml", false);
        row("*.y*ml", "a.yml", true);
        row("*.y*ml", "a.yaml", true);
        row("*.y*ml", "a/b.yaml", false);
        row("*.y*ml", "axyml", false); // a dot is a dot
        row("compose?*.yml", "compose.yml", false);
        row("compose?*.yml", "compose.dev.yml", true);
        row("a?b", "a/b", false);
        row(".gitea/**", ".gitea/x/y", true);
        row(".gitea/**", "x/.gitea/y", false);
        row("a[1].txt", "a1.txt", false); // brackets mean themselves
        row("a[1].txt", "a[1].txt", true);
    }

    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QTEST(PathPattern(pattern).matches(path), "matches");
    }

    void knowsWildcards()
    {
        QVERIFY(isPattern(QStringLiteral("*.yml")) && isPattern(QStringLiteral("a?b"))
            && !isPattern(QStringLiteral("a[1].txt")));
    }
};

STACKWRIGHT_TEST(TestPathPattern)
#include "tst_pathpattern.moc"
