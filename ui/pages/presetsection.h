// The team's own presets on the first page: to start from, to rename, to remove. A broken one tells why.
#pragma once

#include "models/presetmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace stackwright {

class CardLayout;

class PresetSection final : public QWidget {
    Q_OBJECT

public:
    explicit PresetSection(PresetModel& presets, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path);
    void renameWanted(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QWidget* makeCard(const QModelIndex& index);
    QWidget* makeBroken(const QModelIndex& index);

    PresetModel& presets_;
    QWidget* content_;
    CardLayout* cards_;
    QVBoxLayout* broken_;
};

} // namespace stackwright
