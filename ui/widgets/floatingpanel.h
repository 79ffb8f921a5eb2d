// A panel that stands over the page for a moment and gives the focus back when it goes.
#pragma once

#include <QFrame>
#include <QPointer>

namespace stackwright {

class FloatingPanel : public QFrame {
    Q_OBJECT

public:
    explicit FloatingPanel(QWidget* parent); // hidden

    void leave();

protected:
    // Shows it where it belongs, `focus` with the keys; it follows when its parent changes its size.
    void appear(QWidget* focus, Qt::FocusReason reason);
    virtual void place() = 0;

    // Goes when the mouse takes the focus from `part` to what is neither in here nor `spared`.
    void goWhenLeft(QWidget* part);
    void spare(QWidget* widget) { spared_ = widget; }

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> before_; // had the focus
    QPointer<QWidget> spared_;
};

} // namespace stackwright
