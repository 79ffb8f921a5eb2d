// What a name means at one point of a template: the sections that are open, then the tool's data.
#pragma once

#include "plan/plan.h"
#include "render/templatetext.h"
#include "support/value.h"

#include <vector>

namespace stackwright {

class Scopes {
public:
    // `item` is the element of a file that stands once per element, or null.
    Scopes(const TemplateData& data, const Value* item);

    // The value of a tag's name; it stays until the next question or a scope closes. Unknown names, and values of needs
    // that nobody meets, are errors at the tag.
    Result<const Value*> value(const TemplateTag& tag) const;

    // For sections: as above, but what is known and empty is just false.
    Result<const Value*> condition(const TemplateTag& tag) const;

    // Opens a section over one value; `index` and `size` when it is an element of a list (size 0: it is none).
    void open(const Value& value, qsizetype index, qsizetype size, bool element);
    void close() { scopes_.pop_back(); }
    std::size_t depth() const { return scopes_.size(); }

    // The contributor of the innermost element, or an empty text.
    QString contributor() const;

private:
    struct Scope {
        Value value;
        qsizetype index = 0;
        qsizetype size = 0;
        bool element = false; // of a list that the tool's data name: `item` means it
    };

    const Value* special(const QString& name) const;
    const Value* first(const QString& name) const;
    const Value* item() const;
    Result<const Value*> follow(const TemplateTag& tag, bool& unwired) const;

    const TemplateData& data_;
    const Value* fileItem_;
    std::vector<Scope> scopes_;
    mutable Value made_; // what no data holds: a place in a list, a size
};

} // namespace stackwright
