#include "support/repositorypath.h"

#include "support/messages.h"

#include <QHash>
#include <QStringView>

#include <array>
#include <string_view>

// The spellings of .git follow Git's own checks (path.c, "verify_path" and "is_ntfs_dotgit"; utf8.c, "is_hfs_dotgit");
// the names and characters that Windows forbids follow https://learn.microsoft.com/windows/win32/fileio/naming-a-file.

namespace stackwright {

namespace {

constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestComponent = 255;

QString codePoint(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

// Characters that file systems or eyes ignore: a name with one looks like another name.
bool isInvisible(char32_t character)
{
    struct Range {
        char32_t first, last;
    };
    static constexpr std::array<Range, 16> ignorable{{
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x061C, 0x061C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x2028, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1D17A},
        {0xE0000, 0xE0FFF},
    }};
    // The second to last range is wide, so ask Unicode whether a character in it is a format character.
    return std::any_of(ignorable.cbegin(), ignorable.cend(), [character](const Range& range) {
        if (character < range.first || character > range.last)
            return false;
        return range.first != 0x1BCA0 || QChar::category(character) == QChar::Other_Format;
    });
}

// Private characters stand for forbidden ones on some network shares (U+F029 for a dot at the end), and nobody knows
// what a character that is not assigned will look like.
bool isMeaningless(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

std::optional<QString> characterProblem(QStringView path)
{
    constexpr std::u16string_view forbidden = u"<>:\"|?*\\";
    for (qsizetype index = 0; index < path.size(); ++index) {
        char32_t character = path[index].unicode();
        const bool pair = path[index].isHighSurrogate() && index + 1 < path.size() && path[index + 1].isLowSurrogate();
        if (path[index].isSurrogate() && !pair)
            return Messages::tr("it holds half a character (%1)").arg(codePoint(character));
        if (pair) {
            character = QChar::surrogateToUcs4(path[index], path[index + 1]);
            ++index;
        }
        if (character < 0x20 || (character >= 0x7F && character < 0xA0))
            return Messages::tr("it holds the control character %1").arg(codePoint(character));
        if (character < 0x80) { // nearly every one
            if (forbidden.find(char16_t(character)) != forbidden.npos)
                return Messages::tr("it holds '%1', which Windows does not allow").arg(QChar(char16_t(character)));
            continue;
        }
        if (isInvisible(character) || isMeaningless(character))
            return Messages::tr("it holds the invisible character %1").arg(codePoint(character));
    }
    return std::nullopt;
}

// True for "git~1" and the like: the short names that Windows gives to .git and its files.
bool isShortName(QStringView name, QStringView stem)
{
    if (!name.startsWith(stem) || name.size() < stem.size() + 2 || name[stem.size()] != QLatin1Char('~'))
        return false;
    const QStringView digits = name.mid(stem.size() + 1);
    return std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

// Whether a name can only begin with one of these letters (lower-case) when it does so to the eye: tells most names
// apart for little.
bool mayBegin(QStringView name, std::u16string_view letters)
{
    const char16_t first = name[0].unicode();
    return first >= 0x80
        || letters.find(first >= u'A' && first <= u'Z' ? char16_t(first + (u'a' - u'A')) : first) != letters.npos;
}

std::optional<QString> gitProblem(const QString& component)
{
    if (!mayBegin(component, u".g"))
        return std::nullopt;
    QString name = component.toCaseFolded();
    name.replace(QChar(0x0131), u'i'); // the dotless i, upper-cased, is an I
    name.replace(QChar(0x0130), u'i'); // and the dotted capital I, lower-cased, an i
    if (name == u".git" || isShortName(name, u"git"))
        return Messages::tr("'%1' is a spelling of .git, Git's own folder").arg(component);
    if (name == u".gitmodules" || isShortName(name, u"gitmod") || isShortName(name, u"gi7eba"))
        return Messages::tr("'%1' is a spelling of .gitmodules, which makes Git fetch other repositories")
            .arg(component);
    return std::nullopt;
}

bool isDevice(QStringView component)
{
    if (!mayBegin(component, u"acnpl"))
        return false;
    const qsizetype dot = component.indexOf(u'.');
    const QString stem = (dot < 0 ? component : component.first(dot)).trimmed().toString().toLower();
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
        QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$"), QStringLiteral("clock$")};
    if (devices.contains(stem))
        return true;
    if (stem.size() != 4 || !(stem.startsWith(u"com") || stem.startsWith(u"lpt")))
        return false;
    return QStringView(u"0123456789\u00B9\u00B2\u00B3").contains(stem[3]);
}

std::optional<QString> componentProblem(QStringView component)
{
    if (component.isEmpty())
        return Messages::tr("a part of it is empty");
    // Full-width letters and dots are no letters and dots to file systems, but to eyes and to programs that tidy text
    // they are.
    const bool ascii =
        std::all_of(component.cbegin(), component.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
    const QString plain = ascii ? component.toString() : component.toString().normalized(QString::NormalizationForm_KC);
    if (plain == u"." || plain == u"..")
        return Messages::tr("'%1' may not be part of it").arg(component);
    if (component.size() * 3 > longestComponent && component.toUtf8().size() > longestComponent)
        return Messages::tr("a part of it is longer than %1 bytes").arg(longestComponent);
    if (auto problem = gitProblem(plain))
        return problem;
    if (component.endsWith(u'.') || component.endsWith(u' '))
        return Messages::tr("'%1' ends with a dot or a space, which Windows drops").arg(component);
    if (component.startsWith(u' ') || component.startsWith(u'-'))
        return Messages::tr("'%1' starts with a space or a dash, which programs misread").arg(component);
    if (isDevice(component))
        return Messages::tr("'%1' is the name of a device on Windows").arg(component);
    return std::nullopt;
}

std::optional<QString> reasonAgainst(const QString& path)
{
    if (path.isEmpty())
        return Messages::tr("it is empty");
    if (path.toUtf8().size() > longestPath)
        return Messages::tr("it is longer than %1 bytes").arg(longestPath);
    if (path.startsWith(u'/'))
        return Messages::tr("it is absolute; it must be relative to the repository");
    if (path.startsWith(u'~'))
        return Messages::tr("it starts with '~', which stands for a home folder");
    if (auto problem = characterProblem(path))
        return problem;
    if (path.contains(u"{{") || path.contains(u"}}") || path.contains(u"${"))
        return Messages::tr("it holds a template tag that was not filled in");
    if (path.normalized(QString::NormalizationForm_C) != path)
        return Messages::tr("its accents are not written as one character each (Unicode NFC)");
    for (const QStringView component : QStringView(path).split(u'/')) {
        if (auto problem = componentProblem(component))
            return problem;
    }
    return std::nullopt;
}

// A path as it may be shown: long or unprintable ones are cut and cleaned.
QString shown(const QString& path)
{
    QString text = path.left(120);
    for (QChar& character : text) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return text.size() < path.size() ? QString(text + QChar(0x2026)) : text;
}

// Upper-casing first makes one of letters that only the full folding of Unicode knows as the same (ß and ss).
QString folded(const QString& path)
{
    if (std::all_of(path.cbegin(), path.cend(), [](QChar letter) { return letter.unicode() < 0x80; }))
        return path.toLower();
    return path.normalized(QString::NormalizationForm_C).toUpper().toCaseFolded();
}

// What is known about one folded path: how it was spelt, in which path it came, and whether it is a file.
struct Taken {
    QString spelling;
    QString path;
    bool file = false;
};

std::optional<QString> clashBetween(const Taken& earlier, const Taken& now)
{
    if (earlier.spelling != now.spelling) {
        return Messages::tr(
            "'%1' and '%2' are the same path on systems that ignore upper and lower case or Unicode forms.")
            .arg(shown(earlier.path), shown(now.path));
    }
    if (earlier.file && now.file)
        return Messages::tr("'%1' stands twice.").arg(shown(now.path));
    if (earlier.file != now.file) {
        const QString& file = earlier.file ? earlier.path : now.path;
        const QString& below = earlier.file ? now.path : earlier.path;
        return Messages::tr("'%1' is a file, but '%2' needs a folder of that name.").arg(shown(file), shown(below));
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> pathProblem(const QString& path)
{
    const std::optional<QString> reason = reasonAgainst(path);
    if (!reason)
        return std::nullopt;
    return Messages::tr("The path '%1' cannot be used: %2.").arg(shown(path), *reason);
}

std::optional<QString> pathClash(const QStringList& paths)
{
    QHash<QString, Taken> taken;
    taken.reserve(paths.size() * 2);
    for (const QString& path : paths) {
        const QString whole = folded(path);
        const bool sameLength = whole.size() == path.size(); // folding keeps the slashes, but not every letter's length
        for (qsizetype end = path.indexOf(u'/');; end = path.indexOf(u'/', end + 1)) {
            const bool file = end < 0;
            const Taken now{file ? path : path.left(end), path, file};
            const QString key = !sameLength ? folded(now.spelling) : file ? whole : whole.left(end);
            const auto earlier = taken.constFind(key);
            if (earlier == taken.cend())
                taken.insert(key, now);
            else if (auto clash = clashBetween(*earlier, now))
                return clash;
            if (file)
                break;
        }
    }
    return std::nullopt;
}

} // namespace stackwright
