#pragma once

#include "engine/store/database.h"

// The store's own log of which faces changed: triggers of the schema write a line for each face that came,
// went or is listed differently, in the transaction that did it. So a gallery in memory, of this process or
// another, and the gallery's file are brought in line by reading only those again. Every function throws
// StorageFault.
namespace countersign::engine {

// Makes the log and its triggers, in a store that has none.
void createFaceChanges(const Sql &sql);

// What happened after the change of the number `since`.
struct FaceChanges
{
    bool complete = false; // false: the log begins later, so everything must be read
    QVector<qint64> faces; // ids, each once
    qint64 last = 0;       // the newest change's number
};
FaceChanges faceChangesSince(const Sql &sql, qint64 since);
qint64 lastFaceChange(const Sql &sql);

// Forgets changes up to `through`, which everybody who reads the log later has by other means.
void dropFaceChanges(const Sql &sql, qint64 through);

// Which file holds the gallery as it was after a change that is still in the log; empty for none.
QByteArray galleryFileId(const Sql &sql);
void setGalleryFileId(const Sql &sql, const QByteArray &id);

} // namespace countersign::engine
