// One answer to a stage's question, as a card: a radio button (or a check box where a stage holds many) with everything
// on its face.
#pragma once

#include <QAbstractButton>

#include <array>

namespace stackwright {

struct ToolCardValue {
    enum class Strip {
        None,
        Note,
        Warning,
        Conflict,
    };

    QString id; // empty: "no tool"
    QString name;
    QString line; // licence and hosting
    QString summary;
    QString fact;      // effort to run; bottom left where there is no fit
    int fit = -1;      // to the team, in percent: bottom left; -1: not said
    QStringList marks; // bottom right: short words in pills
    std::array<QString, 3>
        votes;      // numbers of business, development and operations, each in a pill of its colour; empty: none
    QString spoken; // the same for who does not see them
    Strip strip = Strip::None;
    QString stripText;  // one clause; stands in place of the facts
    QString sentence;   // the whole reason, for the tool tip and the accessible description
    bool quiet = false; // dashed: the "no tool" card

    friend bool operator==(const ToolCardValue&, const ToolCardValue&) = default;
};

class ToolCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ToolCard(const ToolCardValue& value, QWidget* parent = nullptr);

    const ToolCardValue& value() const { return value_; }
    void setValue(const ToolCardValue& value);

    // Checked or not without telling anybody; an exclusive card can be unchecked this way too.
    void showChecked(bool checked);

    // Chosen for the comparison.
    void setMarked(bool marked);

    // Picked to look at; Enter keeps it.
    void setOnTrial(bool onTrial);

    // Room for three lines of summary instead of two; a longer one takes what it needs.
    void setRoomy(bool roomy);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    // An arrow key: columns and rows to move the focus by.
    void moveRequested(int columns, int rows);
    void markRequested(); // C
    void noteRequested(); // N
    void fitRequested();  // F
    void entered();       // Enter on a tool that is not picked, or on trial

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    int headHeight(int width) const;
    int footHeight(int width) const;
    int votesHeight() const;
    int besideTile(int width) const; // for the words of the head
    void paintFrame(QPainter& painter) const;
    void paintHead(QPainter& painter, const QRect& room) const;
    void paintSummary(QPainter& painter, const QRect& room) const;
    void paintVotes(QPainter& painter, const QRect& room) const;
    void paintFoot(QPainter& painter, const QRect& room) const;
    void paintFit(QPainter& painter, const QRect& room) const;
    void paintStrip(QPainter& painter, const QRect& room) const;

    ToolCardValue value_;
    bool roomy_ = false;
    bool marked_ = false;
    bool onTrial_ = false;
};

} // namespace stackwright
