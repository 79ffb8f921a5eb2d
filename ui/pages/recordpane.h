// The decision record of the open stage: what is written into it, and beside that the page as it reads.
#pragma once

#include "session/session.h"

#include <QWidget>

class QSplitter;

namespace stackwright {

class MarkdownView;
class NotesPane;

class RecordPane final : public QWidget {
    Q_OBJECT

public:
    explicit RecordPane(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage);
    void focusNotes();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    Session& session_;
    QString stage_;
    QSplitter* splitter_;
    NotesPane* notes_;
    QWidget* page_;
    MarkdownView* record_;
};

} // namespace stackwright
