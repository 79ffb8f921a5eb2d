// The stages that nobody disputes, with what is picked, over the button that opened it: one press agrees on all of
// them.
#pragma once

#include "widgets/floatingpanel.h"
#include "widgets/termlist.h"

class QPushButton;
class QScrollArea;

namespace stackwright {

class Label;

class UndisputedPanel final : public FloatingPanel {
    Q_OBJECT

public:
    // `anchor` is a button near the lower edge of the parent.
    UndisputedPanel(QWidget& anchor, QWidget* parent);

    void open(const std::vector<TermRow>& stages);

Q_SIGNALS:
    void agreed();

protected:
    void place() override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget& anchor_;
    Label* title_;
    QScrollArea* area_;
    TermList* list_;
    QPushButton* agree_;
    QPushButton* later_;
};

} // namespace stackwright
