#include "engine/store/schema.h"

#include "engine/store/facechanges.h"

#include <QDateTime>
#include <QUuid>

namespace countersign::engine {

namespace {

constexpr int schemaVersion = 2; // since 2 the store logs which faces changed

// Times are milliseconds since 1970 UTC. Vectors and pictures are sealed (vault.h).
constexpr const char *tables[] = {
    "CREATE TABLE pictures (id TEXT PRIMARY KEY, sealed BLOB NOT NULL, created_at INTEGER NOT NULL)",

    "CREATE TABLE sessions (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, "
    "status TEXT NOT NULL, vendor_data TEXT, metadata TEXT, created_at INTEGER NOT NULL, "
    "report TEXT NOT NULL, probe_picture TEXT REFERENCES pictures(id), "
    "reference_picture TEXT REFERENCES pictures(id))",
    "CREATE INDEX sessions_by_status ON sessions(status, number)",
    "CREATE INDEX sessions_by_vendor ON sessions(vendor_data)",

    "CREATE TABLE faces (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, "
    "embedder TEXT NOT NULL, vector BLOB NOT NULL, enrolled INTEGER NOT NULL, session_id TEXT "
    "REFERENCES sessions(id), picture TEXT REFERENCES pictures(id), created_at INTEGER NOT NULL)",
    "CREATE INDEX faces_by_session ON faces(session_id)",

    "CREATE TABLE lists (uuid TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, "
    "list_type TEXT NOT NULL, entry_type TEXT NOT NULL, is_system INTEGER NOT NULL, "
    "created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL)",

    "CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, "
    "list TEXT NOT NULL REFERENCES lists(uuid) ON DELETE CASCADE, value TEXT NOT NULL, "
    "display_label TEXT NOT NULL, comment TEXT NOT NULL, added_by TEXT NOT NULL, session_id TEXT "
    "REFERENCES sessions(id), object_id TEXT, metadata TEXT, created_at INTEGER NOT NULL, "
    "UNIQUE(list, value))",
    "CREATE INDEX entries_by_value ON entries(value)",

    "CREATE TABLE activities (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, "
    "session_id TEXT NOT NULL REFERENCES sessions(id), type TEXT NOT NULL, previous_status TEXT, "
    "new_status TEXT, comment TEXT NOT NULL, created_at INTEGER NOT NULL)",
    "CREATE INDEX activities_by_session ON activities(session_id, id)",

    // One row per fact of the store itself, such as which key seals it.
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
};

struct SystemList
{
    const char *entryType;
    const char *name;
};

// Contract 4: one blocklist for each of ten entry types; country and key have none.
constexpr SystemList systemLists[] = {
    {"face", "Face Blocklist"},
    {"document", "Document Blocklist"},
    {"phone", "Phone Blocklist"},
    {"email", "Email Blocklist"},
    {"ip_address", "IP Address Blocklist"},
    {"device_fingerprint", "Device Fingerprint Blocklist"},
    {"wallet_address", "Wallet Address Blocklist"},
    {"bank_account", "Bank Account Blocklist"},
    {"user", "User Blocklist"},
    {"business", "Business Blocklist"},
};

void createTables(const Sql &sql)
{
    for (const char *table : tables)
        sql.run(QString::fromLatin1(table));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const SystemList &list : systemLists) {
        const QString entryType = QString::fromLatin1(list.entryType);
        sql.run(QStringLiteral("INSERT INTO lists VALUES (?, ?, '', 'blocklist', ?, 1, ?, ?)"),
                {systemBlocklistId(entryType), QString::fromLatin1(list.name), entryType, now, now});
    }
}

} // namespace

QString systemBlocklistId(const QString &entryType)
{
    static const QUuid space(QStringLiteral("{6f1c3f0e-5a0b-5c58-9d0f-0f6b2d2c7a11}"));
    return QUuid::createUuidV5(space, entryType).toString(QUuid::WithoutBraces);
}

void prepareSchema(const Sql &sql)
{
    sql.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    sql.run(QStringLiteral("PRAGMA synchronous = FULL"));
    sql.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    // Deleted faces must not stay readable in free pages.
    sql.run(QStringLiteral("PRAGMA secure_delete = ON"));
    sql.run(QStringLiteral("BEGIN IMMEDIATE"));
    const int found = sql.single(QStringLiteral("PRAGMA user_version")).toInt();
    if (found > schemaVersion)
        throw StorageFault("the file was written by a newer version");
    if (found == 0)
        createTables(sql);
    if (found < schemaVersion) {
        createFaceChanges(sql);
        sql.run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    }
    sql.run(QStringLiteral("COMMIT"));
}

} // namespace countersign::engine
