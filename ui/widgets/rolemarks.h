// One sentence for each of the three views, each behind its letter: B, D, O.
#pragma once

#include <QWidget>

namespace stackwright {

class RoleMarks final : public QWidget {
    Q_OBJECT

public:
    explicit RoleMarks(QWidget* parent = nullptr);

    void setTexts(const QString& business, const QString& development, const QString& operations);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int layOut(int width, QPainter* painter) const;

    QStringList texts_;
};

} // namespace stackwright
