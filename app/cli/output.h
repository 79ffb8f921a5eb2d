// What a command says: lines for people, or JSON with --json. Errors for people go to standard error.
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace stackwright {

// The version of the JSON that every object names as "json"; it changes when a field is taken away or means something
// else.
constexpr int jsonVersion = 1;

class Output {
public:
    explicit Output(bool json) : json_(json) {}

    bool json() const { return json_; }

    // A line for people; nothing with --json.
    void line(const QString& text);

    // What was asked for is itself a text, with --json too: help, a stack file, an archive.
    void text(const QString& text) { bytes(text.toUtf8()); }
    void bytes(const QByteArray& bytes);

    // One JSON object on one line; nothing without --json.
    void object(const QJsonObject& object);

    // Tells an error in the form asked for and gives the exit code that belongs to it.
    int fail(const Error& error);
    int usage(const QString& what);

    // The exit code of a command that ended with `code`: another one when not all of the output could be written, which
    // is then told. That the reader of a pipe went away is no failure.
    int ended(int code);

private:
    bool json_;
    int trouble_ = 0; // errno of the first write to standard output that failed
};

QJsonObject toJson(const Problem& problem);
QJsonObject toJson(const Place& place);

} // namespace stackwright
