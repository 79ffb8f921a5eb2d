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
    const quint64 own = ++*newest_;
    background_.run([this, known = known_, newest = newest_, own, now, stage, tool] {
        if (own != newest->load()) {
            return;
        }
        const Consequence answer = known->of(now).of(stage, tool);
        QMetaObject::invokeMethod(this, [this, newest, own, answer] {
            if (own == newest->load()) {
                Q_EMIT told(answer);
            }
        });
    });
}

void ConsequenceJob::forget()
{
    ++*newest_;
}

} // namespace stackwright
