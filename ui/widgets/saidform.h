// What a record tells of the talk: a text of each view, what would change our mind, and when to look again.
#pragma once

#include <QWidget>

#include <array>

class QLineEdit;
class QPlainTextEdit;

namespace stackwright {

class Label;

struct SaidValue {
    std::array<QString, 3> views; // business, development, operations
    QString changeOfMind;
    QString lookAgain; // YYYY-MM-DD; may be empty

    friend bool operator==(const SaidValue&, const SaidValue&) = default;
};

class SaidForm final : public QWidget {
    Q_OBJECT

public:
    explicit SaidForm(QWidget* parent = nullptr);

    void setValue(const SaidValue& value); // tells nothing

Q_SIGNALS:
    void viewEdited(int view, const QString& text);
    void changeOfMindEdited(const QString& text);
    void lookAgainEdited(const QString& date); // a date or empty, never half of one

private:
    QPlainTextEdit* addText(const QString& title, const QString& hint);
    void takeDate(const QString& typed);

    std::array<QPlainTextEdit*, 3> views_;
    QPlainTextEdit* mind_;
    QLineEdit* again_;
    Label* problem_;
};

} // namespace stackwright
