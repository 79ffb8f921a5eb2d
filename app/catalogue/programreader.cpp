#include "catalogue/programreader.h"

#include "catalogue/recordreader.h"

namespace stackwright {

namespace {

void readImages(RecordReader& reader, Program& program)
{
    const YamlNode* node = reader.node(QLatin1String("images"));
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'images'"), reader.problems());
    for (const YamlEntry& entry : node->entries) {
        const QByteArray id = entry.key.toLatin1();
        program.images.insert(entry.key, inner.text(QLatin1String(id.constData(), id.size())));
    }
}

void readNewest(RecordReader& reader, Program& program)
{
    const YamlNode* node = reader.node(QLatin1String("newest"));
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'newest'"), reader.problems());
    program.newest = inner.text(QLatin1String("version"), Presence::Required);
    program.released = inner.text(QLatin1String("released"), Presence::Required);
}

} // namespace

std::vector<Program> readPrograms(const YamlNode& document, const QString& file, Problems& problems)
{
    std::vector<Program> programs;
    RecordReader root(document, file, QStringLiteral("versions file"), problems);
    for (const YamlNode& item : root.items(QLatin1String("programs"), Presence::Required)) {
        RecordReader reader(item, file, QStringLiteral("program"), problems);
        Program program;
        program.id = reader.id(QLatin1String("id"), Presence::Required);
        program.version = reader.text(QLatin1String("version"), Presence::Required);
        readNewest(reader, program);
        readImages(reader, program);
        program.place = reader.place();
        programs.push_back(std::move(program));
    }
    return programs;
}

} // namespace stackwright
