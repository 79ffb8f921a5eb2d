#include "jobs/renderworker.h"

#include "plan/plan.h"
#include "support/wording.h"

#include <QSet>

#include <algorithm>

namespace stackwright {

namespace {

constexpr size_t keptResults = 6;

template <typename Counted>
void countChanges(const FileSet& before, const FileSet& after, Counted& estimate)
{
    for (const RenderedFile& file : after.files()) {
        const RenderedFile* old = before.find(file.path);
        if (old == nullptr) {
            ++estimate.added;
        } else if (old->bytes != file.bytes) {
            ++estimate.modified;
        }
    }
    for (const RenderedFile& file : before.files()) {
        estimate.removed += after.find(file.path) == nullptr ? 1 : 0;
    }
}

std::vector<Finding> newFindings(const ResolvedStack& resolved, const QSet<QString>& known)
{
    std::vector<Finding> found;
    for (const Finding& finding : resolved.findings()) {
        if (finding.severity != Severity::Note && !finding.accepted && !known.contains(finding.id)) {
            found.push_back(finding);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return found;
}

// What was kept and is not there without the choice.
std::vector<Finding> keptFindings(const ResolvedStack& resolved, const ResolvedPointer& without)
{
    std::vector<Finding> kept;
    std::copy_if(
        resolved.findings().begin(), resolved.findings().end(), std::back_inserter(kept), [&](const Finding& finding) {
            const auto isSame = [&](const Finding& known) { return known.id == finding.id; };
            return finding.accepted && finding.severity != Severity::Note
                && (without == nullptr || std::none_of(without->findings().begin(), without->findings().end(), isSame));
        });
    return kept;
}

QSet<QString> findingIds(const RenderResult& result)
{
    QSet<QString> ids;
    if (result.resolved != nullptr) {
        for (const Finding& finding : result.resolved->findings()) {
            if (!finding.accepted) {
                ids.insert(finding.id);
            }
        }
    }
    return ids;
}

} // namespace

RenderWorker::RenderWorker(CataloguePointer catalogue) : catalogue_(std::move(catalogue)), renderer_(catalogue_) {}

const RenderResult* RenderWorker::resultOf(const Stack& stack, const Wanted& wanted)
{
    if (const QString language = catalogueText(QStringLiteral("en")); language != language_) {
        recent_.clear();
        language_ = language;
    }
    const auto known =
        std::find_if(recent_.begin(), recent_.end(), [&](const RenderResult& result) { return result.stack == stack; });
    if (known != recent_.end()) {
        return &*known;
    }
    RenderResult result;
    result.stack = stack;
    const auto fail = [&](const Error& error) { result.error = error; };
    if (const Result<ResolvedPointer> resolved = resolve(catalogue_, stack)) {
        result.resolved = *resolved;
        if (!wanted()) {
            return nullptr;
        }
        if (const Result<Plan> plan = makePlan(result.resolved); !plan) {
            fail(plan.error());
        } else if (Result<FileSet> files = renderer_.render(*plan); !files) {
            fail(files.error());
        } else {
            result.files = std::make_shared<const FileSet>(std::move(files).value());
        }
    } else {
        fail(resolved.error());
    }
    recent_.push_front(std::move(result));
    if (recent_.size() > keptResults) {
        recent_.pop_back();
    }
    return &recent_.front();
}

void RenderWorker::render(const Stack& stack, const std::optional<Stack>& base, const Wanted& wanted)
{
    if (!wanted()) {
        return;
    }
    static const auto nothing = std::make_shared<const FileSet>();
    FileSetPointer before = nothing;
    if (base) {
        const RenderResult* result = resultOf(*base, wanted);
        if (result == nullptr) {
            return;
        }
        before = result->files != nullptr ? result->files : nothing;
    }
    if (const RenderResult* result = resultOf(stack, wanted); result != nullptr && wanted()) {
        RenderResult answer = *result;
        answer.base = before;
        Q_EMIT rendered(answer);
    }
}

void RenderWorker::estimate(const QString& token, const Stack& from, const Stack& stack, const Wanted& wanted)
{
    if (!wanted()) {
        return;
    }
    Estimate answer;
    answer.token = token;
    answer.picks = changedPicks(from, stack);
    const RenderResult* before = resultOf(from, wanted);
    const FileSetPointer old = before != nullptr ? before->files : nullptr;
    const RenderResult* after = resultOf(stack, wanted);
    if (after == nullptr || !wanted()) {
        return;
    }
    if (old != nullptr && after->files != nullptr && after->resolved != nullptr) {
        answer.known = true;
        countChanges(*old, *after->files, answer);
        const auto& findings = after->resolved->findings();
        answer.conflicts = int(std::count_if(findings.begin(), findings.end(),
            [](const Finding& finding) { return finding.severity == Severity::Error; }));
    }
    Q_EMIT estimated(answer);
}

void RenderWorker::judge(const QString& stage, const Stack& stack, const Wanted& wanted)
{
    const Stage* record = catalogue_->stage(stage);
    if (record == nullptr || !wanted()) {
        return;
    }
    QSet<QString> known;
    if (const RenderResult* now = resultOf(stack, wanted); now != nullptr && now->resolved != nullptr) {
        for (const Finding& finding : now->resolved->findings()) {
            known.insert(finding.id);
        }
    }
    std::vector<Judgement> answer;
    for (const Tool* tool : catalogue_->toolsOf(stage)) {
        if (!wanted()) {
            return;
        }
        if (stack.toolsOf(stage).contains(tool->id)) {
            continue;
        }
        if (const Result<ResolvedPointer> resolved = resolve(catalogue_, withPick(stack, *record, tool->id))) {
            answer.push_back({tool->id, newFindings(**resolved, known)});
        }
    }
    Q_EMIT judged(stage, answer);
}

void RenderWorker::compare(const QString& stage, const QStringList& tools, const Stack& stack, const Wanted& wanted)
{
    const Stage* record = catalogue_->stage(stage);
    if (record == nullptr || !wanted()) {
        return;
    }
    const RenderResult* none = resultOf(withInstead(stack, *record, tools, {}), wanted);
    if (none == nullptr) {
        return;
    }
    const FileSetPointer base = none->files;
    const ResolvedPointer without = none->resolved; // `none` may be forgotten by the time it is needed
    QSet<QString> everywhere = findingIds(*none);   // what does not come from this choice
    std::vector<Alternative> answer;
    std::vector<ResolvedPointer> resolved;
    for (const QString& tool : tools) {
        const RenderResult* result = resultOf(withInstead(stack, *record, tools, tool), wanted);
        if (result == nullptr) {
            return;
        }
        Alternative alternative;
        alternative.tool = tool;
        alternative.files = result->files;
        if (base != nullptr && result->files != nullptr) {
            countChanges(*base, *result->files, alternative);
        }
        everywhere &= findingIds(*result);
        resolved.push_back(result->resolved);
        answer.push_back(alternative);
    }
    for (size_t index = 0; index < answer.size(); ++index) {
        if (resolved[index] != nullptr) {
            answer[index].findings = newFindings(*resolved[index], everywhere);
            answer[index].risks = keptFindings(*resolved[index], without);
        }
    }
    if (wanted()) {
        Q_EMIT compared(stage, answer);
    }
}

} // namespace stackwright
