// The list of what does not fit, over the button that opened it: Enter goes to a finding, Escape goes back.
#pragma once

#include "widgets/floatingpanel.h"

class QAbstractItemModel;
class QToolButton;

namespace stackwright {

class FindingList;

class FindingPanel final : public FloatingPanel {
    Q_OBJECT

public:
    // A model of models/findingroles.h. `anchor` is a button near the lower edge of the parent.
    FindingPanel(QAbstractItemModel& model, QWidget& anchor, QWidget* parent);

    void open();

Q_SIGNALS:
    void chosen(const QString& stage, const QString& finding);

protected:
    void place() override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget& anchor_;
    FindingList* list_;
    QToolButton* close_;
};

} // namespace stackwright
