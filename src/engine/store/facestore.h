#pragma once

#include "engine/store/database.h"
#include "engine/store/records.h"
#include "engine/store/vault.h"

#include <functional>

// Faces and sealed pictures. Every function that takes a Sql throws StorageFault.
namespace countersign::engine {

// What a search says about a face beside its similarity.
struct FaceContext
{
    FaceRecord face; // without its vector
    bool blocklisted = false;
    bool allowlisted = false;
    QString entryId; // of the blocklist, or else of the allowlist
    std::optional<SessionRecord> session;
};

// Fills in the id.
void insertFace(const Sql &sql, const Vault &vault, FaceRecord &face);
void deleteFace(const Sql &sql, const QString &uuid);
std::optional<FaceContext> findFaceContext(const Sql &sql, qint64 id);
// The newest face of a session, without its vector.
std::optional<FaceRecord> faceOfSession(const Sql &sql, const QString &sessionId);
std::optional<FaceRecord> findFace(const Sql &sql, const QString &uuid);
bool isBlocklistedFace(const Sql &sql, const QString &uuid);
qint64 countFaces(const Sql &sql);

// A face as the index wants it.
struct IndexedFace
{
    qint64 id = 0;
    std::vector<float> vector;
    bool enrolled = false;
    bool blocklisted = false;
};
// Hands over each face of one embedder; one that cannot be opened is left out. Returns how many were.
int readFaces(const Sql &sql, const Vault &vault, const QString &embedderId,
              const std::function<void(const IndexedFace &)> &take);
// One of them; nothing when it is gone, of another embedder, or cannot be opened.
std::optional<IndexedFace> readFace(const Sql &sql, const Vault &vault, const QString &embedderId, qint64 id);

// Faces of other embedders that have a picture to be read again.
QVector<FaceRecord> facesOfOtherEmbedders(const Sql &sql, const QString &embedderId);
void replaceVector(const Sql &sql, const Vault &vault, const FaceRecord &face);

// A JPEG, kept sealed. Returns its id.
QString insertPicture(const Sql &sql, const Vault &vault, const QByteArray &jpeg, const QDateTime &now);
std::optional<QByteArray> readPictureBytes(const Sql &sql, const Vault &vault, const QString &id);

} // namespace countersign::engine
