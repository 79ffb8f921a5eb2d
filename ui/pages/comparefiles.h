// The files that other tools of a stage would write, against those of the first.
#pragma once

#include "session/session.h"

#include <QWidget>

class QTabBar;

namespace stackwright {

class DiffView;
class FileTree;
class FileTreeModel;
class Label;

class CompareFiles final : public QWidget {
    Q_OBJECT

public:
    explicit CompareFiles(const Catalogue& catalogue, QWidget* parent = nullptr);

    // The first is what the others are measured against.
    void setAlternatives(const std::vector<Alternative>& alternatives);
    void focusTree();

private:
    void refresh();
    void showFile(const QString& path);
    const Alternative* chosen() const; // null when there is none
    QString toolName(const QString& id) const;

    const Catalogue& catalogue_;
    std::vector<Alternative> alternatives_;
    QTabBar* tabs_;
    Label* summary_;
    Label* name_;
    FileTree* tree_;
    FileTreeModel* model_;
    DiffView* diff_;
    QString path_;
};

} // namespace stackwright
