// Paths with wildcards, as the catalogue recognises files by: * and ? within a name, ** for any folders, also none.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace stackwright {

// Whether there is a wildcard in `path`.
bool isPattern(const QString& path);

class PathPattern {
public:
    explicit PathPattern(const QString& pattern);

    // `path` with '/' between its parts, relative to the repository; case counts.
    bool matches(const QString& path) const { return expression_.match(path).hasMatch(); }

private:
    QRegularExpression expression_;
};

} // namespace stackwright
