#include "cli/output.h"

#include "cli/command.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace stackwright {

namespace {

// 0, or errno.
int write(std::FILE* stream, const QByteArray& bytes)
{
    errno = 0;
    const bool whole =
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream) == std::size_t(bytes.size());
    return whole && std::fflush(stream) == 0 ? 0 : errno;
}

} // namespace

void Output::bytes(const QByteArray& bytes)
{
    if (const int error = write(stdout, bytes); trouble_ == 0)
        trouble_ = error;
}

void Output::line(const QString& text)
{
    if (!json_)
        bytes(text.toUtf8() + '\n');
}

void Output::object(const QJsonObject& object)
{
    if (!json_)
        return;
    QJsonObject versioned = object;
    versioned.insert(QStringLiteral("json"), jsonVersion);
    bytes(QJsonDocument(versioned).toJson(QJsonDocument::Compact) + '\n');
}

int Output::ended(int code)
{
    if (trouble_ == 0 || trouble_ == EPIPE)
        return code;
    const Error error{Failure::Io, {},
        QStringLiteral("Standard output cannot be written: %1.").arg(qt_error_string(trouble_)),
        QStringLiteral("What is missing there was not told; check where it leads and the free space.")};
    write(stderr, error.text().toUtf8() + '\n');
    return exitIo;
}

int Output::fail(const Error& error)
{
    if (json_) {
        object({{QStringLiteral("error"),
            QJsonObject{{QStringLiteral("what"), error.what}, {QStringLiteral("next"), error.next},
                {QStringLiteral("place"), toJson(error.place)}}}});
    } else {
        write(stderr, error.text().toUtf8() + '\n');
    }
    switch (error.failure) {
    case Failure::Problem: return exitProblems;
    case Failure::Usage: return exitUsage;
    case Failure::Io:
    case Failure::Cancelled: return exitIo;
    }
    return exitIo;
}

int Output::usage(const QString& what)
{
    return fail({Failure::Usage, {}, what, QStringLiteral("See 'stackwright-cli --help'.")});
}

QJsonObject toJson(const Place& place)
{
    return {{QStringLiteral("file"), place.file}, {QStringLiteral("line"), place.line},
        {QStringLiteral("column"), place.column}};
}

QJsonObject toJson(const Problem& problem)
{
    return {{QStringLiteral("severity"), severityName(problem.severity)}, {QStringLiteral("what"), problem.what},
        {QStringLiteral("next"), problem.next}, {QStringLiteral("place"), toJson(problem.place)}};
}

} // namespace stackwright
