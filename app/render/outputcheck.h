// Does a generated text parse as what it claims to be? YAML, JSON, TOML, INI and XML are read again before anything is
// written.
#pragma once

#include "render/fileset.h"
#include "support/result.h"

namespace stackwright {

// The file's `syntax` tells the reader. Other syntaxes are judged by their own tools (stackwright-cli verify), not
// here.
Outcome checkOutput(const RenderedFile& file);

// The same of a text that somebody wrote in the place of a generated one.
Outcome checkAnswer(const RenderedFile& generated, const QByteArray& text);

// The reader that checkOutput() asks: "YAML", "JSON", "TOML", "INI" or "XML"; empty when it asks none.
QString readerOf(const QString& path, const QString& syntax);

} // namespace stackwright
