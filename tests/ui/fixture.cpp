#include "ui/fixture.h"

#include "catalogue/catalogueloader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace stackwright {

CataloguePointer testCatalogue()
{
    static const CataloguePointer catalogue = builtInCatalogue();
    return catalogue;
}

Stack enterpriseStack()
{
    Stack stack = stackFromBlueprint(
        *testCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments platform"));
    stack.options[QStringLiteral("alertmanager")].insert(QStringLiteral("heartbeat-url"),
        Value(QStringLiteral("https://heartbeat.example.org/payments"))); // else it is asked for
    return stack;
}

bool waitForFiles(Session& session)
{
    return QTest::qWaitFor([&] { return session.isCurrent(); }, 30'000);
}

void WindowFixture::show(const QSize& size)
{
    window.setWindowState(Qt::WindowNoState); // the offscreen screen is small, and a small screen means maximised
    window.resize(size);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

QString git(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

std::optional<QStringList> pdfPages(const QString& path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\f'));
}

} // namespace stackwright
