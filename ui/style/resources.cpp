#include "style/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(syntax);
}

namespace stackwright {

void useResources()
{
    static const bool done = [] {
        initializeResources();
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace stackwright
