// The templates of a catalogue, each taken apart once. Inner to this room.
#pragma once

#include "plan/plan.h"
#include "render/templatetext.h"

#include <atomic>
#include <map>
#include <memory>
#include <thread>

namespace stackwright {

// The template of a planned file with its partials. A missing or broken one is an error with its place.
Result<std::unique_ptr<TemplateText>> parseTemplate(const Catalogue& catalogue, const PlannedFile& planned);

class TemplateCache {
public:
    explicit TemplateCache(CataloguePointer catalogue) : catalogue_(std::move(catalogue)) {}
    ~TemplateCache() { endAhead(); }
    TemplateCache(const TemplateCache&) = delete;
    TemplateCache& operator=(const TemplateCache&) = delete;

    // Parses these on another core until endAhead(). A template that cannot be parsed is left to whoever asks for it by
    // name.
    void parseAhead(std::vector<PlannedFile> files);
    // Takes over what was parsed so far.
    void endAhead();

    // Where the template of a planned file stands, or will stand; valid as long as the cache.
    std::unique_ptr<TemplateText>& place(const PlannedFile& planned);

private:
    CataloguePointer catalogue_;
    std::map<QString, std::unique_ptr<TemplateText>> parsed_; // by tool, whose partials they take, template and syntax
    std::map<QString, std::unique_ptr<TemplateText>> ahead_;  // the other thread's, until it has ended
    std::thread thread_;
    std::atomic<bool> ends_ = false;
};

} // namespace stackwright
