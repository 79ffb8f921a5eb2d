// "If you pick this", reckoned beside the window. Only the newest question is answered.
#pragma once

#include "jobs/background.h"
#include "workshop/consequence.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace stackwright {

class ConsequenceJob final : public QObject {
    Q_OBJECT

public:
    explicit ConsequenceJob(QObject* parent = nullptr);
    ~ConsequenceJob() override;

    // Gets ready for questions about this stack, so that the first one is answered at once.
    void prepare(const ResolvedPointer& now);

    // The stage answered by the tool in the place of what holds; `told` answers unless something else was asked
    // meanwhile.
    void ask(const ResolvedPointer& now, const QString& stage, const QString& tool);

    // The same for a stack that is there already.
    void askAfter(const ResolvedPointer& now, const Stack& after);

    // Nobody waits any more.
    void forget();

Q_SIGNALS:
    void told(const stackwright::Consequence& consequence);

private:
    void answer(const ResolvedPointer& now, const std::function<Consequence(const Consequences&)>& question);

    struct Known;
    std::shared_ptr<Known> known_; // belongs to the other thread
    std::shared_ptr<std::atomic<quint64>> newest_;
    Background background_{QStringLiteral("consequence")};
};

} // namespace stackwright
