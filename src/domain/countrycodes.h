#pragma once

#include <QString>

namespace countersign {

// The three-letter code of ISO 3166-1 for a two-letter one in either case; empty for what is none.
QString threeLetterCountry(const QString &twoLetterCode);

} // namespace countersign
