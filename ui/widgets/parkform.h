// Asks for what a subject needs that is put off: what it is, who follows it up, and until when. What is missing stands
// below.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stackwright {

class Label;

struct ParkValue {
    QString stage; // one of setStages(); empty: about no stage
    QString text;
    QString owner;
    QString due; // YYYY-MM-DD

    friend bool operator==(const ParkValue&, const ParkValue&) = default;
};

class ParkForm final : public QWidget {
    Q_OBJECT

public:
    explicit ParkForm(QWidget* parent = nullptr);

    void setStages(const QStringList& ids, const QStringList& titles);
    ParkValue value() const;
    void setValue(const ParkValue& value);
    void setProblem(const QString& problem); // empty: it can be parked like this
    void focusFirst();

Q_SIGNALS:
    void edited();
    void given(); // only without a problem

private:
    QLineEdit* addLine(const QString& hint);
    void give();

    QComboBox* stage_;
    QLineEdit* text_;
    QLineEdit* owner_;
    QLineEdit* due_;
    QPushButton* park_;
    Label* problem_;
};

} // namespace stackwright
