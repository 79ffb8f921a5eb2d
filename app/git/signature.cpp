#include "git/signature.h"

#include "git/gitlibrary.h"
#include "support/messages.h"

#include <QDateTime>
#include <QRegularExpression>

namespace stackwright {

namespace {

struct Moment {
    qint64 seconds = 0;
    int offset = 0;
};

struct Role {
    const char* nameVariable;
    const char* emailVariable;
    const char* dateVariable;
    const char* nameKey;
    const char* emailKey;
};

constexpr Role authorRole = {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "author.name", "author.email"};
constexpr Role committerRole = {
    "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE", "committer.name", "committer.email"};

// Git takes these off both ends of a name or address (ident.c calls it crud), and these never stand inside.
QString cleaned(const QString& text)
{
    static const QRegularExpression inside(QStringLiteral("[<>\\x{0}-\\x{1f}]"));
    static const QRegularExpression ends(QStringLiteral("^[\\s.,:;\"\\\\']+|[\\s.,:;\"\\\\']+$"));
    QString result = text;
    return result.remove(inside).remove(ends);
}

QString firstSet(const GitConfig& config, const char* variable, const char* key, const char* userKey)
{
    const QString fromEnvironment = qEnvironmentVariable(variable);
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    const std::optional<QString> own = config.text(key);
    return own ? *own : config.text(userKey).value_or(QString());
}

Identity identityOf(const GitConfig& config, const Role& role)
{
    Identity identity{firstSet(config, role.nameVariable, role.nameKey, "user.name"),
        firstSet(config, role.emailVariable, role.emailKey, "user.email")};
    if (identity.email.isEmpty())
        identity.email = qEnvironmentVariable("EMAIL");
    return identity;
}

bool isUsable(const Identity& identity)
{
    return !cleaned(identity.name).isEmpty() && !cleaned(identity.email).isEmpty();
}

// "1700000000 +0100" with or without '@', ISO 8601 or RFC 2822.
std::optional<Moment> parsed(const QString& date)
{
    static const QRegularExpression plain(QStringLiteral("^@?(\\d{1,12})(?: ([+-])(\\d\\d)(\\d\\d))?$"));
    const QRegularExpressionMatch match = plain.match(date.trimmed());
    if (match.hasMatch()) {
        const int minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
        return Moment{match.captured(1).toLongLong(), match.captured(2) == QLatin1String("-") ? -minutes : minutes};
    }
    QString iso = date.trimmed();
    static const QRegularExpression separated(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d)?) ?"));
    iso.replace(separated, QStringLiteral("\\1T\\2"));
    QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        time = QDateTime::fromString(date.trimmed(), Qt::RFC2822Date);
    if (!time.isValid() || time.toSecsSinceEpoch() < 0)
        return std::nullopt;
    return Moment{time.toSecsSinceEpoch(), time.offsetFromUtc() / 60};
}

Result<Moment> moment(const char* variable, const QString& directory)
{
    for (const char* name : {variable, "SOURCE_DATE_EPOCH"}) {
        const QString text = qEnvironmentVariable(name);
        if (text.isEmpty())
            continue;
        const std::optional<Moment> when = parsed(text);
        if (!when)
            return refusal(directory,
                Messages::tr("The date '%1' in %2 cannot be read.").arg(text, QLatin1String(name)),
                Messages::tr("Write it as '1700000000 +0000' or '2026-01-31T12:00:00Z', or unset the variable."));
        return *when;
    }
    const QDateTime now = QDateTime::currentDateTime();
    // A clock before 1970 would give a negative time, which git cannot store.
    return Moment{std::max(now.toSecsSinceEpoch(), qint64(0)), now.offsetFromUtc() / 60};
}

Error identityTrouble(const Identity& identity, const QString& directory)
{
    const QString next =
        Messages::tr("Say who commits: git config --global user.name 'Your Name' and git config --global "
                     "user.email 'you@example.org', or give name and address to this export (--name and --email).");
    const bool unusable = (!identity.name.isEmpty() && cleaned(identity.name).isEmpty())
        || (!identity.email.isEmpty() && cleaned(identity.email).isEmpty());
    if (unusable)
        return refusal(directory,
            Messages::tr("The author '%1 <%2>' is empty once git has taken away the characters that may not "
                         "stand in it.")
                .arg(identity.name, identity.email),
            next);
    const QString missing = !identity.name.isEmpty() ? Messages::tr("no email address")
        : !identity.email.isEmpty()                  ? Messages::tr("no name")
                                                     : Messages::tr("no name and no email address");
    return refusal(directory, Messages::tr("Git knows %1 for your commits.").arg(missing), next);
}

Result<Person> person(
    const GitConfig& config, const Role& role, const std::optional<Identity>& chosen, const QString& directory)
{
    const Identity identity = chosen ? *chosen : identityOf(config, role);
    if (!isUsable(identity))
        return identityTrouble(identity, directory);
    const Result<Moment> when = moment(role.dateVariable, directory);
    if (!when)
        return when.error();
    return Person{Identity{cleaned(identity.name), cleaned(identity.email)}, when->seconds, when->offset};
}

} // namespace

QByteArray Person::line() const
{
    const int minutes = std::abs(offset);
    const QString zone = QStringLiteral("%1%2%3")
                             .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return identity.name.toUtf8() + " <" + identity.email.toUtf8() + "> " + QByteArray::number(seconds) + ' '
        + zone.toLatin1();
}

std::optional<Identity> configuredIdentity(const GitConfig& config)
{
    const Identity identity = identityOf(config, authorRole);
    if (!isUsable(identity))
        return std::nullopt;
    return Identity{cleaned(identity.name), cleaned(identity.email)};
}

Result<Signature> signature(const GitConfig& config, const std::optional<Identity>& chosen, const QString& directory)
{
    const Result<Person> author = person(config, authorRole, chosen, directory);
    if (!author)
        return author.error();
    const Result<Person> committer = person(config, committerRole, chosen, directory);
    if (!committer)
        return committer.error();
    return Signature{author.value(), committer.value()};
}

} // namespace stackwright
