// The main page: stages at the left, the open one in the middle, what it makes at the right.
#pragma once

#include "session/session.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QSplitter;

namespace stackwright {

class ComparePage;
class Label;
class Ground;
class PreviewPane;
class StageModel;
class StageRail;
class StageView;
class UndisputedPanel;

class StagesPage final : public QWidget {
    Q_OBJECT

public:
    explicit StagesPage(Session& session, QWidget* parent = nullptr);

    void showStage(const QString& stage);
    const QString& stage() const { return stage_; }
    // Empty at the ends.
    QString nextStage() const;
    QString previousStage() const;

    StageView* view() const { return view_; }
    PreviewPane* preview() const { return preview_; }

    void togglePreview();
    void toggleFullPreview();
    void setPresenting(bool presenting);
    // The tools of the stage side by side, in place of everything else.
    void startCompare();
    void leaveCompare();
    bool isComparing() const;
    // The stages that nobody disputes, to be agreed on in one go; nothing when there is none.
    void offerUndisputed();
    // Moves the focus to the next pane: stages, cards, preview.
    void stepPane(int direction);

    // The widths of cards and preview that the user gave them; empty when nobody did.
    QList<int> columns() const { return columns_; }
    void setColumns(const QList<int>& columns); // anything but two positive widths is refused

Q_SIGNALS:
    void stageShown(const QString& stage);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRail();
    void refreshProgress();
    void arrange();
    bool narrow() const;
    void giveRoom();

    Session& session_;
    QString stage_;
    StageModel* model_;
    StageRail* rail_ = nullptr;
    Ground* railPanel_ = nullptr;
    Label* progressWords_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* undisputed_ = nullptr;
    UndisputedPanel* panel_ = nullptr; // made when it is asked for
    QSplitter* splitter_ = nullptr;
    StageView* view_ = nullptr;
    PreviewPane* preview_ = nullptr;
    ComparePage* compare_ = nullptr;
    bool previewWanted_ = true;
    bool previewAlone_ = false; // over the cards: asked for, or because there is no room for both
    bool presenting_ = false;
    bool wasNarrow_ = false;
    QList<int> columns_;
};

} // namespace stackwright
