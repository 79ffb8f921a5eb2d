// The place where the window stands. When the language changes, another window takes the place over with everything
// that was open.
#pragma once

#include "window/wizardwindow.h"

#include <memory>

class QApplication;

namespace stackwright {

class WindowPlace final : public QObject {
    Q_OBJECT

public:
    WindowPlace(
        QApplication& application, Session& session, WorkFile& workFile, RecentModel& recents, ThemeControl& theme);
    ~WindowPlace() override;

    WizardWindow& window() { return *window_; }

private:
    void makeWindow();
    void changeLanguage(const QString& language);

    QApplication& application_;
    Session& session_;
    WorkFile& workFile_;
    RecentModel& recents_;
    ThemeControl& theme_;
    std::unique_ptr<WizardWindow> window_;
};

} // namespace stackwright
