// The files of a stack, ready to be shown, compared and committed: path → bytes, mode and where each line comes from.
// Preview and export use this same object.
#pragma once

#include "support/markedblock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace stackwright {

// Lines first … last (from 1, both included) of a file and who made them.
struct LineOrigin {
    int first = 0;
    int last = 0;
    QString tool;         // id of the tool whose template it is; for an element of a facet, its contributor
    QString templateFile; // relative to the catalogue, e.g. tools/jenkins/files/Jenkinsfile
    int templateLine = 0; // of the first line, in the template, from 1; the others follow it there
    QString wire;         // "jenkins → gitea (source-host)" when a wired value stands in these lines

    friend bool operator==(const LineOrigin&, const LineOrigin&) = default;
};

struct RenderedFile {
    QString path; // relative to the repository, '/' between components, checked (support/repositorypath.h)
    QByteArray bytes;
    bool executable = false;
    BlockPlace block = BlockPlace::None; // elsewhere than None, only the marked block of the file is generated
    QString tool;                        // id of the tool whose template made it
    QString templateFile;
    QStringList checks;        // ids of resources/checkers.yaml
    QList<LineOrigin> origins; // in order of lines
    QString syntax{};          // as in PlannedFile; empty: nobody reads it again

    friend bool operator==(const RenderedFile&, const RenderedFile&) = default;
};

// What a repository may hold that does the same work as files of the set: the program reads one of them, or both work
// at once.
struct Neighbour {
    QString path;   // plain, or with wildcards (support/pathpattern.h)
    QString tool;   // display name of the tool whose file it is
    QString picked; // display name of the tool that is picked for that work; the same one where the file only has
                    // another name

    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

class FileSet {
public:
    // Keeps `files` sorted by the bytes of their UTF-8 paths; a path stands once.
    FileSet() = default;
    explicit FileSet(std::vector<RenderedFile> files, std::vector<Neighbour> neighbours = {});

    const std::vector<RenderedFile>& files() const { return files_; }
    const std::vector<Neighbour>& neighbours() const { return neighbours_; } // none of them is a path of the set
    const RenderedFile* find(const QString& path) const;
    qsizetype size() const { return qsizetype(files_.size()); }
    qint64 totalBytes() const;

    // Of all paths, modes and bytes, in hexadecimal: two sets with one digest are committed as the same tree.
    QString digest() const;

    friend bool operator==(const FileSet&, const FileSet&) = default;

private:
    std::vector<RenderedFile> files_;
    std::vector<Neighbour> neighbours_;
};

} // namespace stackwright
