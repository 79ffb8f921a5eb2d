#include "catalogue/contract.h"

#include <algorithm>

namespace stackwright {

const Field* findField(const std::vector<Field>& fields, const QString& id)
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&id](const Field& field) { return field.id == id; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace stackwright
