// The stacks that were open lately: at most ten, pinned ones first and never dropped.
#pragma once

#include "jobs/savejob.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

namespace stackwright {

enum RecentRole {
    RecentPathRole = Qt::UserRole + 1, // text
    RecentNameRole,                    // text
    RecentFolderRole,                  // text, home as ~
    RecentWhenRole,                    // text: "Yesterday 14:02"
    RecentProgressRole,                // text: "9 of 21 agreed"
    RecentMissingRole,                 // bool
    RecentPinnedRole,                  // bool
};

struct RecentStack {
    QString path;
    QString name;
    int decided = 0;
    int stages = 0;
    QDateTime when;
    bool pinned = false;
};

class RecentModel final : public QAbstractListModel {
    Q_OBJECT

public:
    // Kept in recent.json of the state folder.
    explicit RecentModel(const QString& stateFolder, QObject* parent = nullptr);

    void note(const RecentStack& recent); // opened or saved just now
    void remove(const QString& path);
    void relocate(const QString& path, const QString& place); // it was moved
    void togglePinned(const QString& path);
    void lookAgain(); // which files are there still

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void read();
    void write();
    void arrange();

    QString file_;
    SaveJob saveJob_;
    std::vector<RecentStack> recents_;
    QHash<QString, bool> missing_;
};

// "Today 14:02", "Yesterday 14:02", "12 May 2026".
QString whenWords(const QDateTime& when, const QDateTime& now);

} // namespace stackwright
