// What the window does with several answers to the same questions: the letters in the header, the table of them, and a
// swap that is rehearsed on the repository that the stack came from.
#pragma once

#include "models/swaps.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace stackwright {

class ExportPage;
class HeaderBar;
class StagesPage;
class WizardWindow;
class WorkFile;

class VariantCommands final : public QObject {
    Q_OBJECT

public:
    VariantCommands(WizardWindow& window, HeaderBar& header, const WorkFile& workFile);

    // As soon as there are these pages.
    void connectPages(StagesPage& stages, const ExportPage& exportPage);

    void duplicate(); // and goes on in the copy
    void next();
    void compare();
    void rehearse(const Swap& swap); // nothing happens where no repository is known

private:
    void refresh();
    QString repository() const; // that the stack came from or was written to last; empty: there is none

    WizardWindow& window_;
    HeaderBar& header_;
    const WorkFile& workFile_;
    StagesPage* stages_ = nullptr;
    QString exportedTo_;
    QPointer<QDialog> table_;
};

} // namespace stackwright
