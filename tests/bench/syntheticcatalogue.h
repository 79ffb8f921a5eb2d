// A catalogue of many tools, made from the shipped one by copying real records under new ids.
#pragma once

#include <QString>

namespace stackwright {

// Writes a catalogue folder with the shipped tools and copies of one of them until there are `count`. False when a file
// cannot be written.
bool writeSyntheticCatalogue(const QString& shipped, const QString& folder, int count);

} // namespace stackwright
