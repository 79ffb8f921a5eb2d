// Two or three tools of a stage side by side: as a table, or by the files each would change.
#pragma once

#include "models/comparemodel.h"
#include "models/swaps.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace stackwright {

class Chip;
class CompareFiles;
class CompareTable;
class Label;

class ComparePage final : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 3;

    explicit ComparePage(Session& session, QWidget* parent = nullptr);

    // At least two are shown: the current pick and what follows in the catalogue fill up.
    void compare(const QString& stage, const QStringList& marked);

    // Whether there is a repository to rehearse a swap on.
    void setRehearsable(bool rehearsable);

Q_SIGNALS:
    void left();
    void rehearseWanted(const stackwright::Swap& swap);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void fillMenu();
    void fillSwaps();
    void setTools(const QStringList& tools);
    void refreshFoot();
    void showFiles(bool files);
    void choose(const QString& tool);

    Session& session_;
    CompareModel* model_;
    CompareFilter* filter_;
    Label* title_ = nullptr;
    Label* words_ = nullptr;
    Chip* only_ = nullptr;
    QPushButton* choice_ = nullptr;
    QPushButton* rehearse_ = nullptr;
    QPushButton* files_ = nullptr;
    QHBoxLayout* picks_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    CompareTable* table_ = nullptr;
    CompareFiles* diff_ = nullptr;
};

} // namespace stackwright
