// What a command says: lines for people, or JSON with --json. Errors for people go to standard error.
#pragma once

#include "support/error.h"

#include <QJsonObject>
#include <QString>

namespace stackwright {

class Output {
public:
    explicit Output(bool json) : json_(json) {}

    bool json() const { return json_; }

    // A line for people; nothing with --json.
    void line(const QString& text);

    // One JSON object on one line; nothing without --json.
    void object(const QJsonObject& object);

    // Tells an error in the form asked for and gives the exit code that belongs to it.
    int fail(const Error& error);
    int usage(const QString& what);

private:
    bool json_;
};

QJsonObject toJson(const Problem& problem);
QJsonObject toJson(const Place& place);

} // namespace stackwright
