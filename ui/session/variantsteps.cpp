#include "session/variantsteps.h"

#include "session/session.h"
#include "session/stackcommand.h"
#include "stack/answers.h"

#include <QCoreApplication>

namespace stackwright {

namespace {

struct VariantSteps {
    Q_DECLARE_TR_FUNCTIONS(VariantSteps)
};

void step(Session& session, const Stack& after, const QString& text)
{
    if (after == session.stack()) {
        return;
    }
    if (session.isReadOnly()) {
        session.returnTo(after, text); // refused, and told as everything else is
    } else {
        session.history().push(new StackCommand(session, session.stack(), after, text, {}));
    }
}

} // namespace

void duplicateVariant(Session& session)
{
    step(session, withDuplicate(session.stack()),
        VariantSteps::tr("duplicate as variant %1").arg(nextVariant(session.stack())));
}

void showVariant(Session& session, const QString& letter)
{
    step(session, withVariant(session.stack(), letter), VariantSteps::tr("go to variant %1").arg(letter));
}

void removeVariant(Session& session, const QString& letter)
{
    step(session, withoutVariant(session.stack(), letter), VariantSteps::tr("remove variant %1").arg(letter));
}

} // namespace stackwright
