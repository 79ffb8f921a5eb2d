// Which files follow from a resolved stack: no text yet, only templates and the data they may see.
#pragma once

#include "stack/resolver.h"

#include <vector>

namespace stackwright {

struct PlannedFile {
    QString path;
    QString templateFile; // relative to the catalogue: tools/jenkins/files/Jenkinsfile
    const Tool* tool = nullptr;
    QString syntax;
    bool executable = false;
    QStringList checks;
    Value item; // the element, with `each`
    QString contributor; // the element's contributor, with `each`
    Place place; // of the file record
};

// The data of one tool's templates: project, options, tool, providers, owned facets. See templates/README.md.
class TemplateData {
public:
    TemplateData(ResolvedPointer resolved, const Tool& tool, std::shared_ptr<const ValueMap> shared);
    const ValueMap& names() const { return names_; }
    // A name that is known but empty here (an unwired need): no error, false.
    bool knownEmpty(const QString& name) const { return knownEmpty_.contains(name); }
    // The wire behind a name of `as`, for provenance; null when there is none.
    const Wire* wire(const QString& as) const;

private:
    ValueMap names_;
    QSet<QString> knownEmpty_;
    QHash<QString, Wire> wires_;
};

struct Plan {
    ResolvedPointer resolved;
    std::vector<PlannedFile> files; // sorted by path
    QHash<QString, std::shared_ptr<const TemplateData>> data; // by tool id
};

// An error when two files would have one path, a path is not allowed, or a path's names cannot be filled in.
Result<Plan> makePlan(const ResolvedPointer& resolved);

} // namespace stackwright
