// Gives a stack to others without git: one page for the sponsor, its files as a ZIP, its decisions as a text, and all
// of it as a picture. Asks where to.
#pragma once

#include "jobs/sharejob.h"
#include "session/session.h"

class QWidget;

namespace stackwright {

class WiringView;
struct StackCardValue;

// What the picture says of a session's stack.
StackCardValue stackCardOf(const Session& session);

class ShareActions final : public QObject {
    Q_OBJECT

public:
    ShareActions(Session& session, QWidget& window);

    void savePage();
    void saveArchive();
    void saveRecords();
    void saveWiring(WiringView& view);
    void saveCard();
    void copyCard();

Q_SIGNALS:
    void saved(const QString& path);
    void copied();
    void troubleFound(const stackwright::Error& error);

private:
    void ask(const QString& title, const QString& ending, const QString& kinds,
        const std::function<void(const QString&)>& chosen);
    bool hasFiles();

    Session& session_;
    QWidget& window_;
    ShareJob job_;
};

} // namespace stackwright
