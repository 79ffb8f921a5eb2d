// A way in: an icon, a name and a sentence, as one big button.
#pragma once

#include <QAbstractButton>

namespace stackwright {

class DoorCard final : public QAbstractButton {
    Q_OBJECT

public:
    DoorCard(const QString& icon, const QString& title, const QString& text, QWidget* parent = nullptr);

    // Without a frame it stands on a card that other buttons stand on, too.
    void setFramed(bool framed) { framed_ = framed; }

    // One quieter line below the sentence.
    void setFacts(const QString& facts);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect textRoom(int width) const;
    int factsHeight() const;

    QString icon_;
    QString sentence_;
    QString facts_;
    bool framed_ = true;
};

} // namespace stackwright
