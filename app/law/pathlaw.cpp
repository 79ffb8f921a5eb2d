#include "law/pathlaw.h"

#include "law/references.h"
#include "plan/checkers.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

class PathLaw {
public:
    explicit PathLaw(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        checkTool(catalogue_.repository());
        return problems_;
    }

private:
    struct Writer {
        const Tool* tool = nullptr;
        const FileRecord* file = nullptr;
    };

    void checkTool(const Tool& tool)
    {
        for (const FileRecord& file : tool.files) {
            checkCheckers(file);
            const Writer mine{&tool, &file};
            std::vector<Writer>& writers = writers_[certainText(file.path, tool)];
            for (const Writer& other : writers) {
                if (canMeet(mine, other) && !(file.mergeLines && other.file->mergeLines))
                    problems_.append({Severity::Error, file.place,
                        QStringLiteral("The path '%1' is written already, at %2.")
                            .arg(file.path, other.file->place.text()),
                        QStringLiteral("Choose another path, or say 'merge: lines' in both.")});
            }
            writers.push_back(mine);
        }
    }

    // Of one tool, a file without a condition meets every other; of two tools a condition may be what keeps them apart.
    bool canMeet(const Writer& one, const Writer& other) const
    {
        if (one.tool == other.tool)
            return !one.file->when || !other.file->when || *one.file->when == *other.file->when;
        const Stage* stage = catalogue_.stage(one.tool->stage);
        const bool together = one.tool->stage != other.tool->stage || (stage && stage->many);
        return together && !one.file->when && !other.file->when;
    }

    void checkCheckers(const FileRecord& file)
    {
        for (const QString& check : file.checks) {
            if (checker(check))
                continue;
            QStringList known;
            for (const Checker& candidate : checkers())
                known.append(candidate.id);
            problems_.append({Severity::Error, file.place, QStringLiteral("There is no checker '%1'.").arg(check),
                didYouMean(check, known)});
        }
    }

    const Catalogue& catalogue_;
    QHash<QString, std::vector<Writer>> writers_;
    Problems problems_;
};

} // namespace

Problems pathProblems(const Catalogue& catalogue)
{
    return PathLaw(catalogue).problems();
}

} // namespace stackwright
