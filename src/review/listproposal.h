#pragma once

#include "domain/facelist.h"
#include "imaging/uploadencoder.h"
#include "review/recordentry.h"

#include <optional>

namespace countersign {

// Something that one person wants on a blocklist and a second one has to confirm.
struct ListProposal
{
    qint64 id = 0; // in the review file; below 0 for one that lives in memory only
    QString profileId;
    FaceList list;          // id, name and kinds
    NewEntry entry;         // session or value, comment, label
    QStringList overridden; // language-free: what spoke against it
    Reviewer proposer;
    QDateTime at; // UTC
    // Of a face that comes from no session. Never written to a disk, so it is gone when the console closes.
    std::optional<imaging::Upload> picture;

    bool isKept() const { return !picture; }
};

} // namespace countersign
