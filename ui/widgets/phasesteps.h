// The four phases at the top of the window: number or check, name, the current one in a pill. Each may be clicked any
// time.
#pragma once

#include <QAbstractButton>

#include <vector>

namespace stackwright {

class PhaseStep final : public QAbstractButton {
    Q_OBJECT

public:
    PhaseStep(int number, const QString& name, QWidget* parent = nullptr);

    void setState(bool current, bool done);
    void setCompact(bool compact); // number only

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int number_;
    bool current_ = false;
    bool done_ = false;
    bool compact_ = false;
};

class PhaseSteps final : public QWidget {
    Q_OBJECT

public:
    explicit PhaseSteps(const QStringList& names, QWidget* parent = nullptr);

    // `current` counts from 0; -1: none.
    void setCurrent(int current);
    void setDone(int phase, bool done);

Q_SIGNALS:
    void chosen(int phase);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    int fullWidth() const;

    std::vector<PhaseStep*> steps_;
    std::vector<bool> done_;
    int current_ = -1;
};

} // namespace stackwright
