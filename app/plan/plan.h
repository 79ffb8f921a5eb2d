// Which files follow from a resolved stack: no text yet, only templates and the data they may see.
#pragma once

#include "plan/templatedata.h"
#include "stack/resolver.h"

#include <vector>

namespace stackwright {

struct PlannedFile {
    QString path;
    QString templateFile; // relative to the catalogue: tools/jenkins/files/Jenkinsfile
    const Tool* tool = nullptr;
    QString syntax; // yaml, json, shell …; see templates/README.md
    bool executable = false;
    BlockPlace block = BlockPlace::None; // only a marked block of the file is ours
    bool mergeLines = false;             // several files of one path become one, line by line
    QStringList checks;
    Value item;          // the element, with `each`
    QString contributor; // the element's contributor, with `each`
    Place place;         // of the file record
};

struct Plan {
    ResolvedPointer resolved;
    std::vector<PlannedFile> files;                           // sorted by path
    QHash<QString, std::shared_ptr<const TemplateData>> data; // by tool id
};

// What can be told of the files before a stack is resolved: template, tool and syntax. Some will not come about.
std::vector<PlannedFile> foreseenFiles(const Catalogue& catalogue, const Stack& stack);

// An error when two files would have one path, a path is not allowed, or a path's names cannot be filled in.
Result<Plan> makePlan(const ResolvedPointer& resolved);

} // namespace stackwright
