// Where something stands: a file and, when known, a line and column counted from 1.
#pragma once

#include <QString>

namespace stackwright {

struct Place {
    QString file;
    int line = 0;   // 0: the file as a whole
    int column = 0; // 0: the line as a whole

    // "file:line:column", without the parts that are not known.
    QString text() const;

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace stackwright
