// How far the groups of stages are: one bar each, the current one named.
#pragma once

#include <QWidget>

#include <vector>

namespace stackwright {

struct GroupValue {
    QString title;
    int agreed = 0;
    int total = 0;

    friend bool operator==(const GroupValue&, const GroupValue&) = default;
};

class GroupProgress final : public QWidget {
    Q_OBJECT

public:
    explicit GroupProgress(QWidget* parent = nullptr);

    // `current` counts from 0; -1: none is named.
    void setGroups(const std::vector<GroupValue>& groups, int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<GroupValue> groups_;
    int current_ = -1;
};

} // namespace stackwright
