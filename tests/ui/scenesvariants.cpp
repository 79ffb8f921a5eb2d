#include "models/filetreemodel.h"
#include "models/variantmodel.h"
#include "pages/rehearsedialog.h"
#include "pages/variantspage.h"
#include "session/variantsteps.h"
#include "ui/repositories.h"
#include "ui/sceneparts.h"
#include "widgets/messagebar.h"
#include "window/variantcommands.h"
#include "window/windowactions.h"

#include <QPushButton>
#include <QtTest>

namespace stackwright {

namespace {

constexpr int patience = 60'000; // ms
const auto ci = QStringLiteral("ci");

bool showVariants(WindowFixture& fixture, int letters, bool files)
{
    duplicateVariant(fixture.session);
    fixture.session.pick(ci, QStringLiteral("woodpecker"));
    fixture.session.skip(QStringLiteral("chat"), QStringLiteral("The team sits in one room"));
    if (letters > 2) {
        duplicateVariant(fixture.session);
        fixture.session.exchange(QStringLiteral("ingress"), fixture.session.stack().toolsOf(QStringLiteral("ingress")),
            QStringLiteral("caddy"));
    }
    fixture.window.actions().action(QStringLiteral("compare-variants"))->trigger();
    auto* page = fixture.window.findChild<VariantsPage*>();
    const auto* model = page->findChild<VariantModel*>();
    const bool shown =
        settle(fixture) && QTest::qWaitFor([model, letters] { return model->columnCount() == letters + 1; }, patience);
    if (files) {
        page->findChild<QPushButton*>(QStringLiteral("variant-files"))->click();
    }
    return shown && settle(fixture);
}

// Which variant is worked on stands in the header.
bool showVariantStage(WindowFixture& fixture)
{
    duplicateVariant(fixture.session);
    fixture.session.pick(ci, QStringLiteral("woodpecker"));
    return showStageTab(fixture, ci, 1);
}

bool showRehearsal(WindowFixture& fixture, const QString& tool)
{
    const QString repository = exportedRepository(fixture, fixture.session.stack());
    fixture.window.openPath(repository);
    if (repository.isEmpty() || !QTest::qWaitFor([&fixture] { return fixture.session.isOpen(); }, patience)
        || !settle(fixture)) {
        return false;
    }
    fixture.window.showStage(ci);
    fixture.window.findChild<VariantCommands*>()->rehearse({ci, QStringLiteral("jenkins"), tool});
    const auto* dialog = fixture.window.findChild<RehearseDialog*>();
    const bool fits = tool != QLatin1String("gitlab-ci");
    const auto told = [dialog, fits] {
        return dialog->findChild<FileTreeModel*>()->rowCount() > 0
            && (fits || dialog->findChild<MessageBar*>() != nullptr);
    };
    return QTest::qWaitFor(told, patience) && settle(fixture);
}

} // namespace

SceneList variantScenes()
{
    return {
        {QStringLiteral("variant at work"), showVariantStage},
        {QStringLiteral("two variants side by side"),
            [](WindowFixture& fixture) { return showVariants(fixture, 2, false); }},
        {QStringLiteral("three variants side by side"),
            [](WindowFixture& fixture) { return showVariants(fixture, 3, false); }},
        {QStringLiteral("files of two variants"),
            [](WindowFixture& fixture) { return showVariants(fixture, 2, true); }},
        {QStringLiteral("swap rehearsed"),
            [](WindowFixture& fixture) { return showRehearsal(fixture, QStringLiteral("woodpecker")); }},
        {QStringLiteral("swap rehearsed that does not fit"),
            [](WindowFixture& fixture) { return showRehearsal(fixture, QStringLiteral("gitlab-ci")); }},
    };
}

} // namespace stackwright
