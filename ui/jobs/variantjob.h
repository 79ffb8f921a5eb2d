// The variants of a workshop reckoned side by side, beside the window. Only the newest question is answered.
#pragma once

#include "jobs/background.h"
#include "jobs/renderjob.h"
#include "workshop/variants.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace stackwright {

struct VariantTable {
    QStringList letters; // in order; empty: it could not be reckoned
    std::vector<VariantRow> rows;
    std::vector<Alternative> files; // by letter; what else an alternative tells is empty
};

class VariantJob final : public QObject {
    Q_OBJECT

public:
    explicit VariantJob(QObject* parent = nullptr);
    ~VariantJob() override;

    void ask(const CataloguePointer& catalogue, const Stack& stack);

Q_SIGNALS:
    void told(const stackwright::VariantTable& table);

private:
    std::shared_ptr<std::atomic<quint64>> newest_;
    Background background_{QStringLiteral("variants")};
};

} // namespace stackwright
