// Presets of one's own lie as stack files in a folder: this reads, writes and sets them aside beside the window.
#pragma once

#include "jobs/background.h"
#include "stack/stack.h"
#include "support/error.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace stackwright {

struct PresetFile {
    QString path; // empty: not a file, but what is wrong with the whole folder
    Stack stack;
    Problems notes;             // what this catalogue does not know of it
    std::optional<Error> error; // why it cannot be used; there is no stack then

    friend bool operator==(const PresetFile&, const PresetFile&) = default;
};

class PresetJob final : public QObject {
    Q_OBJECT

public:
    PresetJob(QString folder, CataloguePointer catalogue, QObject* parent = nullptr);

    const QString& folder() const { return folder_; }

    // Each of these ends with `listed`.
    void list();
    void write(const QString& path, const QByteArray& bytes);
    void setAside(const QString& path); // into a folder below, where the newest few stay
    void putBack(const QString& path);

Q_SIGNALS:
    void listed(const std::vector<stackwright::PresetFile>& files);
    void done(const QString& path); // written, set aside or put back
    void failed(const QString& path, const stackwright::Error& error);

private:
    void ask(const QString& path, const std::function<std::optional<Error>()>& work);

    QString folder_;
    CataloguePointer catalogue_;
    Background background_;
};

} // namespace stackwright
