// Which texts of a catalogue people read in the window, and a catalogue that has them in the window's language.
#pragma once

#include "catalogue/catalogue.h"

#include <functional>

namespace stackwright {

// Every text that the window shows: titles, questions, summaries, notes, strengths, options, labels, reasons and fixes.
// Names of tools and what only files carry (values, templates, reasons of a blueprint's picks) are not among them.
void forEachText(CatalogueContent& content, const std::function<void(QString&)>& visit);

// For showing only; stacks are resolved, and files rendered, by the catalogue as it was written. That one itself comes
// back where the window speaks English.
CataloguePointer catalogueInWords(const CataloguePointer& catalogue);

} // namespace stackwright
