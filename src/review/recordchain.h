#pragma once

#include "base/result.h"
#include "review/recordstart.h"

#include <QByteArray>

#include <array>
#include <optional>

class QIODevice;

namespace countersign {

// The record as a chain: each entry's hash is BLAKE2b-256 of the hash before it followed by the entry's
// bytes, and the newest hash is sealed with the installation's key. Outside the database it is a JSON Lines
// file: {"hash":"<64 hexadecimal digits>","record":<entry>} per entry, then one line {"seal":{...}}. Where
// the oldest entries were cut off, RecordStart is its first line and the chain goes on after it.

constexpr int recordHashBytes = 32;
using RecordHash = std::array<unsigned char, recordHashBytes>;

// The hash before the first entry: all zeros.
QByteArray firstRecordHash();
QByteArray nextRecordHash(const QByteArray &previous, QByteArrayView body);
QByteArray recordLine(const QByteArray &hash, const QByteArray &body);

// The newest entry, sealed.
struct RecordSeal
{
    qint64 number = 0; // of the newest entry
    QByteArray hash;
    QByteArray publicKey;
    QByteArray signature;

    QByteArray message() const; // what is signed
    bool isGenuine() const;     // the signature is that of `publicKey`
    QByteArray toJson() const;
    static std::optional<RecordSeal> fromJson(const QByteArray &json);
};

enum class RecordFault {
    None,
    Changed,    // entry `number` or one beside it is not what was written
    NoEntry,    // line `number` is no entry of a record
    NoSeal,     // the end is missing
    WrongSeal,  // the seal is not that of the entries before it
    ForeignKey, // another installation sealed it
    CutOff,     // entries up to `number` existed
    WrongStart, // the oldest entries are missing, and not by a cut that the record tells of
};

// What a verification found.
struct RecordCheck
{
    qint64 cutOff = 0;  // number of the newest entry that was cut off because its time was over
    qint64 entries = 0; // that are whole, from the first after that on
    QByteArray head;    // the newest whole entry's hash
    RecordFault fault = RecordFault::None;
    qint64 number = 0; // of the entry the fault is about; 0 without one

    bool isWhole() const { return fault == RecordFault::None; }
    // The number of the newest whole entry.
    qint64 last() const { return cutOff + entries; }
};

// One sentence for the person.
QString recordCheckText(const RecordCheck &check);

// Follows the chain entry by entry.
class RecordFollower
{
public:
    // `start`: of a record whose oldest entries were cut off.
    explicit RecordFollower(const std::optional<RecordStart> &start = {});

    // False at the first entry that does not fit; nothing may be added after that.
    bool add(QByteArrayView hash, QByteArrayView body);
    // The same with the hash as its 64 digits.
    bool addDigits(QByteArrayView digits, QByteArrayView body);
    void addUnreadable();
    // `publicKey`: whose seal is expected; empty takes the one in the seal.
    RecordCheck end(const std::optional<RecordSeal> &seal, const QByteArray &publicKey);

private:
    bool take(const RecordHash &hash, QByteArrayView body, bool fits);

    std::optional<RecordStart> m_start;
    bool m_cutIsTold = false;
    RecordCheck m_check;
    RecordHash m_head{};
};

// Reads a JSON Lines file to its end. Blocking. Errors: Unreadable when the file cannot be read.
Result<RecordCheck> verifyRecordFile(const QString &file, const QByteArray &publicKey);

} // namespace countersign
