// The wiring as a picture: who uses what. Arrow keys walk the nodes, Enter opens a stage, Ctrl and the wheel zoom.
#pragma once

#include "widgets/wiring.h"

#include <QGraphicsView>

namespace stackwright {

class WiringEdgeItem;
class WiringNodeItem;

class WiringView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit WiringView(WiringFlow flow, QWidget* parent = nullptr);

    void setWiring(const WiringValue& value);
    const WiringValue& wiring() const { return value_; }
    void setCurrentStage(const QString& id);

    void zoomIn();
    void zoomOut();
    void fit();

    // The nodes in reading order, for the accessible tree.
    const std::vector<WiringNodeItem*>& nodes() const { return nodes_; }
    // "Jenkins, Continuous integration, decided; uses Gitea (webhook)"
    QString describe(const WiringNode& node) const;

    // The picture without its surroundings, scaled into `target`.
    void drawInto(QPainter& painter, const QRectF& target);
    QSizeF pictureSize() const { return place_.bounds.size(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& stageId);

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
    void emphasise(const QString& id); // empty: everything alike
    void placeLabels();
    void focusNode(int index);
    void moveFocus(int dx, int dy);

    WiringFlow flow_;
    WiringValue value_;
    WiringPlace place_;
    std::vector<WiringNodeItem*> nodes_;
    std::vector<WiringEdgeItem*> edges_;
    QString current_;
    int focus_ = -1;
    bool fitted_ = true;
};

// Screen readers see the view as a list of nodes; called once, before the first window.
void installWiringAccess();

} // namespace stackwright
