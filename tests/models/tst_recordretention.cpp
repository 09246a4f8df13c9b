#include "base/limits.h"
#include "base/settingkeys.h"
#include "base/settings.h"
#include "review/record.h"
#include "review/recordexport.h"
#include "review/recordretention.h"
#include "review/reviewthread.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace countersign;

namespace {

constexpr int oldEntries = 2 * limits::recordRowsRemoved + 7; // taken out in three goes
constexpr int newEntries = 3;
const QDateTime now(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC);

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
};

// A record with old entries, two years old, and some new ones behind them.
struct Bench
{
    Bench()
        : places(ReviewPlaces::in(folder.path()))
        , settings(QString())
    {
        // In one go: as many turns of the disk would take long.
        const auto file = ReviewFile::open(places.database);
        const auto key = SealKey::openOrCreate(places.sealKey);
        if (!file || !key)
            qFatal("the record cannot be made");
        RecordTable table(**file, *key, places.anchor);
        const auto fill = [&table]() -> Result<bool> {
            for (int i = 0; i < oldEntries + newEntries; ++i) {
                RecordEntry entry;
                entry.at = i < oldEntries ? now.addYears(-2).addSecs(i) : now.addDays(-1);
                entry.event = RecordEvent::Opened;
                entry.sessionId = QStringLiteral("s");
                if (const auto added = table.add(entry); !added)
                    return std::unexpected(added.error());
            }
            return true;
        };
        if (!table.prepare() || !(*file)->write(fill))
            qFatal("the record cannot be written");
        table.keep();
    }

    void start()
    {
        thread = std::make_unique<ReviewThread>(places);
        record = std::make_unique<Record>(*thread, settings, clock);
        retention = std::make_unique<RecordRetention>(*thread, *record, settings, clock);
        std::ignore = thread->open();
        retention->start();
    }

    // In the file, whether they count or not.
    int rows() const
    {
        int count = -1;
        {
            auto file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
            file.setDatabaseName(places.database);
            file.open();
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM record"), file);
            if (query.next())
                count = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("rows"));
        return count;
    }

    QTemporaryDir folder;
    ReviewPlaces places;
    Settings settings;
    FixedClock clock;
    std::unique_ptr<ReviewThread> thread;
    std::unique_ptr<Record> record;
    std::unique_ptr<RecordRetention> retention;
};

} // namespace

// The record is kept as long as the policy wants, and what is cut off is told and can be verified.
class TestRecordRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }
    void everythingIsKeptUnlessToldOtherwise();
    void olderEntriesAreCutOffAndTakenOut();
    void youngEntriesStay();
    void changedRecordIsLeftAsItIs();
    void whatAnEarlierRunLeftIsTakenOut();
    void startTellsWhatTheAdministratorFixes();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestRecordRetention::everythingIsKeptUnlessToldOtherwise()
{
    QCOMPARE(m_bench->settings.recordMonths(), 0);
    m_bench->start();
    m_bench.reset(new Bench);
    m_bench->start();
    m_bench->retention.reset();
    m_bench->record.reset();
    m_bench->thread.reset(); // once everything asked is done
    QCOMPARE(m_bench->rows(), oldEntries + newEntries);
}

void TestRecordRetention::olderEntriesAreCutOffAndTakenOut()
{
    m_bench->settings.setRecordMonths(12);
    m_bench->start();
    QTRY_COMPARE(m_bench->rows(), newEntries + 1); // the cut itself
    const auto check = verifyRecord(m_bench->places);
    QVERIFY(check);
    QVERIFY2(check->isWhole(), qPrintable(recordCheckText(*check)));
    QCOMPARE(check->cutOff, oldEntries);
    QCOMPARE(check->entries, newEntries + 1);
}

void TestRecordRetention::youngEntriesStay()
{
    m_bench->settings.setRecordMonths(25);
    m_bench->start();
    QCOMPARE(newestBefore(m_bench->places, now.addMonths(-25)), Result<qint64>(0));
    QCOMPARE(newestBefore(m_bench->places, now.addYears(-2).addSecs(5)), Result<qint64>(5));
    QCOMPARE(newestBefore(m_bench->places, now), Result<qint64>(oldEntries + newEntries));
}

// What was done to it is evidence.
void TestRecordRetention::changedRecordIsLeftAsItIs()
{
    {
        auto file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        file.setDatabaseName(m_bench->places.database);
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER record_is_never_changed")));
        QVERIFY(query.exec(
            QStringLiteral("UPDATE record SET body = replace(body, 'opened', 'sent') WHERE number = 5")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    m_bench->settings.setRecordMonths(12);
    m_bench->start();
    QSignalSpy refused(m_bench->retention.get(), &RecordRetention::refused);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<Error>().message.contains(QLatin1String("Entry 5")));
    QCOMPARE(m_bench->rows(), oldEntries + newEntries);
}

void TestRecordRetention::whatAnEarlierRunLeftIsTakenOut()
{
    {
        auto store = ReviewStore::open(m_bench->places);
        QVERIFY(store);
        RecordEntry entry;
        entry.at = now;
        entry.event = RecordEvent::RecordCut;
        QVERIFY((*store)->cutRecord(oldEntries, now, entry));
    }
    QCOMPARE(m_bench->rows(), oldEntries + newEntries + 1);
    m_bench->start();
    QTRY_COMPARE(m_bench->rows(), newEntries + 1);
}

void TestRecordRetention::startTellsWhatTheAdministratorFixes()
{
    QFile file(m_bench->folder.filePath(QStringLiteral("policy.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("[review]\nrecordMonths=60\n[lead]\naccounts=ana\n") > 0);
    file.close();
    const Settings fixed({}, file.fileName());
    QCOMPARE(fixed.recordMonths(), 60);
    ReviewThread thread(m_bench->places);
    Record record(thread, fixed, m_bench->clock);
    std::ignore = thread.open();
    QSignalSpy added(&record, &Record::added);
    record.addStart();
    QTRY_COMPARE(added.size(), 1);
    QVector<RecordEntry> entries;
    QVERIFY(readRecord(m_bench->places, [&entries](const RecordEntry &entry) { entries.append(entry); }));
    const RecordEntry changed = entries.takeLast();
    const RecordEntry started = entries.takeLast();
    QCOMPARE(started.event, RecordEvent::Started);
    QCOMPARE(changed.event, RecordEvent::PolicyInForce);
    QCOMPARE(started.details.value(ReviewStore::policyKey()).toObject(), changed.details);
    QCOMPARE(changed.details.value(QLatin1String("fixes")).toArray(),
             QJsonArray{QString::fromLatin1(settingkeys::recordMonths)});
    QCOMPARE(changed.details.value(QLatin1String("leads")).toArray(), QJsonArray{QStringLiteral("ana")});
    QCOMPARE(changed.details.value(QLatin1String("sha256")).toString(),
             QString::fromLatin1(fixed.policySha256().toHex()));
}

QTEST_GUILESS_MAIN(TestRecordRetention)
#include "tst_recordretention.moc"
