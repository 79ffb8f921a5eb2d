// What clashes, who set it, and the ways out as buttons; stays until it is solved.
#pragma once

#include "widgets/riskform.h"

#include <QFrame>

class QPushButton;

namespace stackwright {

class FlowLayout;
class Label;

struct MessageValue {
    enum class Tone {
        Error,
        Warning,
        Info,
    };

    Tone tone = Tone::Info;
    QString id;
    QString title;
    QString detail;
    QStringList fixes;                          // names of the buttons, the first is the recommended one
    QString fixIcon = QStringLiteral("wrench"); // of the first
    QString keep;                               // name of the quiet button; empty: none
    bool closable = false;
    bool asksRisk = false; // the quiet button opens lines to write why, who and until when
    bool noted = false;    // … they stand there already, filled in
    RiskValue risk;

    friend bool operator==(const MessageValue&, const MessageValue&) = default;
};

class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const MessageValue& value, QWidget* parent = nullptr);

    const MessageValue& value() const { return value_; }

    // What the fix under the pointer or focus would change: "changes 1 pick, 3 files". Empty: nothing to say.
    void setEffect(const QString& effect);

    void focusFirstFix(); // or, where there is none, what else can be done
    void setRisk(const RiskValue& risk);
    void setRiskProblem(const QString& problem); // empty: it can be noted as it is written

Q_SIGNALS:
    void fixChosen(int index);
    void fixPointed(int index); // -1: none any more
    void kept();
    void riskEdited(const stackwright::RiskValue& risk);
    void riskGiven(const stackwright::RiskValue& risk);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons(FlowLayout* row);
    void addRisk();
    void keep();

    MessageValue value_;
    Label* detail_ = nullptr;
    RiskForm* risk_ = nullptr;
    QList<QPushButton*> fixes_;
    QPushButton* keep_ = nullptr;
};

} // namespace stackwright
