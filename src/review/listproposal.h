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
    QByteArray file; // SHA-256 of what the picture was made of; empty without one

    bool isKept() const { return !picture; }
};

// Whether both want the same on the same list.
bool wantTheSame(const ListProposal &one, const ListProposal &other);
// What is said of what is wanted a second time.
QString proposedAlready();

} // namespace countersign
