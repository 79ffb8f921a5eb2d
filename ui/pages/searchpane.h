// Finds a text in all files of the stack.
#pragma once

#include "session/session.h"

#include <QWidget>

class QLineEdit;

namespace stackwright {

class FoundLines;
class FoundModel;
class Label;

class SearchPane final : public QWidget {
    Q_OBJECT

public:
    explicit SearchPane(Session& session, QWidget* parent = nullptr);

    void open();
    QString text() const;

Q_SIGNALS:
    void chosen(const QString& path, int line);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void choose();

    Session& session_;
    FoundModel* model_;
    QLineEdit* field_;
    Label* count_;
    FoundLines* list_;
};

} // namespace stackwright
