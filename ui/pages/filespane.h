// The files of the stack: a tree, and the chosen file as text or as what changed in it. The old view stays until the new one is ready.
#pragma once

#include "models/filetreemodel.h"
#include "session.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace stackwright {

class CodeView;
class DiffView;
class EmptyState;
class FileTree;
class FindBar;
class Label;

class FilesPane final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Files,
        Changes,
    };

    explicit FilesPane(Session& session, QWidget* parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return mode_; }

    void openFind();
    void nextChange();
    void previousChange();
    void copyFile();
    void focusTree();

    // "142 files, 3 new, 4 changed"
    QString summary() const;

Q_SIGNALS:
    void summaryChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTreeSide();
    QWidget* makeTextSide();
    QWidget* makeHead();
    QToolButton* makeTool(const QString& icon, const QString& text);
    void takeFiles();
    void showFile(const QString& path);
    void showText(const RenderedFile* now, const RenderedFile* before);
    void showOrigin();
    void showEmpty();
    void fillBaseMenu();
    QString baseWords() const;
    void stepFile(int direction);
    std::vector<FileEntry> entries() const;

    Session& session_;
    Mode mode_ = Mode::Files;
    bool onlyChanged_ = false;
    QString path_;
    int added_ = 0;
    int modified_ = 0;
    int removed_ = 0;
    FileTreeModel* model_;
    FileTree* tree_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    CodeView* code_ = nullptr;
    DiffView* diff_ = nullptr;
    EmptyState* empty_ = nullptr;
    FindBar* find_ = nullptr;
    Label* summary_ = nullptr;
    Label* name_ = nullptr;
    Label* plus_ = nullptr;
    Label* minus_ = nullptr;
    Label* since_ = nullptr;
    Label* origin_ = nullptr;
    QToolButton* only_ = nullptr;
    QToolButton* base_ = nullptr;
    QToolButton* up_ = nullptr;
    QToolButton* down_ = nullptr;
    QToolButton* copy_ = nullptr;
};

} // namespace stackwright
