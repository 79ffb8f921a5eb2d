// "If you pick this": a line of facts about an answer that is not given yet, with the details and the points of its fit below on demand.
#pragma once

#include "widgets/ground.h"
#include "widgets/termlist.h"

class QPushButton;

namespace stackwright {

class Label;

struct ConsequenceFact {
    QString name;  // "Files"
    QString value; // "3 new, 2 changed"
    Token ink = Token::Text;

    friend bool operator==(const ConsequenceFact&, const ConsequenceFact&) = default;
};

struct ConsequenceValue {
    QString title; // "If you pick Trivy"
    std::vector<ConsequenceFact> facts;
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
    void refresh();
    QWidget* makeButtons();
    QWidget* makeFacts();

    ConsequenceValue value_;
    QString trial_;
    bool readOnly_ = false;
    Label* title_;
    Label* hint_;
    QPushButton* keep_;
    QPushButton* back_;
    QPushButton* points_;
    QPushButton* details_;
    QWidget* facts_;
    struct FactLabels {
        QWidget* box;
        Label* name;
        Label* value;
    };
    std::vector<FactLabels> labels_;
    TermList* pointList_;
    TermList* detailList_;
};

} // namespace stackwright
