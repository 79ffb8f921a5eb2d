#include "models/filetreemodel.h"

#include <algorithm>

namespace stackwright {

struct FileTreeModel::Node {
    QString name;
    QString path;
    QString tool;
    FileMark mark = FileMark::Same;
    bool folder = false;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children; // folders first, then by name

    int row() const
    {
        const auto own = std::find_if(parent->children.begin(), parent->children.end(),
            [this](const auto& child) { return child.get() == this; });
        return int(own - parent->children.begin());
    }

    static bool before(const Node& a, const Node& b)
    {
        if (a.folder != b.folder) {
            return a.folder;
        }
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    }

    Node* child(const QString& childName, bool childFolder)
    {
        for (const auto& node : children) {
            if (node->name == childName && node->folder == childFolder) {
                return node.get();
            }
        }
        auto node = std::make_unique<Node>();
        node->name = childName;
        node->folder = childFolder;
        node->path = path.isEmpty() ? childName : path + QLatin1Char('/') + childName;
        node->parent = this;
        children.push_back(std::move(node));
        return children.back().get();
    }

    void sort()
    {
        std::sort(children.begin(), children.end(), [](const auto& a, const auto& b) { return before(*a, *b); });
        for (const auto& node : children) {
            node->sort();
            if (node->folder && std::any_of(node->children.begin(), node->children.end(), [](const auto& inner) {
                    return inner->mark != FileMark::Same;
                })) {
                node->mark = FileMark::Modified; // something below is not as it was
            }
        }
    }
};

FileTreeModel::FileTreeModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}

FileTreeModel::~FileTreeModel() = default;

void FileTreeModel::setEntries(const std::vector<FileEntry>& entries)
{
    Node fresh;
    for (const FileEntry& entry : entries) {
        Node* at = &fresh;
        const QStringList parts = entry.path.split(QLatin1Char('/'));
        for (int index = 0; index < parts.size(); ++index) {
            at = at->child(parts.at(index), index + 1 < parts.size());
        }
        at->mark = entry.mark;
        at->tool = entry.tool;
    }
    fresh.sort();
    merge(*root_, fresh, {});
}

void FileTreeModel::merge(Node& into, Node& from, const QModelIndex& at)
{
    for (int row = int(into.children.size()) - 1; row >= 0; --row) {
        const Node& old = *into.children[size_t(row)];
        const bool stays = std::any_of(from.children.begin(), from.children.end(),
            [&](const auto& node) { return node->name == old.name && node->folder == old.folder; });
        if (!stays) {
            beginRemoveRows(at, row, row);
            into.children.erase(into.children.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < from.children.size(); ++row) {
        Node& fresh = *from.children[row];
        const bool known = row < into.children.size() && into.children[row]->name == fresh.name
            && into.children[row]->folder == fresh.folder;
        if (!known) {
            beginInsertRows(at, int(row), int(row));
            from.children[row]->parent = &into;
            into.children.insert(into.children.begin() + std::ptrdiff_t(row), std::move(from.children[row]));
            endInsertRows();
            continue;
        }
        Node& old = *into.children[row];
        const QModelIndex place = index(int(row), 0, at);
        merge(old, fresh, place);
        if (old.mark != fresh.mark || old.tool != fresh.tool) {
            old.mark = fresh.mark;
            old.tool = fresh.tool;
            Q_EMIT dataChanged(place, place);
        }
    }
}

FileTreeModel::Node* FileTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (row < 0 || column != 0 || size_t(row) >= node->children.size()) {
        return {};
    }
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex FileTreeModel::parent(const QModelIndex& child) const
{
    const Node* node = nodeOf(child);
    Node* above = node->parent;
    return above == nullptr || above == root_.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int FileTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node& node = *nodeOf(index);
    const auto word = [&] {
        switch (node.mark) {
        case FileMark::Added: return tr("new");
        case FileMark::Modified: return node.folder ? tr("changed inside") : tr("changed");
        case FileMark::Removed: return tr("removed");
        case FileMark::InTheWay: return tr("in the way");
        case FileMark::Same: break;
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole: return node.name;
    case FilePathRole: return node.path;
    case FileMarkRole: return int(node.mark);
    case FileFolderRole: return node.folder;
    case Qt::ToolTipRole: return node.tool.isEmpty() ? node.path : tr("%1, from %2").arg(node.path, node.tool);
    case Qt::AccessibleTextRole: return node.mark == FileMark::Same ? node.path : tr("%1, %2").arg(node.path, word());
    default: return {};
    }
}

Qt::ItemFlags FileTreeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && !nodeOf(index)->folder ? flags | Qt::ItemIsDragEnabled : flags;
}

} // namespace stackwright
