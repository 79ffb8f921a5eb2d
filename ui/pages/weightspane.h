// What matters to the team, and how much: one slider for each criterion of the fit.
#pragma once

#include "session/session.h"

#include <QWidget>

class QSlider;

namespace stackwright {

class Label;

class WeightsPane final : public QWidget {
    Q_OBJECT

public:
    explicit WeightsPane(Session& session, QWidget* parent = nullptr);

private:
    QWidget* makeWeight(const FitCriterion& criterion);
    void refresh();

    Session& session_;
    struct Weight {
        QString criterion;
        QSlider* slider;
        Label* word;
    };
    std::vector<Weight> weights_;
};

} // namespace stackwright
