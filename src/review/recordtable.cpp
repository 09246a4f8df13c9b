#include "review/recordtable.h"

#include "base/limits.h"
#include "base/logging.h"
#include "review/recordbody.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace countersign {

namespace {

const QString cutOffNumber = QStringLiteral("coalesce((SELECT number FROM record_start), 0)");

} // namespace

Result<bool> RecordTable::prepare()
{
    for (const auto *statement :
         {"CREATE TABLE IF NOT EXISTS record (number INTEGER PRIMARY KEY, hash BLOB NOT NULL, body TEXT NOT "
          "NULL)",
          "CREATE TABLE IF NOT EXISTS record_seal (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT "
          "NULL, hash BLOB NOT NULL, public_key BLOB NOT NULL, signature BLOB NOT NULL)",
          "CREATE TRIGGER IF NOT EXISTS record_is_never_changed BEFORE UPDATE ON record "
          "BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END",
          "CREATE TABLE IF NOT EXISTS record_start (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER "
          "NOT NULL, hash BLOB NOT NULL, told_by INTEGER NOT NULL, public_key BLOB NOT NULL, signature BLOB "
          "NOT NULL)",
          // Older files have one that knows of no cut.
          "DROP TRIGGER IF EXISTS record_is_never_shortened",
          "CREATE TRIGGER IF NOT EXISTS record_is_shortened_by_cuts_only BEFORE DELETE ON record "
          "WHEN OLD.number > coalesce((SELECT number FROM record_start), 0) "
          "BEGIN SELECT RAISE(ABORT, 'the record is never shortened'); END"}) {
        if (const auto made = m_file.change(QString::fromLatin1(statement)); !made)
            return made;
    }
    if (const auto read = readSeal(); !read)
        return read;
    m_kept = m_seal;
    compareAnchor();
    return true;
}

// The chain goes on after the newest entry that is there; verifying finds what was done to it.
Result<bool> RecordTable::readSeal()
{
    auto newest = m_file.run(QStringLiteral("SELECT number, hash FROM record UNION ALL "
                                            "SELECT number, hash FROM record_start "
                                            "ORDER BY number DESC LIMIT 1"));
    if (!newest)
        return std::unexpected(newest.error());
    m_seal = {0, firstRecordHash(), m_key.publicKey(), {}};
    if (newest->next()) {
        m_seal.number = newest->value(0).toLongLong();
        m_seal.hash = newest->value(1).toByteArray();
    }
    return true;
}

void RecordTable::compareAnchor()
{
    QDir().mkpath(QFileInfo(m_anchor).absolutePath());
    if (!m_anchor.open(QIODevice::ReadWrite)) {
        qCWarning(lcReview).noquote() << "the record's anchor cannot be written:" << m_anchor.errorString();
        return;
    }
    const auto anchor = RecordSeal::fromJson(m_anchor.readAll().trimmed());
    if (anchor && anchor->publicKey == m_key.publicKey() && anchor->isGenuine() &&
        anchor->number > m_seal.number)
        m_missing = anchor->number;
}

Result<qint64> RecordTable::add(RecordEntry entry)
{
    entry.number = m_seal.number + 1;
    const QByteArray body = recordBody(entry);
    RecordSeal seal{entry.number, nextRecordHash(m_seal.hash, body), m_key.publicKey(), {}};
    seal.signature = m_key.sign(seal.message());
    if (const auto added =
            m_file.change(QStringLiteral("INSERT INTO record (number, hash, body) VALUES (?,?,?)"),
                          {seal.number, seal.hash, QString::fromUtf8(body)});
        !added)
        return std::unexpected(added.error());
    if (const auto sealed = m_file.change(
            QStringLiteral("INSERT OR REPLACE INTO record_seal (id, number, hash, public_key, signature) "
                           "VALUES (1,?,?,?,?)"),
            {seal.number, seal.hash, seal.publicKey, seal.signature});
        !sealed)
        return std::unexpected(sealed.error());
    m_seal = seal;
    return seal.number;
}

Result<bool> RecordTable::cut(qint64 last, const QDateTime &olderThan, RecordEntry entry)
{
    auto newest =
        m_file.run(QStringLiteral("SELECT hash, %1 FROM record WHERE number = ?").arg(cutOffNumber), {last});
    if (!newest)
        return std::unexpected(newest.error());
    if (!newest->next() || newest->value(1).toLongLong() >= last)
        return failure(ErrorKind::Internal);
    RecordStart start{last, newest->value(0).toByteArray(), 0, m_key.publicKey(), {}};
    entry.details = recordCutDetails(newest->value(1).toLongLong() + 1, last, start.hash, olderThan);
    newest->finish();
    const auto told = add(std::move(entry));
    if (!told)
        return std::unexpected(told.error());
    start.toldBy = *told;
    start.signature = m_key.sign(start.message());
    return m_file.change(QStringLiteral("INSERT OR REPLACE INTO record_start (id, number, hash, told_by, "
                                        "public_key, signature) VALUES (1,?,?,?,?,?)"),
                         {start.number, start.hash, start.toldBy, start.publicKey, start.signature});
}

Result<bool> RecordTable::removeCut()
{
    const auto removed =
        m_file.run(QStringLiteral("DELETE FROM record WHERE number IN (SELECT number FROM record WHERE "
                                  "number <= %1 ORDER BY number LIMIT ?)")
                       .arg(cutOffNumber),
                   {limits::recordRowsRemoved});
    if (!removed)
        return std::unexpected(removed.error());
    return removed->numRowsAffected() > 0;
}

// Not synced, and in place: no decision waits for it. What a power cut leaves of it is older or cannot be
// read, and then it is as if there were none; a seal never gets shorter, because numbers only grow.
void RecordTable::keep()
{
    m_kept = m_seal;
    if (m_anchor.isOpen() &&
        (!m_anchor.seek(0) || m_anchor.write(m_kept.toJson() + '\n') < 0 || !m_anchor.flush()))
        qCWarning(lcReview).noquote() << "the record's anchor was not written:" << m_anchor.errorString();
}

Result<Page<RecordEntry>> RecordTable::page(const RecordFilter &filter, const PageRequest &request)
{
    QString where = QStringLiteral(" WHERE number > ") + cutOffNumber;
    QVariantList values;
    if (filter.event) {
        where += QStringLiteral(" AND json_extract(body, '$.event') = ?");
        values.append(eventName(*filter.event));
    }
    if (!filter.reviewer.isEmpty()) {
        where += QStringLiteral(" AND lower(json_extract(body, '$.reviewer')) = lower(?)");
        values.append(filter.reviewer);
    }
    if (filter.disagreements)
        where += QStringLiteral(" AND json_extract(body, '$.event') = 'decided' AND "
                                "json_array_length(body, '$.details.differs_from') > 0");
    if (!filter.text.trimmed().isEmpty()) {
        where +=
            QStringLiteral(" AND (instr(lower(json_extract(body, '$.reviewer')), lower(?1)) > 0 OR "
                           "json_extract(body, '$.case_number') = ?1 OR json_extract(body, '$.case') = ?1)");
        where.replace(QStringLiteral("?1"), QStringLiteral("?"));
        const QString text = filter.text.trimmed();
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        values << text << (isNumber ? QVariant(number) : QVariant(text)) << text;
    }
    values << request.limit + 1 << request.offset;
    auto query = m_file.run(QStringLiteral("SELECT number, body FROM record") + where +
                                QStringLiteral(" ORDER BY number DESC LIMIT ? OFFSET ?"),
                            values);
    if (!query)
        return std::unexpected(query.error());
    Page<RecordEntry> page;
    while (query->next()) {
        if (page.rows.size() == request.limit) {
            page.hasNext = true;
            break;
        }
        // An entry that cannot be read keeps its place: it is the one that verifying names.
        RecordEntry entry = readRecordBody(query->value(1).toByteArray()).value_or(RecordEntry());
        entry.number = query->value(0).toLongLong();
        page.rows.append(entry);
    }
    return page;
}

Result<int> RecordTable::decidedSince(const QDateTime &time, const QString &reviewer)
{
    auto query = m_file.run(QStringLiteral("SELECT body FROM record ORDER BY number DESC"), {});
    if (!query)
        return std::unexpected(query.error());
    QSet<QString> decided;
    QSet<QString> undone; // later than the decision that it takes back, so met before
    while (query->next()) {
        const auto entry = readRecordBody(query->value(0).toByteArray());
        if (!entry)
            continue;
        if (entry->at < time)
            break;
        if (entry->reviewer.name.compare(reviewer, Qt::CaseInsensitive) != 0)
            continue;
        if (entry->event == RecordEvent::Undone)
            undone.insert(entry->sessionId);
        else if (entry->event == RecordEvent::Decided && !undone.remove(entry->sessionId))
            decided.insert(entry->sessionId);
    }
    return int(decided.size());
}

} // namespace countersign
