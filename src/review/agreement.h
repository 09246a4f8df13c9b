#pragma once

#include "base/result.h"
#include "domain/verificationstats.h"
#include "review/reviewplaces.h"

namespace countersign {

// How often reviewers and the service said the same about two faces, of the decisions in which both said
// something other than "open".
struct Agreement
{
    qint64 agreed = 0;
    qint64 decided = 0;

    Share share() const { return shareOf(agreed, decided); }
};

// Over the whole record. Blocking. Errors: Storage.
Result<Agreement> readAgreement(const ReviewPlaces &places);

} // namespace countersign
