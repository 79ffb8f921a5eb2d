// The team's own presets: one row each, the broken ones too.
#pragma once

#include "jobs/presetjob.h"

#include <QAbstractListModel>
#include <QHash>

namespace stackwright {

enum PresetRole {
    PresetPathRole = Qt::UserRole + 1, // text
    PresetLineRole,                    // text, what the team wrote; may be empty
    PresetPicksRole,                   // text: "Gitea, Jenkins, Trivy and 12 more"
    PresetReasonRole,                  // text: why it cannot be used; empty when it can
};

// $XDG_DATA_HOME/…/presets
QString presetFolder();

// The longest texts that a preset has.
constexpr int longestPresetName = 60;
constexpr int longestPresetLine = 160;

// Something that was done, for a message that can take it back.
struct PresetChange {
    enum class Kind {
        Saved,
        Renamed,
        Removed,
    };

    Kind kind = Kind::Saved;
    QString path;
    QString name;
    QString nameBefore;
    QString lineBefore;
};

class PresetModel final : public QAbstractListModel {
    Q_OBJECT

public:
    PresetModel(const QString& folder, CataloguePointer catalogue, QObject* parent = nullptr);

    void lookAgain(); // which there are; they come later
    void save(const QString& name, const QString& line, const Stack& stack);
    void rename(const QString& path, const QString& name, const QString& line);
    void remove(const QString& path);
    void takeBack(const PresetChange& change);

    // Whether another preset than the one at `path` has the name.
    bool isTaken(const QString& name, const QString& path = {}) const;
    // Null when it is not there or broken.
    const PresetFile* usable(const QString& path) const;

    // "Gitea, Jenkins and 18 more"
    QString picksOf(const Stack& stack) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed(const stackwright::PresetChange& change);
    void failed(const stackwright::Error& error);

private:
    void take(std::vector<PresetFile> files);

    CataloguePointer catalogue_;
    PresetJob job_;
    std::vector<PresetFile> files_;
    QHash<QString, PresetChange> asked_;
};

} // namespace stackwright
