#include "jobs/consequencejob.h"

namespace stackwright {

// Of one stack many questions are asked while the focus moves.
struct ConsequenceJob::Known {
    std::unique_ptr<Consequences> consequences;

    const Consequences& of(const ResolvedPointer& now)
    {
        if (consequences == nullptr || consequences->now() != now) {
            consequences = std::make_unique<Consequences>(now);
        }
        return *consequences;
    }
};

ConsequenceJob::ConsequenceJob(QObject* parent)
    : QObject(parent), known_(std::make_shared<Known>()), newest_(std::make_shared<std::atomic<quint64>>(0))
{
}

ConsequenceJob::~ConsequenceJob()
{
    forget();
}

void ConsequenceJob::prepare(const ResolvedPointer& now)
{
    const quint64 own = newest_->load();
    background_.run([known = known_, newest = newest_, own, now] {
        if (own == newest->load()) {
            known->of(now);
        }
    });
}

void ConsequenceJob::ask(const ResolvedPointer& now, const QString& stage, const QString& tool)
{
    answer(now, [stage, tool](const Consequences& consequences) { return consequences.of(stage, tool); });
}

void ConsequenceJob::askAfter(const ResolvedPointer& now, const Stack& after)
{
    answer(now, [after](const Consequences& consequences) { return consequences.of(after); });
}

void ConsequenceJob::answer(const ResolvedPointer& now, const std::function<Consequence(const Consequences&)>& question)
{
    const quint64 own = ++*newest_;
    background_.run([this, known = known_, newest = newest_, own, now, question] {
        if (own != newest->load()) {
            return;
        }
        const Consequence consequence = question(known->of(now));
        QMetaObject::invokeMethod(this, [this, newest, own, consequence] {
            if (own == newest->load()) {
                Q_EMIT told(consequence);
            }
        });
    });
}

void ConsequenceJob::forget()
{
    ++*newest_;
}

} // namespace stackwright
