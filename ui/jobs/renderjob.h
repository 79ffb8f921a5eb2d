// Resolve, plan and render beside the window: ask, and the newest answer comes back as a signal. Older ones are
// dropped.
#pragma once

#include "render/fileset.h"
#include "stack/resolver.h"
#include "support/error.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace stackwright {

using FileSetPointer = std::shared_ptr<const FileSet>;

struct RenderResult {
    Stack stack;
    ResolvedPointer resolved; // null when a record of the catalogue cannot be expanded
    FileSetPointer files;     // null when there is an error
    FileSetPointer base;      // never null
    std::optional<Error> error;
};

// What a stack would change against the one that was last asked for.
struct Estimate {
    QString token; // as asked
    int picks = 0;
    int added = 0;
    int modified = 0;
    int removed = 0;
    int conflicts = 0;  // findings of severity Error then
    bool known = false; // false: it cannot be rendered
};

// What would not fit if a tool were picked.
struct Judgement {
    QString tool;
    std::vector<Finding> findings; // new ones only; errors first
};

// One of several tools in the place of the others, and what follows from it.
struct Alternative {
    QString tool;
    FileSetPointer files;          // null: it cannot be rendered
    std::vector<Finding> findings; // open errors and warnings that not every alternative has
    std::vector<Finding> risks;    // that it brings and that were kept
    int added = 0;                 // files, against the stack with none of them
    int modified = 0;
    int removed = 0;
};

class RenderWorker;

class RenderJob final : public QObject {
    Q_OBJECT

public:
    explicit RenderJob(CataloguePointer catalogue, QObject* parent = nullptr);
    ~RenderJob() override;

    // Files of `stack`, and of `base` to compare with (nothing: compare with no files).
    void render(const Stack& stack, const std::optional<Stack>& base);

    // What `stack` would change against `from`.
    void estimate(const QString& token, const Stack& from, const Stack& stack);

    // Every tool of the stage, picked into `stack`.
    void judge(const QString& stage, const Stack& stack);

    // Each of `tools` in the place of the others.
    void compare(const QString& stage, const QStringList& tools, const Stack& stack);

Q_SIGNALS:
    void rendered(const RenderResult& result);
    void estimated(const Estimate& estimate);
    void judged(const QString& stage, const std::vector<Judgement>& judgements);
    void compared(const QString& stage, const std::vector<Alternative>& alternatives);

private:
    QThread thread_;
    RenderWorker* worker_;
    std::shared_ptr<std::atomic<quint64>> newestRender_;
    std::shared_ptr<std::atomic<quint64>> newestJudge_;
    std::shared_ptr<std::atomic<quint64>> newestEstimate_;
    std::shared_ptr<std::atomic<quint64>> newestCompare_;
};

} // namespace stackwright
