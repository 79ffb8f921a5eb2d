// One view's number from 1 to 5, by a key or a click; or the raised hands of the whole room, one number after the
// other.
#pragma once

#include "style/tokens.h"

#include <QWidget>

#include <vector>

namespace stackwright {

class Label;
class VoteNumber;

struct VoteFieldValue {
    QString letter; // in the mark before the name; may be empty
    QString name;   // "Business"
    Token ink = Token::Text;
    QList<int> numbers;  // given so far, in the order of giving
    bool hidden = false; // nobody sees them yet
    QString state;       // beside the name: "voted", "3 hands"

    friend bool operator==(const VoteFieldValue&, const VoteFieldValue&) = default;
};

class VoteField final : public QWidget {
    Q_OBJECT

public:
    explicit VoteField(QWidget* parent = nullptr);

    void setValue(const VoteFieldValue& value);
    const VoteFieldValue& value() const { return value_; }

Q_SIGNALS:
    void given(int number);
    void takenBack();        // Backspace
    void moveRequested(int); // an arrow key: fields to go on by, in the order of reading

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    VoteFieldValue value_;
    Label* name_;
    Label* state_;
    std::vector<VoteNumber*> numbers_;
};

} // namespace stackwright
