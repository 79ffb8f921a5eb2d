// The wiring as a picture: who uses what. Arrow keys walk the nodes, Enter opens a stage, Ctrl and the wheel zoom. For
// a room its groups are closed at first: Enter opens one, Backspace closes it, and no text is ever shown smaller than
// the last row can read.
#pragma once

#include "widgets/wiring.h"

#include <QGraphicsView>

namespace stackwright {

class WiringEdgeItem;
class WiringLabelItem;
class WiringNodeItem;

class WiringView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit WiringView(WiringFlow flow, QWidget* parent = nullptr);

    // Groups open and close; only for a picture across. Before the first setWiring().
    void setForRoom(bool forRoom) { forRoom_ = forRoom; }
    void openGroup(int column, bool open);
    void openAll(bool open);
    bool allOpen() const;

    // Walks on along a commit's way from push to alert, one stage further each time; behind the last one the whole
    // picture is back.
    void followNext();
    void endFollowing();

    // The same groups open and the same station of the commit as in the speaker's picture.
    void showAs(const WiringView& other);

    void setWiring(const WiringValue& value);
    const WiringValue& wiring() const { return value_; }
    void setCurrentStage(const QString& id);

    void zoomIn();
    void zoomOut();
    void fit();

    // The nodes in reading order, for the accessible tree.
    const std::vector<WiringNodeItem*>& nodes() const { return nodes_; }
    const std::vector<WiringEdgeItem*>& edges() const { return edges_; }
    const std::vector<WiringLabelItem*>& labels() const { return labels_; } // of the edges, in their order
    const WiringPlace& place() const { return place_; }
    const WiringValue& shown() const { return shown_; } // with its groups closed

    // The picture without its surroundings, scaled into `target`.
    void drawInto(QPainter& painter, const QRectF& target);
    QSizeF pictureSize() const { return place_.bounds.size(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& stageId);
    void groupsChanged();
    // Where the commit is: "2 of 9 · Jenkins: The pipeline …"; empty when nobody follows it any more.
    void followed(const QString& words);
    void pointedAt(const QString& words); // what a node uses, for whoever reads along; empty: nothing is pointed at

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void build();
    void addNode(const WiringNode& node);
    void addEdge(const WiringEdge& edge, const QPainterPath& path);
    void choose(const WiringNode& node);
    void showStep();
    int stationIndex() const; // of the node where the followed commit is
    int indexOf(const QString& id) const;
    double leastFactor() const;
    void emphasise(const QString& id); // empty: everything alike
    void placeLabels(const std::vector<QSizeF>& sizes);
    bool isLabelled(const WiringEdge& edge, bool touched, bool calm) const;
    void focusNode(int index);
    void moveFocus(int dx, int dy);

    WiringFlow flow_;
    WiringValue value_; // whole
    WiringValue shown_; // with its groups closed
    WiringPlace place_;
    QSet<int> open_; // columns
    int step_ = -1;  // of the commit's way; -1: nobody follows it
    bool forRoom_ = false;
    std::vector<WiringNodeItem*> nodes_;
    std::vector<WiringEdgeItem*> edges_;
    std::vector<WiringLabelItem*> labels_; // one per edge, hidden where it has none now
    QString current_;
    int focus_ = -1;
    bool fitted_ = true;
};

// Screen readers see the view as a list of nodes; called once, before the first window.
void installWiringAccess();

} // namespace stackwright
