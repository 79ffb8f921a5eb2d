// Turns the parser's events into a YamlNode tree, and refuses what the strict subset does not know. Private to this
// room.
#pragma once

#include "support/yaml.h"
#include "support/yamlbytes.h"

#include <string>
#include <vector>

namespace stackwright {

// Where the parser saw something: a byte offset, and line and column from 0, counted in bytes.
struct YamlMark {
    int position = 0;
    int line = 0;
    int column = 0;
};

// Thrown through the parser to end it; the problem is already reported.
struct YamlStop {};

// The same, but the problem is only what it looks like: something left open before it may be the cause.
struct YamlSuspicion {
    Problem problem;
};

class YamlTree {
public:
    // `text` is what the parser reads (without a byte order mark); all arguments must outlive the tree.
    YamlTree(
        QByteArrayView text, const YamlBytes& about, const QString& file, const YamlLimits& limits, Problems& problems);

    void addNull(const YamlMark& mark);
    void addScalar(const YamlMark& mark, bool quoted, const std::string& text);
    void openSequence(const YamlMark& mark);
    void openMapping(const YamlMark& mark);
    void close();

    void refuse(const YamlMark& mark, const QString& what, const QString& next);
    [[noreturn]] void stop(const YamlMark& mark, const QString& what, const QString& next);

    [[noreturn]] void stop(const Problem& problem);

    Place place(const YamlMark& mark) const;

    // The mark of the newest event, that of the newest quoted text, and those of the maps and lists that are still
    // open, outermost first.
    const YamlMark& newest() const { return newest_; }
    const std::optional<YamlMark>& newestQuoted() const { return newestQuoted_; }
    std::vector<YamlMark> openMarks() const;

    YamlNode takeRoot() { return std::move(root_); }

private:
    struct Open {
        YamlNode* node = nullptr;
        bool awaitsValue = false; // a mapping that has read a key
        bool foreignKeys = false; // a mapping with a key beyond ASCII
        YamlMark mark;
        int keyPosition = -1; // of the newest key
    };

    int column(const YamlMark& mark) const;
    YamlNode& newNode(const YamlMark& mark, YamlNode::Kind kind);
    void open(const YamlMark& mark, YamlNode::Kind kind);
    bool awaitsKey() const { return !open_.empty() && open_.back().node->isMapping() && !open_.back().awaitsValue; }
    void addKey(const YamlMark& mark, bool quoted, const std::string& text);
    void checkColon(const YamlMark& mark);
    void checkIndent(const YamlMark& mark);
    void checkText(const YamlMark& mark, const QString& text, bool key);
    void checkNumber(const YamlMark& mark, const std::string& text);
    void reportTwins(const YamlEntry& first, const YamlEntry& second);
    void checkTwinsOfFew(const YamlNode& mapping);
    void checkTwinsOfMany(const YamlNode& mapping);

    QByteArrayView text_;
    const YamlBytes& about_;
    const QString& file_;
    const YamlLimits& limits_;
    Problems& problems_;
    YamlNode root_;
    std::vector<Open> open_;
    YamlMark newest_;
    std::optional<YamlMark> newestQuoted_;
    int nodes_ = 0;
};

} // namespace stackwright
