// The one window: header, pages, bottom bar. It walks; the pages show and the session knows.
#pragma once

#include "jobs/jobreports.h"
#include "models/presetmodel.h"
#include "models/recentmodel.h"
#include "session/agendaclock.h"
#include "session/versions.h"
#include "session/workfile.h"
#include "style/themecontrol.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QMimeData;
class QStackedWidget;
class QVBoxLayout;

namespace stackwright {

class AgendaDialog;
class BottomBar;
class CommandPalette;
class DonePage;
class EmptyState;
class ExportPage;
class FindingPanel;
class GoalsPage;
class HeaderBar;
class MessageBar;
class Presenter;
class QuestionView;
class ReviewPage;
class ShareActions;
class StagesPage;
class StartPage;
class TextPane;
class WindowActions;

enum class Page {
    Start,
    Goals,
    Stages,
    Review,
    Export,
    Done,
};

// As settings and drafts name it.
QString pageName(Page page);

class WizardWindow final : public QMainWindow {
    Q_OBJECT

public:
    WizardWindow(
        Session& session, WorkFile& workFile, RecentModel& recents, ThemeControl& theme, QWidget* parent = nullptr);
    ~WizardWindow() override;

    Page page() const;
    void showPage(Page page);
    void showStage(const QString& stage);
    QString stage() const;

    // Opens a stack file or an exported repository; what goes wrong is said on the first page.
    void openPath(const QString& path, OpenMode mode = OpenMode::Normal);

    void askNew(); // which blueprint a new workshop begins with
    void newStack(const ValueMap& goals = {});
    void newFromBlueprint(const QString& blueprint, const ValueMap& goals = {});
    void newFromPreset(const QString& path);
    void saveAsPreset();
    void renamePreset(const QString& path);
    void openSample();
    void chooseFile();
    void saveAs();
    void saveVersion();
    void showVersions();
    void closeStack();

    void goNext();
    void goBack();
    void nextStage();
    void previousStage();
    void nextConflict(int direction);
    void showConflicts(); // the list of them, or away with it
    void focusFixes();
    void agree(); // on the stage that is shown, or to take that back; on all of them where all are looked at
    void agreeOnAll();
    void compareTools();
    void showAgenda();
    void parkSubject(); // puts off what is talked about
    void toggleFullScreen();
    void leave(); // Escape: out of the one question, Present or full screen
    void stepPane(int direction);
    void stepPreviewTab(int direction);
    void togglePreview();
    void toggleFullPreview();
    void find();
    void nextChange(int direction);
    void copyFile();
    void findInAll();
    void toggleSplit();
    void toggleRendered();
    TextPane& textPane();
    void openPalette();
    void openMenu();
    void showShortcuts();
    void showAbout();

    ThemeControl& theme() { return theme_; }
    Session& session() { return session_; }
    WindowActions& actions() { return *actions_; }
    AgendaClock& clock() { return clock_; }
    Presenter& presenter() { return *presenter_; }
    StagesPage& stagesPage();
    ReviewPage& reviewPage();
    ShareActions& share();

    // Takes the place, the page and the settings of a window that goes.
    void standInFor(const WizardWindow& before);

    // Something went wrong, or is worth knowing: said between header and page until it is dismissed.
    void showTrouble(const Error& error);
    void relocate(const QString& path, const QString& place); // a recent stack was moved there
    // Of the first page: what a crash left behind, and problems of the catalogue.
    void showLeftovers(const std::vector<Leftover>& leftovers);
    void showCatalogueProblems(const Problems& problems);

Q_SIGNALS:
    void languageChosen(const QString& language); // empty: the desktop's

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showFiles();
    void build();
    void connectFrame();
    // The pages behind the first one: made when a stack is opened, or when there is nothing else to do after the first
    // paint.
    bool makeNextPage(); // false: all are there
    void makePages();
    void makeAheadOfTime();
    void connectPages();
    void connectSession();
    void showReadOnly(const QString& path);
    void locate(const QString& path);
    void refuseDrop(const QMimeData* dropped);
    void addMessage(MessageBar* bar);
    AgendaDialog& openAgenda();
    void tellNotes(const QString& path);
    void takeOpened(const Result<Problems>& opened, const QString& path);
    void focusPage();
    void refreshHeader();
    void refreshBottom();
    void refreshAgree();
    void refreshSaved();
    void tellPresetChange(const PresetChange& change);
    void takeExported(const ExportResult& result);
    void noteRecent();
    void takePaletteChoice(const QString& id);
    QStringList conflictStages() const;
    void tellNoConflict();
    void tellShared(const QString& path);
    void readLook();
    void readPlace();
    void writeLook() const;
    void writeSettings() const;

    Session& session_;
    WorkFile& workFile_;
    RecentModel& recents_;
    ThemeControl& theme_;
    AgendaClock clock_;
    WindowActions* actions_ = nullptr;
    HeaderBar* header_ = nullptr;
    QWidget* messageBox_ = nullptr;
    QVBoxLayout* messages_ = nullptr;
    EmptyState* cover_ = nullptr;
    QuestionView* question_ = nullptr;
    Presenter* presenter_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    BottomBar* bottom_ = nullptr;
    StartPage* start_ = nullptr;
    GoalsPage* goals_ = nullptr;
    StagesPage* stages_ = nullptr;
    ReviewPage* review_ = nullptr;
    ExportPage* export_ = nullptr;
    DonePage* done_ = nullptr;
    CommandPalette* palette_ = nullptr;
    FindingPanel* findings_ = nullptr; // made when it is asked for
    ShareActions* share_ = nullptr;    // likewise
    PresetModel presets_;
    QTimer savedClock_;
    Versions versions_;
    QPointer<MessageBar> readOnlyBar_;
    QPointer<MessageBar> dropBar_;
    QPointer<MessageBar> noConflictBar_;
    Problems notes_; // of the file that is open
    bool exported_ = false;
    bool painted_ = false;
};

} // namespace stackwright
