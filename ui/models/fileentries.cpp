#include "models/fileentries.h"

#include "catalogue/catalogue.h"
#include "models/filediff.h"

namespace stackwright {

namespace {

FileMark markOf(const QString& change)
{
    if (change == QLatin1String("added")) {
        return FileMark::Added;
    }
    if (change == QLatin1String("removed")) {
        return FileMark::Removed;
    }
    if (change == QLatin1String("conflict")) {
        return FileMark::InTheWay;
    }
    return change == QLatin1String("changed") ? FileMark::Modified : FileMark::Same;
}

constexpr int wholeFile = 1'000'000;
constexpr int aroundInLongFiles = 6;
constexpr qsizetype longFile = qsizetype(400) * 1024;

} // namespace

FileMark markOf(const RenderedFile* now, const RenderedFile* before)
{
    if (before == nullptr) {
        return FileMark::Added;
    }
    if (now == nullptr) {
        return FileMark::Removed;
    }
    return now->bytes == before->bytes ? FileMark::Same : FileMark::Modified;
}

std::vector<FileEntry> fileEntries(
    const FileSet& now, const FileSet& before, const Catalogue& catalogue, bool onlyChanged)
{
    std::vector<FileEntry> result;
    for (const RenderedFile& file : now.files()) {
        const FileMark mark = markOf(&file, before.find(file.path));
        if (mark != FileMark::Same || !onlyChanged) {
            const Tool* tool = catalogue.tool(file.tool);
            result.push_back({file.path, mark, tool != nullptr && !tool->stage.isEmpty() ? tool->name : QString()});
        }
    }
    for (const RenderedFile& file : before.files()) {
        if (now.find(file.path) == nullptr) {
            result.push_back({file.path, FileMark::Removed, {}});
        }
    }
    return result;
}

std::vector<DiffRow> fileRows(const RenderedFile* before, const RenderedFile* now)
{
    const QByteArray old = before != nullptr ? before->bytes : QByteArray();
    const QByteArray text = now != nullptr ? now->bytes : QByteArray();
    std::vector<DiffRow> rows =
        diffRows(old, text, qMax(old.size(), text.size()) > longFile ? aroundInLongFiles : wholeFile);
    if (rows.empty()) {
        int line = 0;
        const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
        for (const QString& content : lines) {
            ++line;
            rows.push_back({DiffRow::Kind::Context, line, line, content, 0, 0});
        }
    }
    return rows;
}

std::vector<FileEntry> fileEntries(const std::vector<PathChange>& changes)
{
    std::vector<FileEntry> entries;
    entries.reserve(changes.size());
    for (const PathChange& change : changes) {
        entries.push_back({change.path, markOf(change.change), change.reason});
    }
    return entries;
}

} // namespace stackwright
