#include "catalogue/catalogueloader.h"

#include "catalogue/blueprintreader.h"
#include "catalogue/contractreader.h"
#include "catalogue/fitreader.h"
#include "catalogue/programreader.h"
#include "catalogue/toolreader.h"
#include "support/durablefile.h"
#include "support/repositorypath.h"
#include "support/yaml.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <thread>

namespace stackwright {

namespace {

constexpr qint64 fileLimit = qint64(1024) * 1024;

// One file of the catalogue, and what came of reading it.
struct SourceFile {
    QString path;   // on disk
    QString folder; // relative to the catalogue: tools/jenkins
    QByteArray bytes;
    Problems problems;
    Tool tool;
    Blueprint blueprint;
};

Problem ofError(const Error& error)
{
    return {Severity::Error, error.place, error.what, error.next};
}

QByteArray readBytes(const QString& path, Problems& problems)
{
    Result<QByteArray> bytes = readFile(path, fileLimit);
    if (!bytes) {
        problems.append(ofError(bytes.error()));
        return {};
    }
    return std::move(bytes).value();
}

class Loading {
public:
    explicit Loading(const QStringList& folders) : folders_(folders) {}

    LoadedCatalogue load()
    {
        if (!checkFolders())
            return {nullptr, problems_};
        readContracts();
        readVersions();
        readFit();
        readTools();
        readShared();
        readBlueprints();
        sortTools();
        content_.digest = QString::fromLatin1(digest_.result().toHex());
        LoadedCatalogue loaded;
        loaded.problems = problems_;
        if (!hasErrors(problems_))
            loaded.catalogue = std::make_shared<const Catalogue>(std::move(content_));
        return loaded;
    }

private:
    // Folders that are no catalogue are told as that, not by the files that are missing in them.
    bool checkFolders()
    {
        bool any = false;
        for (const QString& folder : folders_) {
            if (!QFileInfo(folder).isDir())
                problems_.append({Severity::Error, Place{folder}, QStringLiteral("There is no folder of that name."),
                    QStringLiteral("Name the folder of a catalogue.")});
            any = any || QFileInfo::exists(folder + QStringLiteral("/stages.yaml"));
        }
        if (problems_.isEmpty() && !any)
            problems_.append({Severity::Error, Place{folders_.value(0)},
                QStringLiteral("This folder holds no catalogue: it has no stages.yaml."),
                QStringLiteral("Name the folder of a catalogue; one that only adds tools is named behind the one that "
                               "it adds to.")});
        return problems_.isEmpty();
    }

    using Reader = std::function<void(const YamlNode&, const QString&)>;

    void digestFile(const QString& name, const QByteArray& bytes)
    {
        digest_.addData(name.toUtf8());
        digest_.addData(QByteArray(1, '\0'));
        digest_.addData(bytes);
        digest_.addData(QByteArray(1, '\0'));
    }

    void readDocument(const QString& path, const QString& name, const Reader& reader)
    {
        const QByteArray bytes = readBytes(path, problems_);
        if (bytes.isNull())
            return;
        digestFile(name, bytes);
        if (const auto document = readYaml(bytes, path, problems_))
            reader(*document, path);
    }

    // The file in the last folder that has it; a later catalogue replaces the whole file.
    QString lastOf(const QString& name) const
    {
        for (auto folder = folders_.crbegin(); folder != folders_.crend(); ++folder) {
            const QString path = *folder + QLatin1Char('/') + name;
            if (QFileInfo::exists(path))
                return path;
        }
        return folders_.value(0) + QLatin1Char('/') + name;
    }

    void readContracts()
    {
        readDocument(lastOf(QStringLiteral("stages.yaml")), QStringLiteral("stages.yaml"),
            [this](const YamlNode& node, const QString& file) { content_.stages = readStages(node, file, problems_); });
        readDocument(lastOf(QStringLiteral("capabilities.yaml")), QStringLiteral("capabilities.yaml"),
            [this](const YamlNode& node, const QString& file) {
                content_.capabilities = readCapabilities(node, file, problems_);
            });
        readDocument(lastOf(QStringLiteral("facets.yaml")), QStringLiteral("facets.yaml"),
            [this](const YamlNode& node, const QString& file) { content_.facets = readFacets(node, file, problems_); });
        contracts_ = {content_.stages, content_.capabilities, content_.facets};
    }

    // What matters to teams; a catalogue need not say.
    void readFit()
    {
        const QString path = lastOf(QStringLiteral("fit.yaml"));
        if (!QFileInfo::exists(path))
            return;
        readDocument(path, QStringLiteral("fit.yaml"), [this](const YamlNode& node, const QString& file) {
            content_.criteria = readCriteria(node, file, problems_);
        });
    }

    // A later catalogue adds programs and replaces them one by one; it need not have any.
    void readVersions()
    {
        for (const QString& folder : folders_) {
            const QString path = folder + QStringLiteral("/versions.yaml");
            if (!QFileInfo::exists(path))
                continue;
            readDocument(path, QStringLiteral("versions.yaml"), [this](const YamlNode& node, const QString& file) {
                std::vector<Program> later = readPrograms(node, file, problems_);
                std::erase_if(content_.programs, [&later](const Program& program) {
                    return std::any_of(later.cbegin(), later.cend(),
                        [&program](const Program& other) { return other.id == program.id; });
                });
                std::move(later.begin(), later.end(), std::back_inserter(content_.programs));
            });
        }
    }

    // Folder name → path, the last catalogue winning; sorted, so that the digest is the same everywhere.
    QMap<QString, QString> toolFolders() const
    {
        QMap<QString, QString> found;
        for (const QString& folder : folders_) {
            const QDir tools(folder + QStringLiteral("/tools"));
            for (const QString& name :
                tools.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
                found.insert(name, tools.filePath(name));
        }
        return found;
    }

    void readTools()
    {
        std::vector<SourceFile> sources;
        const QMap<QString, QString> folders = toolFolders();
        for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
            sources.push_back({folder.value() + QStringLiteral("/tool.yaml"), QStringLiteral("tools/") + folder.key(),
                {}, {}, {}, {}});
        sources.push_back(
            {lastOf(QStringLiteral("repository/repository.yaml")), QStringLiteral("repository"), {}, {}, {}, {}});
        readSources(sources);
        for (SourceFile& source : sources)
            takeTool(source);
    }

    // Files are independent of each other, so both cores read.
    void readSources(std::vector<SourceFile>& sources)
    {
        const std::size_t workers =
            std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), sources.size() / 16 + 1);
        const auto work = [&](std::size_t first) {
            for (std::size_t i = first; i < sources.size(); i += workers)
                readSource(sources[i]);
        };
        std::vector<std::thread> threads;
        for (std::size_t i = 1; i < workers; ++i)
            threads.emplace_back(work, i);
        work(0);
        for (std::thread& thread : threads)
            thread.join();
    }

    void readSource(SourceFile& source) const
    {
        source.bytes = readBytes(source.path, source.problems);
        if (source.bytes.isNull())
            return;
        const auto document = readYaml(source.bytes, source.path, source.problems);
        if (!document)
            return;
        const bool repository = source.folder == QLatin1String("repository");
        source.tool = readTool(*document, repository ? RecordKind::Repository : RecordKind::Tool, source.path,
            source.folder, contracts_, source.problems);
    }

    void takeTool(SourceFile& source)
    {
        problems_ += source.problems;
        digestFile(source.folder, source.bytes);
        readTemplates(QFileInfo(source.path).path(), source.folder);
        if (source.folder == QLatin1String("repository")) {
            content_.repository = std::move(source.tool);
            return;
        }
        const QString folderName = source.folder.section(QLatin1Char('/'), 1);
        if (!source.tool.id.isEmpty() && source.tool.id != folderName)
            problems_.append({Severity::Error, source.tool.place,
                QStringLiteral("The id '%1' differs from the folder's name '%2'.").arg(source.tool.id, folderName),
                {}});
        content_.tools.push_back(std::move(source.tool));
    }

    void readTemplates(const QString& path, const QString& folder)
    {
        QMap<QString, QString> found;
        findTemplates(path + QStringLiteral("/files"), folder + QStringLiteral("/files/"), found);
        takeTemplates(found);
    }

    // A later catalogue replaces file by file.
    void readShared()
    {
        QMap<QString, QString> found;
        for (const QString& folder : folders_)
            findTemplates(folder + QStringLiteral("/shared"), sharedTemplates, found);
        takeTemplates(found);
    }

    // Path relative to the catalogue → path on disk; sorted, so that the digest is the same everywhere.
    static void findTemplates(const QString& folder, const QString& prefix, QMap<QString, QString>& found)
    {
        if (!QFileInfo::exists(folder))
            return;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            found.insert(prefix + path.mid(folder.size() + 1), path);
        }
    }

    void takeTemplates(const QMap<QString, QString>& found)
    {
        for (auto file = found.cbegin(); file != found.cend(); ++file) {
            const QByteArray bytes = readBytes(file.value(), problems_);
            if (!bytes.isNull())
                content_.templates.insert(file.key(), bytes);
            digestFile(file.key(), bytes);
        }
    }

    void readBlueprints()
    {
        QMap<QString, QString> found;
        for (const QString& folder : folders_) {
            const QDir blueprints(folder + QStringLiteral("/blueprints"));
            for (const QString& name :
                blueprints.entryList({QStringLiteral("*.yaml")}, QDir::Files | QDir::NoSymLinks, QDir::Name))
                found.insert(name, blueprints.filePath(name));
        }
        for (auto path = found.cbegin(); path != found.cend(); ++path) {
            readDocument(path.value(), path.key(), [this](const YamlNode& node, const QString& file) {
                content_.blueprints.push_back(readBlueprint(node, file, problems_));
            });
        }
    }

    // In stage order, then as the files stand; so is every list that people see.
    void sortTools()
    {
        QHash<QString, int> order;
        for (std::size_t i = 0; i < content_.stages.size(); ++i)
            order.insert(content_.stages[i].id, int(i));
        std::stable_sort(content_.tools.begin(), content_.tools.end(), [&order](const Tool& left, const Tool& right) {
            return order.value(left.stage) < order.value(right.stage);
        });
    }

    QStringList folders_;
    Problems problems_;
    Contracts contracts_;
    CatalogueContent content_;
    QCryptographicHash digest_{QCryptographicHash::Blake2b_256}; // as strong as SHA-256, a fifth of its time
};

} // namespace

LoadedCatalogue loadCatalogue(const QStringList& folders)
{
    return Loading(folders).load();
}

} // namespace stackwright
