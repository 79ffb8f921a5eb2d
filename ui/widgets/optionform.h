// The knobs of a tool as fields: type, value, help, a mark where the value differs from the default, and a way back to
// it.
#pragma once

#include <QVariant>
#include <QWidget>

#include <vector>

class QToolButton;

namespace stackwright {

class CardLayout;
class Label;

struct OptionField {
    enum class Kind {
        Choice,
        Flag,
        Number,
        Text,
    };

    QString id;
    QString title;
    Kind kind = Kind::Text;
    QStringList choices;
    int minimum = 0; // of Number
    int maximum = 0;
    QString value;    // as text; "true"/"false" of Flag
    QString standard; // the default, as text
    QString help;     // what it does and which files it changes
    QString problem;  // why the value cannot be; empty when it can

    bool changed() const { return value != standard; }

    friend bool operator==(const OptionField&, const OptionField&) = default;
};

// One field with its label and help.
class OptionRow final : public QWidget {
    Q_OBJECT

public:
    OptionRow(const OptionField& field, QWidget* parent);

    const OptionField& field() const { return field_; }
    void setField(const OptionField& field);

Q_SIGNALS:
    void edited(const QString& id, const QString& value);

private:
    QWidget* makeEditor();
    QString helpWords() const;
    void show();

    OptionField field_;
    QWidget* editor_ = nullptr;
    Label* label_ = nullptr;
    Label* help_ = nullptr;
    QToolButton* reset_ = nullptr;
};

class OptionForm final : public QWidget {
    Q_OBJECT

public:
    explicit OptionForm(QWidget* parent = nullptr);

    // Fields whose ids stay keep their widgets, and with them focus and cursor.
    void setFields(const std::vector<OptionField>& fields);

Q_SIGNALS:
    void edited(const QString& id, const QString& value);

private:
    CardLayout* layout_;
    std::vector<OptionRow*> rows_;
};

} // namespace stackwright
