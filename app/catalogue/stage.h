// The questions a team answers, one after the other.
#pragma once

#include "support/place.h"

#include <QString>

namespace stackwright {

// One sentence for each of the three views that have to agree.
struct Views {
    QString business;
    QString development;
    QString operations;

    friend bool operator==(const Views&, const Views&) = default;
};

// One question the team answers.
struct Stage {
    QString id;
    QString title;
    QString question;
    QString group;
    QString icon;
    int minutes = 0;      // on the agenda
    int commitStep = 0;   // when a commit comes here on its way from push to alert, from 1; 0: never
    QString commitEffect; // what happens to it here, a sentence
    bool many = false;
    Views views;
    Place place;
};

} // namespace stackwright
