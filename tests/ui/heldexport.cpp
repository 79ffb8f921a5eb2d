#include "ui/heldexport.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stackwright {

namespace {

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

HeldExport::HeldExport(QObject* parent) : QObject(parent), before_(qgetenv("GIT_CONFIG_GLOBAL"))
{
    const QByteArray pipe = QFile::encodeName(folder_.filePath(QStringLiteral("pipe")));
    ::mkfifo(pipe.constData(), 0600);
    pipe_ = ::open(
        pipe.constData(), O_RDWR | O_CLOEXEC); // as long as it is open for writing, nobody who reads comes to the end
    const QString program = folder_.filePath(QStringLiteral("sign"));
    put(program, "#!/bin/sh\n: > \"$0.reached\"\nread line < \"${0%/*}/pipe\"\nexit 1\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    configure(true);
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(folder_.filePath(QStringLiteral("gitconfig"))));
}

HeldExport::~HeldExport()
{
    letGo();
    if (before_.isNull()) {
        qunsetenv("GIT_CONFIG_GLOBAL");
    } else {
        qputenv("GIT_CONFIG_GLOBAL", before_);
    }
}

bool HeldExport::configure(bool holding) const
{
    const QByteArray who = "[user]\nname = Ada Example\nemail = ada@example.org\n";
    const QByteArray sign = "[commit]\ngpgsign = true\n[gpg]\nprogram = "
        + QFile::encodeName(folder_.filePath(QStringLiteral("sign"))) + '\n';
    return put(folder_.filePath(QStringLiteral("gitconfig")), holding ? who + sign : who);
}

bool HeldExport::isReached() const
{
    return QFile::exists(folder_.filePath(QStringLiteral("sign.reached")));
}

void HeldExport::letGo()
{
    if (pipe_ >= 0) {
        configure(false);
        ::close(pipe_);
        pipe_ = -1;
    }
}

} // namespace stackwright
