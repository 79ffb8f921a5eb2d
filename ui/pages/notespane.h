// What will be said in the decision record of this stage: why each pick, why the risk, and notes of the talk.
#pragma once

#include "session/session.h"

#include <QScrollArea>

class QPlainTextEdit;
class QVBoxLayout;

namespace stackwright {

class NotesPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit NotesPane(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage);
    void focusNotes();

private:
    void refresh();
    void rebuild(const QStringList& keys);
    QPlainTextEdit* addField(const QString& title, const QString& hint, int height);

    Session& session_;
    QString stage_;
    QStringList keys_; // what the fields are for: "risk", "note" or a tool's id
    QHash<QString, QPlainTextEdit*> fields_;
    QVBoxLayout* column_;
};

} // namespace stackwright
