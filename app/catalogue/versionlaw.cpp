#include "catalogue/versionlaw.h"

#include "support/spelling.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

void gather(const Value& value, QString& text)
{
    if (value.isText())
        text += value.string() + QLatin1Char('\n');
    for (const Value& entry : value.list())
        gather(entry, text);
    for (const Value& entry : value.map())
        gather(entry, text);
}

class VersionLaw {
public:
    explicit VersionLaw(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        for (const Program& program : catalogue_.content().programs)
            checkProgram(program);
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        checkTool(catalogue_.repository());
        checkTemplates();
        for (const Program& program : catalogue_.content().programs)
            checkUse(program);
        return problems_;
    }

private:
    void broken(const Place& place, const QString& what, const QString& next = {})
    {
        problems_.append({Severity::Error, place, what, next});
    }

    void checkProgram(const Program& program)
    {
        if (places_.contains(program.id))
            broken(program.place,
                QStringLiteral("The program '%1' is there already, at %2.")
                    .arg(program.id, places_.value(program.id).text()));
        places_.insert(program.id, program.place);
        for (auto image = program.images.cbegin(); image != program.images.cend(); ++image) {
            if (images_.contains(image.key()))
                broken(program.place,
                    QStringLiteral("The image '%1' is there already, of the program '%2'.")
                        .arg(image.key(), images_.value(image.key())));
            images_.insert(image.key(), program.id);
            checkPin(program, *image);
        }
        if (!program.newest.isEmpty() && program.newest != program.version)
            problems_.append({Severity::Warning, program.place,
                QStringLiteral("%1 %2 is older than %3 of %4, the newest that is known.")
                    .arg(program.id, program.version, program.newest, program.released),
                QStringLiteral("Change 'version' and its images, and try them.")});
    }

    void checkPin(const Program& program, const QString& image)
    {
        const QString tag = image.section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 1);
        const QRegularExpression version(QStringLiteral("(^|[^0-9.])") + QRegularExpression::escape(program.version)
            + QStringLiteral("($|[^0-9.])"));
        if (!version.match(tag).hasMatch())
            broken(program.place,
                QStringLiteral("The image '%1' is not version %2 of %3.").arg(image, program.version, program.id),
                QStringLiteral("All images of a program have its version in their tag."));
    }

    void checkTool(const Tool& tool)
    {
        for (const Contribution& contribution : tool.contributes) {
            QString text;
            gather(Value(contribution.element), text);
            checkText(contribution.place, text);
        }
        for (const Provision& provision : tool.provides) {
            QString text;
            gather(Value(provision.fields), text);
            checkText(provision.place, text);
        }
        const Program* program = programOf(tool.id);
        if (program && tool.version != program->version)
            broken(tool.place,
                QStringLiteral("%1 is pinned to %2 here and to %3 at %4.")
                    .arg(tool.name, tool.version, program->version, program->place.text()),
                QStringLiteral("Write one version in both places."));
    }

    const Program* programOf(const QString& id) const
    {
        const auto& programs = catalogue_.content().programs;
        const auto found = std::find_if(
            programs.cbegin(), programs.cend(), [&id](const Program& program) { return program.id == id; });
        return found == programs.cend() ? nullptr : &*found;
    }

    void checkTemplates()
    {
        const auto& templates = catalogue_.content().templates;
        QStringList names = templates.keys();
        names.sort();
        for (const QString& name : std::as_const(names)) {
            const QString text = QString::fromUtf8(templates.value(name));
            int number = 0;
            for (const QString& line : text.split(QLatin1Char('\n')))
                checkText({name, ++number, 1}, line);
        }
    }

    // Images that are written out, and names that are in no table.
    void checkText(const Place& place, const QString& text)
    {
        if (!text.contains(QLatin1Char(':')) && !text.contains(QLatin1String("<%")))
            return;
        // host.domain/path:tag, and not a part of an address.
        static const QRegularExpression literal(
            QStringLiteral("(?<![\\w./-])[a-z0-9-]+(\\.[a-z0-9-]+)+/[a-z0-9._/-]+:v?[0-9][\\w.-]*"));
        if (const auto image = literal.match(text); image.hasMatch())
            broken(place, QStringLiteral("The image '%1' is written out here.").arg(image.captured()),
                QStringLiteral("Put it into versions.yaml and name it: <% images.ID %>."));
        static const QRegularExpression use(QStringLiteral("<%&? *(images|versions)\\.([a-z0-9-]+)"));
        auto uses = use.globalMatch(text);
        while (uses.hasNext()) {
            const auto match = uses.next();
            used_.insert(match.captured(1) + QLatin1Char('.') + match.captured(2));
            const QStringList known = match.captured(1) == QLatin1String("images") ? images_.keys() : places_.keys();
            if (!known.contains(match.captured(2)))
                broken(place,
                    QStringLiteral("There is no '%1' among the %2 of versions.yaml.")
                        .arg(match.captured(2), match.captured(1)),
                    didYouMean(match.captured(2), known));
        }
    }

    void checkUse(const Program& program)
    {
        for (const QString& image : program.images.keys()) {
            if (!used_.contains(QStringLiteral("images.") + image))
                broken(program.place, QStringLiteral("Nothing uses the image '%1'.").arg(image),
                    QStringLiteral("Use it or delete it."));
        }
        if (program.images.isEmpty() && !used_.contains(QStringLiteral("versions.") + program.id))
            broken(program.place, QStringLiteral("Nothing uses the version of '%1'.").arg(program.id),
                QStringLiteral("Use it or delete it."));
    }

    const Catalogue& catalogue_;
    Problems problems_;
    QHash<QString, Place> places_;   // of programs
    QHash<QString, QString> images_; // image → program
    QSet<QString> used_;             // images.ID, versions.ID
};

} // namespace

Problems versionProblems(const Catalogue& catalogue)
{
    return VersionLaw(catalogue).problems();
}

} // namespace stackwright
