#include "pages/exportpage.h"
#include "pages/settledialog.h"
#include "support/durablefile.h"
#include "ui/heldexport.h"
#include "ui/sceneparts.h"
#include "widgets/filetree.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QTreeView>
#include <QtTest>

namespace stackwright {

namespace {

constexpr int patience = 30'000; // ms

// The fields that git's missing author leaves open, whatever the language calls them.
QList<QLineEdit*> openFields(const ExportPage& page)
{
    QList<QLineEdit*> fields = page.findChildren<QLineEdit*>();
    fields.removeIf([](const QLineEdit* line) { return !line->isVisible() || !line->text().isEmpty(); });
    return fields;
}

ExportPage* showFolder(WindowFixture& fixture, const QString& name)
{
    fixture.window.showPage(Page::Export);
    auto* page = fixture.window.findChild<ExportPage*>();
    page->setFolder(fixture.folder.filePath(name));
    return page;
}

bool showExport(WindowFixture& fixture)
{
    auto* page = showFolder(fixture, QStringLiteral("payments"));
    if (!QTest::qWaitFor(
            [page] { return openFields(*page).size() == 2 || page->nextObstacle().isEmpty(); }, patience)) {
        return false;
    }
    const QList<QLineEdit*> fields = openFields(*page);
    for (QLineEdit* field : fields) {
        field->setText(field == fields.first() ? QStringLiteral("Ada Example") : QStringLiteral("ada@example.org"));
    }
    return QTest::qWaitFor([page] { return page->nextObstacle().isEmpty(); }, patience) && settle(fixture);
}

// While it runs: held where a passphrase would be typed.
bool showRunning(WindowFixture& fixture)
{
    auto* held = new HeldExport(&fixture.window);
    if (!showExport(fixture)) {
        return false;
    }
    fixture.window.goNext();
    const auto* progress = fixture.window.findChild<ExportPage*>()->findChild<QProgressBar*>();
    return QTest::qWaitFor(
               [&] { return held->isReached() && progress->isVisible() && progress->maximum() > 0; }, patience)
        && settle(fixture);
}

// Programs of the validators' names that say yes and no, so that the page shows both on every machine.
class Validators {
public:
    explicit Validators(const QString& folder) : before_(qgetenv("PATH"))
    {
        put(folder, QStringLiteral("shellcheck"), "#!/bin/sh\nexit 0\n");
        put(folder, QStringLiteral("yamllint"),
            "#!/bin/sh\ncase \"$*\" in *casc.yaml) echo '12:121 line too long (140 > 120 characters)' >&2; exit 1 ;; "
            "esac\n");
        qputenv("PATH", QFile::encodeName(folder));
    }
    ~Validators() { qputenv("PATH", before_); }
    Validators(const Validators&) = delete;
    Validators& operator=(const Validators&) = delete;

private:
    static void put(const QString& folder, const QString& name, const QByteArray& text)
    {
        QDir().mkpath(folder);
        const QString path = folder + QLatin1Char('/') + name;
        if (writeFileDurably(path, text).ok()) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    QByteArray before_;
};

bool showDone(WindowFixture& fixture)
{
    if (!showExport(fixture)) {
        return false;
    }
    const Validators validators(fixture.folder.filePath(QStringLiteral("validators")));
    fixture.window.goNext();
    const auto judged = [&fixture] {
        const auto trees = fixture.window.findChildren<QTreeView*>();
        return fixture.window.page() == Page::Done
            && std::any_of(trees.begin(), trees.end(), [](const QTreeView* tree) {
                   return tree->isVisible() && qobject_cast<const FileTree*>(tree) == nullptr;
               });
    };
    return QTest::qWaitFor(judged, 2 * patience) && settle(fixture);
}

void commit(const QString& folder, const QString& branch, const QByteArray& text)
{
    if (!branch.isEmpty()) {
        git(folder, {QStringLiteral("checkout"), QStringLiteral("-qB"), branch});
    }
    if (writeFileDurably(folder + QStringLiteral("/README.md"), text).ok()) {
        git(folder, {QStringLiteral("add"), QStringLiteral("README.md")});
        git(folder,
            {QStringLiteral("-c"), QStringLiteral("user.name=Ada"), QStringLiteral("-c"),
                QStringLiteral("user.email=ada@example.org"), QStringLiteral("commit"), QStringLiteral("-qm"),
                QStringLiteral("Say what it is")});
    }
}

QString makeRepository(const WindowFixture& fixture)
{
    const QString folder = fixture.folder.filePath(QStringLiteral("payments"));
    QDir().mkpath(folder);
    git(folder, {QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    git(folder, {QStringLiteral("config"), QStringLiteral("user.name"), QStringLiteral("Ada Example")});
    git(folder, {QStringLiteral("config"), QStringLiteral("user.email"), QStringLiteral("ada@example.org")});
    commit(folder, {}, "# Payments\n");
    return folder;
}

// A repository of others: its own README stands where ours would.
bool showInTheWay(WindowFixture& fixture)
{
    makeRepository(fixture);
    const auto* page = showFolder(fixture, QStringLiteral("payments"));
    const auto compared = [page] {
        const auto trees = page->findChildren<QTreeView*>();
        return std::any_of(
            trees.begin(), trees.end(), [](const QTreeView* tree) { return tree->model()->rowCount() > 0; });
    };
    return QTest::qWaitFor(compared, patience) && settle(fixture);
}

// What Settle… opens, with one answer given.
bool showSettling(WindowFixture& fixture)
{
    if (!showInTheWay(fixture)) {
        return false;
    }
    auto* page = fixture.window.findChild<ExportPage*>();
    page->settleConflicts();
    const auto* dialog = page->findChild<SettleDialog*>();
    const auto choices = dialog->findChildren<QRadioButton*>();
    choices.constFirst()->click();
    return settle(fixture);
}

bool showMerge(WindowFixture& fixture)
{
    const QString folder = makeRepository(fixture);
    commit(folder, QStringLiteral("side"), "# Payments of the side\n");
    git(folder, {QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
    commit(folder, {}, "# Payments of the company\n");
    git(folder, {QStringLiteral("merge"), QStringLiteral("side")});
    const auto* page = showFolder(fixture, QStringLiteral("payments"));
    return QTest::qWaitFor(
               [page] { return page->nextObstacle().contains(QLatin1String("merge"), Qt::CaseInsensitive); }, patience)
        && settle(fixture);
}

} // namespace

SceneList exportScenes()
{
    return {
        {QStringLiteral("export"), showExport},
        {QStringLiteral("export with files in the way"), showInTheWay},
        {QStringLiteral("export, settling a conflict"), showSettling},
        {QStringLiteral("export into the middle of a merge"), showMerge},
        {QStringLiteral("export at work"), showRunning},
        {QStringLiteral("done"), showDone},
    };
}

} // namespace stackwright
