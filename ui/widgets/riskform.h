// Asks for what a kept warning needs: why, who answers for it, and when it is looked at again. What is missing stands
// below.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace stackwright {

class Label;

struct RiskValue {
    QString reason;
    QString owner = {};
    QString lookAgain = {}; // YYYY-MM-DD

    friend bool operator==(const RiskValue&, const RiskValue&) = default;
};

class RiskForm final : public QWidget {
    Q_OBJECT

public:
    // `title`: what is kept. `noted`: it is already, so that nothing is left to press.
    RiskForm(const QString& title, bool noted, QWidget* parent = nullptr);

    RiskValue value() const;
    void setValue(const RiskValue& value);   // does not tell `edited`
    void setProblem(const QString& problem); // empty: it can be noted like this
    void focusFirst();

Q_SIGNALS:
    void edited();
    void given(); // only without a problem

private:
    QLineEdit* addLine(const QString& name, const QString& hint);
    void give();

    QString title_;
    QLineEdit* reason_;
    QLineEdit* owner_;
    QLineEdit* lookAgain_;
    Label* problem_;
    QPushButton* note_ = nullptr;
};

} // namespace stackwright
