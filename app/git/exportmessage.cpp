#include "git/exportmessage.h"

namespace stackwright {

namespace {

std::optional<QByteArray> blobOf(const Repository& repository, const git_oid& id)
{
    Result<QByteArray> bytes = repository.objects().read(id, GIT_OBJECT_BLOB, largestRecord);
    return bytes ? std::optional(std::move(bytes).value()) : std::nullopt;
}

// What was exported last says more than what the team has made of its record since; without it, or with exports side by
// side, there is only that.
std::optional<QByteArray> lastRecord(const Repository& repository, const GeneratedBase& base, TreeDraft& head)
{
    if (const auto file = base.files.find(stackRecord); file != base.files.end() && base.line.size() < 2)
        return file->second.bytes ? file->second.bytes : blobOf(repository, file->second.id);
    const Result<TreeSpot> spot = head.find(stackRecord);
    return spot && spot->isFile() && spot->path == stackRecord ? blobOf(repository, spot->id) : std::nullopt;
}

} // namespace

QString exportMessage(const ExportRequest& request)
{
    return request.message.trimmed().isEmpty() && request.makeMessage ? request.makeMessage({}) : request.message;
}

QString exportMessage(
    const ExportRequest& request, const Repository& repository, const GeneratedBase& base, TreeDraft& head)
{
    const bool made = request.message.trimmed().isEmpty() && request.makeMessage;
    return made ? request.makeMessage(lastRecord(repository, base, head)) : request.message;
}

} // namespace stackwright
