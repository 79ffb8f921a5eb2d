// Files as a tree. A refresh moves only what changed, so that selection, scroll and open folders survive.
#pragma once

#include "models/fileroles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace stackwright {

struct FileEntry {
    QString path; // '/' between components
    FileMark mark = FileMark::Same;
    QString tool; // display name of who made it

    friend bool operator==(const FileEntry&, const FileEntry&) = default;
};

class FileTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit FileTreeModel(QObject* parent = nullptr);
    ~FileTreeModel() override;

    void setEntries(const std::vector<FileEntry>& entries);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override; // files can be dragged

private:
    struct Node;
    Node* nodeOf(const QModelIndex& index) const;
    void merge(Node& into, Node& from, const QModelIndex& at);

    std::unique_ptr<Node> root_;
};

} // namespace stackwright
