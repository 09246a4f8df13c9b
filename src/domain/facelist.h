#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace countersign {

// Contract 4: a blocklist, allowlist or custom list.
struct FaceList
{
    QString id;
    QString name;
    QString description;
    QString listType;  // blocklist, allowlist, custom; open set
    QString entryType; // face, document, phone, ...; open set
    bool isSystem = false;
    qint64 entryCount = 0;
    QDateTime lastEntryAddedAt;
    QDateTime createdAt;
    QDateTime updatedAt;

    bool isBlocklist() const { return listType == QLatin1String("blocklist"); }
    bool holdsFaces() const { return entryType == QLatin1String("face"); }
};

struct ListEntry
{
    QString id;
    QString value;
    QString displayLabel;
    QString comment;
    QString addedBy;
    QString referenceSessionId; // empty when it came from no session
    std::optional<qint64> referenceSessionNumber;
    QString referenceObjectId;
    QJsonObject metadata;
    QUrl imageAddress; // metadata.reference_image_url; signed, expires; may be empty
    QDateTime createdAt;
    QByteArray raw;

    // The session that the entry was taken from: by reference, else as its comment says; empty for none.
    QString sourceSessionId() const;
};

// A picture uploaded to a list carries no reference, so its comment says from which session it was taken:
// "Second account [session 5f0c…]". Other consoles can read it, and people, too.
QString commentWithSource(const QString &comment, const QString &sessionId);

struct ListFilter
{
    QString listType;  // empty: all
    QString entryType; // empty: all
};

struct NewList
{
    QString name;     // 1..limits::listNameCharacters
    QString listType; // allowlist or custom
    QString entryType;
    QString description;
};

struct EntryFilter
{
    QString search; // contained in value or label
    QString referenceSessionId;
};

// A new entry by value or from a session (contract 4.5).
struct NewEntry
{
    QString value;
    QString referenceSessionId;
    QString displayLabel;
    QString comment;
    QJsonObject metadata;
};

} // namespace countersign
