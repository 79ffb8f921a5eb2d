#include "support/yaml.h"

#include "support/yamlbytes.h"
#include "support/yamltree.h"
#include "support/yamltrouble.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace stackwright {

namespace {

// Reads the bytes where they are. The parser puts up to four of them back while it looks for a byte order mark.
class ByteStream : public std::streambuf {
public:
    explicit ByteStream(QByteArrayView bytes)
    {
        char* begin = const_cast<char*>(bytes.data()); // the get area is never written to
        setg(begin, begin, begin + bytes.size());
    }
};

YamlMark ours(const YAML::Mark& mark)
{
    return YamlMark{mark.pos, mark.line, mark.column};
}

// Hands the parser's events to the tree.
class Events : public YAML::EventHandler {
public:
    explicit Events(YamlTree& tree)
        : tree_(tree)
    {
    }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (started_) {
            tree_.stop(ours(mark), QStringLiteral("There is more text after the end of the document."),
                QStringLiteral("Keep one document in a file, and check the indentation of this line."));
        }
        started_ = true;
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { tree_.addNull(ours(mark)); }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        tree_.stop(ours(mark), QStringLiteral("Aliases ('*name') are not used here."),
            QStringLiteral("Write the value out, or put it in quotes."));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override
    {
        // "!" is a quoted value, or one with a lone '!' before it, which says no more than quotes do.
        if (tag != "!")
            checkTag(mark, tag);
        tree_.addScalar(ours(mark), tag != "?", value);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        checkTag(mark, tag);
        tree_.openSequence(ours(mark));
    }

    void OnSequenceEnd() override { tree_.close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        checkTag(mark, tag);
        tree_.openMapping(ours(mark));
    }

    void OnMapEnd() override { tree_.close(); }

    void OnAnchor(const YAML::Mark& mark, const std::string&) override
    {
        tree_.refuse(ours(mark), QStringLiteral("Anchors ('&name') are not used here."),
            QStringLiteral("Remove it, or put the value in quotes."));
    }

private:
    // The parser gives "?" to what has no tag.
    void checkTag(const YAML::Mark& mark, const std::string& tag)
    {
        if (tag == "?")
            return;
        tree_.refuse(ours(mark), QStringLiteral("Tags ('!name') are not used here."),
            QStringLiteral("Remove it, or put the value in quotes."));
    }

    YamlTree& tree_;
    bool started_ = false;
};

void parse(QByteArrayView text, YamlTree& tree)
{
    ByteStream bytes(text);
    std::istream stream(&bytes);
    YAML::Parser parser(stream);
    Events events(tree);
    if (!parser.HandleNextDocument(events))
        tree.stop(YamlMark{}, QStringLiteral("The file is empty."), QStringLiteral("It should hold one YAML document."));
    parser.HandleNextDocument(events); // only to see that nothing is left
    if (const std::optional<Problem> problem = unclosedQuoteAtEnd(tree, text))
        tree.stop(*problem);
}

void parseReporting(QByteArrayView text, YamlTree& tree, const QString& file, Problems& problems)
{
    try {
        parse(text, tree);
    } catch (const YamlStop&) {
        return; // already reported
    } catch (const YamlSuspicion& suspicion) {
        problems.append(leftOpen(tree, text).value_or(suspicion.problem));
    } catch (const YAML::Exception& exception) {
        problems.append(explainTrouble(tree, text, ours(exception.mark), exception.msg));
    } catch (const std::exception&) {
        problems.append({Severity::Error, Place{file}, QStringLiteral("The file is too much for the YAML reader."),
            QStringLiteral("Simplify it.")});
    }
}

void checkRoot(const YamlNode& root, const QString& file, Problems& problems)
{
    if (root.isMapping() || root.isSequence())
        return;
    problems.append({Severity::Error, Place{file, std::max(root.line, 1), std::max(root.column, 1)},
        QStringLiteral("The file holds a single value where 'key: value' lines are expected."), {}});
}

bool sizeFits(const QByteArray& bytes, const QString& file, const YamlLimits& limits, Problems& problems)
{
    if (bytes.size() <= limits.bytes)
        return true;
    problems.append({Severity::Error, Place{file},
        QStringLiteral("The file has %1 bytes; at most %2 are read.").arg(bytes.size()).arg(limits.bytes),
        QStringLiteral("Split it, or check that it is the right file.")});
    return false;
}

void readInto(
    std::optional<YamlNode>& root, const QByteArray& bytes, const QString& file, Problems& problems, const YamlLimits& limits)
{
    if (!sizeFits(bytes, file, limits, problems))
        return;
    const YamlBytes about = inspectYamlBytes(bytes, file, problems);
    if (hasErrors(problems))
        return;
    const QByteArrayView text = QByteArrayView(bytes).sliced(about.start);
    YamlTree tree(text, about, file, limits, problems);
    parseReporting(text, tree, file, problems);
    if (hasErrors(problems))
        return;
    root = tree.takeRoot();
    checkRoot(*root, file, problems);
}

} // namespace

std::optional<YamlNode> readYaml(const QByteArray& bytes, const QString& file, Problems& problems, const YamlLimits& limits)
{
    Problems found;
    std::optional<YamlNode> root;
    readInto(root, bytes, file, found, limits);
    std::stable_sort(found.begin(), found.end(), [](const Problem& left, const Problem& right) {
        return std::pair(left.place.line, left.place.column) < std::pair(right.place.line, right.place.column);
    });
    const bool failed = hasErrors(found);
    problems += found;
    return failed ? std::nullopt : std::move(root);
}

} // namespace stackwright
