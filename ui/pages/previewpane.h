// The right side of the stages: files, changes, wiring and notes of what is picked now.
#pragma once

#include "session/session.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace stackwright {

class FilesPane;
class RecordPane;
class WiringPane;

class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    enum Tab {
        Files,
        Changes,
        Wiring,
        Notes,
    };

    explicit PreviewPane(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage);
    void setTab(int tab);
    int tab() const;
    void stepTab(int direction);

    FilesPane* files() const { return files_; }
    RecordPane* notes() const { return notes_; }

    // The full-window button shows what a press would do.
    void setExpanded(bool expanded);

Q_SIGNALS:
    void stageChosen(const QString& stage);
    void expandToggled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Session& session_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    FilesPane* files_;
    WiringPane* wiring_;
    RecordPane* notes_;
    QToolButton* expand_;
};

} // namespace stackwright
