// Which of several answers to the same questions is worked on: a letter each, and the way to see them side by side.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace stackwright {

class Chip;

class VariantStrip final : public QWidget {
    Q_OBJECT

public:
    explicit VariantStrip(QWidget* parent = nullptr);

    // Hidden where there are fewer than two.
    void setVariants(const QStringList& letters, const QString& present);

Q_SIGNALS:
    void chosen(const QString& letter);
    void compareWanted();

private:
    void add(const QString& letter);
    void take(Chip& chip, bool checked);

    QHBoxLayout* row_;
    QList<Chip*> chips_;
    QStringList letters_;
    QString present_;
    QToolButton* compare_;
};

} // namespace stackwright
