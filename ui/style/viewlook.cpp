#include "style/viewlook.h"

#include <QCoreApplication>

namespace stackwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ViewLook)
};

} // namespace

std::array<ViewLook, 3> viewLooks()
{
    return {{{Words::tr("B", "letter of business"), Words::tr("Business"), Token::Business},
        {Words::tr("D", "letter of development"), Words::tr("Development"), Token::Development},
        {Words::tr("O", "letter of operations"), Words::tr("Operations"), Token::Operations}}};
}

} // namespace stackwright
