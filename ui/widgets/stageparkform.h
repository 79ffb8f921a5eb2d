// Asks for what a subject that is put off needs: what is left to find out, who does it, and until when.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace stackwright {

class Label;

struct StageParkValue {
    QString text;
    QString owner;
    QString due; // YYYY-MM-DD; may be empty

    friend bool operator==(const StageParkValue&, const StageParkValue&) = default;
};

class StageParkForm final : public QWidget {
    Q_OBJECT

public:
    explicit StageParkForm(QWidget* parent = nullptr); // hidden

    void open(const QString& subject); // empty, with the focus
    void close();

Q_SIGNALS:
    void given(const stackwright::StageParkValue& value); // only a whole one
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addLine(const QString& name, const QString& hint);
    StageParkValue value() const;
    void refresh();
    void give();

    Label* title_;
    QLineEdit* text_;
    QLineEdit* owner_;
    QLineEdit* due_;
    Label* problem_;
    QPushButton* give_;
};

} // namespace stackwright
