// Says why the files cannot be made: the stage, the file and the line, ready to be copied for whoever writes the
// catalogue.
#pragma once

#include "session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace stackwright {

class RenderTrouble final : public QWidget {
    Q_OBJECT

public:
    explicit RenderTrouble(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& session_;
    std::optional<Error> shown_;
    QVBoxLayout* column_;
};

} // namespace stackwright
