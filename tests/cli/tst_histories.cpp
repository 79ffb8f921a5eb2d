// A stack is swapped three times, and git itself brings each export home in one of the ways that teams use. Whatever
// the history looks like afterwards, the repository holds what the last stack generates, and the team's own work.
#include "support/places.h"
#include "support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString repo = QStringLiteral("repo");
const QString hub = QStringLiteral("hub");

} // namespace

class TestHistories : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString way_;

    QString path(const QString& name) const { return folder_.filePath(name); }

    QString run(const QString& program, const QStringList& words, const QString& in, bool mustWork = true) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("STACKWRIGHT_CATALOGUE"));
        environment.insert(QStringLiteral("HOME"), folder_.path());
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), path(QStringLiteral("gitconfig")));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(in.isEmpty() ? folder_.path() : path(in));
        process.start(program, words);
        process.waitForFinished(60'000);
        const QString said = QString::fromUtf8(process.readAll()).trimmed();
        if (mustWork && (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0))
            QTest::qFail(
                qPrintable(program + u' ' + words.join(u' ') + QStringLiteral(": ") + said), __FILE__, __LINE__);
        return said;
    }

    QString git(const QString& words, const QString& in = repo) const
    {
        return run(QStringLiteral("git"), QProcess::splitCommand(words), in);
    }
    QString cli(const QStringList& words) const
    {
        return run(stackwright::buildPath(QStringLiteral("bin/stackwright-cli")), words, QString());
    }

    void append(const QString& file, const QByteArray& line) const
    {
        QFile opened(path(file));
        QVERIFY(opened.open(QIODevice::Append));
        opened.write(line);
    }

    // What the team writes into generated files and its own, before the first swap.
    void workByHand(const QString& in) const
    {
        append(in + QStringLiteral("/README.md"), "\nOur own last line.\n");
        append(in + QStringLiteral("/own.txt"), "own\n");
        git(QStringLiteral("add -A"), in);
        git(QStringLiteral("commit -q -m hand"), in);
    }

    QString stackWith(const QStringList& picks) const
    {
        const QString file = path(QStringLiteral("wanted.stackwright"));
        QFile::remove(file);
        cli({QStringLiteral("new"), QStringLiteral("--blueprint"), QStringLiteral("enterprise-on-prem"),
            QStringLiteral("--name"), QStringLiteral("Payments"), QStringLiteral("-o"), file});
        if (!picks.isEmpty())
            cli(QStringList{QStringLiteral("set"), file} + picks);
        return file;
    }

    void exportOnto(const QString& branch, const QStringList& picks, const QString& in) const
    {
        QStringList words{QStringLiteral("export"), stackWith(picks), QStringLiteral("--repo"), path(in)};
        if (!branch.isEmpty())
            words += {QStringLiteral("--branch"), branch};
        const QString said = cli(words);
        QVERIFY2(said.contains(QLatin1String("files in commit")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("two-way")), qPrintable(said));
    }

    bool loses() const
    {
        return way_ == QLatin1String("squash") || way_ == QLatin1String("rebase")
            || way_ == QLatin1String("cherry-pick");
    }

    // Brings the branch home in the row's way, while main moves on.
    void bring(const QString& branch) const
    {
        const bool fast = way_ == QLatin1String("fast-forward");
        if (!fast) {
            append(repo + QStringLiteral("/own.txt"), branch.toLatin1() + " came\n");
            git(QStringLiteral("commit -q -a -m moved"));
        }
        if (way_.startsWith(QLatin1String("squash"))) {
            git(QStringLiteral("merge -q --squash ") + branch);
            git(QStringLiteral("commit -q --no-edit"));
        } else if (way_ == QLatin1String("rebase")) {
            git(QStringLiteral("rebase -q main ") + branch);
            git(QStringLiteral("checkout -q main"));
            git(QStringLiteral("merge -q --ff-only ") + branch);
        } else if (way_ == QLatin1String("cherry-pick")) {
            git(QStringLiteral("cherry-pick -m 1 ") + branch);
        } else {
            git((fast ? QStringLiteral("merge -q --ff-only ") : QStringLiteral("merge -q --no-ff --no-edit "))
                + branch);
        }
        if (loses())
            forget(branch);
    }

    void forget(const QString& branch) const
    {
        git(QStringLiteral("branch -q -D ") + branch);
        git(QStringLiteral("reflog expire --expire=now --all"));
        git(QStringLiteral("gc -q --prune=now"));
    }

    // Another clone, deep or shallow, makes the export and pushes its branch.
    void swapInClone(const QString& branch, const QStringList& picks) const
    {
        const QString depth = way_ == QLatin1String("shallow") ? QStringLiteral("--depth 1 ") : QString();
        const QString clone = QStringLiteral("clone-") + branch;
        git(QStringLiteral("clone -q %1file://%2 %3").arg(depth, path(repo), clone), QString());
        exportOnto(branch, picks, clone);
        git(QStringLiteral("push -q origin ") + branch, clone);
        bring(branch);
    }

    void swap(const QString& branch, const QStringList& picks) const
    {
        if (QTest::currentTestFailed())
            return; // one fault is told once
        if (way_ == QLatin1String("second clone") || way_ == QLatin1String("shallow"))
            return swapInClone(branch, picks);
        exportOnto(branch, picks, repo);
        bring(branch);
    }

    // Both begin at the same commit; what git cannot merge, the team settles by the side that `settled` names.
    void swapInParallel(const QStringList& first, const QStringList& second, const QString& settled) const
    {
        exportOnto(QStringLiteral("swap-1"), first, repo);
        exportOnto(QStringLiteral("swap-2"), second, repo);
        git(QStringLiteral("merge -q --no-ff --no-edit swap-1"));
        git(QStringLiteral("merge -q --no-ff --no-edit -X %1 swap-2").arg(settled));
    }

    // Mode, bytes and path of each file.
    QStringList filesOf(const QString& in) const { return git(QStringLiteral("ls-tree -r HEAD"), in).split(u'\n'); }

private Q_SLOTS:
    void init()
    {
        git(QStringLiteral("config --global user.name Tester"), QString());
        git(QStringLiteral("config --global user.email tester@example.invalid"), QString());
        git(QStringLiteral("config --global init.defaultBranch main"), QString());
    }

    void cleanup()
    {
        for (const QFileInfo& entry :
            QDir(folder_.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden))
            QDir(entry.filePath()).removeRecursively();
    }

    void holdWhatIsGenerated_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way :
            {"merge commit", "fast-forward", "second clone", "shallow", "squash", "squash, branch kept", "rebase",
                "cherry-pick", "parallel, settled by ours", "parallel, settled by theirs"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void holdWhatIsGenerated()
    {
        QFETCH(QString, way);
        way_ = way;
        exportOnto(QString(), {}, repo);
        workByHand(repo);
        const QString caddy = QStringLiteral("ingress=caddy");
        const QString victoria = QStringLiteral("metrics=victoriametrics-grafana");
        if (way.startsWith(QLatin1String("parallel"))) {
            swapInParallel({caddy}, {victoria}, way.section(u' ', -1));
        } else {
            swap(QStringLiteral("swap-1"), {caddy});
            swap(QStringLiteral("swap-2"), {caddy, victoria});
        }
        swap(QStringLiteral("swap-3"), {victoria});
        exportOnto(QString(), {victoria}, hub);
        workByHand(hub);
        QFile::remove(path(hub + QStringLiteral("/own.txt")));
        QVERIFY(QFile::copy(path(repo + QStringLiteral("/own.txt")), path(hub + QStringLiteral("/own.txt"))));
        git(QStringLiteral("add -A"), hub);
        git(QStringLiteral("commit -q --allow-empty -m same"), hub);
        QStringList strange = filesOf(repo);
        const QStringList wanted = filesOf(hub);
        for (const QString& line : wanted) {
            if (!strange.removeOne(line))
                strange.append(QStringLiteral("missing: ") + line);
        }
        QVERIFY2(strange.isEmpty(),
            qPrintable(QString::number(strange.size()) + QStringLiteral(" lines differ:\n") + strange.join(u'\n')));
    }
};

STACKWRIGHT_TEST(TestHistories)

#include "tst_histories.moc"
