// Versions that were kept of a stack file, in the state folder: the file itself holds only the newest.
#pragma once

#include "jobs/savejob.h"
#include "stack/stack.h"
#include "support/result.h"

#include <QDateTime>
#include <QObject>

#include <vector>

namespace stackwright {

struct Version {
    QString file; // where its stack lies
    QString name;
    QDateTime when;

    friend bool operator==(const Version&, const Version&) = default;
};

class Versions final : public QObject {
    Q_OBJECT

public:
    explicit Versions(QString stateFolder, QObject* parent = nullptr);

    // Newest first.
    std::vector<Version> of(const QString& path) const;
    Result<Stack> read(const Version& version, const Catalogue& catalogue) const;

    // Keeps the stack under a name of its own ("Version 3"), which it tells.
    QString keep(const QString& path, const Stack& stack);
    void rename(const QString& path, const Version& version, const QString& name);

    // Waits until all is written.
    void flush();

Q_SIGNALS:
    void failed(const stackwright::Error& error);

private:
    QString folderOf(const QString& path) const;
    void write(const QString& path, const std::vector<Version>& versions);

    QString state_;
    SaveJob saveJob_;
    // What was asked for, because the file is written beside the window.
    QHash<QString, std::vector<Version>> known_;
};

} // namespace stackwright
