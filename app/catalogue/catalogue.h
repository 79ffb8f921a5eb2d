// What can be picked: stages, tools, options, capabilities, facets and blueprints. Immutable once loaded.
#pragma once

#include "catalogue/condition.h"
#include "support/markedblock.h"
#include "support/place.h"
#include "support/value.h"
#include "support/wording.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace stackwright {

// One sentence for each of the three views that have to agree.
struct Views {
    QString business;
    QString development;
    QString operations;

    friend bool operator==(const Views&, const Views&) = default;
};

// One question the team answers.
struct Stage {
    QString id;
    QString title;
    QString question;
    QString group;
    QString icon;
    int minutes = 0;      // on the agenda
    int commitStep = 0;   // when a commit comes here on its way from push to alert, from 1; 0: never
    QString commitEffect; // what happens to it here, a sentence
    bool many = false;
    Views views;
    Place place;
};

// What a field's value, or each text of a list, has to name.
struct Reference {
    QString to;       // FACET, FACET.RECORDS.FIELD (needs `of`), or files: a path of the repository; empty: the field names nothing
    QString of;       // the field beside it that names the element whose records are meant
    QString where;    // a flag that the named element must have set
    QString unless;   // a flag beside it that says of something outside the catalogue; empty: none
    bool own = false; // named by the tool itself or by the repository record; else any tool of the catalogue may have it
};

// A field of a capability or of a facet's elements.
struct Field {
    enum class Type { Text,
        Url,
        Host,
        Flag,
        Integer,
        Number,
        Size,
        Duration,
        Word,      // one of `words`
        Reference, // a text that names something, see Reference
        List,
        Map,
        Records,
    };
    QString id;
    Type type = Type::Text;
    bool optional = false;
    QString help;
    QStringList words; // what a Word, or each text of a List, may be
    Reference refers;
    std::vector<Field> fields; // of Map (may be empty: any text → text) and Records
};

const Field* findField(const std::vector<Field>& fields, const QString& id);

// A typed contract between tools.
struct Capability {
    QString id;
    QString title;
    std::vector<Field> fields;
    QStringList exactlyOne; // flags of which each provider sets one
    Place place;
};

// A shared list that tools contribute to and one tool renders.
struct Facet {
    QString id;
    QString title;
    QStringList key;    // the fields that name an element; unique in a stack
    bool once = false;  // equal elements of several tools stand once
    QStringList parts;  // fields whose records have a name of their own among the elements: ELEMENT-RECORD
    bool keep = false;  // a stack in which nobody renders it is sound
    bool runs = false;  // its elements are run as containers: templates also see users, ports and order as numbers, see facetValues()
    QString everywhere; // the name under which every tool sees the list, owner or not; empty: none
    QString groupBy;    // field whose values group the elements; empty: no groups
    struct Group {
        QString id;
        QString title;
    };
    std::vector<Group> groups; // in order; empty: groups are the values found, sorted
    std::vector<Field> fields;
    Place place;
};

struct Option {
    enum class Type { Enum,
        Flag,
        Integer,
        Port,
        Host,
        Duration,
        Size,
        Text,
        List,
    };
    QString id;
    QString title;
    Type type = Type::Text;
    QStringList choices; // of Enum
    qint64 minimum = 0;  // of Integer
    qint64 maximum = 0;
    Value defaultValue;
    QString help;
    QStringList formerly; // ids it had; stack files that name one mean this option
    Place place;
};

// Why `value` cannot be the option's value, as a sentence; empty when it can. Text and lists accept any characters but controls.
Wording optionProblem(const Option& option, const Value& value);

// `text` (from a command line or a field) as a value of the option's type; check it with optionProblem().
Value optionValue(const Option& option, const QString& text);

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

// One way out of a finding, as data.
struct Fix {
    Wording title;                    // names the result; in a rule only as it is written there
    QMap<QString, QStringList> picks; // stage → tools it then holds (empty list: none)
    QMap<QString, ValueMap> options;  // tool → option → value
    QMap<QString, QString> project;   // name → value

    friend bool operator==(const Fix&, const Fix&) = default;
};

struct Rule {
    QString id;
    Condition when;
    bool error = false; // else a warning
    QString reason;
    std::vector<Fix> fixes;
    Place place;
};

enum class Hosting { SelfHosted,
    Service,
    Both,
};
enum class LifecycleStatus { Active,
    Sunset,
    Archived,
};
enum class Maturity { Established,
    Growing,
    New,
};
enum class Offline { Yes,
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

// What is paid for.
enum class PricePer { User,
    Unit,
    Flat,
};
enum class PriceEvery { Month,
    Year,
};

// A price that its makers publish, as the catalogue's author found it.
struct Price {
    double low = 0; // of one user, one unit or all, each month or year; in `currency`
    double high = 0;
    PricePer per = PricePer::Flat;
    PriceEvery every = PriceEvery::Year;
    QString unit;     // of Unit: what is counted, "runner minute"
    double units = 0; // of Unit: how many a team is assumed to pay for each month or year
    QString currency; // ISO 4217
    QString source;   // https
    QString date;     // when it was looked up, YYYY-MM-DD
    QString assumption;
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

// A fact that is asked for: of a tool, of the team (app/workshop/fit.h lists them).
struct FitTest {
    enum class Kind { Is,
        AtMost,
        AtLeast,
    };
    QString fact;
    Kind kind = Kind::Is;
    QString word;      // of Is
    double number = 0; // of the others
};

// Points, given when every test holds.
struct FitRule {
    std::vector<FitTest> tests;
    double points = 0;
    QString why;
    Place place;
};

// One thing that may matter to a team, and what speaks for a tool in that.
struct FitCriterion {
    QString id; // also the goal that holds its weight: weight-ID
    QString title;
    QString question;
    std::vector<FitRule> rules;
    Place place;
};

struct BlueprintPick {
    QString tool;
    QString reason;
};

struct Blueprint {
    QString id;
    QString title;
    QString summary;
    QString situation;
    ValueMap project;
    QMap<QString, std::vector<BlueprintPick>> picks; // stage → tools; an empty list is a deliberate no
    QMap<QString, QString> skipReasons;
    QMap<QString, ValueMap> options;
    std::vector<FitRule> fits; // whom it suits
    Place place;
};

// One version in every stack, whatever image or package brings it.
struct Program {
    QString id;
    QString version;
    QString newest;                // that is known; empty: nothing is known
    QString released;              // when that was
    QMap<QString, QString> images; // name in templates → full reference
    Place place;
};

struct CatalogueContent {
    std::vector<Program> programs;
    std::vector<Stage> stages;
    std::vector<Capability> capabilities;
    std::vector<Facet> facets;
    std::vector<Tool> tools; // sorted by stage order, then id; the repository record stands apart
    std::vector<Blueprint> blueprints;
    std::vector<FitCriterion> criteria;
    Tool repository;
    // Template texts by path relative to the catalogue, see templateFile()
    QHash<QString, QByteArray> templates;
    QString digest; // of every record and template, hexadecimal
};

class Catalogue {
public:
    explicit Catalogue(CatalogueContent content);

    const std::vector<Stage>& stages() const { return content_.stages; }
    const std::vector<Capability>& capabilities() const { return content_.capabilities; }
    const std::vector<Facet>& facets() const { return content_.facets; }
    const std::vector<Tool>& tools() const { return content_.tools; }
    const std::vector<Blueprint>& blueprints() const { return content_.blueprints; }
    const std::vector<FitCriterion>& criteria() const { return content_.criteria; }
    const Tool& repository() const { return content_.repository; }
    const QString& digest() const { return content_.digest; }
    const CatalogueContent& content() const { return content_; }
    // The newest release that it knows of any program, YYYY-MM-DD: of two catalogues, the one that knows later ones is newer.
    QString knowsUntil() const;

    // What records and templates name as images.ID and versions.ID: maps of texts.
    const ValueMap& pins() const { return pins_; }

    // Null when there is none of that id.
    const Stage* stage(const QString& id) const;
    const Tool* tool(const QString& id) const;      // "repository" too
    const Tool* toolNamed(const QString& id) const; // by its former names, too
    const Capability* capability(const QString& id) const;
    const Facet* facet(const QString& id) const;
    const Blueprint* blueprint(const QString& id) const;

    // -1 when there is none.
    int stageIndex(const QString& id) const;

    // The tools of a stage, in the catalogue's order.
    const std::vector<const Tool*>& toolsOf(const QString& stage) const;

    // The tools that provide a capability, in stage order.
    const std::vector<const Tool*>& providersOf(const QString& capability) const;

    // Null when there is none.
    const QByteArray* templateText(const QString& path) const;

private:
    CatalogueContent content_;
    ValueMap pins_;
    QHash<QString, int> stageIndex_;
    QHash<QString, const Tool*> toolById_;
    QHash<QString, std::vector<const Tool*>> toolsByStage_;
    QHash<QString, std::vector<const Tool*>> providers_;
};

using CataloguePointer = std::shared_ptr<const Catalogue>;

// What the names of templates begin with that are every tool's.
inline constexpr QLatin1String sharedTemplates("shared/");

// Where a template that a tool's records or templates name stands, relative to the catalogue: tools/jenkins/files/Jenkinsfile. The name
// of a shared one stays as it is.
QString templateFile(const Tool& tool, const QString& name);

} // namespace stackwright
