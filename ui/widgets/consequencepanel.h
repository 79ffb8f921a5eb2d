// "If you pick this": a line of facts about an answer that is not given yet, with the details and the points of its fit
// below on demand.
#pragma once

#include "widgets/factstrip.h"
#include "widgets/termlist.h"

class QPushButton;

namespace stackwright {

class Label;

struct ConsequenceValue {
    QString title; // "If you pick Trivy"
    std::vector<Fact> facts;
    std::vector<TermRow> points; // of the fit, for anybody to add up again
    std::vector<TermRow> details;

    friend bool operator==(const ConsequenceValue&, const ConsequenceValue&) = default;
};

class ConsequencePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ConsequencePanel(QWidget* parent = nullptr);

    void setValue(const ConsequenceValue& value);
    const ConsequenceValue& value() const { return value_; }

    // While a pick is on trial two buttons ask what becomes of it; empty: none is.
    void setTrial(const QString& name);
    void showPoints(bool shown);
    bool showsPoints() const;
    void setReadOnly(bool readOnly); // nothing to press

Q_SIGNALS:
    void kept();
    void takenBack();

private:
    QWidget* makeButtons();
    void refresh();

    ConsequenceValue value_;
    QString trial_;
    bool readOnly_ = false;
    Label* title_;
    Label* hint_;
    FactStrip* facts_;
    QWidget* buttons_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* points_ = nullptr;
    QPushButton* details_ = nullptr;
    TermList* pointList_;
    TermList* detailList_;
};

} // namespace stackwright
