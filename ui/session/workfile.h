// Where the open stack is kept: its file, the copy for a crash, and the lock against a second window. Nothing is ever
// lost for longer than two seconds, and nothing of others is overwritten.
#pragma once

#include "jobs/savejob.h"
#include "session/session.h"
#include "support/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

#include <memory>
#include <optional>

namespace stackwright {

// $XDG_STATE_HOME/stackwright (https://specifications.freedesktop.org/basedir-spec/latest/); Qt 6.4 has no
// StateLocation.
QString stateFolder();

// What a window that died left behind.
struct Leftover {
    QString folder;
    QString path; // of its file; empty for a draft
    QString name; // of the project
    QString page;
    QString stage;
    QDateTime when;
};

enum class OpenMode {
    Normal, // what another window holds is opened to be read only
    EvenIfLocked,
};

class WorkFile final : public QObject {
    Q_OBJECT

public:
    // ms after the first change that is not saved; the write itself stays well below the rest of 2 s.
    static constexpr int saveDelay = 1200;

    WorkFile(Session& session, QString stateFolder, QObject* parent = nullptr);
    ~WorkFile() override; // a clean end: everything is saved, the copy for a crash goes

    // A new stack: kept as a draft in the state folder until it gets a name.
    void startNew(const Stack& stack);

    // Opens a stack file or the folder of an exported repository (whose own files are never written: the work is kept
    // as a draft). The notes tell what the file holds that is not known here.
    Result<Problems> open(const QString& path, OpenMode mode = OpenMode::Normal);

    // Gives the stack a file of its own.
    void saveAs(const QString& path);
    void saveNow();

    const QString& path() const { return path_; }             // being written to
    const QString& repository() const { return repository_; } // opened from here; empty when it was a file
    bool isDraft() const { return draft_; }
    bool isReadOnly() const { return session_.isReadOnly(); }
    const QString& stateFolder() const { return state_; }
    const QDateTime& savedAt() const { return savedAt_; }
    const std::optional<Error>& trouble() const { return trouble_; }
    bool isBusy() const { return pending_ || timer_.isActive(); }

    // Where the user is, for the next start after a crash.
    void rememberPlace(const QString& page, const QString& stage);

    // Of windows that ended without saying so, newest first.
    static std::vector<Leftover> leftovers(const QString& stateFolder);
    Result<Problems> restore(const Leftover& leftover);
    static void discard(const Leftover& leftover);

Q_SIGNALS:
    void saved();
    void saveFailed(const stackwright::Error& error);

private:
    bool lock(const QString& path); // false: another window holds it
    void begin(const Stack& stack, const QString& path, std::optional<QByteArray> digest);
    void save();
    void writeCopy();
    void removeCopy();

    Session& session_;
    QString state_;
    SaveJob saveJob_;
    QTimer timer_;
    std::unique_ptr<QLockFile> lock_;
    QString lockName_;
    std::unique_ptr<QLockFile> copyLock_;
    QString copyFolder_;
    QString path_;
    QString repository_;
    bool draft_ = true;
    bool pending_ = false;
    std::optional<QByteArray> digest_; // of what the file holds, as far as we know
    QDateTime savedAt_;
    std::optional<Error> trouble_;
    QString page_;
    QString stage_;
};

} // namespace stackwright
