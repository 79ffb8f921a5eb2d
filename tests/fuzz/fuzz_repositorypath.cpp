// Feeds the path check anything. Besides not crashing: a path that passes stays inside the repository and out of .git
// by every simple reading of it.
#include "support/repositorypath.h"

#include <QDir>

#include <cstdint>
#include <cstdlib>

using namespace stackwright;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void checkAllowed(const QString& path)
{
    demand(!path.isEmpty() && !QDir::isAbsolutePath(path) && QDir::cleanPath(path) == path);
    demand(path.toUtf8().size() <= 4096 && QString::fromUtf8(path.toUtf8()) == path);
    for (const QString& component : path.split(u'/')) {
        QString plain = component.normalized(QString::NormalizationForm_KC).toLower();
        plain.removeIf([](QChar character) { return !character.isPrint(); });
        demand(plain != u".git" && plain != u".gitmodules" && component != u".." && component != u".");
        demand(!component.contains(u'\\') && !component.contains(u':') && component.toUtf8().size() <= 255);
        demand(!component.startsWith(u"git~1") || component.size() > 5);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QStringList paths = text.split(u'\n');
    QStringList allowed;
    for (const QString& path : paths) {
        if (pathProblem(path))
            continue;
        checkAllowed(path);
        allowed.append(path);
    }
    if (pathClash(allowed))
        return 0;
    QSet<QString> seen;
    for (const QString& path : std::as_const(allowed)) {
        demand(!seen.contains(path.toLower()));
        seen.insert(path.toLower());
    }
    return 0;
}
