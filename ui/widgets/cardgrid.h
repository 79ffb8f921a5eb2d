// Cards in as many equal columns as fit; arrow keys move between them.
#pragma once

#include "widgets/arrangedlayout.h"
#include "widgets/toolcard.h"

#include <QWidget>

#include <vector>

namespace stackwright {

// Equal columns of at least `minimumWidth` (design pixels); rows as high as their highest item.
class CardLayout final : public ArrangedLayout {
public:
    CardLayout(QWidget* parent, int minimumWidth, int gap);

    int columns(int width) const;
    void setMinimumWidth(int minimumWidth);
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const override;

    int leastWidth() const;

    int minimumWidth_;
    int gap_;
};

class CardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    // Shows these cards; those whose ids stay keep their widgets, and with them the focus. `many`: check boxes instead
    // of radio buttons.
    void setCards(const std::vector<ToolCardValue>& values, bool many);

    // The picked ones, by id; nothing is told.
    void showPicked(const QStringList& ids);

    // Those chosen for the comparison, by id.
    void showMarked(const QStringList& ids);

    // The one that is on trial; empty: none.
    void showTrial(const QString& id);

    ToolCard* card(const QString& id) const; // null when there is none
    const std::vector<ToolCard*>& cards() const { return cards_; }

Q_SIGNALS:
    void toggled(const QString& id, bool checked);
    void focused(const QString& id);
    void markRequested(const QString& id);
    void noteRequested(const QString& id);
    void fitRequested(const QString& id);
    void entered(const QString& id); // to try it, or to keep it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ToolCard* makeCard(const ToolCardValue& value, bool many);
    void moveFocus(ToolCard* from, int columns, int rows);

    CardLayout* layout_;
    std::vector<ToolCard*> cards_;
    QString trial_;
    bool many_ = false;
    bool roomy_ = false;
};

} // namespace stackwright
