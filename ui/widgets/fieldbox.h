// A label close above its field, so that both read as one thing wherever forms stand.
#pragma once

#include <QWidget>

namespace stackwright {

class Label;

class FieldBox final : public QWidget {
    Q_OBJECT

public:
    // `beside`: a button that belongs to the field; null for none.
    FieldBox(const QString& title, QWidget* field, QWidget* beside = nullptr);

    Label* label() const { return label_; }

private:
    Label* label_;
};

} // namespace stackwright
