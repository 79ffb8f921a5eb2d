// Points with a badge each: done, warning, conflict or open. A point may be a link.
#pragma once

#include "style/badges.h"

#include <QWidget>

#include <vector>

namespace stackwright {

struct CheckPoint {
    QString id; // empty: not a link
    QString text;
    StageState state = StageState::Undecided;
    QString hint = {}; // said quietly at the end of the line

    friend bool operator==(const CheckPoint&, const CheckPoint&) = default;
};

class Checklist final : public QWidget {
    Q_OBJECT

public:
    explicit Checklist(QWidget* parent = nullptr);

    void setPoints(const std::vector<CheckPoint>& points);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    std::vector<CheckPoint> points_;
};

} // namespace stackwright
