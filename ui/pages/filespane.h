// The files of the stack: a tree, and the chosen file as text or as what changed in it. The old view stays until the
// new one is ready.
#pragma once

#include "models/filetreemodel.h"
#include "pages/textpane.h"
#include "session/session.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QMimeData;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace stackwright {

class FileTree;
class Label;
class SearchPane;

class FilesPane final : public QWidget {
    Q_OBJECT

public:
    explicit FilesPane(Session& session, QWidget* parent = nullptr);

    void setMode(TextPane::Mode mode);
    TextPane* text() const { return text_; }

    void openSearch(); // in all files
    void nextChange();
    void previousChange();
    void focusTree();

    // "142 files, 3 new, 4 changed"
    QString summary() const;

    // What a drag of that file carries: a copy of it for file managers, its path for editors. Null when the copy cannot
    // be made. The copy stays until the next drag, because who takes it may read it late.
    std::unique_ptr<QMimeData> dragContent(const QString& path);

Q_SIGNALS:
    void troubleFound(const stackwright::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTreeSide();
    int treeHeight() const; // above the text
    void takeFiles();
    void stepFile(int direction);
    void closeSearch();
    void dragOut(const QString& path);
    std::vector<FileEntry> entries() const;
    QString worthSeeing(const std::vector<FileEntry>& entries) const;

    Session& session_;
    FileTreeModel* model_;
    TextPane* text_;
    QString path_;
    int added_ = 0;
    int modified_ = 0;
    int removed_ = 0;
    bool onlyChanged_ = false;
    QSplitter* splitter_ = nullptr;
    QWidget* head_ = nullptr;
    QStackedWidget* left_ = nullptr;
    Label* summary_ = nullptr;
    FileTree* tree_ = nullptr;
    SearchPane* search_ = nullptr;
    std::unique_ptr<QTemporaryDir> dragged_;
};

} // namespace stackwright
