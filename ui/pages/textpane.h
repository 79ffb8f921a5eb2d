// The text of one file: as it is, rendered, or what changed in it, in one column or two; and where each line comes
// from.
#pragma once

#include "session/session.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace stackwright {

class CodeView;
class DiffView;
class EmptyState;
class FindBar;
class Label;
class MarkdownView;
class SplitDiff;

class TextPane final : public QWidget {
    Q_OBJECT

public:
    explicit TextPane(Session& session, QWidget* parent = nullptr);

    enum class Mode {
        Files,
        Changes,
    };
    void setMode(Mode mode); // showFile must follow
    const QString& path() const { return path_; }

    void showFile(const QString& path); // of the session's newest files
    void showLine(int line, const QString& found);

    // Within the file; false at its end.
    bool nextChange();
    bool previousChange();

    void openFind();
    void copyFile();
    void copyPath();
    void askForName(); // then saveTo
    void saveTo(const QString& place);
    void setWrapped(bool wrapped);
    bool isWrapped() const { return wrapped_; }
    void setSplit(bool split);
    bool isSplit() const { return split_; }
    void setRendered(bool rendered);
    bool isRendered() const { return rendered_; }

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void searchWanted();
    void troubleFound(const stackwright::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    QToolButton* makeTool(const QString& iconName, const QString& text);
    void fillBaseMenu();
    void fillMoreMenu();
    void showPlain(const RenderedFile* now, const RenderedFile* before);
    void showChanges(const RenderedFile* now, const RenderedFile* before);
    void showEmpty();
    void showOrigin();
    void refreshTools();
    void refresh() { showFile(path_); }
    QString baseWords() const;
    const RenderedFile* file() const; // null when it is not among the newest
    bool isMarkdown() const;

    Session& session_;
    Mode mode_ = Mode::Files;
    QString path_;
    bool wrapped_ = false;
    bool split_ = false;
    bool rendered_ = false;
    Label* name_ = nullptr;
    Label* plus_ = nullptr;
    Label* minus_ = nullptr;
    Label* since_ = nullptr;
    Label* origin_ = nullptr;
    QToolButton* base_ = nullptr;
    QToolButton* columns_ = nullptr;
    QToolButton* read_ = nullptr;
    QToolButton* up_ = nullptr;
    QToolButton* down_ = nullptr;
    QToolButton* find_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* more_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    CodeView* code_ = nullptr;
    DiffView* diff_ = nullptr;
    SplitDiff* sides_ = nullptr;
    MarkdownView* prose_ = nullptr;
    EmptyState* empty_ = nullptr;
    FindBar* bar_ = nullptr;
};

} // namespace stackwright
