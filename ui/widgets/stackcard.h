// The whole stack at a glance, as a picture for a chat: each stage with what was picked. The same stack gives the same
// picture.
#pragma once

#include "style/badges.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace stackwright {

struct StackCardCell {
    QString stage;
    QString pick; // "Grype, Trivy", "Skipped", "Not decided"
    QString mark; // name of the first tool; empty: the state is drawn
    StageState state = StageState::Undecided;

    friend bool operator==(const StackCardCell&, const StackCardCell&) = default;
};

struct StackCardValue {
    QString project;
    QString summary; // one line
    std::vector<StackCardCell> cells;

    friend bool operator==(const StackCardValue&, const StackCardValue&) = default;
};

// In the light colours, two dots for each logical pixel.
QImage stackCard(const StackCardValue& value);

} // namespace stackwright
