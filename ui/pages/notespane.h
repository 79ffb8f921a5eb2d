// What will be said in the decision record of this stage: why each pick, why the risk, notes of the talk, what each
// view said, and when to look again.
#pragma once

#include "session/session.h"

#include <QScrollArea>

class QPlainTextEdit;
class QVBoxLayout;

namespace stackwright {

class Label;
class SaidForm;

class NotesPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit NotesPane(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage);
    void focusNotes();

private:
    void refresh();
    void rebuild(const QStringList& keys);
    void refreshSaid();
    void change(const Said& said, const QString& text, const QString& part);
    QPlainTextEdit* addField(const QString& title, const QString& hint, int height);

    Session& session_;
    QString stage_;
    QStringList keys_; // what the fields are for: "risk", "note" or a tool's id
    QHash<QString, QPlainTextEdit*> fields_;
    QVBoxLayout* column_; // of those
    SaidForm* said_;
    Label* votes_;
};

} // namespace stackwright
