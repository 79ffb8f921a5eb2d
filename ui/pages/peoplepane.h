// Who is in the room, each with the view that they speak for; and whether their names may leave the file.
#pragma once

#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace stackwright {

class Label;

class PeoplePane final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePane(Session& session, QWidget* parent = nullptr);

private:
    QWidget* makeEntry();
    QWidget* makeRow(int index, const Participant& person);
    void refresh();
    void add();
    void setView(int index, View view);
    void change(const std::vector<Participant>& people, const QString& text);

    Session& session_;
    std::vector<Participant> shown_;
    QVBoxLayout* rows_;
    QLineEdit* name_ = nullptr;
    QComboBox* view_ = nullptr;
    Label* problem_;
    QCheckBox* shares_;
};

} // namespace stackwright
