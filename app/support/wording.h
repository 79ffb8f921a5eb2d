// A sentence in both forms that are needed: English for files, machines and the command line, and as the window says
// it. What ends up in a repository must not depend on the language of the window that wrote it.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace stackwright {

struct Wording {
    QString english;
    QString said; // in the language of the translators that were installed when it was made; English without them

    Wording() = default;
    Wording(const QString& name) : english(name), said(name) {} // a name or a number is the same in every language

    bool isEmpty() const { return english.isEmpty(); }

    friend bool operator==(const Wording&, const Wording&) = default;
};

// A text of the built-in catalogue as the window says it (resources/translations/catalogue_de.ts); a text of anybody
// else's catalogue that is not there stays as it is. "en", itself a row there, gives the language that catalogueText()
// answers in.
QString catalogueText(const QString& english);

inline Wording catalogueWording(const QString& english)
{
    Wording wording(english);
    wording.said = catalogueText(english);
    return wording;
}

// `pattern` with its places %1, %2 … taken by `parts`. Written QT_TRANSLATE_NOOP("Findings", "…"), so that lupdate
// finds it.
template <typename... Parts>
Wording wordingOf(const char* pattern, const Parts&... parts)
{
    Wording wording(QString::fromUtf8(pattern));
    wording.said = QCoreApplication::translate("Findings", pattern);
    if constexpr (sizeof...(parts) > 0) {
        wording.english = wording.english.arg(Wording(parts).english...);
        wording.said = wording.said.arg(Wording(parts).said...);
    }
    return wording;
}

} // namespace stackwright
