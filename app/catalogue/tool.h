// One tool: what is said of it, what it needs, provides and contributes, and the files it brings.
#pragma once

#include "catalogue/option.h"
#include "catalogue/price.h"
#include "catalogue/rule.h"
#include "catalogue/stage.h"
#include "support/markedblock.h"

#include <optional>
#include <vector>

namespace stackwright {

struct Need {
    QStringList capabilities; // the first that some pick provides meets the need
    QString as;               // the name that templates use
    bool optional = false;
    QString label; // what flows, for the diagram
    std::optional<Condition> when;
    Place place;
};

struct Provision {
    QString capability;
    ValueMap fields; // texts may hold <% names %>
    std::optional<Condition> when;
    Place place;
};

// What decides whether, and how often, one record inside an element stands: services › environment › third entry.
struct Guard {
    QString field;
    int index = 0;
    std::optional<Condition> when;
    QString each; // facet: the record stands once per element, whose fields its texts see as item.FIELD
};

struct Contribution {
    QString facet;
    ValueMap element; // texts may hold <% names %>
    int order = 50;   // among the facet's elements
    std::optional<Condition> when;
    std::vector<Guard> guards;
    Place place;
};

// One template and where its text goes.
struct FileRecord {
    QString templatePath; // as the record names it, see templateFile()
    QString path;         // in the repository; may hold <% names %>
    QString each;         // name of a list: one file per element
    std::optional<Condition> when;
    bool executable = false;
    bool mergeLines = false;
    BlockPlace block = BlockPlace::None; // the team's file of that name keeps the rest
    QString syntax;                      // empty: by the path's ending
    QStringList checks;                  // ids of resources/checkers.yaml
    Place place;
};

enum class Hosting {
    SelfHosted,
    Service,
    Both,
};
enum class LifecycleStatus {
    Active,
    Sunset,
    Archived,
};
enum class Maturity {
    Established,
    Growing,
    New,
};
enum class Offline {
    Yes,
    WithMirror,
    No,
};

struct Lifecycle {
    LifecycleStatus status = LifecycleStatus::Active;
    QString date;
    QString source;
    QString successor;
    QString note;
};

struct DetectRule {
    QString glob;
    QString contains;  // empty: the file's presence is enough
    bool told = false; // a path with wildcards that is told before an export, as plain ones always are
};

struct Tool {
    QString id;
    QString stage;        // empty for the repository record
    QStringList formerly; // ids it had; stack files that name one mean this tool
    QString name;
    QString summary;
    QString licence;
    Hosting hosting = Hosting::SelfHosted;
    QString homepage;
    QString version;
    QString released;
    Lifecycle lifecycle;
    Maturity maturity = Maturity::Established;
    double effortHours = 0; // a month
    QString effortNote;
    double cpu = 0; // cores
    QString memory;
    QString disk;
    QString costModel;
    QString costNote;
    std::optional<Price> price; // none: free, or nobody publishes one
    Offline offline = Offline::Yes;
    QStringList strengths;
    QStringList pitfalls;
    Views views;
    std::vector<Option> options;
    std::vector<Need> needs;
    std::vector<Provision> provides;
    std::vector<Contribution> contributes;
    QStringList owns;
    QMap<QString, QStringList> reserves; // facet that it owns → names that its files give to things of its own
    std::vector<FileRecord> files;
    std::vector<Rule> rules;
    std::vector<DetectRule> detect;
    QString folder; // relative to the catalogue: tools/jenkins
    Place place;

    const Option* option(const QString& id) const;
    const Option* optionNamed(const QString& id) const; // by its former names, too
    bool offers(const QString& capability) const;       // provides it, under some condition
};

// What the names of templates begin with that are every tool's.
inline constexpr QLatin1String sharedTemplates("shared/");

// Where a template that a tool's records or templates name stands, relative to the catalogue:
// tools/jenkins/files/Jenkinsfile. The name of a shared one stays as it is.
QString templateFile(const Tool& tool, const QString& name);

} // namespace stackwright
