// Between kainjow's Mustache engine and our data: the engine walks the tags and their sections and asks for each by number; what comes
// out is put together here, so that every line knows where it comes from. Only renderer.cpp includes it: the engine stays in this room.
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

    // The first error; rendering went on with empty values after it.
    const std::optional<Error>& error() const { return error_; }
    QList<LineOrigin> takeOrigins(); // before takeOutput()
    std::string takeOutput() { return std::move(output_); }

private:
    // A section that the engine is in: the data it holds, and the value behind it.
    struct Opened {
        Data data;
        Value value;
        bool element = false;
        std::size_t depth = 0; // of the scopes when it was opened
        qsizetype next = 0;    // element of the list
    };

    const Data* section(const TemplateTag& tag) const;
    const Data* opened(const TemplateTag& tag, const Value& value) const;
    void literal(const TemplateLiteral& literal) const;
    void variable(const TemplateTag& tag) const;
    Result<QString> text(const TemplateTag& tag, const Value& value) const;
    void see(const TemplateTag& tag) const;
    void fail(const Error& error) const;
    void endLines(int count, const QString& file, int line) const;
    const QString& wireOf(int firstName) const;
    const QString& contributor() const;

    const TemplateText& text_;
    const PlannedFile& file_;
    const TemplateData& data_;
    mutable Scopes scopes_;
    mutable std::deque<Opened> sections_; // outermost first; addresses stay
    mutable std::optional<Error> error_;
    mutable std::size_t steps_ = 0;
    mutable int wired_ = -1;                            // first name of the wire in the line that is being made; -1: none
    mutable std::vector<std::optional<QString>> wires_; // by first name
    mutable std::optional<QString> contributor_;        // until a scope opens or closes
    mutable const QString* lineFile_ = nullptr;         // template of what came last
    mutable int lineNumber_ = 0;
    mutable std::string output_;
    mutable QList<LineOrigin> origins_;
    mutable int outputLine_ = 0;
};

} // namespace stackwright
