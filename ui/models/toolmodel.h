// The answers to one stage's question: its tools, and "no tool" last; with what speaks against each.
#pragma once

#include "session/session.h"
#include "widgets/toolcard.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace stackwright {

enum ToolRole {
    ToolIdRole = Qt::UserRole + 1, // text; empty: "no tool"
    ToolCardRole,                  // ToolCardValue
    ToolPickedRole,                // bool
    ToolSelfHostedRole,            // bool
    ToolOpenSourceRole,            // bool
    ToolOfflineRole,               // bool
    ToolFitsRole,                  // bool: no conflict, and it meets the goals
    ToolTextRole,                  // text: what the filter looks through
};

class ToolModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ToolModel(Session& session, QObject* parent = nullptr);

    void setStage(const QString& stage);
    const QString& stage() const { return stage_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    void takeJudgements(const QString& stage, const std::vector<Judgement>& judgements);
    QVariant noToolData(int role) const;
    ToolCardValue cardOf(const Tool& tool) const;
    void addStrip(const Tool& tool, ToolCardValue& card) const;
    const Finding* worstFinding(const Tool& tool) const; // null when nothing speaks against it

    Session& session_;
    QString stage_;
    std::vector<Judgement> judgements_;
};

// The filter field and the chips above the cards.
class ToolFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text);
    void setRequired(int role, bool required); // of the bool roles above
    bool isActive() const { return !text_.isEmpty() || !required_.isEmpty(); }
    void clear();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString text_;
    QSet<int> required_;
};

} // namespace stackwright
