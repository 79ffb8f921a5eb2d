// Looks at the folder an export would go to.
#pragma once

#include "jobs/jobreports.h"
#include "jobs/workerprocess.h"

#include <optional>

namespace stackwright {

class InspectJob final : public QObject {
    Q_OBJECT

public:
    explicit InspectJob(QObject* parent = nullptr);
    void start(const QString& directory, const QString& slug);

Q_SIGNALS:
    void finished(const TargetReport& report);
    void failed(const stackwright::Error& error);

private:
    WorkerProcess worker_;
    std::optional<QJsonObject> answer_;
};

} // namespace stackwright
