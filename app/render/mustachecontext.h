// Between kainjow's Mustache engine and our data: answers the numbers of tags, follows the sections, and notes where each line comes
// from. Only renderer.cpp includes it, so that the engine stays inside this room.
#pragma once

#include "render/fileset.h"
#include "render/scopes.h"

#include <kainjow/mustache.hpp>

#include <deque>

namespace stackwright {

class MustacheContext : public kainjow::mustache::basic_context<std::string> {
public:
    using Data = kainjow::mustache::data;

    MustacheContext(const TemplateText& text, const PlannedFile& file, const TemplateData& data);

    void push(const Data* data) override;
    void pop() override;
    const Data* get(const std::string& name) const override;
    const Data* get_partial(const std::string&) const override { return nullptr; }

    // The engine gives each finished line (or several, when a value has line ends).
    void line(const std::string& text);

    // The first error; rendering went on with empty values after it.
    const std::optional<Error>& error() const { return error_; }
    std::string takeOutput() { return std::move(output_); }
    QList<LineOrigin> takeOrigins(); // before takeOutput()

private:
    // A section's data that the engine holds, and the value behind it.
    struct Opened {
        Value value;
        bool element = false;
        int line = 0;
    };

    const Data* section(const TemplateTag& tag) const;
    const Data* variable(const TemplateTag& tag) const;
    Result<QString> text(const TemplateTag& tag, const Value& value) const;
    void see(const TemplateTag& tag) const;
    void fail(const Error& error) const;
    void noteLines(int count);

    const TemplateText& text_;
    const PlannedFile& file_;
    const TemplateData& data_;
    mutable Scopes scopes_;
    mutable std::deque<Data> held_;
    mutable std::vector<std::pair<const Data*, Opened>> sections_; // list data or a single true, newest last
    mutable std::optional<Error> error_;
    mutable int seenLine_ = 0;     // template line of the last tag
    mutable bool seenTag_ = false; // on the line that is being made
    mutable QString seenWire_;
    mutable QString seenFile_;
    std::string output_;
    QList<LineOrigin> origins_;
    int outputLine_ = 0;
};

} // namespace stackwright
