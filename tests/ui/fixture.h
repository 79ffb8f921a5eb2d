// A session with the built-in catalogue in a state folder of its own, and a window over it.
#pragma once

#include "models/recentmodel.h"
#include "session/session.h"
#include "session/workfile.h"
#include "style/themecontrol.h"
#include "window/wizardwindow.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace stackwright {

CataloguePointer testCatalogue();

// Enterprise on-prem, every stage decided.
Stack enterpriseStack();

// Waits until the newest stack is rendered; false after ten seconds.
bool waitForFiles(Session& session);

struct Fixture {
    explicit Fixture(const CataloguePointer& catalogue = testCatalogue()) : session(catalogue) {}

    QTemporaryDir folder;
    Session session;
    QString state = folder.filePath(QStringLiteral("state"));
    bool ownData = qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8()); // the presets
};

struct WindowFixture : Fixture {
    using Fixture::Fixture;

    WorkFile workFile{session, state};
    RecentModel recents{state};
    ThemeControl theme;
    WizardWindow window{session, workFile, recents, theme};

    // Shown at this size and active.
    void show(const QSize& size = QSize(1366, 738));
};

// The child with that accessible name or text, visible; null when there is none.
template <typename Widget>
Widget* findNamed(const QWidget& root, const QString& name)
{
    const auto widgets = root.findChildren<Widget*>();
    for (Widget* widget : widgets) {
        const bool named = widget->accessibleName() == name || widget->property("text").toString() == name;
        if (named && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

// The words of a PDF, one string a page, the last one empty; nothing when pdftotext is not installed.
std::optional<QStringList> pdfPages(const QString& path);

// Output of git in a folder, with no configuration but the repository's own.
QString git(const QString& folder, const QStringList& arguments);

} // namespace stackwright
