#include "models/foundmodel.h"

namespace stackwright {

namespace {

constexpr size_t mostLines = 1000;

} // namespace

void FoundModel::searchFile(const RenderedFile& file, const QString& text, std::vector<Line>& found) const
{
    const QString whole = QString::fromUtf8(file.bytes);
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype at = whole.indexOf(text, 0, Qt::CaseInsensitive); at >= 0 && found.size() <= mostLines;) {
        line += int(QStringView(whole).mid(counted, at - counted).count(QLatin1Char('\n')));
        const qsizetype start = whole.lastIndexOf(QLatin1Char('\n'), at) + 1;
        const qsizetype end = whole.indexOf(QLatin1Char('\n'), at);
        found.push_back({file.path, line, whole.mid(start, end < 0 ? -1 : end - start).trimmed()});
        if (end < 0) {
            break;
        }
        counted = end; // one row a line
        at = whole.indexOf(text, end, Qt::CaseInsensitive);
    }
}

void FoundModel::search(const FileSet& files, const QString& text)
{
    std::vector<Line> found;
    int holding = 0;
    if (!text.isEmpty()) {
        for (const RenderedFile& file : files.files()) {
            const size_t before = found.size();
            searchFile(file, text, found);
            holding += found.size() > before ? 1 : 0;
            if (found.size() > mostLines) {
                break;
            }
        }
    }
    cut_ = found.size() > mostLines;
    found.resize(qMin(found.size(), mostLines));
    files_ = holding;
    if (found != lines_) { // the same lines keep the selection
        beginResetModel();
        lines_ = std::move(found);
        endResetModel();
    }
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lines_.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = lines_[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1:%2  %3").arg(line.path, QString::number(line.line), line.text);
    case Qt::AccessibleTextRole: return tr("%1, line %2: %3").arg(line.path, QString::number(line.line), line.text);
    case Qt::ToolTipRole: return line.text;
    case FoundPathRole: return line.path;
    case FoundLineRole: return line.line;
    case FoundTextRole: return line.text;
    default: return {};
    }
}

} // namespace stackwright
