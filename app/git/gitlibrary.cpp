#include "git/gitlibrary.h"

// This program opens no connection, so its libgit2 trusts no certificate authority. Built with mbed TLS, as Debian's
// is, libgit2 reads all authorities of the machine when it starts: a quarter of the instructions of an export, and it
// looks at no option or variable before. The loader prefers a program's own function to a library's, so this one is
// called instead; with another TLS library nobody calls it. Whoever teaches the program to fetch or push takes it away
// first: until then no server is trusted, which is the safe side.
extern "C" [[gnu::visibility("default")]] int mbedtls_x509_crt_parse_file(void* /*chain*/, const char* /*path*/)
{
    return 0; // certificates that could not be read
}

namespace stackwright {

void startLibrary()
{
    // Never shut down: the library's state belongs to the process, and starting it again costs milliseconds.
    static const bool started = [] {
        const bool ok = git_libgit2_init() > 0;
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        return ok;
    }();
    Q_UNUSED(started)
}

QString libraryDetail()
{
    const git_error* last = git_error_last();
    if (!last || !last->message)
        return {};
    return QStringLiteral(" (%1)").arg(QString::fromUtf8(last->message).simplified());
}

Error refusal(const QString& directory, const QString& what, const QString& next)
{
    return Error{Failure::Io, Place{directory, 0, 0}, what, next};
}

Error libraryRefusal(const QString& directory, const QString& what, const QString& next)
{
    QString sentence = what;
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return refusal(directory, sentence + libraryDetail() + QLatin1Char('.'), next);
}

QString hexadecimal(const git_oid& id)
{
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

std::optional<git_oid> objectId(const QString& hexadecimal)
{
    git_oid id = {};
    const QByteArray text = hexadecimal.toLatin1();
    if (text.size() != GIT_OID_HEXSZ || git_oid_fromstr(&id, text.constData()) < 0)
        return std::nullopt;
    return id;
}

} // namespace stackwright
