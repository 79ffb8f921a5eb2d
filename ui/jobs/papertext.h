// Markdown as it is set on paper: dark ink, lined tables, no links between files, pictures by their words. Works in any
// thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>

class QTextDocument;

namespace stackwright {

struct Paper {
    QFont font;
    QFont codeFont;
    double points = 9; // of the text
};

extern const QColor paperInk;
extern const QColor paperWeakInk;

// Not laid out yet: until then a change costs nothing. It asks for nothing outside of itself.
std::unique_ptr<QTextDocument> paperText(const QString& markdown, const Paper& paper);

} // namespace stackwright
