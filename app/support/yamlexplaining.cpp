#include "support/messages.h"
#include "support/yamlreaders.h"
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
    explicit Events(YamlTree& tree) : tree_(tree) {}

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (started_) {
            tree_.stop(ours(mark), Messages::tr("There is more text after the end of the document."),
                Messages::tr("Keep one document in a file, and check the indentation of this line."));
        }
        started_ = true;
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { tree_.addNull(ours(mark)); }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        tree_.stop(ours(mark), Messages::tr("Aliases ('*name') are not used here."),
            Messages::tr("Write the value out, or put it in quotes."));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override
    {
        // "!" is a quoted value, or one with a lone '!' before it, which says no more than quotes do.
        if (tag != "!")
            checkTag(mark, tag);
        tree_.addScalar(ours(mark), tag != "?", value);
    }

    void OnSequenceStart(
        const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override
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
        tree_.refuse(ours(mark), Messages::tr("Anchors ('&name') are not used here."),
            Messages::tr("Remove it, or put the value in quotes."));
    }

private:
    // The parser gives "?" to what has no tag.
    void checkTag(const YAML::Mark& mark, const std::string& tag)
    {
        if (tag == "?")
            return;
        tree_.refuse(ours(mark), Messages::tr("Tags ('!name') are not used here."),
            Messages::tr("Remove it, or put the value in quotes."));
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
        tree.stop(YamlMark{}, Messages::tr("The file is empty."), Messages::tr("It should hold one YAML document."));
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
        problems.append({Severity::Error, Place{file}, Messages::tr("The file is too much for the YAML reader."),
            Messages::tr("Simplify it.")});
    }
}

} // namespace

std::optional<YamlNode> readExplaining(
    QByteArrayView text, const YamlBytes& about, const QString& file, Problems& problems, const YamlLimits& limits)
{
    YamlTree tree(text, about, file, limits, problems);
    parseReporting(text, tree, file, problems);
    return hasErrors(problems) ? std::nullopt : std::optional<YamlNode>(tree.takeRoot());
}

} // namespace stackwright
