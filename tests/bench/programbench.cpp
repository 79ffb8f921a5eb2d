// Measures what cannot be seen from outside: one changed pick, and loading catalogues against yaml-cpp's event parser
// alone. Prints one JSON object; loading is processor time, a pick is time on the clock (it uses all cores) with the
// processor time beside it. Each figure is the median of `runs`, with minimum and maximum.
#include "bench/syntheticcatalogue.h"
#include "catalogue/catalogueloader.h"
#include "render/renderer.h"
#include "support/linediff.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>

using namespace stackwright;

namespace {

constexpr int runs = 9;

// Processor time of this process in milliseconds, all threads together: what a machine busy with other things does not
// change.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double clockTime()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename Work>
QJsonObject measured(const Work& work, double (*time)() = processorTime)
{
    std::vector<double> times;
    work(); // warm up
    for (int i = 0; i < runs; ++i) {
        const double begin = time();
        work();
        times.push_back(time() - begin);
    }
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("median"), times[runs / 2]}, {QStringLiteral("min"), times.front()},
        {QStringLiteral("max"), times.back()}};
}

class Nothing : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

// What the loader reads, through the parser's events and nothing else; the templates are read as bytes, as the loader
// does.
qint64 eventsOnly(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        if (path.contains(QLatin1String("/files/")) || !path.endsWith(QLatin1String(".yaml")))
            continue;
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Nothing nothing;
        while (parser.HandleNextDocument(nothing)) {
        }
        bytes += text.size();
    }
    return bytes;
}

int linesChanged(const FileSet& before, const FileSet& after)
{
    int changed = 0;
    for (const RenderedFile& file : after.files()) {
        const RenderedFile* old = before.find(file.path);
        if (old && old->bytes == file.bytes)
            continue;
        for (const DiffHunk& hunk : diffBytes(old ? old->bytes : QByteArray(), file.bytes))
            changed += int(hunk.lines.size());
    }
    return changed;
}

// Swaps the monitoring's log tool to and fro: resolve, plan, render, diff of the whole stack.
QJsonObject changedPick(const CataloguePointer& catalogue)
{
    const Stack one =
        stackFromBlueprint(*catalogue->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
    const Stack other = withPick(one, *catalogue->stage(QStringLiteral("ingress")), QStringLiteral("caddy"));
    Renderer renderer(catalogue);
    FileSet before;
    bool flip = false;
    qsizetype files = 0;
    QMap<QString, double> parts; // the last run's
    std::vector<double> processor;
    double begin = 0;
    const auto part = [&](const QString& name) {
        parts.insert(name, clockTime() - begin);
        begin = clockTime();
    };
    const auto work = [&] {
        flip = !flip;
        const double first = processorTime();
        begin = clockTime();
        const Result<ResolvedPointer> resolved = resolve(catalogue, flip ? one : other);
        part(QStringLiteral("resolve"));
        const Result<Plan> plan = makePlan(*resolved);
        part(QStringLiteral("plan"));
        Result<FileSet> after = renderer.render(*plan);
        if (!after)
            qFatal("%s", qPrintable(after.error().text()));
        part(QStringLiteral("render"));
        linesChanged(before, *after);
        part(QStringLiteral("diff"));
        files = after->size();
        before = std::move(after).value();
        processor.push_back(processorTime() - first);
    };
    const QJsonObject times = measured(work, clockTime);
    std::sort(processor.begin(), processor.end());
    return {{QStringLiteral("files"), qint64(files)}, {QStringLiteral("tools"), qint64(catalogue->tools().size())},
        {QStringLiteral("ms"), times}, {QStringLiteral("processor-ms"), processor[processor.size() / 2]},
        {QStringLiteral("parts-ms"),
            QJsonObject{{QStringLiteral("resolve"), parts[QStringLiteral("resolve")]},
                {QStringLiteral("plan"), parts[QStringLiteral("plan")]},
                {QStringLiteral("render"), parts[QStringLiteral("render")]},
                {QStringLiteral("diff"), parts[QStringLiteral("diff")]}}}};
}

QJsonObject loading(const QString& folder, int count, CataloguePointer& catalogue)
{
    qint64 bytes = 0;
    const QJsonObject events = measured([&] { bytes = eventsOnly(folder); });
    std::vector<CataloguePointer> loaded; // giving one back is no part of loading the next
    const QJsonObject load = measured([&] { loaded.push_back(loadCatalogue({folder}).catalogue); });
    catalogue = loaded.back();
    return {{QStringLiteral("tools"), count}, {QStringLiteral("bytes"), bytes}, {QStringLiteral("events-ms"), events},
        {QStringLiteral("load-ms"), load}};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: stackwright-bench SHIPPED_CATALOGUE [TOOLS ...]\n", stderr);
        return 2;
    }
    const QString shipped = QString::fromLocal8Bit(argv[1]);
    QJsonArray loads;
    QJsonArray picks{changedPick(builtInCatalogue())};
    std::vector<int> counts;
    for (int i = 2; i < argc; ++i)
        counts.push_back(QByteArray(argv[i]).toInt());
    if (counts.empty())
        counts = {100, 1000, 10000};
    for (const int count : counts) {
        QTemporaryDir folder;
        if (!writeSyntheticCatalogue(shipped, folder.path(), count))
            return 3;
        CataloguePointer catalogue;
        loads.append(loading(folder.path(), count, catalogue));
        if (!catalogue)
            return 1;
        picks.append(changedPick(catalogue));
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("loading"), loads}, {QStringLiteral("changed-pick"), picks}})
                  .toJson()
                  .constData());
    return 0;
}
