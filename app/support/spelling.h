// "did you mean …": the nearest of the known words.
#pragma once

#include <QString>
#include <QStringList>

namespace stackwright {

// The known word nearest to `word` (at most a third of its letters differ), or an empty text.
QString nearestWord(const QString& word, const QStringList& known);

// "Did you mean 'version'?" or an empty text.
QString didYouMean(const QString& word, const QStringList& known);

} // namespace stackwright
