#include "git/conflicts.h"

#include "git/repository.h"
#include "support/linediff.h"
#include "support/messages.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

constexpr qint64 largestShown = 10LL * 1024 * 1024;

QString hexadecimalOf(const Side& side)
{
    return side.present ? hexadecimal(side.id) : QString();
}

git_merge_file_input inputOf(const std::optional<QByteArray>& bytes, const char* name)
{
    git_merge_file_input input;
    git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
    input.ptr = bytes ? bytes->constData() : "";
    input.size = bytes ? size_t(bytes->size()) : 0;
    input.path = name; // stands behind the markers
    return input;
}

Error noConflict(const QString& directory, const QString& path, const QString& what, const QString& hint)
{
    return Error{Failure::Problem, Place{directory, 0, 0}, what.arg(path),
        (hint.isEmpty() ? QString() : hint + u' ')
            + Messages::tr("Nothing was written. Correct the path, or leave it out.")};
}

} // namespace

Result<std::optional<QByteArray>> Conflicts::shown(const Side& side) const
{
    if (!side.present)
        return std::optional<QByteArray>();
    const Result<QByteArray> bytes =
        side.bytes ? Result<QByteArray>(*side.bytes) : reader_->read(side.id, GIT_OBJECT_BLOB);
    if (!bytes)
        return bytes.error();
    return bytes->size() > largestShown ? std::nullopt : std::optional<QByteArray>(*bytes);
}

bool Conflicts::isAnswered(const QString& path) const
{
    const QString whole = pathIn(request_.folder, path);
    return request_.choices.contains(whole) || request_.answers.contains(whole);
}

Result<std::optional<Answer>> Conflicts::ask(const QString& below, const ThreeSides& sides)
{
    const QString path = pathIn(request_.folder, below);
    Conflict conflict{
        path, {hexadecimalOf(sides.base), hexadecimalOf(sides.ours), hexadecimalOf(sides.theirs)}, {}, {}, {}};
    const std::pair<const Side*, std::optional<QByteArray>*> places[] = {
        {&sides.base, &conflict.base}, {&sides.ours, &conflict.ours}, {&sides.theirs, &conflict.theirs}};
    for (const auto& [side, place] : places) {
        Result<std::optional<QByteArray>> bytes = shown(*side);
        if (!bytes)
            return bytes.error();
        *place = std::move(bytes).value();
    }
    list_.append(conflict);
    if (const auto choice = request_.choices.constFind(path); choice != request_.choices.cend())
        return std::optional<Answer>({*choice, {}, {}});
    const auto answer = request_.answers.constFind(path);
    if (answer == request_.answers.cend())
        return std::optional<Answer>();
    if (answer->shown && *answer->shown != conflict.sides) {
        stale_.insert(path);
        return std::optional<Answer>();
    }
    return std::optional<Answer>(*answer);
}

Result<std::optional<QByteArray>> Conflicts::marked(const ThreeSides& sides) const
{
    if (!request_.markers)
        return std::optional<QByteArray>();
    std::optional<QByteArray> texts[3];
    const Side* places[3] = {&sides.base, &sides.ours, &sides.theirs};
    for (int i = 0; i < 3; ++i) {
        Result<std::optional<QByteArray>> bytes = shown(*places[i]);
        if (!bytes)
            return bytes.error();
        texts[i] = std::move(bytes).value();
        if (places[i]->present && (!texts[i] || looksBinary(*texts[i])))
            return std::optional<QByteArray>();
    }
    const git_merge_file_input inputs[3] = {
        inputOf(texts[0], "base"), inputOf(texts[1], "yours"), inputOf(texts[2], "generated")};
    git_merge_file_result merged = {};
    if (git_merge_file(&merged, &inputs[0], &inputs[1], &inputs[2], nullptr) < 0)
        return std::optional<QByteArray>();
    const QByteArray text(merged.ptr, qsizetype(merged.len));
    git_merge_file_result_free(&merged);
    return std::optional<QByteArray>(text);
}

Outcome checkAnswers(const ExportRequest& request, const ChangeList& changes, const QList<Conflict>& asked)
{
    QStringList conflicts;
    for (const Conflict& conflict : asked)
        conflicts.append(conflict.path);
    QStringList others;
    for (const FileChange& change : changes)
        (change.change == Change::Conflict ? conflicts : others).append(change.path);
    for (const QString& path : request.choices.keys() + request.answers.keys()) {
        if (conflicts.contains(path))
            continue;
        if (others.contains(path))
            return noConflict(request.directory, path,
                Messages::tr("'%1' is no conflict of this export: nothing is to be settled there."), {});
        return noConflict(request.directory, path, Messages::tr("'%1' is no conflict of this export."),
            didYouMean(path, conflicts.isEmpty() ? others : conflicts));
    }
    return {};
}

} // namespace stackwright
