#include "render/templatetext.h"

#include "catalogue/catalogue.h"
#include "support/spelling.h"
#include "support/textfilter.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace stackwright {

namespace {

constexpr int deepestPartial = 16;
constexpr std::size_t deepestSection = 64; // whoever fills it in recurses into sections

class TakingApart {
public:
    TakingApart(const QString& syntax, const PartialLookup& partials) : scanner_(syntax), partials_(partials) {}

    Outcome addFile(const QByteArray& bytes, const QString& file, const QString& indent, int depth)
    {
        if (depth > deepestPartial)
            return Error{Failure::Problem, {file, 0, 0},
                QStringLiteral("Partials stand inside each other more than %1 deep.").arg(deepestPartial),
                QStringLiteral("A partial must not include itself.")};
        if (holdsControls(bytes))
            return Error{Failure::Problem, {file, 0, 0}, QStringLiteral("The template holds control characters."),
                QStringLiteral("Save it as plain UTF-8 text.")};
        const QString text = QString::fromUtf8(bytes);
        const QByteArray valid = bytes.isValidUtf8() ? bytes : text.toUtf8();
        const QString begin = begin_;
        const QString end = end_;
        for (Line line = nextLine(text, valid, {}); line.number > 0; line = nextLine(text, valid, line)) {
            if (const Outcome added = addLine(line, {file, line.number, 1}, indent, depth); !added)
                return added;
        }
        setDelimiters(begin, end);
        return {};
    }

    Result<TemplateText> finish()
    {
        if (!open_.empty()) {
            const TemplateTag& tag = result_.tags[result_.steps[open_.back()].number];
            return Error{Failure::Problem, {tag.file, tag.line, tag.column},
                QStringLiteral("The section '%1' is never closed.").arg(tag.name()),
                QStringLiteral("Close it with <%/ ") + tag.name() + QStringLiteral(" %>.")};
        }
        flushLiteral();
        nameFirsts();
        return std::move(result_);
    }

private:
    // A line of a file, as letters and as the bytes that are put out.
    struct Line {
        QStringView text;
        std::string_view bytes;
        bool last = false;
        int number = 0; // from 1; 0: behind the last one
    };

    static Line nextLine(const QString& text, const QByteArray& bytes, const Line& line)
    {
        const qsizetype at = line.number == 0 ? 0 : line.text.end() - text.cbegin() + 1;
        if (at >= text.size() || line.last)
            return {};
        const qsizetype byteAt = line.number == 0 ? 0 : line.bytes.data() + line.bytes.size() - bytes.constData() + 1;
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const qsizetype byteEnd = bytes.indexOf('\n', byteAt);
        const bool last = end < 0;
        return {QStringView(text).sliced(at, (last ? text.size() : end) - at),
            std::string_view(bytes.constData() + byteAt, std::size_t((last ? bytes.size() : byteEnd) - byteAt)), last,
            line.number + 1};
    }

    // In UTF-8: below a space, but for tab and line ends; DEL; and the second page of controls (C2 80 to C2 9F).
    static bool holdsControls(const QByteArray& bytes)
    {
        enum Kind : unsigned char { Plain = 0, Control = 1, SecondPage = 2 };
        static constexpr auto kinds = [] {
            std::array<unsigned char, 256> table{};
            for (std::size_t letter = 0; letter < 0x20; ++letter)
                table[letter] = letter == '\n' || letter == '\t' || letter == '\r' ? Plain : Control;
            table[0x7f] = Control;
            table[0xc2] = SecondPage;
            return table;
        }();
        unsigned char seen = Plain;
        for (const char byte : bytes)
            seen |= kinds[static_cast<unsigned char>(byte)];
        if (seen != SecondPage)
            return seen != Plain;
        return std::adjacent_find(bytes.cbegin(), bytes.cend(), [](char lead, char letter) {
            return lead == '\xc2' && static_cast<unsigned char>(letter) < 0xa0;
        }) != bytes.cend();
    }

    void nameFirsts()
    {
        QHash<QString, int> known;
        for (TemplateTag& tag : result_.tags) {
            const QString name = tag.path.value(0);
            const auto found = known.constFind(name);
            tag.first = found == known.cend() ? int(result_.firstNames.size()) : *found;
            if (found == known.cend()) {
                known.insert(name, tag.first);
                result_.firstNames.append(name);
            }
        }
    }

    struct Piece {
        QString text;   // literal, or a tag's inside
        int column = 0; // of the tag, from 1; 0: literal
    };

    // Literal pieces and tags in turn. Delimiters may change within the line.
    Result<std::vector<Piece>> split(const QString& line, const Place& place)
    {
        std::vector<Piece> pieces;
        qsizetype done = 0;
        for (;;) {
            const qsizetype open = line.indexOf(begin_, done);
            if (open < 0)
                break;
            const qsizetype inside = open + begin_.size();
            const bool delimiters = inside < line.size() && line[inside] == u'=';
            const QString closing = delimiters ? u'=' + end_ : end_;
            const qsizetype close = line.indexOf(closing, inside + 1);
            if (close < 0)
                return Error{Failure::Problem, {place.file, place.line, int(open) + 1},
                    QStringLiteral("A tag opens here and never closes on its line."),
                    QStringLiteral("Close it with %1.").arg(end_)};
            pieces.push_back({line.mid(done, open - done), 0});
            pieces.push_back({line.mid(inside, close - inside), int(open) + 1});
            done = close + closing.size();
            if (delimiters) {
                if (const Outcome changed =
                        changeDelimiters(pieces.back().text.mid(1), {place.file, place.line, int(open) + 1});
                    !changed)
                    return changed.error();
            }
        }
        pieces.push_back({line.mid(done), 0});
        return pieces;
    }

    Outcome changeDelimiters(const QString& inside, const Place& place)
    {
        const QStringList words = inside.simplified().split(QLatin1Char(' '));
        if (words.size() != 2 || words[0].isEmpty() || words[1].isEmpty() || inside.contains(QLatin1Char('=')))
            return Error{Failure::Problem, place, QStringLiteral("New delimiters are two words between '=' signs."),
                QStringLiteral("For example <%={{ }}=%>.")};
        setDelimiters(words[0], words[1]);
        return {};
    }

    void setDelimiters(const QString& begin, const QString& end)
    {
        begin_ = begin;
        beginBytes_ = begin.toStdString();
        end_ = end;
    }

    static bool vanishes(const QString& inside)
    {
        return inside.startsWith(QLatin1Char('!')) || inside.startsWith(QLatin1Char('='));
    }

    Outcome addLine(const Line& line, const Place& place, const QString& indent, int depth)
    {
        if (line.bytes.find(beginBytes_) == std::string_view::npos) {
            if (!indent.isEmpty() && !isBlank(line.text))
                addLiteral(indent, place, false);
            addBytes(line.bytes, place, !line.last);
            scanner_.lineDone(line.text);
            return {};
        }
        Result<std::vector<Piece>> pieces = split(line.text.toString(), place);
        if (!pieces)
            return pieces.error();
        const bool alone = pieces->size() == 3 && isBlank((*pieces)[0].text) && isBlank((*pieces)[2].text);
        if (alone && vanishes((*pieces)[1].text))
            return {};
        if (alone && (*pieces)[1].text.startsWith(QLatin1Char('>')))
            return addPartial((*pieces)[1], place, indent + (*pieces)[0].text, depth);
        if (alone && isStructure((*pieces)[1].text))
            return addTag(
                (*pieces)[1], *pieces, 1, place, depth); // without its line: nothing of it may come out, in no case
        addLiteral(indent, place, false);
        for (std::size_t i = 0; i < pieces->size(); ++i) {
            const Piece& piece = (*pieces)[i];
            if (piece.column == 0)
                addLiteral(piece.text, place, false);
            else if (const Outcome added = addTag(piece, *pieces, i, place, depth); !added)
                return added;
        }
        addBytes({}, place, !line.last);
        scanner_.lineDone(literal(*pieces, 0, pieces->size()));
        return {};
    }

    static bool isBlank(QStringView text)
    {
        return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isSpace(); });
    }

    void addLiteral(const QString& text, const Place& place, bool lineEnds)
    {
        const QByteArray bytes = text.toUtf8();
        addBytes(std::string_view(bytes.constData(), std::size_t(bytes.size())), place, lineEnds);
    }

    // Lines that follow each other in the file become one literal.
    void addBytes(std::string_view bytes, const Place& place, bool lineEnds)
    {
        if (bytes.empty() && !lineEnds)
            return;
        if (literalNext_ != place.line || literal_.file != place.file)
            flushLiteral();
        if (literal_.text.isEmpty()) {
            literal_.file = place.file;
            literal_.line = place.line;
        }
        literal_.text.append(bytes.data(), qsizetype(bytes.size()));
        if (lineEnds)
            literal_.text += '\n';
        literalNext_ = place.line + (lineEnds ? 1 : 0);
    }

    void flushLiteral()
    {
        if (literal_.text.isEmpty())
            return;
        result_.steps.push_back({TemplateStep::Kind::Literal, result_.literals.size(), 0});
        result_.literals.push_back(std::exchange(literal_, {}));
    }

    static bool isStructure(const QString& inside)
    {
        return inside.startsWith(u'#') || inside.startsWith(u'^') || inside.startsWith(u'/');
    }

    // The literal text of some pieces; each value is one placeholder, structure is nothing.
    static QString literal(const std::vector<Piece>& pieces, std::size_t from, std::size_t to)
    {
        QString text;
        for (std::size_t i = from; i < to; ++i) {
            if (pieces[i].column == 0)
                text += pieces[i].text;
            else if (!isStructure(pieces[i].text) && !vanishes(pieces[i].text))
                text += QChar(0xFFFC);
        }
        return text;
    }

    Outcome addPartial(const Piece& piece, const Place& place, const QString& indent, int depth)
    {
        const QString name = piece.text.mid(1).trimmed();
        const Partial partial = partials_(name);
        if (!partial.text)
            return Error{Failure::Problem, {place.file, place.line, piece.column},
                QStringLiteral("There is no template '%1' in this tool's files.").arg(name.left(80)), {}};
        return addFile(*partial.text, partial.file, indent, depth + 1);
    }

    Outcome addTag(
        const Piece& piece, const std::vector<Piece>& pieces, std::size_t index, const Place& place, int depth)
    {
        const Place at{place.file, place.line, piece.column};
        const QString inside = piece.text;
        if (vanishes(inside))
            return {};
        if (inside.startsWith(QLatin1Char('>')))
            return addPartial(piece, place, {}, depth);
        if (inside.startsWith(QLatin1Char('/')))
            return closeSection(inside.mid(1).trimmed(), at);
        TemplateTag tag;
        tag.file = at.file;
        tag.line = at.line;
        tag.column = at.column;
        QString name = inside;
        if (inside.startsWith(QLatin1Char('#')) || inside.startsWith(QLatin1Char('^'))) {
            tag.kind = inside.startsWith(QLatin1Char('#')) ? TemplateTag::Kind::Section : TemplateTag::Kind::Inverted;
            name = inside.mid(1);
        } else if (inside.startsWith(QLatin1Char('&'))) {
            tag.kind = TemplateTag::Kind::Raw;
            name = inside.mid(1);
        }
        if (open_.size() >= deepestSection)
            return Error{Failure::Problem, at,
                QStringLiteral("Sections stand inside each other more than %1 deep.").arg(deepestSection), {}};
        if (const Outcome named = nameTag(tag, name, at); !named)
            return named;
        if (tag.kind == TemplateTag::Kind::Variable && tag.filter.isEmpty())
            tag.place = scanner_.place(literal(pieces, 0, index), literal(pieces, index + 1, pieces.size()));
        addNumbered(std::move(tag));
        return {};
    }

    static Outcome nameTag(TemplateTag& tag, const QString& text, const Place& at)
    {
        const qsizetype bar = text.indexOf(QLatin1Char('|'));
        const QString name = (bar < 0 ? text : text.left(bar)).trimmed();
        if (bar >= 0)
            tag.filter = text.mid(bar + 1).trimmed();
        const QString filterName = tag.filter.section(QLatin1Char(' '), 0, 0);
        if (!filterName.isEmpty() && !filterNames().contains(filterName))
            return Error{Failure::Problem, at, QStringLiteral("There is no filter '%1'.").arg(filterName),
                didYouMean(filterName, filterNames())};
        const bool plain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar letter) {
            return letter.isLetterOrNumber() || letter == u'.' || letter == u'-' || letter == u'_' || letter == u'@';
        });
        if (!plain)
            return Error{Failure::Problem, at, QStringLiteral("'%1' is no name.").arg(name.left(60)),
                QStringLiteral("A name has letters, digits, dashes and dots.")};
        if (name != QLatin1String("."))
            tag.path = name.split(QLatin1Char('.'));
        return {};
    }

    void addNumbered(TemplateTag tag)
    {
        flushLiteral();
        tag.parent = open_.empty() ? -1 : int(result_.steps[open_.back()].number);
        const bool opens = tag.kind == TemplateTag::Kind::Section || tag.kind == TemplateTag::Kind::Inverted;
        if (opens)
            open_.push_back(result_.steps.size());
        result_.steps.push_back(
            {opens ? TemplateStep::Kind::Section : TemplateStep::Kind::Variable, result_.tags.size(), 0});
        result_.tags.push_back(std::move(tag));
    }

    Outcome closeSection(const QString& name, const Place& at)
    {
        if (open_.empty())
            return Error{Failure::Problem, at,
                QStringLiteral("The section '%1' is closed here, but none is open.").arg(name.left(60)), {}};
        const TemplateTag& tag = result_.tags[result_.steps[open_.back()].number];
        if (tag.name() != name)
            return Error{Failure::Problem, at,
                QStringLiteral("The section '%1' is closed here, but '%2' (line %3) is open.")
                    .arg(name.left(60), tag.name())
                    .arg(tag.line),
                {}};
        flushLiteral();
        result_.steps[open_.back()].end = result_.steps.size();
        open_.pop_back();
        return {};
    }

    EscapeScanner scanner_;
    const PartialLookup& partials_;
    QString begin_ = QStringLiteral("<%");
    std::string beginBytes_ = "<%";
    QString end_ = QStringLiteral("%>");
    TemplateText result_;
    TemplateLiteral literal_;       // not numbered yet
    int literalNext_ = 0;           // the line that would continue it
    std::vector<std::size_t> open_; // steps of the sections around
};

} // namespace

PartialLookup partialsOf(const Catalogue& catalogue, const Tool& tool)
{
    return [&catalogue, &tool](const QString& name) {
        const QString file = templateFile(tool, name);
        return Partial{file, catalogue.templateText(file)};
    };
}

Result<TemplateText> takeApart(
    const QByteArray& text, const QString& file, const QString& syntax, const PartialLookup& partials)
{
    TakingApart work(syntax, partials);
    if (const Outcome added = work.addFile(text, file, {}, 0); !added)
        return added.error();
    return work.finish();
}

} // namespace stackwright
