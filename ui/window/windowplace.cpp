#include "window/windowplace.h"

#include "window/presenter.h"
#include "window/translations.h"

#include <QApplication>

namespace stackwright {

WindowPlace::WindowPlace(
    QApplication& application, Session& session, WorkFile& workFile, RecentModel& recents, ThemeControl& theme)
    : application_(application), session_(session), workFile_(workFile), recents_(recents), theme_(theme)
{
    makeWindow();
}

WindowPlace::~WindowPlace() = default;

void WindowPlace::makeWindow()
{
    window_ = std::make_unique<WizardWindow>(session_, workFile_, recents_, theme_);
    // Queued: the menu that asks for it belongs to the window that goes.
    connect(window_.get(), &WizardWindow::languageChosen, this, &WindowPlace::changeLanguage, Qt::QueuedConnection);
}

void WindowPlace::changeLanguage(const QString& language)
{
    rememberLanguage(language);
    loadTranslations(application_);
    if (window_->presenter().isPresenting()) {
        window_->presenter().toggle(); // it ends with its window
    } else {
        window_->leave();
    }
    const CataloguePointer spoken = session_.cataloguePointer(); // the window that goes still shows it
    const std::unique_ptr<WizardWindow> before = std::move(window_);
    session_.speakAgain();
    makeWindow();
    window_->standInFor(*before);
    window_->show();
    window_->activateWindow();
}

} // namespace stackwright
