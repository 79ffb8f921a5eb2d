// What the team has: people, money, machines, and what it knows. All of it may stay unsaid.
#pragma once

#include "session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stackwright {

class Label;
class NameList;

class TeamPane final : public QWidget {
    Q_OBJECT

public:
    explicit TeamPane(Session& session, QWidget* parent = nullptr);

private:
    QWidget* makeMoney();
    void refresh();
    void takeNumber(QLatin1String goal, int value, int unsaid);
    void takeCurrency(const QString& text);

    Session& session_;
    QSpinBox* people_;
    QComboBox* cloud_;
    QSpinBox* budget_ = nullptr;
    QLineEdit* currency_ = nullptr;
    Label* problem_;
    QSpinBox* tokens_;
    NameList* skills_;
};

} // namespace stackwright
