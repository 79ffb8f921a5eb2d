// What can be done with a repository that was just written: tell the sponsor on one page, look into it, work in it,
// hand it over on paper.
#pragma once

#include "jobs/exportjob.h"
#include "jobs/handoffjob.h"
#include "jobs/terminaljob.h"
#include "stack/stack.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace stackwright {

class FlowLayout;
class Label;
struct MessageValue;

class DoneActions final : public QWidget {
    Q_OBJECT

public:
    explicit DoneActions(QWidget* parent = nullptr);

    void setResult(const ExportResult& result, const Project& project);
    void setSharing(QMenu* menu, QAction* page); // page: saves the one for the sponsor
    void focusFirst();

    // The hand-off as a PDF at `path`.
    void printTo(const QString& path);

Q_SIGNALS:
    void told(QWidget* message); // it stands below the buttons, perhaps out of view

private:
    QPushButton* addButton(FlowLayout* row, const QString& iconName, const QString& text);
    void openFolder();
    void askWhere();
    void takeTerminal(bool any);
    void refreshPrint();
    void tellPrinted(const QString& path, int pages);
    void tell(const MessageValue& value, const QString& path);
    void tellTrouble(const Error& error);

    TerminalJob terminalJob_;
    HandoffJob handoffJob_;
    ExportResult result_;
    Project project_;
    QPushButton* page_ = nullptr;
    QPushButton* folder_ = nullptr;
    QPushButton* terminal_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* share_ = nullptr;
    QMenu* shareMenu_ = nullptr;
    QAction* pageAction_ = nullptr;
    Label* reason_ = nullptr;
    QVBoxLayout* messages_ = nullptr;
};

} // namespace stackwright
