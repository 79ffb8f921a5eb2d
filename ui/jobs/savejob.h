// Writes files durably beside the window: an fsync may take longer than a frame.
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace stackwright {

struct SaveRequest {
    QString path;
    QByteArray bytes;
    // The digest the file must still have (empty: it must not exist); nothing: whatever it holds is replaced.
    std::optional<QByteArray> expected;
};

// SHA-256 of a file's content.
QByteArray digestOf(const QByteArray& bytes);

class SaveJob final : public QObject {
    Q_OBJECT

public:
    explicit SaveJob(QObject* parent = nullptr);
    ~SaveJob() override; // what was asked for is written first

    void save(const SaveRequest& request);

    // Waits until everything that was asked for is written.
    void flush();

Q_SIGNALS:
    void saved(const QString& path, const QByteArray& digest);
    void failed(const QString& path, const stackwright::Error& error);

private:
    QThread thread_;
    QObject* worker_;
    std::shared_ptr<QHash<QString, QByteArray>> written_; // used in the other thread only
};

} // namespace stackwright
