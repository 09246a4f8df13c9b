#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QVector>

#include <optional>
#include <vector>

// What the engine's store keeps. Identifiers are UUIDs as lower-case text; null text stands for null.
namespace countersign::engine {

// A saved call of contract 3: an API-type session.
struct SessionRecord
{
    QString id;
    qint64 number = 0; // given by the store, counting up from 1
    QString kind;      // the answer's key: face_match, face_search, liveness, age_estimation, case
    QString status;
    QString vendorData;
    QJsonValue metadata;
    QDateTime createdAt;
    QJsonObject report;       // the inner answer as it was given, picture ids instead of addresses
    QString probePicture;     // the selfie
    QString referencePicture; // the other picture of a face match
};

// A whole case: several checks in one session.
inline const QString caseKind = QStringLiteral("case");
// Where a report keeps the id of the picture that the reference is a part of.
inline const QString documentPictureKey = QStringLiteral("document_picture");

struct FaceRecord
{
    qint64 id = 0; // given by the store; the id in the face index
    QString uuid;
    QString embedderId;
    std::vector<float> vector;
    // Whether every search finds the face; faces of matches are only kept so that they can be listed.
    bool enrolled = true;
    QString sessionId;
    QString picture;
    QDateTime createdAt;
};

struct ListRecord
{
    QString uuid;
    QString name;
    QString description;
    QString listType;
    QString entryType;
    bool isSystem = false;
    qint64 entryCount = 0;
    QDateTime lastEntryAddedAt; // invalid without entries
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct EntryRecord
{
    QString uuid;
    QString list;
    QString value;
    QString displayLabel;
    QString comment;
    QString addedBy;
    QString sessionId;
    std::optional<qint64> sessionNumber; // read only
    QString objectId;
    QJsonValue metadata;
    QString picture; // read only: of the face that the value names
    QDateTime createdAt;
};

struct ActivityRecord
{
    QString uuid;
    QString sessionId;
    QString type;
    QString previousStatus;
    QString newStatus;
    QString comment;
    QDateTime createdAt;
};

template<class Record>
struct RecordPage
{
    QVector<Record> rows;
    qint64 count = 0;
};

struct Slice
{
    qint64 limit = 50;
    qint64 offset = 0;
};

QString newId();

} // namespace countersign::engine
