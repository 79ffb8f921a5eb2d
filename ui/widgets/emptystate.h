// What a pane says when there is nothing to show: an icon, a sentence, and what to do.
#pragma once

#include <QWidget>

namespace stackwright {

class Label;

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
    Label* title_;
    Label* text_;
};

} // namespace stackwright
