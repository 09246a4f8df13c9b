#include "engine/store/facechanges.h"

namespace countersign::engine {

namespace {

const QString fileFact = QStringLiteral("gallery file");
const QString droppedFact = QStringLiteral("face changes dropped");

// Deleting a list deletes its entries one by one, which runs their trigger.
constexpr const char *statements[] = {
    "CREATE TABLE face_changes (number INTEGER PRIMARY KEY AUTOINCREMENT, face INTEGER NOT NULL)",
    "CREATE TRIGGER face_came AFTER INSERT ON faces BEGIN "
    "INSERT INTO face_changes (face) VALUES (NEW.id); END",
    "CREATE TRIGGER face_changed AFTER UPDATE ON faces BEGIN "
    "INSERT INTO face_changes (face) VALUES (NEW.id); END",
    "CREATE TRIGGER face_went AFTER DELETE ON faces BEGIN "
    "INSERT INTO face_changes (face) VALUES (OLD.id); END",
    "CREATE TRIGGER entry_came AFTER INSERT ON entries BEGIN "
    "INSERT INTO face_changes (face) SELECT id FROM faces WHERE uuid = NEW.value; END",
    "CREATE TRIGGER entry_went AFTER DELETE ON entries BEGIN "
    "INSERT INTO face_changes (face) SELECT id FROM faces WHERE uuid = OLD.value; END",
};

QVariant fact(const Sql &sql, const QString &name)
{
    return sql.single(QStringLiteral("SELECT value FROM facts WHERE name = ?"), {name});
}

void setFact(const Sql &sql, const QString &name, const QVariant &value)
{
    sql.run(QStringLiteral("INSERT OR REPLACE INTO facts VALUES (?, ?)"), {name, value});
}

} // namespace

void createFaceChanges(const Sql &sql)
{
    for (const char *statement : statements)
        sql.run(QString::fromLatin1(statement));
}

FaceChanges faceChangesSince(const Sql &sql, qint64 since)
{
    FaceChanges changes;
    changes.last = lastFaceChange(sql);
    changes.complete = fact(sql, droppedFact).toLongLong() <= since;
    QSqlQuery rows =
        sql.run(QStringLiteral("SELECT DISTINCT face FROM face_changes WHERE number > ?"), {since});
    while (rows.next())
        changes.faces.append(rows.value(0).toLongLong());
    return changes;
}

qint64 lastFaceChange(const Sql &sql)
{
    return sql.single(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'face_changes'"))
        .toLongLong();
}

void dropFaceChanges(const Sql &sql, qint64 through)
{
    if (fact(sql, droppedFact).toLongLong() >= through)
        return;
    setFact(sql, droppedFact, through);
    sql.run(QStringLiteral("DELETE FROM face_changes WHERE number <= ?"), {through});
}

QByteArray galleryFileId(const Sql &sql)
{
    return fact(sql, fileFact).toByteArray();
}

void setGalleryFileId(const Sql &sql, const QByteArray &id)
{
    setFact(sql, fileFact, id);
}

} // namespace countersign::engine
