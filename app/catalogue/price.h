// What a tool's makers ask for it.
#pragma once

#include <QString>

namespace stackwright {

// What is paid for.
enum class PricePer {
    User,
    Unit,
    Flat,
};
enum class PriceEvery {
    Month,
    Year,
};

// A price that its makers publish, as the catalogue's author found it.
struct Price {
    double low = 0; // of one user, one unit or all, each month or year; in `currency`
    double high = 0;
    PricePer per = PricePer::Flat;
    PriceEvery every = PriceEvery::Year;
    QString unit;     // of Unit: what is counted, "runner minute"
    double units = 0; // of Unit: how many a team is assumed to pay for each month or year
    QString currency; // ISO 4217
    QString source;   // https
    QString date;     // when it was looked up, YYYY-MM-DD
    QString assumption;
};

} // namespace stackwright
