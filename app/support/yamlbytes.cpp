#include "support/yamlbytes.h"

#include "support/messages.h"

#include <array>

namespace stackwright {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);

struct Signature {
    QByteArrayView start;
    const char* what;
};

// How other kinds of files begin.
constexpr std::array<Signature, 9> signatures{{
    {QByteArrayView("\x1F\x8B", 2), QT_TRANSLATE_NOOP("Messages", "a gzip archive")},
    {QByteArrayView("PK\x03\x04", 4), QT_TRANSLATE_NOOP("Messages", "a zip archive")},
    {QByteArrayView("\xFD"
                    "7zXZ",
         5),
        QT_TRANSLATE_NOOP("Messages", "an xz archive")},
    {QByteArrayView("\x28\xB5\x2F\xFD", 4), QT_TRANSLATE_NOOP("Messages", "a zstd archive")},
    {QByteArrayView("\x89PNG", 4), QT_TRANSLATE_NOOP("Messages", "a PNG picture")},
    {QByteArrayView("\xFF\xD8\xFF", 3), QT_TRANSLATE_NOOP("Messages", "a JPEG picture")},
    {QByteArrayView("GIF8", 4), QT_TRANSLATE_NOOP("Messages", "a GIF picture")},
    {QByteArrayView("%PDF-", 5), QT_TRANSLATE_NOOP("Messages", "a PDF document")},
    {QByteArrayView("\x7F"
                    "ELF",
         4),
        QT_TRANSLATE_NOOP("Messages", "a program")},
}};

struct Recognised {
    QString what;
    QString next;
};

// Other scripts in UTF-16: what cannot stand in a text of single bytes, and every second byte is one of very few.
bool looksLikeOtherUtf16(QByteArrayView head)
{
    const bool controls = std::any_of(head.begin(), head.end(),
        [](char letter) { return uchar(letter) < 0x20 && letter != '\n' && letter != '\r' && letter != '\t'; });
    if (!controls || head.size() < 8)
        return false;
    for (qsizetype first : {0, 1}) {
        QByteArray different;
        for (qsizetype at = first; at < head.size(); at += 2)
            different += different.contains(head[at]) ? QByteArrayView() : head.sliced(at, 1);
        if (different.size() <= 2)
            return different.size() == 1 || head.size() >= 12;
    }
    return false;
}

bool looksLikeUtf16(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)) || bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return true;
    // Latin text in UTF-16 or UTF-32 has a zero next to nearly every letter.
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    const qsizetype zeros = std::count(head.begin(), head.end(), '\0');
    return zeros < head.size() && ((head.size() >= 4 && zeros * 3 >= head.size()) || looksLikeOtherUtf16(head));
}

bool looksLikeMarkup(QByteArrayView bytes)
{
    const qsizetype start = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const QByteArray head = bytes.sliced(start, std::min<qsizetype>(bytes.size() - start, 512)).trimmed().toByteArray();
    return head.size() > 1 && head[0] == '<'
        && (head[1] == '!' || head[1] == '?' || (QChar::fromLatin1(head[1]).isLetter() && head.contains('>')));
}

std::optional<Recognised> recognise(QByteArrayView bytes)
{
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.start)) {
            return Recognised{Messages::tr("This is %1, not YAML.").arg(Messages::tr(signature.what)),
                Messages::tr("Check which file belongs here.")};
        }
    }
    if (looksLikeUtf16(bytes))
        return Recognised{Messages::tr("The text is UTF-16 or UTF-32."), Messages::tr("Save it as UTF-8.")};
    if (looksLikeMarkup(bytes)) {
        return Recognised{Messages::tr("This is a web page or XML, not YAML."),
            Messages::tr("If it was downloaded, an error page was probably saved in place of the file.")};
    }
    if (bytes.startsWith("version https://git-lfs.github.com/spec/")) {
        return Recognised{Messages::tr("This is a Git LFS pointer, not the file itself."),
            Messages::tr("Run 'git lfs pull' to fetch the file.")};
    }
    return std::nullopt;
}

// Bytes of the well-formed UTF-8 sequence that starts at `at`, or 0 (The Unicode Standard, table 3-7).
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < bytes.size() ? uchar(bytes[at + offset]) : uchar(0);
    };
    const auto follows = [&](qsizetype offset, uchar low = 0x80, uchar high = 0xBF) {
        return byte(offset) >= low && byte(offset) <= high;
    };
    const uchar lead = byte(0);
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar low = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar high = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar low = lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

// One walk over the bytes; stops at the first byte that cannot be part of a text.
class Inspection {
public:
    Inspection(QByteArrayView bytes, const QString& file, Problems& problems)
        : bytes_(bytes), file_(file), problems_(problems)
    {
    }

    YamlBytes run()
    {
        skipByteOrderMark();
        startLine();
        while (at_ < bytes_.size() && step()) {
        }
        return found_;
    }

private:
    void skipByteOrderMark()
    {
        if (!bytes_.startsWith(byteOrderMark))
            return;
        found_.start = at_ = byteOrderMark.size();
        problems_.append({Severity::Warning, Place{file_, 1, 1},
            Messages::tr("The file starts with a byte order mark."), Messages::tr("Save it as UTF-8 without one.")});
    }

    // Looks at what only the start of a line can show; leaves at_ on the first byte that is not white space.
    void startLine()
    {
        lineStart_ = at_;
        if (at_ < bytes_.size() && bytes_[at_] == '%') {
            report(Messages::tr("A line may not start with '%' (YAML directives are not used here)."),
                Messages::tr("Remove the line, or put the value in quotes."));
        }
        if (bytes_.sliced(at_).startsWith("<<<<<<< ") || bytes_.sliced(at_).startsWith(">>>>>>> ")) {
            report(Messages::tr("A merge conflict was left in the file."),
                Messages::tr("Decide between the two versions and remove the marker lines."));
        }
        while (at_ < bytes_.size() && (bytes_[at_] == ' ' || bytes_[at_] == '\t')) {
            if (bytes_[at_++] == '\t')
                found_.indentTabs = true;
        }
    }

    bool step()
    {
        const uchar byte = uchar(bytes_[at_]);
        if (byte >= 0x80)
            return beyondAscii();
        if (byte < 0x20 || byte == 0x7F)
            return control(byte);
        if (byte == '\\')
            found_.escapes = true;
        ++at_;
        return true;
    }

    bool control(uchar byte)
    {
        if (byte == '\n') {
            ++at_;
            ++line_;
            startLine();
            return true;
        }
        if (byte == '\t' || (byte == '\r' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n')) {
            ++at_;
            return true;
        }
        if (byte == '\r') {
            return report(Messages::tr("A carriage return stands without a line feed."),
                Messages::tr("Save the file with LF line ends."));
        }
        if (byte == 0)
            return report(Messages::tr("A zero byte stands here: this is not a text file."), {});
        return reportControl(byte);
    }

    bool beyondAscii()
    {
        const qsizetype length = sequenceLength(bytes_, at_);
        if (length == 0) {
            return report(Messages::tr("The bytes here are not valid UTF-8."), Messages::tr("Save the file as UTF-8."));
        }
        if (length == 2 && uchar(bytes_[at_]) == 0xC2 && uchar(bytes_[at_ + 1]) < 0xA0)
            return reportControl(uchar(bytes_[at_ + 1]));
        found_.ascii = false;
        at_ += length;
        return true;
    }

    bool reportControl(uchar character)
    {
        const QString number = QString::number(character, 16).toUpper().rightJustified(4, u'0');
        return report(Messages::tr("The control character U+%1 stands here.").arg(number), Messages::tr("Remove it."));
    }

    // Always false: what follows would only repeat the same trouble.
    bool report(const QString& what, const QString& next)
    {
        problems_.append({Severity::Error, Place{file_, line_, columnAt(bytes_, lineStart_, at_)}, what, next});
        return false;
    }

    QByteArrayView bytes_;
    const QString& file_;
    Problems& problems_;
    YamlBytes found_;
    qsizetype at_ = 0;
    qsizetype lineStart_ = 0;
    int line_ = 1;
};

} // namespace

YamlBytes inspectYamlBytes(QByteArrayView bytes, const QString& file, Problems& problems)
{
    if (const std::optional<Recognised> recognised = recognise(bytes)) {
        problems.append({Severity::Error, Place{file}, recognised->what, recognised->next});
        return {};
    }
    return Inspection(bytes, file, problems).run();
}

int columnAt(QByteArrayView bytes, qsizetype lineStart, qsizetype end)
{
    int column = 1;
    for (qsizetype at = std::max<qsizetype>(lineStart, 0); at < std::min(end, bytes.size()); ++at) {
        if ((uchar(bytes[at]) & 0xC0) != 0x80)
            ++column;
    }
    return column;
}

} // namespace stackwright
