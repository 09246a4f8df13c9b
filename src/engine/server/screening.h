#pragma once

#include "engine/server/workshop.h"

namespace countersign::engine {

struct ScreenOptions
{
    bool blocklistedOrApproved = false; // contract 3.2, search_type
    // Faces with this vendor_data are left out, even blocklisted ones (contract 3.3); null: none are.
    QString exceptVendorData;
};

// A face looked up among all faces of the store.
struct Screening
{
    QJsonArray rows; // at most limits::searchRows, pictures as ids (see presentMatches)
    int total = 0;   // candidates in all
    QVector<Warning> warnings;
};

Result<Screening> screen(Workshop &workshop, const Embedding &probe, const ScreenOptions &options);

} // namespace countersign::engine
