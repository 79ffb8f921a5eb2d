#include "git/signing.h"

#include "git/gitlibrary.h"
#include "support/messages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace stackwright {

namespace {

constexpr int longestWait = 120'000; // ms, for a passphrase typed by a person

struct Finished {
    QByteArray output;
    QByteArray words; // what it wrote to its standard error
};

QString unsignedNext()
{
    return Messages::tr(
        "Nothing was written, because an unsigned commit is not what your configuration asks for. Set up the key, or "
        "switch signing off for this repository with 'git config commit.gpgsign false'.");
}

Error cannotSign(const QString& directory, const QString& why)
{
    return refusal(directory, Messages::tr("The commit must be signed (commit.gpgsign), and that failed: %1.").arg(why),
        unsignedNext());
}

// Without gpg's lines for machines.
QString spoken(const QByteArray& words)
{
    QStringList lines;
    for (const QByteArray& line : words.split('\n')) {
        if (!line.startsWith("[GNUPG:]") && !line.trimmed().isEmpty())
            lines.append(QString::fromUtf8(line).simplified());
    }
    const QString text = lines.mid(std::max(lines.size() - 3, qsizetype(0))).join(QStringLiteral("; ")).right(400);
    return text.isEmpty() ? QStringLiteral("nothing") : text;
}

Result<Finished> runProgram(const QString& program, const QStringList& arguments, const QByteArray& input,
    const QString& directory, const std::function<bool()>& goOn)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(10'000))
        return cannotSign(directory, Messages::tr("the program '%1' cannot be started").arg(program));
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(100) && process.state() != QProcess::NotRunning) {
        const bool stopped = !goOn();
        if (!stopped && clock.elapsed() < longestWait)
            continue;
        process.kill();
        process.waitForFinished(2000);
        if (stopped)
            return Error{Failure::Cancelled, Place{directory, 0, 0}, QStringLiteral("Stopped."),
                Messages::tr("Nothing was written.")};
        return cannotSign(directory, Messages::tr("'%1' gave no answer for two minutes").arg(program));
    }
    Finished finished{process.readAllStandardOutput(), process.readAllStandardError()};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return cannotSign(directory, Messages::tr("'%1' says \"%2\"").arg(program, spoken(finished.words)));
    return finished;
}

Result<QByteArray> openPgpSignature(const QByteArray& commit, const SigningPlan& plan, const Person& committer,
    const QString& directory, const std::function<bool()>& goOn)
{
    const QString byName = committer.identity.name + QStringLiteral(" <") + committer.identity.email + u'>';
    const QStringList arguments{
        QStringLiteral("--status-fd=2"), QStringLiteral("-bsau"), plan.key.isEmpty() ? byName : plan.key};
    const Result<Finished> finished = runProgram(plan.program, arguments, commit, directory, goOn);
    if (!finished)
        return finished.error();
    // Gpg's exit status alone is not enough: git looks for this line too.
    if (!finished->words.contains("[GNUPG:] SIG_CREATED ") || !finished->output.contains("-----BEGIN PGP"))
        return cannotSign(directory, Messages::tr("'%1' made no signature").arg(plan.program));
    return finished->output;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush();
}

Result<QByteArray> sshSignature(
    const QByteArray& commit, const SigningPlan& plan, const QString& directory, const std::function<bool()>& goOn)
{
    const QTemporaryDir folder; // readable by this user only
    const QString file = folder.filePath(QStringLiteral("commit"));
    const QString literal = plan.key.startsWith(QLatin1String("key::")) ? plan.key.mid(5) : plan.key;
    const bool inAgent = literal != plan.key || literal.startsWith(QLatin1String("ssh-"));
    QString key = literal.startsWith(QLatin1String("~/")) ? QDir::homePath() + literal.mid(1) : literal;
    bool ready = folder.isValid() && write(file, commit);
    if (inAgent) {
        key = folder.filePath(QStringLiteral("key"));
        ready = ready && write(key, literal.toUtf8() + '\n');
    }
    if (!ready)
        return cannotSign(directory, Messages::tr("no temporary file can be written"));
    QStringList arguments{QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-n"), QStringLiteral("git"),
        QStringLiteral("-f"), key};
    if (inAgent)
        arguments.append(QStringLiteral("-U"));
    const Result<Finished> finished = runProgram(plan.program, arguments << file, {}, directory, goOn);
    if (!finished)
        return finished.error();
    QFile made(file + QStringLiteral(".sig"));
    const QByteArray signature = made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    if (!signature.startsWith("-----BEGIN SSH SIGNATURE-----"))
        return cannotSign(directory, Messages::tr("'%1' made no signature").arg(plan.program));
    return signature;
}

// A header of several lines: each further line begins with a blank (git help signature-format).
QByteArray withSignature(const QByteArray& commit, QByteArray signature)
{
    signature.replace("\r\n", "\n");
    while (signature.endsWith('\n'))
        signature.chop(1);
    signature.replace("\n", "\n ");
    const qsizetype headEnd = commit.indexOf("\n\n");
    return commit.left(headEnd + 1) + "gpgsig " + signature + '\n' + commit.mid(headEnd + 1);
}

QString programOf(const GitConfig& config, bool ssh)
{
    if (ssh)
        return config.text("gpg.ssh.program").value_or(QStringLiteral("ssh-keygen"));
    const std::optional<QString> named = config.text("gpg.openpgp.program");
    return named ? *named : config.text("gpg.program").value_or(QStringLiteral("gpg"));
}

} // namespace

Result<std::optional<SigningPlan>> signingPlan(const GitConfig& all, const GitConfig& own, const QString& directory)
{
    if (!all.flag("commit.gpgsign"))
        return std::optional<SigningPlan>();
    const QString format = all.text("gpg.format").value_or(QStringLiteral("openpgp"));
    SigningPlan plan;
    plan.ssh = format == QLatin1String("ssh");
    if (!plan.ssh && format != QLatin1String("openpgp"))
        return cannotSign(
            directory, Messages::tr("signatures of the format '%1' (gpg.format) cannot be made here").arg(format));
    plan.program = programOf(own, plan.ssh);
    plan.key = all.text("user.signingkey").value_or(QString());
    if (plan.ssh && plan.key.isEmpty())
        return cannotSign(
            directory, Messages::tr("user.signingkey names no SSH key (gpg.ssh.defaultKeyCommand is not run)"));
    if (programOf(all, plan.ssh) != plan.program)
        plan.note =
            Messages::tr("The signing program that the repository's own configuration names was not run; '%1' signed.")
                .arg(plan.program);
    return std::optional<SigningPlan>(plan);
}

Result<QByteArray> signedCommit(const QByteArray& commit, const SigningPlan& plan, const Person& committer,
    const QString& directory, const std::function<bool()>& goOn)
{
    const Result<QByteArray> made = plan.ssh ? sshSignature(commit, plan, directory, goOn)
                                             : openPgpSignature(commit, plan, committer, directory, goOn);
    if (!made)
        return made.error();
    return withSignature(commit, made.value());
}

} // namespace stackwright
