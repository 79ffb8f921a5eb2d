#include "jobs/sharejob.h"

#include "archive/ziparchive.h"
#include "jobs/handoffprint.h"
#include "jobs/reportprint.h"
#include "support/durablefile.h"

#include <QBuffer>
#include <QRegularExpression>

namespace stackwright {

namespace {

bool isRecord(const RenderedFile& file)
{
    return file.path.startsWith(QLatin1String("docs/decisions/")) && file.path.endsWith(QLatin1String(".md"));
}

// A record with its status below its title, where it stood in lines for programs above it.
QString readable(const QString& record)
{
    static const QRegularExpression front(
        QStringLiteral("\\A---\\nstatus: ([^\\n]*)\\n(?:[^\\n]+\\n)*?---\\n+(# [^\\n]*\\n)"));
    QString text = record;
    return text.replace(front,
        QStringLiteral("\\2\n*") + ShareJob::tr("Status: %1").arg(QStringLiteral("\\1")) + QStringLiteral("*\n"));
}

bool isPaper(const QString& path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

Result<QByteArray> printedRecords(const RecordsOrder& order)
{
    Handoff handoff;
    handoff.project = order.project;
    handoff.title = ShareJob::tr("Decisions on the delivery stack");
    handoff.font = order.font;
    handoff.codeFont = order.codeFont;
    for (const RenderedFile& file : order.files->files()) {
        if (isRecord(file)) {
            handoff.documents.push_back({file.path, QString::fromUtf8(file.bytes)});
        }
    }
    return printHandoff(handoff, [] { return true; }).bytes;
}

} // namespace

QString decisionRecords(const QString& project, const FileSet& files)
{
    QStringList records;
    for (const RenderedFile& file : files.files()) {
        if (isRecord(file)) {
            records += readable(QString::fromUtf8(file.bytes)).trimmed() + QLatin1Char('\n');
        }
    }
    return records.isEmpty()
        ? QString()
        : ShareJob::tr("# Decisions of %1").arg(project) + QStringLiteral("\n\n") + records.join(QLatin1Char('\n'));
}

ShareJob::ShareJob(QObject* parent) : QObject(parent), background_(QStringLiteral("share")) {}

void ShareJob::writeArchive(const QString& path, const FileSetPointer& files, const QString& folder)
{
    write(path, [files, folder] { return zipArchive(*files, folder); });
}

void ShareJob::writeRecords(const QString& path, const RecordsOrder& order)
{
    write(path, [path, order]() -> Result<QByteArray> {
        const QString text = decisionRecords(order.project, *order.files);
        if (text.isEmpty()) {
            return Error{Failure::Problem, {}, tr("There is no decision yet."),
                tr("Pick a tool for a stage, or skip it; each decision has its record.")};
        }
        return isPaper(path) ? printedRecords(order) : Result<QByteArray>(text.toUtf8());
    });
}

void ShareJob::writePage(const QString& path, const PageOrder& order)
{
    write(path, [path, order]() -> Result<QByteArray> {
        const Result<ResolvedPointer> resolved = resolve(order.catalogue, order.stack);
        if (!resolved) {
            return resolved.error();
        }
        const ReportOrder report{order.stack.workshop.sharesNames, order.today};
        return isPaper(path) ? printReport(**resolved, {report, order.font, order.codeFont})
                             : sponsorReport(**resolved, report).toUtf8();
    });
}

void ShareJob::writeImage(const QString& path, const QImage& image)
{
    write(path, [path, image]() -> Result<QByteArray> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG")) {
            return Error{Failure::Io, {path, 0, 0}, tr("The picture cannot be made."),
                tr("There may be too little memory for one as large; nothing was written.")};
        }
        return buffer.data();
    });
}

void ShareJob::writeBytes(const QString& path, const QByteArray& bytes)
{
    write(path, [bytes] { return Result<QByteArray>(bytes); });
}

void ShareJob::write(const QString& path, const std::function<Result<QByteArray>()>& make)
{
    background_.run([this, path, make] {
        const Result<QByteArray> made = make();
        const Outcome written = made ? writeFileDurably(path, *made) : Outcome(made.error());
        QMetaObject::invokeMethod(
            this, [this, path, error = written ? std::nullopt : std::optional<Error>(written.error())] {
                if (error) {
                    Q_EMIT failed(*error);
                } else {
                    Q_EMIT finished(path);
                }
            });
    });
}

} // namespace stackwright
