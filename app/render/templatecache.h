// The parsed templates of a catalogue, each parsed once. Inner to this room.
#pragma once

#include "render/parsedtemplate.h"

#include <atomic>
#include <map>
#include <thread>

namespace stackwright {

class TemplateCache {
public:
    explicit TemplateCache(CataloguePointer catalogue) : catalogue_(std::move(catalogue)) {}
    ~TemplateCache() { endAhead(); }
    TemplateCache(const TemplateCache&) = delete;
    TemplateCache& operator=(const TemplateCache&) = delete;

    // Parses these on another core until endAhead(). A template that cannot be parsed is left to whoever asks for it by name.
    void parseAhead(std::vector<PlannedFile> files);
    // Takes over what was parsed so far.
    void endAhead();

    // Where the template of a planned file stands, or will stand; valid as long as the cache.
    std::unique_ptr<ParsedTemplate>& place(const PlannedFile& planned);

private:
    CataloguePointer catalogue_;
    std::map<QString, std::unique_ptr<ParsedTemplate>> parsed_; // by tool, whose partials they take, template and syntax
    std::map<QString, std::unique_ptr<ParsedTemplate>> ahead_;  // the other thread's, until it has ended
    std::thread thread_;
    std::atomic<bool> ends_ = false;
};

} // namespace stackwright
