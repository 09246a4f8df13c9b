#include "bench/benches.h"
#include "bench/benchreport.h"
#include "review/recordbody.h"
#include "review/recordchain.h"
#include "review/reviewstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>

namespace countersign::bench {

namespace {

constexpr int decisions = 100;
constexpr int reviewRuns = 5;
constexpr qint64 recordEntries = 1'000'000;
constexpr double decisionLimit = 3; // times one insert
constexpr double verifyLimit = 2;   // at no less than half the speed of hashing

RecordEntry sampleEntry()
{
    RecordEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.event = RecordEvent::Decided;
    entry.reviewer = {QStringLiteral("M. Silva"), QStringLiteral("msilva"), QStringLiteral("desk7")};
    entry.profileId = QStringLiteral("computer");
    entry.sessionId = QStringLiteral("b6a9466d-e163-4828-b3a2-c8847dad0abe");
    entry.caseNumber = 7;
    entry.details = {{QStringLiteral("reason"), QStringLiteral("D1")}, {QStringLiteral("score"), 62.5}};
    return entry;
}

OutboxEntry sampleDecision()
{
    OutboxEntry decision;
    decision.profileId = QStringLiteral("computer");
    decision.sessionId = sampleEntry().sessionId;
    decision.seen = Status(statuses::inReview);
    decision.change.newStatus = statuses::declined;
    decision.change.comment = QStringLiteral("D1 Different person");
    return decision;
}

double insertMilliseconds(const QString &folder)
{
    const auto file = ReviewFile::open(folder + QStringLiteral("/peer.sqlite"));
    if (!file || !(*file)->change(QStringLiteral("CREATE TABLE peer (id INTEGER PRIMARY KEY, text TEXT)")))
        return 0;
    return medianMilliseconds(reviewRuns, [&file] {
        for (int i = 0; i < decisions; ++i)
            std::ignore = (*file)->change(QStringLiteral("INSERT INTO peer (text) VALUES (?)"),
                                          {QStringLiteral("D1 Different person")});
    });
}

double decideMilliseconds(const QString &folder)
{
    const auto store = ReviewStore::open(ReviewPlaces::in(folder));
    if (!store)
        return 0;
    return medianMilliseconds(reviewRuns, [&store] {
        for (int i = 0; i < decisions; ++i)
            std::ignore = (*store)->decide(sampleDecision(), sampleEntry());
    });
}

bool writeLongRecord(const QString &name, const SealKey &key)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray body = recordBody(sampleEntry());
    QByteArray hash = firstRecordHash();
    for (qint64 i = 0; i < recordEntries; ++i) {
        hash = nextRecordHash(hash, body);
        file.write(recordLine(hash, body));
    }
    RecordSeal seal{recordEntries, hash, key.publicKey(), {}};
    seal.signature = key.sign(seal.message());
    return file.write(seal.toJson() + '\n') > 0;
}

double hashMilliseconds(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const uchar *bytes = file.map(0, file.size());
    return medianMilliseconds(reviewRuns, [bytes, &file] {
        QByteArray hash(recordHashBytes, Qt::Uninitialized);
        crypto_generichash(reinterpret_cast<uchar *>(hash.data()), recordHashBytes, bytes,
                           size_t(file.size()), nullptr, 0);
    });
}

} // namespace

void benchDecisionCost(BenchReport &report)
{
    const QTemporaryDir folder;
    const double insert = insertMilliseconds(folder.path());
    const double decide = decideMilliseconds(folder.path());
    if (insert <= 0 || decide <= 0) {
        report.skipped(QStringLiteral("decision-cost-vs-insert"),
                       QStringLiteral("the folder is not writable"));
        return;
    }
    report.ratio(QStringLiteral("decision-cost-vs-insert"), decide / insert, decisionLimit,
                 QStringLiteral("one insert with full sync"));
}

void benchRecordVerify(BenchReport &report)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("record.jsonl"));
    const auto key = SealKey::openOrCreate(folder.filePath(QStringLiteral("record.key")));
    if (!key || !writeLongRecord(name, *key)) {
        report.skipped(QStringLiteral("record-verify-vs-hash"), QStringLiteral("no room for the record"));
        return;
    }
    const double hash = hashMilliseconds(name);
    bool whole = true;
    const double verify = medianMilliseconds(reviewRuns, [&name, &key, &whole] {
        const auto check = verifyRecordFile(name, key->publicKey());
        whole = whole && check && check->isWhole();
    });
    if (!whole)
        report.skipped(QStringLiteral("record-verify-vs-hash"), QStringLiteral("the record is not whole"));
    else
        report.ratio(QStringLiteral("record-verify-vs-hash"), verify / hash, verifyLimit,
                     QStringLiteral("BLAKE2b over the same bytes in one go"));
}

} // namespace countersign::bench
