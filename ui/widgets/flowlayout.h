// Widgets in lines, as words in a text: what does not fit goes to the next line, from the side where reading begins.
#pragma once

#include "widgets/arrangedlayout.h"

namespace stackwright {

class FlowLayout final : public ArrangedLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap); // a length of the design

    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const override;
    int placeLine(const QRect& line, const std::vector<QRect>& places, size_t first, bool apply) const;

    int gap_;
};

} // namespace stackwright
