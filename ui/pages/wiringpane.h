// What this stage is wired to, as a picture beside the cards; the whole stack in Review.
#pragma once

#include "session/session.h"

#include <QWidget>

class QStackedWidget;

namespace stackwright {

class Label;
class WiringView;

class WiringPane final : public QWidget {
    Q_OBJECT

public:
    explicit WiringPane(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage);

Q_SIGNALS:
    void stageChosen(const QString& stage);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Session& session_;
    QString stage_;
    WiringView* view_;
    QStackedWidget* stack_;
    Label* words_;
};

} // namespace stackwright
