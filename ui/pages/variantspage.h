// The variants of a workshop side by side: as a table of what differs, or by the files each would write.
#pragma once

#include "jobs/variantjob.h"
#include "session/session.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace stackwright {

class CompareFiles;
class CompareFilter;
class CompareTable;
class Label;
class VariantModel;

class VariantsPage final : public QWidget {
    Q_OBJECT

public:
    explicit VariantsPage(Session& session, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void ask();
    void take(const VariantTable& table);
    void refresh(); // what can be pressed
    void fillRemove();
    void showFiles(bool files);

    Session& session_;
    VariantJob job_;
    VariantModel* model_;
    CompareFilter* filter_;
    Label* words_ = nullptr;
    QWidget* only_ = nullptr;
    QPushButton* duplicate_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* files_ = nullptr;
    QHBoxLayout* choices_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    CompareTable* table_ = nullptr;
    CompareFiles* diff_ = nullptr;
};

} // namespace stackwright
