#include "cli/output.h"

#include "cli/command.h"

#include <QJsonDocument>

#include <cstdio>

namespace stackwright {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString& text)
{
    if (!json_)
        write(stdout, text.toUtf8());
}

void Output::object(const QJsonObject& object)
{
    if (json_)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int Output::fail(const Error& error)
{
    if (json_) {
        object({{QStringLiteral("error"), QJsonObject{{QStringLiteral("what"), error.what}, {QStringLiteral("next"), error.next}, {QStringLiteral("place"), toJson(error.place)}}}});
    } else {
        write(stderr, error.text().toUtf8());
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
    return {{QStringLiteral("file"), place.file}, {QStringLiteral("line"), place.line}, {QStringLiteral("column"), place.column}};
}

QJsonObject toJson(const Problem& problem)
{
    return {{QStringLiteral("severity"), severityName(problem.severity)}, {QStringLiteral("what"), problem.what}, {QStringLiteral("next"), problem.next}, {QStringLiteral("place"), toJson(problem.place)}};
}

} // namespace stackwright
