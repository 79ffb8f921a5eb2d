// The first page: new, open, sample; blueprints; recent stacks; what a crash left behind.
#pragma once

#include "models/recentmodel.h"
#include "session/session.h"
#include "session/workfile.h"

#include <QScrollArea>

class QVBoxLayout;

namespace stackwright {

class BlueprintChoice;
class Label;
class PresetModel;

class StartPage final : public QScrollArea {
    Q_OBJECT

public:
    StartPage(Session& session, RecentModel& recents, PresetModel& presets, QWidget* parent = nullptr);

    void showLeftovers(const std::vector<Leftover>& leftovers);
    void showError(const Error& error);
    void clearMessages();
    void focusFirst();
    void ask(); // which blueprint fits a new workshop

Q_SIGNALS:
    void emptyChosen(const stackwright::ValueMap& goals);
    void openChosen();
    void sampleChosen();
    void blueprintChosen(const QString& id, const stackwright::ValueMap& goals);
    void presetChosen(const QString& path);
    void presetRenameWanted(const QString& path);
    void pathChosen(const QString& path);
    void locateWanted(const QString& path); // a recent one that is not there any more
    void restoreChosen(const stackwright::Leftover& leftover);
    void discardChosen(const stackwright::Leftover& leftover);

private:
    QWidget* makeDoors();
    QWidget* makeDropZone();
    QWidget* makeRecents();
    void refreshRecents();
    QWidget* makeRecentRow(const QModelIndex& index);

    RecentModel& recents_;
    BlueprintChoice* choice_ = nullptr;
    QVBoxLayout* messages_;
    QVBoxLayout* rows_ = nullptr;
    Label* recentTitle_ = nullptr;
    QWidget* first_ = nullptr;
};

} // namespace stackwright
