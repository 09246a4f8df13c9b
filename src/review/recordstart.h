#pragma once

#include "review/recordentry.h"

#include <QByteArray>

#include <optional>

namespace countersign {

// Where the chain begins after its oldest entries were cut off because their time was over: sealed by the
// installation with words of its own, so that the seal of an end can never pass for it, and told by an entry
// of the record. In a file it is the first line, {"start":{...}}.
struct RecordStart
{
    qint64 number = 0; // of the newest entry that was cut off
    QByteArray hash;   // of that entry
    qint64 toldBy = 0; // number of the entry that tells of the cut
    QByteArray publicKey;
    QByteArray signature;

    QByteArray message() const; // what is signed
    bool isGenuine() const;     // the signature is that of `publicKey`
    // The entry with the number `toldBy` says the same.
    bool isToldBy(const QByteArray &body) const;
    QByteArray toJson() const;
    static std::optional<RecordStart> fromJson(const QByteArray &json);
};

// Details of the entry that tells of a cut: entries `first` to `last`, all older than `olderThan`.
QJsonObject recordCutDetails(qint64 first, qint64 last, const QByteArray &hash, const QDateTime &olderThan);

} // namespace countersign
