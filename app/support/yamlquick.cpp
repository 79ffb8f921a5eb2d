#include "support/yamlreaders.h"
#include "support/yamltree.h"

#include <yaml.h>

#include <string>

namespace stackwright {

namespace {

// libyaml counts characters where the tree counts bytes.
class ByteOffsets {
public:
    ByteOffsets(QByteArrayView text, bool ascii) : text_(text), ascii_(ascii) {}

    YamlMark mark(const yaml_mark_t& mark)
    {
        const auto index = qsizetype(mark.index);
        const auto column = qsizetype(mark.column);
        if (ascii_)
            return {int(index), int(mark.line), int(column)};
        const qsizetype lineStart = offset(index - column);
        const qsizetype position = offset(index);
        return {int(position), int(mark.line), int(position - lineStart)};
    }

private:
    // Marks come nearly in order, so that walking from the last one is short.
    qsizetype offset(qsizetype index)
    {
        while (index_ < index && offset_ < text_.size()) {
            ++offset_;
            while (offset_ < text_.size() && follows(text_[offset_]))
                ++offset_;
            ++index_;
        }
        while (index_ > index && offset_ > 0) {
            --offset_;
            while (offset_ > 0 && follows(text_[offset_]))
                --offset_;
            --index_;
        }
        return offset_;
    }

    static bool follows(char byte) { return (uchar(byte) & 0xC0) == 0x80; }

    QByteArrayView text_;
    bool ascii_ = false;
    qsizetype index_ = 0;
    qsizetype offset_ = 0;
};

class Parser {
public:
    explicit Parser(QByteArrayView text)
    {
        ready_ = yaml_parser_initialize(&parser_) != 0;
        if (ready_)
            yaml_parser_set_input_string(
                &parser_, reinterpret_cast<const unsigned char*>(text.data()), std::size_t(text.size()));
    }
    ~Parser()
    {
        if (ready_)
            yaml_parser_delete(&parser_);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool next(yaml_event_t& event) { return ready_ && yaml_parser_parse(&parser_, &event) != 0; }

private:
    yaml_parser_t parser_ = {};
    bool ready_ = false;
};

// An event, freed however it is left.
class Event {
public:
    Event() = default;
    ~Event() { yaml_event_delete(&event); }
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;

    yaml_event_t event = {};
};

class QuickReading {
public:
    QuickReading(QByteArrayView text, const YamlBytes& about, YamlTree& tree)
        : parser_(text), offsets_(text, about.ascii), tree_(tree)
    {
    }

    // False at what the slower way has to look at.
    bool run()
    {
        for (;;) {
            Event next;
            if (!parser_.next(next.event))
                return false;
            if (next.event.type == YAML_STREAM_END_EVENT)
                return documents_ == 1;
            if (!take(next.event))
                return false;
        }
    }

private:
    bool take(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT: return true;
        case YAML_DOCUMENT_START_EVENT: return ++documents_ == 1;
        case YAML_SCALAR_EVENT: return takeScalar(event);
        case YAML_SEQUENCE_START_EVENT:
            if (event.data.sequence_start.anchor || event.data.sequence_start.tag)
                return false;
            tree_.openSequence(offsets_.mark(event.start_mark));
            braces_.push_back(false);
            return true;
        case YAML_MAPPING_START_EVENT:
            if (event.data.mapping_start.anchor || event.data.mapping_start.tag)
                return false;
            tree_.openMapping(offsets_.mark(event.start_mark));
            braces_.push_back(event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
            return true;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            tree_.close();
            braces_.pop_back();
            return true;
        default: return false; // aliases
        }
    }

    bool takeScalar(const yaml_event_t& event)
    {
        const auto& scalar = event.data.scalar;
        if (scalar.anchor || scalar.tag)
            return false;
        text_.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
        const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
        const YamlMark mark = offsets_.mark(event.start_mark);
        if (!plain || !isNull(text_)) {
            tree_.addScalar(mark, !plain, text_);
            return true;
        }
        // Inside braces the ':' may be missing, which only the slower way notices.
        if (!braces_.empty() && braces_.back())
            return false;
        tree_.addNull(mark);
        return true;
    }

    static bool isNull(const std::string& text)
    {
        return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
    }

    Parser parser_;
    ByteOffsets offsets_;
    YamlTree& tree_;
    std::string text_;
    std::vector<bool> braces_; // of the open maps and lists, whether it is a map in braces
    int documents_ = 0;
};

// YAML 1.1, which libyaml reads, ends lines at two characters that are letters like others in YAML 1.2.
bool holdsOldLineEnds(QByteArrayView text)
{
    return text.contains("\xE2\x80\xA8") || text.contains("\xE2\x80\xA9");
}

} // namespace

std::optional<YamlNode> readQuickly(
    QByteArrayView text, const YamlBytes& about, const QString& file, const YamlLimits& limits)
{
    if (text.isEmpty() || about.indentTabs || (!about.ascii && holdsOldLineEnds(text)))
        return std::nullopt;
    Problems problems;
    YamlTree tree(text, about, file, limits, problems);
    try {
        if (!QuickReading(text, about, tree).run() || !problems.isEmpty())
            return std::nullopt;
    } catch (const YamlStop&) {
        return std::nullopt;
    } catch (const YamlSuspicion&) {
        return std::nullopt;
    }
    return tree.takeRoot();
}

} // namespace stackwright
