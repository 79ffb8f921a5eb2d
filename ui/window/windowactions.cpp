#include "window/windowactions.h"

#include "pages/reviewpage.h"
#include "pages/shareactions.h"
#include "pages/stageroom.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "pages/textpane.h"
#include "style/icons.h"
#include "style/tips.h"
#include "window/presenter.h"
#include "window/translations.h"
#include "window/variantcommands.h"
#include "window/wizardwindow.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QUndoStack>

namespace stackwright {

namespace {

constexpr auto needsStackProperty = "needsStack";
constexpr auto iconProperty = "stackwrightIcon";
const auto keyGroup = QStringLiteral("shortcuts");

QKeySequence keys(const char* text)
{
    return QKeySequence(QLatin1String(text));
}

// What the desktop names for Redo or Quit may be what we name ourselves; a key that stands twice counts as ambiguous
// and does nothing.
QList<QKeySequence> eachOnce(const QList<QKeySequence>& shortcuts)
{
    QList<QKeySequence> once;
    for (const QKeySequence& shortcut : shortcuts) {
        if (!shortcut.isEmpty() && !once.contains(shortcut)) {
            once += shortcut;
        }
    }
    return once;
}

} // namespace

WindowActions::WindowActions(WizardWindow& window)
    : QObject(&window), window_(window), menu_(new QMenu(&window)), shareMenu_(new QMenu(&window))
{
    addFile();
    addShare();
    addEdit();
    addWalk();
    addClock();
    addPreview();
    addView();
    fillMenu();
    setOpen(false);
    readKeys();
}

QAction* WindowActions::add(const QString& id, const QString& text, const QString& iconName,
    const QList<QKeySequence>& shortcuts, const std::function<void()>& what, bool needsStack)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(id);
    action->setShortcuts(eachOnce(shortcuts));
    action->setProperty(needsStackProperty, needsStack);
    action->setProperty(iconProperty, iconName);
    connect(action, &QAction::triggered, this, what);
    window_.addAction(action);
    byId_.insert(id, action);
    defaults_.insert(id, shortcuts.isEmpty() ? QList<QKeySequence>() : action->shortcuts());
    all_ += action;
    return action;
}

QString WindowActions::iconName(const QAction* action) const
{
    return action->property(iconProperty).toString();
}

void WindowActions::addFile()
{
    add(
        QStringLiteral("new"), tr("New workshop"), QStringLiteral("plus"), {QKeySequence::New},
        [this] { window_.askNew(); }, false);
    add(
        QStringLiteral("open"), tr("Open…"), QStringLiteral("folder-open"), {QKeySequence::Open},
        [this] { window_.chooseFile(); }, false);
    add(
        QStringLiteral("sample"), tr("Try the sample"), QStringLiteral("flask"), {}, [this] { window_.openSample(); },
        false);
    add(QStringLiteral("version"), tr("Save as a version"), QStringLiteral("save"), {QKeySequence::Save},
        [this] { window_.saveVersion(); });
    add(QStringLiteral("versions"), tr("Versions…"), QStringLiteral("clock"), {}, [this] { window_.showVersions(); });
    add(QStringLiteral("save-as"), tr("Save as…"), QStringLiteral("save"), {keys("Ctrl+Shift+S")},
        [this] { window_.saveAs(); });
    add(QStringLiteral("preset"), tr("Save as preset…"), QStringLiteral("blocks"), {},
        [this] { window_.saveAsPreset(); });
    add(QStringLiteral("close"), tr("Close the workshop"), QStringLiteral("close"), {keys("Ctrl+W")},
        [this] { window_.closeStack(); });
    add(QStringLiteral("picture"), tr("Save the wiring as a picture…"), QStringLiteral("picture"), {},
        [this] { window_.share().saveWiring(*window_.reviewPage().wiring()); });
    add(QStringLiteral("print"), tr("Print the wiring…"), QStringLiteral("printer"), {QKeySequence::Print},
        [this] { window_.reviewPage().print(); });
    add(
        QStringLiteral("quit"), tr("Quit"), QStringLiteral("close"), {QKeySequence::Quit, keys("Ctrl+Q")},
        [this] { window_.close(); }, false);
}

void WindowActions::addShare()
{
    shareMenu_->setAccessibleName(tr("Share"));
    shareMenu_->addAction(add(QStringLiteral("page"), tr("Save the page for the sponsor…"), QStringLiteral("file-text"),
        {}, [this] { window_.share().savePage(); }));
    shareMenu_->addAction(add(QStringLiteral("archive"), tr("Save the files as a ZIP…"), QStringLiteral("package"), {},
        [this] { window_.share().saveArchive(); }));
    shareMenu_->addAction(add(QStringLiteral("records"), tr("Save the decision records…"), QStringLiteral("scroll"), {},
        [this] { window_.share().saveRecords(); }));
    shareMenu_->addAction(add(QStringLiteral("card"), tr("Save the stack as a picture…"), QStringLiteral("id-card"), {},
        [this] { window_.share().saveCard(); }));
    shareMenu_->addAction(add(QStringLiteral("copy-card"), tr("Copy the stack as a picture"), QStringLiteral("copy"),
        {}, [this] { window_.share().copyCard(); }));
    shareMenu_->addAction(add(QStringLiteral("mermaid"), tr("Copy the wiring as Mermaid"), QStringLiteral("wires"), {},
        [this] { window_.reviewPage().copyMermaid(); }));
}

void WindowActions::addEdit()
{
    QUndoStack& history = window_.session().history();
    QAction* undo = add(QStringLiteral("undo"), tr("Undo"), QStringLiteral("undo"), {QKeySequence::Undo},
        [&history] { history.undo(); });
    QAction* redo = add(QStringLiteral("redo"), tr("Redo"), QStringLiteral("redo"),
        {QKeySequence::Redo, keys("Ctrl+Shift+Z")}, [&history] { history.redo(); });
    const auto refresh = [&history, undo, redo] {
        undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Undo"));
        redo->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Redo"));
        undo->setEnabled(history.canUndo());
        redo->setEnabled(history.canRedo());
    };
    connect(&history, &QUndoStack::indexChanged, this, refresh);
    connect(&history, &QUndoStack::undoTextChanged, this, refresh);
    refresh();
    add(QStringLiteral("find"), tr("Find in the file"), QStringLiteral("search"), {QKeySequence::Find},
        [this] { window_.find(); });
    add(QStringLiteral("find-all"), tr("Find in all files"), QStringLiteral("search"), {keys("Ctrl+Shift+G")},
        [this] { window_.findInAll(); });
    add(QStringLiteral("filter"), tr("Filter the tools of this stage"), QStringLiteral("search"),
        {keys("Ctrl+Shift+L")}, [this] {
            window_.showPage(Page::Stages);
            window_.stagesPage().view()->focusFilter();
        });
    add(QStringLiteral("copy-file"), tr("Copy the file"), QStringLiteral("copy"), {keys("Ctrl+Shift+C")},
        [this] { window_.copyFile(); });
    add(QStringLiteral("copy-path"), tr("Copy the path of the file"), QStringLiteral("copy"), {},
        [this] { window_.textPane().copyPath(); });
    add(QStringLiteral("save-file"), tr("Save this file as…"), QStringLiteral("save"), {},
        [this] { window_.textPane().askForName(); });
}

void WindowActions::addWalk()
{
    add(QStringLiteral("goals"), tr("Go to goals"), QStringLiteral("note"), {keys("Ctrl+1")},
        [this] { window_.showPage(Page::Goals); });
    add(QStringLiteral("stages"), tr("Go to stages"), QStringLiteral("blocks"), {keys("Ctrl+2")},
        [this] { window_.showPage(Page::Stages); });
    add(QStringLiteral("review"), tr("Go to review"), QStringLiteral("wires"), {keys("Ctrl+3")},
        [this] { window_.showPage(Page::Review); });
    add(QStringLiteral("export"), tr("Go to export"), QStringLiteral("commit"), {keys("Ctrl+4")},
        [this] { window_.showPage(Page::Export); });
    add(QStringLiteral("next"), tr("Next step"), QStringLiteral("arrow-right"),
        {keys("Ctrl+Return"), keys("Ctrl+Enter")}, [this] { window_.goNext(); });
    add(QStringLiteral("previous-stage"), tr("Previous stage"), QStringLiteral("arrow-left"), {keys("Alt+Left")},
        [this] { window_.previousStage(); });
    add(QStringLiteral("next-stage"), tr("Next stage"), QStringLiteral("arrow-right"), {keys("Alt+Right")},
        [this] { window_.nextStage(); });
    add(QStringLiteral("next-conflict"), tr("Next conflict"), QStringLiteral("alert-circle"), {keys("F8")},
        [this] { window_.nextConflict(1); });
    add(QStringLiteral("previous-conflict"), tr("Previous conflict"), QStringLiteral("alert-circle"),
        {keys("Shift+F8")}, [this] { window_.nextConflict(-1); });
    add(QStringLiteral("conflicts"), tr("List of conflicts"), QStringLiteral("list-checks"), {keys("Ctrl+F8")},
        [this] { window_.showConflicts(); });
    add(QStringLiteral("fixes"), tr("Fixes of the current conflict"), QStringLiteral("wrench"), {keys("Ctrl+.")},
        [this] { window_.focusFixes(); });
    add(QStringLiteral("agree"), tr("Agree on this stage, or take it back"), QStringLiteral("check"),
        {keys("Ctrl+Shift+A")}, [this] { window_.agree(); });
    add(QStringLiteral("agree-all"), tr("Agree on every stage that has a pick and no conflict"),
        QStringLiteral("check"), {}, [this] { window_.agreeOnAll(); });
    const auto room = [this](const char* id, const QString& text, const char* picture, void (StageRoom::*verb)()) {
        add(QLatin1String(id), text, QLatin1String(picture), {}, [this, verb] {
            window_.showPage(Page::Stages);
            (window_.stagesPage().view()->room().*verb)();
        });
    };
    room("dispute", tr("Dispute this stage, or take that back (D on a card)"), "scales", &StageRoom::dispute);
    room("park-stage", tr("Park this stage, or take it up again (P on a card)"), "clock", &StageRoom::park);
    room("vote", tr("Vote on this stage (V on a card)"), "list-checks", &StageRoom::focusVotes);
    room("reveal", tr("Reveal the votes (R on a card)"), "list-checks", &StageRoom::reveal);
    room("vote-again", tr("Vote once more (Shift+R on a card)"), "refresh", &StageRoom::voteAgain);
    add(QStringLiteral("undisputed"), tr("Stages that nobody disputes"), QStringLiteral("list-checks"), {}, [this] {
        window_.showPage(Page::Stages);
        window_.stagesPage().offerUndisputed();
    });
    add(QStringLiteral("compare"), tr("Compare tools of this stage"), QStringLiteral("scales"), {keys("Ctrl+D")},
        [this] { window_.compareTools(); });
    const auto variants = [this](const char* id, const QString& text, const char* picture, const char* shortcut,
                              void (VariantCommands::*verb)()) {
        add(QLatin1String(id), text, QLatin1String(picture), {keys(shortcut)},
            [this, verb] { (window_.findChild<VariantCommands*>()->*verb)(); });
    };
    variants("duplicate-variant", tr("Duplicate the workshop as another variant"), "copy", "Ctrl+Shift+D",
        &VariantCommands::duplicate);
    variants("next-variant", tr("Work on the next variant"), "chevron-right", "Ctrl+Shift+B", &VariantCommands::next);
    variants("compare-variants", tr("Variants side by side"), "scales", "Ctrl+Shift+V", &VariantCommands::compare);
    add(QStringLiteral("next-pane"), tr("Next pane"), QStringLiteral("chevron-right"), {keys("F6")},
        [this] { window_.stepPane(1); });
    add(QStringLiteral("previous-pane"), tr("Previous pane"), QStringLiteral("chevron-left"), {keys("Shift+F6")},
        [this] { window_.stepPane(-1); });
}

void WindowActions::addClock()
{
    AgendaClock& clock = window_.clock();
    add(QStringLiteral("clock"), tr("Start or pause the clock"), QStringLiteral("clock"), {keys("Ctrl+T")},
        [&clock] { clock.toggle(); });
    add(QStringLiteral("next-item"), tr("Next item of the agenda"), QStringLiteral("skip"), {keys("Ctrl+Shift+T")},
        [&clock] { clock.moveOn(); });
    add(QStringLiteral("extend"), tr("Five more minutes for this item"), QStringLiteral("plus"), {keys("Ctrl+Shift+5")},
        [&clock] { clock.extend(); });
    add(QStringLiteral("agenda"), tr("Agenda and parking lot…"), QStringLiteral("clock"), {keys("Ctrl+Shift+J")},
        [this] { window_.showAgenda(); });
    add(QStringLiteral("park"), tr("Park what is talked about…"), QStringLiteral("pin"), {keys("Ctrl+Shift+K")},
        [this] { window_.parkSubject(); });
}

void WindowActions::addPreview()
{
    add(QStringLiteral("preview"), tr("Show or hide the preview"), QStringLiteral("file-code"), {keys("F9")},
        [this] { window_.togglePreview(); });
    add(QStringLiteral("full-preview"), tr("Preview over the whole width"), QStringLiteral("expand"),
        {keys("Shift+F9")}, [this] { window_.toggleFullPreview(); });
    add(QStringLiteral("next-tab"), tr("Next preview tab"), QStringLiteral("chevron-right"), {keys("Ctrl+PgDown")},
        [this] { window_.stepPreviewTab(1); });
    add(QStringLiteral("previous-tab"), tr("Previous preview tab"), QStringLiteral("chevron-left"), {keys("Ctrl+PgUp")},
        [this] { window_.stepPreviewTab(-1); });
    add(QStringLiteral("split"), tr("Changes in one column or two"), QStringLiteral("columns"), {},
        [this] { window_.toggleSplit(); });
    add(QStringLiteral("rendered"), tr("Markdown as it reads, or its source"), QStringLiteral("book"), {},
        [this] { window_.toggleRendered(); });
    add(QStringLiteral("wrap"), tr("Wrap long lines"), QStringLiteral("file-text"), {},
        [this] { window_.textPane().setWrapped(!window_.textPane().isWrapped()); });
    add(QStringLiteral("next-change"), tr("Next change"), QStringLiteral("chevron-down"), {keys("F7")},
        [this] { window_.nextChange(1); });
    add(QStringLiteral("previous-change"), tr("Previous change"), QStringLiteral("chevron-up"), {keys("Shift+F7")},
        [this] { window_.nextChange(-1); });
}

void WindowActions::addView()
{
    ThemeControl& theme = window_.theme();
    add(
        QStringLiteral("palette"), tr("Find an action, a stage or a tool"), QStringLiteral("search"),
        {keys("Ctrl+K"), keys("Ctrl+Shift+P")}, [this] { window_.openPalette(); }, false);
    add(
        QStringLiteral("theme"), tr("Light or dark"), QStringLiteral("theme"), {}, [&theme] { theme.nextAppearance(); },
        false);
    addAppearance(Appearance::Light, QStringLiteral("light"), tr("Light appearance"));
    addAppearance(Appearance::Dark, QStringLiteral("dark"), tr("Dark appearance"));
    addAppearance(Appearance::System, QStringLiteral("system"), tr("Appearance of the desktop"));
    add(
        QStringLiteral("zoom-in"), tr("Larger"), QStringLiteral("plus"), {keys("Ctrl++"), keys("Ctrl+=")},
        [&theme] { theme.stepZoom(1); }, false);
    add(
        QStringLiteral("zoom-out"), tr("Smaller"), QStringLiteral("minus"), {keys("Ctrl+-")},
        [&theme] { theme.stepZoom(-1); }, false);
    add(
        QStringLiteral("zoom-reset"), tr("Normal size"), QStringLiteral("fit"), {keys("Ctrl+0")},
        [&theme] { theme.setZoom(1.0); }, false);
    const QStringList tongues = languages();
    for (const QString& language : QStringList{QString()} + tongues) {
        addLanguage(language);
    }
    add(QStringLiteral("present"), tr("Present"), QStringLiteral("presentation"), {keys("F5")},
        [this] { window_.presenter().toggle(); });
    add(
        QStringLiteral("question"), tr("One question alone, while presenting"), QStringLiteral("message"),
        {keys("Space")}, [this] { window_.presenter().toggleQuestion(); }, false);
    add(
        QStringLiteral("full-screen"), tr("Full screen"), QStringLiteral("expand"), {keys("F11"), keys("Ctrl+Shift+F")},
        [this] { window_.toggleFullScreen(); }, false);
    add(
        QStringLiteral("leave"), tr("Leave Present or full screen"), QStringLiteral("close"), {keys("Esc")},
        [this] { window_.leave(); }, false)
        ->setEnabled(false);
    add(QStringLiteral("menu"), tr("Main menu"), QStringLiteral("menu"), {keys("F10")}, [this] { window_.openMenu(); });
    add(
        QStringLiteral("shortcuts"), tr("Keyboard shortcuts"), QStringLiteral("info"), {keys("Ctrl+?"), keys("F1")},
        [this] { window_.showShortcuts(); }, false);
    add(
        QStringLiteral("about"), tr("About Stackwright"), QStringLiteral("info"), {}, [this] { window_.showAbout(); },
        false);
}

void WindowActions::addAppearance(Appearance appearance, const QString& id, const QString& text)
{
    ThemeControl& theme = window_.theme();
    QAction* action = add(
        id, text, QStringLiteral("theme"), {}, [&theme, appearance] { theme.setAppearance(appearance); }, false);
    action->setCheckable(true);
    const auto refresh = [&theme, action, appearance] { action->setChecked(theme.appearance() == appearance); };
    connect(&theme, &ThemeControl::changed, action, refresh); // also when its own entry is chosen a second time
    refresh();
}

// Each language in its own words, so that who does not read the window's finds it.
void WindowActions::addLanguage(const QString& language)
{
    const QString words = language.isEmpty() ? tr("Language of the desktop") : QLocale(language).nativeLanguageName();
    QAction* action = add(
        QStringLiteral("language-") + language, language == QLatin1String("en") ? QStringLiteral("English") : words,
        QStringLiteral("message"), {}, [this, language] { Q_EMIT window_.languageChosen(language); }, false);
    action->setCheckable(true);
    action->setChecked(language == chosenLanguage());
    languages_ += action;
}

void WindowActions::fillMenu()
{
    menu_->setAccessibleName(tr("Main menu"));
    const QList<QStringList> groups = {
        {QStringLiteral("new"), QStringLiteral("open"), QStringLiteral("version"), QStringLiteral("versions"),
            QStringLiteral("save-as"), QStringLiteral("preset"), QStringLiteral("close")},
        {QStringLiteral("duplicate-variant"), QStringLiteral("compare-variants")},
        {QStringLiteral("picture"), QStringLiteral("print"), QStringLiteral("page"), QStringLiteral("archive"),
            QStringLiteral("records"), QStringLiteral("card")},
        {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system"), QStringLiteral("zoom-in"),
            QStringLiteral("zoom-out"), QStringLiteral("zoom-reset"), QStringLiteral("full-screen")},
        {QStringLiteral("palette"), QStringLiteral("shortcuts"), QStringLiteral("about")},
        {QStringLiteral("quit")},
    };
    for (const QStringList& group : groups) {
        for (const QString& id : group) {
            menu_->addAction(action(id));
        }
        menu_->addSeparator();
        if (group.contains(QStringLiteral("light"))) {
            QMenu* language = menu_->addMenu(icon(QStringLiteral("message")), tr("Language"));
            language->addActions(languages_);
        }
    }
}

void WindowActions::readKeys()
{
    QSettings settings;
    settings.beginGroup(keyGroup);
    const QStringList ids = settings.childKeys();
    for (const QString& id : ids) {
        if (QAction* known = byId_.value(id)) {
            known->setShortcut(QKeySequence(settings.value(id).toString(), QKeySequence::PortableText));
        }
    }
    tellKeys();
}

void WindowActions::tellKeys() const
{
    QHash<QString, QString> keys;
    for (const QAction* known : all_) {
        keys.insert(known->objectName(), known->shortcut().toString(QKeySequence::NativeText));
    }
    setTipKeys(keys);
}

void WindowActions::setKeys(const QString& id, const QKeySequence& keys)
{
    byId_.value(id)->setShortcut(keys);
    QSettings().setValue(keyGroup + QLatin1Char('/') + id, keys.toString(QKeySequence::PortableText));
    tellKeys();
}

void WindowActions::resetKeys(const QString& id)
{
    byId_.value(id)->setShortcuts(defaults_.value(id));
    QSettings().remove(keyGroup + QLatin1Char('/') + id);
    tellKeys();
}

void WindowActions::setOpen(bool open)
{
    for (QAction* action : std::as_const(all_)) {
        if (action->property(needsStackProperty).toBool()) {
            action->setEnabled(open);
        }
    }
    const QUndoStack& history = window_.session().history();
    byId_.value(QStringLiteral("undo"))->setEnabled(open && history.canUndo());
    byId_.value(QStringLiteral("redo"))->setEnabled(open && history.canRedo());
}

} // namespace stackwright
