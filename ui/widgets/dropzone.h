// Says what can be dropped on the window: with icon and sentence where there is room, in one line where there is none.
#pragma once

#include <QFrame>

namespace stackwright {

class Label;

class DropZone final : public QFrame {
    Q_OBJECT

public:
    DropZone(const QString& title, const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool roomy() const;

    Label* title_;
    Label* text_;
};

} // namespace stackwright
