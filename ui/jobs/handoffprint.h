// Typesets the documents of a repository as a PDF on A4: a title, the README, the wiring as a drawing on a sheet of its
// own, the hand-off, and one decision after the other; every page tells project, commit, date and its number. Works in
// any thread.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFont>
#include <QString>

#include <functional>
#include <vector>

namespace stackwright {

struct HandoffDocument {
    QString path;
    QString text; // Markdown
};

struct Handoff {
    QString project;
    QString commit; // hexadecimal; empty: nothing was committed yet
    QString branch;
    QDateTime when; // of the commit
    std::vector<HandoffDocument> documents;
    QByteArray picture; // SVG; empty: none
    QFont font;
    QFont codeFont;
    QString title; // below the project; empty: that it is the hand-off
};

struct PrintedHandoff {
    QByteArray bytes; // empty: stopped
    int pages = 0;
};

// Asks after each page whether it is `wanted` still.
PrintedHandoff printHandoff(const Handoff& handoff, const std::function<bool()>& wanted);

} // namespace stackwright
