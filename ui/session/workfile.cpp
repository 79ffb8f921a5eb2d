#include "session/workfile.h"

#include "stack/stackfile.h"
#include "support/durablefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace stackwright {

namespace {

constexpr qint64 biggestStack = 1024 * 1024;

const auto stackName = QStringLiteral("stack.stackwright");
const auto placeName = QStringLiteral("place.json");
const auto lockName = QStringLiteral("lock");

std::unique_ptr<QLockFile> tryLock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // only the death of its owner frees it
    if (lock->tryLock(0)) {
        return lock;
    }
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock->getLockInfo(&pid, &host, &application)) { // empty or garbage: QLockFile would wait for it for ever
        QFile::remove(path);
        if (lock->tryLock(0)) {
            return lock;
        }
    }
    return nullptr;
}

QString draftPath(const QString& state, const Stack& stack)
{
    return state + QStringLiteral("/drafts/") + stack.project.effectiveSlug() + QLatin1Char('-')
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")) + QStringLiteral(".stackwright");
}

} // namespace

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        given.startsWith(QLatin1Char('/')) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/stackwright");
}

WorkFile::WorkFile(Session& session, QString stateFolder, QObject* parent)
    : QObject(parent), session_(session), state_(std::move(stateFolder))
{
    timer_.setSingleShot(true);
    timer_.setInterval(saveDelay);
    connect(&timer_, &QTimer::timeout, this, &WorkFile::save);
    connect(&session_, &Session::stackChanged, this, [this] {
        if (session_.isOpen() && !timer_.isActive()) {
            timer_.start(); // not started again by the next change: two seconds are the promise
        }
    });
    connect(&saveJob_, &SaveJob::saved, this, [this](const QString& path, const QByteArray& digest) {
        if (path == path_) {
            pending_ = false;
            digest_ = digest;
            trouble_.reset();
            savedAt_ = QDateTime::currentDateTime();
            Q_EMIT saved();
        }
    });
    connect(&saveJob_, &SaveJob::failed, this, [this](const QString& path, const Error& error) {
        if (path == path_) {
            pending_ = false;
            trouble_ = error;
            Q_EMIT saveFailed(error);
        }
    });
}

WorkFile::~WorkFile()
{
    if (session_.isOpen()) {
        if (timer_.isActive()) {
            save();
        }
        saveJob_.flush();
        QCoreApplication::sendPostedEvents(this); // the answers of the last writes
        QCoreApplication::sendPostedEvents(&saveJob_);
        if (!trouble_) {
            removeCopy();
        }
    }
}

bool WorkFile::lock(const QString& path)
{
    QDir().mkpath(state_ + QStringLiteral("/locks"));
    const QString canonical = QFileInfo(path).canonicalFilePath().isEmpty() ? QFileInfo(path).absoluteFilePath()
                                                                            : QFileInfo(path).canonicalFilePath();
    const QByteArray key = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString name = state_ + QStringLiteral("/locks/") + QString::fromLatin1(key);
    if (lock_ != nullptr && lockName_ == name) {
        return true; // ours already
    }
    lock_ = tryLock(name);
    lockName_ = lock_ != nullptr ? name : QString();
    return lock_ != nullptr;
}

void WorkFile::begin(const Stack& stack, const QString& path, std::optional<QByteArray> digest)
{
    if (session_.isOpen() && timer_.isActive()) {
        save(); // what is open now, before it goes
    }
    timer_.stop();
    removeCopy();
    path_ = path;
    digest_ = std::move(digest);
    trouble_.reset();
    savedAt_ = {};
    copyFolder_ = state_ + QStringLiteral("/recovery/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QDir().mkpath(copyFolder_);
    copyLock_ = tryLock(copyFolder_ + QLatin1Char('/') + lockName);
    session_.open(stack);
}

void WorkFile::startNew(const Stack& stack)
{
    lock_.reset();
    lockName_.clear();
    draft_ = true;
    repository_.clear();
    begin(stack, draftPath(state_, stack), QByteArray());
}

Result<Problems> WorkFile::open(const QString& path, OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool folder = QFileInfo(absolute).isDir();
    Result<ReadStack> read = openStack(absolute, session_.catalogue());
    if (!read) {
        return read.error();
    }
    const bool readOnly = !folder && !lock(absolute) && mode == OpenMode::Normal;
    draft_ = folder;
    repository_ = folder ? absolute : QString();
    if (folder) {
        begin(read->stack, draftPath(state_, read->stack), QByteArray());
        session_.markExported();
    } else {
        const Result<QByteArray> bytes = readFile(absolute, biggestStack);
        begin(read->stack, absolute, bytes ? digestOf(*bytes) : QByteArray());
        draft_ = absolute.startsWith(state_);
        timer_.stop(); // it is on the disk as it is
        savedAt_ = QFileInfo(absolute).lastModified();
        if (readOnly) {
            session_.setReadOnly(true);
            removeCopy(); // nothing of it can be lost here
        }
        writeCopy();
    }
    return read->notes;
}

void WorkFile::saveAs(const QString& path)
{
    const QString old = draft_ ? path_ : QString();
    (void)lock(path); // the file dialog asked already
    session_.setReadOnly(false);
    path_ = QFileInfo(path).absoluteFilePath();
    draft_ = false;
    digest_.reset(); // the file dialog asked already
    trouble_.reset();
    save();
    saveJob_.flush();
    if (!old.isEmpty()) {
        QCoreApplication::sendPostedEvents(&saveJob_);
        if (!trouble_) {
            QFile::remove(old); // our own draft, now under its real name
        }
    }
}

void WorkFile::saveNow()
{
    trouble_.reset();
    save();
}

void WorkFile::save()
{
    timer_.stop();
    if (session_.isReadOnly()) {
        return;
    }
    writeCopy();
    if (trouble_) {
        return; // the file is another's by now: only the copy is kept until the user decides
    }
    pending_ = true;
    saveJob_.save({path_, writeStack(session_.stack()), digest_});
}

void WorkFile::writeCopy()
{
    if (copyLock_ == nullptr) {
        return;
    }
    const QJsonObject place = {{QStringLiteral("path"), draft_ ? QString() : path_},
        {QStringLiteral("name"), session_.stack().project.name}, {QStringLiteral("page"), page_},
        {QStringLiteral("stage"), stage_},
        {QStringLiteral("when"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    saveJob_.save({copyFolder_ + QLatin1Char('/') + stackName, writeStack(session_.stack()), std::nullopt});
    saveJob_.save({copyFolder_ + QLatin1Char('/') + placeName, QJsonDocument(place).toJson(), std::nullopt});
}

void WorkFile::removeCopy()
{
    if (copyLock_ != nullptr) {
        saveJob_.flush();
        copyLock_.reset();
        QDir(copyFolder_).removeRecursively();
    }
}

void WorkFile::rememberPlace(const QString& page, const QString& stage)
{
    page_ = page;
    stage_ = stage;
    if (session_.isOpen() && !timer_.isActive()) {
        timer_.start();
    }
}

std::vector<Leftover> WorkFile::leftovers(const QString& stateFolder)
{
    std::vector<Leftover> found;
    const QDir folder(stateFolder + QStringLiteral("/recovery"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QString path = folder.filePath(name);
        const auto free = tryLock(path + QLatin1Char('/') + lockName);
        const Result<QByteArray> place = readFile(path + QLatin1Char('/') + placeName, biggestStack);
        if (free == nullptr || !QFileInfo::exists(path + QLatin1Char('/') + stackName)) {
            continue;
        }
        const QJsonObject object = place ? QJsonDocument::fromJson(*place).object() : QJsonObject();
        const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
        const QDateTime written = QFileInfo(path + QLatin1Char('/') + stackName).lastModified();
        found.push_back({path, text("path"), text("name"), text("page"), text("stage"), written});
    }
    std::sort(found.begin(), found.end(), [](const Leftover& a, const Leftover& b) { return a.when > b.when; });
    return found;
}

Result<Problems> WorkFile::restore(const Leftover& leftover)
{
    Result<ReadStack> read = openStack(leftover.folder + QLatin1Char('/') + stackName, session_.catalogue());
    if (!read) {
        return read.error();
    }
    const bool named = !leftover.path.isEmpty() && QFileInfo::exists(leftover.path) && lock(leftover.path);
    std::optional<QByteArray> digest = QByteArray();
    if (named) {
        const Result<QByteArray> bytes = readFile(leftover.path, biggestStack);
        digest = bytes ? digestOf(*bytes) : QByteArray();
    }
    draft_ = !named;
    repository_.clear();
    begin(read->stack, named ? leftover.path : draftPath(state_, read->stack), digest);
    page_ = leftover.page;
    stage_ = leftover.stage;
    save();
    saveJob_.flush();
    discard(leftover); // its content stands under a copy of its own by now
    return read->notes;
}

void WorkFile::discard(const Leftover& leftover)
{
    QDir(leftover.folder).removeRecursively();
}

} // namespace stackwright
