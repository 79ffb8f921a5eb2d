// The part of RenderJob that lives in the other thread.
#pragma once

#include "jobs/renderjob.h"
#include "render/renderer.h"

#include <deque>

namespace stackwright {

class RenderWorker final : public QObject {
    Q_OBJECT

public:
    explicit RenderWorker(CataloguePointer catalogue);

    // Is somebody waiting for this answer still?
    using Wanted = std::function<bool()>;

    void render(const Stack& stack, const std::optional<Stack>& base, const Wanted& wanted);
    void estimate(const QString& token, const Stack& from, const Stack& stack, const Wanted& wanted);
    void judge(const QString& stage, const Stack& stack, const Wanted& wanted);
    void compare(const QString& stage, const QStringList& tools, const Stack& stack, const Wanted& wanted);

Q_SIGNALS:
    void rendered(const RenderResult& result);
    void estimated(const Estimate& estimate);
    void judged(const QString& stage, const std::vector<Judgement>& judgements);
    void compared(const QString& stage, const std::vector<Alternative>& alternatives);

private:
    const RenderResult* resultOf(const Stack& stack, const Wanted& wanted); // null: nobody waits

    CataloguePointer catalogue_;
    Renderer renderer_;
    QString language_;                // that findings of the recent ones speak
    std::deque<RenderResult> recent_; // going back and forth by undo, and comparing, costs nothing
};

} // namespace stackwright
