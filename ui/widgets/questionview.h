// One question for the whole room: large enough for the last row, its two to four answers over the rest of the screen.
// Nothing to press.
#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace stackwright {

class QuestionCard;

struct QuestionAnswer {
    QString name;
    bool picked = false;
    std::array<QString, 3> sentences; // of business, development and operations
    std::array<QString, 3> votes;     // likewise; empty: none

    friend bool operator==(const QuestionAnswer&, const QuestionAnswer&) = default;
};

struct QuestionValue {
    QString place; // "Stage 8 of 14 · Security scanning"
    QString question;
    QString votes; // what they come to, in words; empty: nothing
    std::vector<QuestionAnswer> answers;

    friend bool operator==(const QuestionValue&, const QuestionValue&) = default;
};

class QuestionView final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionView(QWidget* parent = nullptr);

    void setValue(const QuestionValue& value);
    const QuestionValue& value() const { return value_; }

    // Of the question, at least 48 pixels; the cards' texts take what the screen gives.
    int questionSize() const;

Q_SIGNALS:
    void stepped(int stages); // arrow keys and a presenter's remote control

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect room() const;
    int headHeight() const;
    void arrange();

    QuestionValue value_;
    QList<QuestionCard*> cards_;
};

} // namespace stackwright
