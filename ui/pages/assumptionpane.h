// The team's own figures for what a tool costs, in the place of the catalogue's.
#pragma once

#include "session/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace stackwright {

class Label;

class AssumptionPane final : public QWidget {
    Q_OBJECT

public:
    explicit AssumptionPane(Session& session, QWidget* parent = nullptr);

    void show(const QString& tool);

private:
    QLineEdit* addField(QLayout* row, const QString& title, std::optional<double> Assumption::*member);
    void take(const QLineEdit& line, std::optional<double> Assumption::*member);
    void store(const Assumption& assumption);
    void refresh();
    void retitle(const Tool& tool);

    Session& session_;
    QString tool_;
    struct Figure {
        QLineEdit* line;
        std::optional<double> Assumption::*member;
    };
    std::vector<Figure> figures_;
    QPushButton* open_;
    QWidget* form_;
    QLineEdit* note_;
    QPushButton* reset_;
    Label* problem_;
};

} // namespace stackwright
