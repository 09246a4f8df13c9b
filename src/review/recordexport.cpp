#include "review/recordexport.h"

#include "base/csv.h"
#include "review/recordbody.h"
#include "review/sealkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <functional>

namespace countersign {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::RecordExport)
};

std::unexpected<Error> unreadable()
{
    return failure(ErrorKind::Storage, ExportText::tr("The record on this computer cannot be read."));
}

// One snapshot of the record in the database.
class Snapshot
{
public:
    explicit Snapshot(const QString &database)
        : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(database);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_isOpen = QFileInfo::exists(database) && m_database.open() && m_database.transaction();
    }
    ~Snapshot()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    bool isOpen() const { return m_isOpen; }

    // After entries were cut off.
    std::optional<RecordStart> start() const
    {
        QSqlQuery query(m_database);
        if (!query.exec(
                QStringLiteral("SELECT number, hash, told_by, public_key, signature FROM record_start")) ||
            !query.next())
            return std::nullopt;
        return RecordStart{query.value(0).toLongLong(), query.value(1).toByteArray(),
                           query.value(2).toLongLong(), query.value(3).toByteArray(),
                           query.value(4).toByteArray()};
    }

    // The first entry that is not from before `instant`; nothing when all are.
    Result<std::optional<qint64>> firstSince(const QDateTime &instant) const
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT number FROM record WHERE number > ? AND "
                                     "json_extract(body, '$.at') >= ? ORDER BY number LIMIT 1"));
        query.addBindValue(cutOff());
        query.addBindValue(instant.toUTC().toString(Qt::ISODateWithMs));
        if (!query.exec())
            return unreadable();
        return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
    }

    qint64 cutOff() const
    {
        const auto begin = start();
        return begin ? begin->number : 0;
    }

    // Hash and body of each entry, oldest first, until `each` returns false.
    bool readEntries(const std::function<bool(const QByteArray &hash, const QByteArray &body)> &each) const
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(
            QStringLiteral("SELECT hash, CAST(body AS BLOB) FROM record WHERE number > ? ORDER BY number"));
        query.addBindValue(cutOff());
        if (!query.exec())
            return false;
        while (query.next()) {
            if (!each(query.value(0).toByteArray(), query.value(1).toByteArray()))
                break;
        }
        return query.lastError().type() == QSqlError::NoError;
    }

    std::optional<RecordSeal> seal() const
    {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("SELECT number, hash, public_key, signature FROM record_seal")) ||
            !query.next())
            return std::nullopt;
        return RecordSeal{query.value(0).toLongLong(), query.value(1).toByteArray(),
                          query.value(2).toByteArray(), query.value(3).toByteArray()};
    }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

std::optional<RecordSeal> readAnchor(const QString &name, const QByteArray &publicKey)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto anchor = RecordSeal::fromJson(file.readAll().trimmed());
    return anchor && anchor->publicKey == publicKey && anchor->isGenuine() ? anchor : std::nullopt;
}

// Writes a file as a whole or not at all.
Result<qint64> writeWhole(const ReviewPlaces &places, const QString &name,
                          const std::function<Result<qint64>(const Snapshot &, QIODevice &)> &content)
{
    const Snapshot snapshot(places.database);
    if (!snapshot.isOpen())
        return unreadable();
    QSaveFile file(name);
    const auto unwritable = [&name] {
        return failure(ErrorKind::Storage,
                       ExportText::tr("The file cannot be written. Check its folder and the free space: %1")
                           .arg(QDir::toNativeSeparators(name)));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    auto written = content(snapshot, file);
    if (written && !file.commit())
        return unwritable();
    return written;
}

QStringList csvFields(const RecordEntry &entry)
{
    return {QString::number(entry.number),
            entry.at.toString(Qt::ISODateWithMs),
            eventName(entry.event),
            asPlainCell(entry.reviewer.name),
            asPlainCell(entry.reviewer.login),
            asPlainCell(entry.reviewer.machine),
            asPlainCell(entry.profileId),
            asPlainCell(entry.sessionId),
            entry.sessionId.isEmpty() ? QString() : QString::number(entry.caseNumber),
            entry.details.isEmpty()
                ? QString()
                : QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact))};
}

} // namespace

Result<QByteArray> recordPublicKey(const ReviewPlaces &places)
{
    if (!QFileInfo::exists(places.sealKey))
        return failure(ErrorKind::Storage, ExportText::tr("There is no record on this computer yet."));
    const auto key = SealKey::openOrCreate(places.sealKey);
    if (!key)
        return std::unexpected(key.error());
    return key->publicKey();
}

Result<RecordCheck> verifyRecord(const ReviewPlaces &places)
{
    const auto publicKey = recordPublicKey(places);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    // Before the snapshot: a running console may add entries meanwhile, but none at the end gets lost.
    const auto anchor = readAnchor(places.anchor, *publicKey);
    const Snapshot snapshot(places.database);
    if (!snapshot.isOpen())
        return unreadable();
    RecordFollower follower(snapshot.start());
    QByteArray anchored;
    const qint64 cutOff = snapshot.cutOff();
    qint64 number = cutOff;
    const bool read = snapshot.readEntries([&](const QByteArray &hash, const QByteArray &body) {
        if (anchor && ++number == anchor->number)
            anchored = hash;
        return follower.add(hash, body);
    });
    if (!read)
        return unreadable();
    RecordCheck check = follower.end(snapshot.seal(), *publicKey);
    // An anchor from before the cut knows of nothing that could be missing.
    if (check.isWhole() && anchor && anchor->number > cutOff && anchored != anchor->hash) {
        check.fault = RecordFault::CutOff;
        check.number = anchor->number;
    }
    return check;
}

Result<qint64> newestBefore(const ReviewPlaces &places, const QDateTime &instant)
{
    const Snapshot snapshot(places.database);
    if (!snapshot.isOpen())
        return unreadable();
    const auto kept = snapshot.firstSince(instant);
    if (!kept)
        return std::unexpected(kept.error());
    const auto seal = snapshot.seal();
    const qint64 last = *kept ? **kept - 1 : seal ? seal->number : 0;
    return last > snapshot.cutOff() ? last : 0;
}

Result<qint64> exportRecordLines(const ReviewPlaces &places, const QString &file)
{
    return writeWhole(places, file, [](const Snapshot &snapshot, QIODevice &out) -> Result<qint64> {
        qint64 entries = 0;
        if (const auto start = snapshot.start())
            out.write(start->toJson() + '\n');
        const bool read = snapshot.readEntries([&](const QByteArray &hash, const QByteArray &body) {
            out.write(recordLine(hash, body));
            ++entries;
            return true;
        });
        const auto seal = snapshot.seal();
        if (!read || !seal)
            return unreadable();
        out.write(seal->toJson() + '\n');
        return entries;
    });
}

Result<qint64> exportRecordCsv(const ReviewPlaces &places, const QString &file)
{
    return writeWhole(places, file, [](const Snapshot &snapshot, QIODevice &out) -> Result<qint64> {
        out.write("number,at,event,reviewer,login,machine,profile,case,case_number,details\r\n");
        qint64 entries = 0;
        const bool read = snapshot.readEntries([&](const QByteArray &, const QByteArray &body) {
            const RecordEntry entry = readRecordBody(body).value_or(RecordEntry());
            out.write(csvLine(csvFields(entry)).toUtf8() + "\r\n");
            ++entries;
            return true;
        });
        if (!read)
            return unreadable();
        return entries;
    });
}

Result<bool> readRecord(const ReviewPlaces &places, const std::function<void(const RecordEntry &)> &each)
{
    const Snapshot snapshot(places.database);
    const auto visit = [&each](const QByteArray &, const QByteArray &body) {
        if (const auto entry = readRecordBody(body))
            each(*entry);
        return true;
    };
    if (!snapshot.isOpen() || !snapshot.readEntries(visit))
        return unreadable();
    return true;
}

} // namespace countersign
