#include "support/durablefile.h"
#include "support/testrunner.h"

#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stackwright;

class DurableFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReads_data();
    void writesAndReads();
    void replaces();
    void keepsTheMode_data();
    void keepsTheMode();
    void givesTheUsualMode();
    void replacesASymbolicLink();
    void writesTheLongestName();
    void refusesToWrite_data();
    void refusesToWrite();
    void keepsTheOldFileWhenWritingFails();
    void leavesNothingBehind();
    void readsUpToTheLimit();
    void refusesToRead_data();
    void refusesToRead();
    void readsFilesThatClaimNoSize();
    void reportsTooManyOpenFiles();

private:
    QString path(const QString& name = QStringLiteral("file")) const { return folder_->filePath(name); }
    QByteArray content(const QString& name = QStringLiteral("file")) const;
    QStringList names() const
    {
        return QDir(folder_->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

// Sets a limit of this process for the length of a test.
class LimitGuard {
public:
    LimitGuard(__rlimit_resource resource, rlim_t soft) : resource_(resource)
    {
        getrlimit(resource_, &before_);
        const rlimit now{soft, before_.rlim_max};
        setrlimit(resource_, &now);
    }
    LimitGuard(const LimitGuard&) = delete;
    LimitGuard& operator=(const LimitGuard&) = delete;
    ~LimitGuard() { setrlimit(resource_, &before_); }

private:
    __rlimit_resource resource_;
    rlimit before_{};
};

} // namespace

void DurableFileTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

QByteArray DurableFileTest::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void DurableFileTest::writesAndReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("text") << QByteArray("one\ntwo\n");
    QTest::newRow("zeros") << QByteArray(10, '\0');
    QTest::newRow("a mebibyte") << QByteArray(1024 * 1024, 'x');
}

void DurableFileTest::writesAndReads()
{
    QFETCH(QByteArray, bytes);
    const Outcome written = writeFileDurably(path(), bytes);
    QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : written.error().text()));
    QCOMPARE(content(), bytes);
    const Result<QByteArray> read = readFile(path(), 1024 * 1024);
    QVERIFY(read.ok());
    QCOMPARE(*read, bytes);
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void DurableFileTest::replaces()
{
    QVERIFY(writeFileDurably(path(), "a longer first text").ok());
    QVERIFY(writeFileDurably(path(), "second").ok());
    QCOMPARE(content(), QByteArray("second"));
}

void DurableFileTest::keepsTheMode_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("executable");
    QTest::addColumn<int>("after");
    QTest::newRow("private") << 0600 << false << 0600;
    QTest::newRow("group") << 0664 << false << 0664;
    QTest::newRow("executable") << 0755 << false << 0755;
    QTest::newRow("becomes executable") << 0644 << true << 0755;
    QTest::newRow("private becomes executable") << 0600 << true << 0700;
}

void DurableFileTest::keepsTheMode()
{
    QFETCH(int, before);
    QFETCH(bool, executable);
    QFETCH(int, after);
    QVERIFY(writeFileDurably(path(), "old").ok());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode_t(before)), 0);
    QVERIFY(writeFileDurably(path(), "new", executable).ok());
    QCOMPARE(int(modeOf(path())), after);
}

void DurableFileTest::givesTheUsualMode()
{
    const mode_t mask = ::umask(022);
    QVERIFY(writeFileDurably(path(QStringLiteral("plain")), "").ok());
    QVERIFY(writeFileDurably(path(QStringLiteral("program")), "", true).ok());
    ::umask(077);
    QVERIFY(writeFileDurably(path(QStringLiteral("private")), "").ok());
    ::umask(0);
    QVERIFY(writeFileDurably(path(QStringLiteral("open")), "").ok());
    ::umask(mask);
    QCOMPARE(int(modeOf(path(QStringLiteral("plain")))), 0644);
    QCOMPARE(int(modeOf(path(QStringLiteral("program")))), 0755);
    QCOMPARE(int(modeOf(path(QStringLiteral("private")))), 0600);
    QCOMPARE(int(modeOf(path(QStringLiteral("open")))), 0644);
}

void DurableFileTest::replacesASymbolicLink()
{
    QVERIFY(writeFileDurably(path(QStringLiteral("target")), "old").ok());
    QVERIFY(QFile::link(path(QStringLiteral("target")), path()));
    QVERIFY(writeFileDurably(path(), "new").ok());
    QVERIFY(!QFileInfo(path()).isSymLink());
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(content(QStringLiteral("target")), QByteArray("old"));
}

void DurableFileTest::writesTheLongestName()
{
    const QString name(255, u'n');
    QVERIFY(writeFileDurably(path(name), "x").ok());
    QCOMPARE(names(), QStringList{name});
}

void DurableFileTest::refusesToWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("folder") << QStringLiteral("folder")
                            << QStringLiteral("There is a folder where a file should be written.");
    QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("This is not a plain file");
    QTest::newRow("no folder")
        << QStringLiteral("missing/file")
        << QStringLiteral("The file cannot be written: No such file or directory. Check that the folder still exists.");
    QTest::newRow("name too long") << QString(256, u'n')
                                   << QStringLiteral("The file cannot be written: File name too long.");
}

void DurableFileTest::refusesToWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    const QStringList before = names();
    const Outcome written = writeFileDurably(path(name), "x");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().failure, Failure::Io);
    QCOMPARE(written.error().place.file, path(name));
    QVERIFY2(written.error().text().contains(message), qPrintable(written.error().text()));
    QCOMPARE(names(), before);
}

void DurableFileTest::keepsTheOldFileWhenWritingFails()
{
    QVERIFY(writeFileDurably(path(), "old").ok());
    std::signal(SIGXFSZ, SIG_IGN);
    Outcome written;
    {
        const LimitGuard guard(RLIMIT_FSIZE, 1000);
        written = writeFileDurably(path(), QByteArray(2000, 'x'));
    }
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!written.ok());
    QVERIFY2(written.error().text().contains(QStringLiteral("The file cannot be written: File too large.")),
        qPrintable(written.error().text()));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void DurableFileTest::leavesNothingBehind()
{
    for (int round = 0; round < 20; ++round)
        QVERIFY(writeFileDurably(path(), QByteArray::number(round)).ok());
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void DurableFileTest::readsUpToTheLimit()
{
    QVERIFY(writeFileDurably(path(), "12345").ok());
    QCOMPARE(*readFile(path(), 5), QByteArray("12345"));
    const Result<QByteArray> tooMuch = readFile(path(), 4);
    QVERIFY(!tooMuch.ok());
    QCOMPARE(tooMuch.error().failure, Failure::Io);
    QVERIFY(tooMuch.error().what.contains(QStringLiteral("larger than the 4 bytes")));
    QVERIFY(!readFile(path(), 0).ok());
}

void DurableFileTest::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << QStringLiteral("missing")
                             << QStringLiteral("The file cannot be read: No such file or directory.");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("This is a folder, not a file.");
    QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("This is not a plain file.");
    QTest::newRow("device") << QStringLiteral("/dev/zero") << QStringLiteral("This is not a plain file.");
    QTest::newRow("link to itself") << QStringLiteral("loop") << QStringLiteral("The file cannot be read: ");
    QTest::newRow("nameless") << QString() << QStringLiteral("This is a folder");
}

void DurableFileTest::refusesToRead()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QFile::link(path(QStringLiteral("loop")), path(QStringLiteral("loop"))));
    const Result<QByteArray> read = readFile(name.startsWith(u'/') ? name : path(name), 1000);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().text().contains(message), qPrintable(read.error().text()));
}

// Files of /proc have a size of 0 and content all the same.
void DurableFileTest::readsFilesThatClaimNoSize()
{
    const Result<QByteArray> read = readFile(QStringLiteral("/proc/self/stat"), 10'000);
    QVERIFY(read.ok());
    QVERIFY(!read->isEmpty());
}

void DurableFileTest::reportsTooManyOpenFiles()
{
    QVERIFY(writeFileDurably(path(), "old").ok());
    Outcome written;
    Result<QByteArray> read(QByteArray{});
    {
        const LimitGuard guard(RLIMIT_NOFILE, 0);
        written = writeFileDurably(path(), "new");
        read = readFile(path(), 100);
    }
    QVERIFY(!written.ok());
    QVERIFY(!read.ok());
    QVERIFY2(written.error().next.contains(QStringLiteral("Close other programs")), qPrintable(written.error().text()));
    QCOMPARE(content(), QByteArray("old"));
}

STACKWRIGHT_TEST(DurableFileTest)

#include "tst_durablefile.moc"
