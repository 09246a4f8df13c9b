#include "review/agreement.h"
#include "review/recordbody.h"
#include "review/recordexport.h"
#include "review/reviewstore.h"
#include "review/sealkey.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

RecordEntry entryAbout(qint64 caseNumber, RecordEvent event = RecordEvent::Opened)
{
    RecordEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 20), QTime(9, 41, 7, 250), Qt::UTC);
    entry.event = event;
    entry.reviewer = {QStringLiteral("M. Silva"), QStringLiteral("msilva"), QStringLiteral("desk7")};
    entry.profileId = QStringLiteral("computer");
    entry.sessionId = QStringLiteral("s%1").arg(caseNumber);
    entry.caseNumber = caseNumber;
    entry.details = {{QStringLiteral("status"), QStringLiteral("In Review")}};
    return entry;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// A statement straight into the database, as somebody with access to the file would do it.
QString tamper(const QString &database, const QStringList &statements)
{
    QString problem;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        file.setDatabaseName(database);
        file.open();
        QSqlQuery query(file);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                problem = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    return problem;
}

const QString neverChanged = QStringLiteral("DROP TRIGGER record_is_never_changed");
const QString neverShortened = QStringLiteral("DROP TRIGGER record_is_shortened_by_cuts_only");

} // namespace

// The record is append-only, chained and sealed: whatever is done to it afterwards is found and named.
class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bodyComesBackAsItWas();
    void everyEventHasAName();
    void wholeRecordVerifies();
    void databaseItselfRefusesChanges();
    void changedEntryIsNamed_data();
    void changedEntryIsNamed();
    void cutEndIsFoundByTheAnchor();
    void cutIsPutIntoTheRecordAtTheNextStart();
    void everyFlippedByteOfAFileIsFound();
    void cutFileIsFound();
    void foreignKeyIsTold();
    void replacedSealIsNotBelieved();
    void tableHasOneLineAnEntry();
    void tableHoldsNoFormulas();
    void pagesAreNarrowed();
    void keyFileThatOthersReadIsRefused();
    void lockOfAKilledProgramIsTakenOver();
    void lockOfALivingProgramIsNot();
    void decisionAndEntryNameEachOther();
    void agreementCountsBothSidesOnly();
    void cutRecordVerifiesFromItsStart();
    void cutCountsBeforeItsEntriesAreTakenOut();
    void moreCutThanIsToldIsFound_data();
    void moreCutThanIsToldIsFound();
    void sealOfAnEndIsNoStart();
    void cutThatNoEntryTellsIsFound();
    void everyFlippedByteOfACutFileIsFound();
    void policyOfTheAdministratorIsToldWhenItChanges();

private:
    bool cutUpTo(qint64 last) const;
    bool addEntries(int count) const;
    RecordCheck check() const;
    QString exported() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ReviewPlaces m_places;
};

void TestRecord::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = ReviewPlaces::in(m_folder->path());
}

bool TestRecord::addEntries(int count) const
{
    auto store = ReviewStore::open(m_places);
    for (int i = 1; store && i <= count; ++i) {
        if (!(*store)->add(entryAbout(i)))
            return false;
    }
    return store.has_value();
}

RecordCheck TestRecord::check() const
{
    RecordCheck unreadable;
    unreadable.fault = RecordFault::NoSeal;
    return verifyRecord(m_places).value_or(unreadable);
}

QString TestRecord::exported() const
{
    const QString file = m_folder->filePath(QStringLiteral("record.jsonl"));
    return exportRecordLines(m_places, file) ? file : QString();
}

void TestRecord::bodyComesBackAsItWas()
{
    RecordEntry entry = entryAbout(7, RecordEvent::Decided);
    entry.number = 12;
    const auto read = readRecordBody(recordBody(entry));
    QVERIFY(read);
    QCOMPARE(read->number, 12);
    QCOMPARE(read->at, entry.at);
    QCOMPARE(read->event, RecordEvent::Decided);
    QCOMPARE(read->reviewer.name, entry.reviewer.name);
    QCOMPARE(read->reviewer.login, entry.reviewer.login);
    QCOMPARE(read->reviewer.machine, entry.reviewer.machine);
    QCOMPARE(read->sessionId, entry.sessionId);
    QCOMPARE(read->caseNumber, 7);
    QCOMPARE(read->details, entry.details);
    QVERIFY(!readRecordBody("{}"));
    QVERIFY(!readRecordBody("not json"));
}

void TestRecord::everyEventHasAName()
{
    QSet<QString> names;
    for (int event = 0; event <= int(RecordEvent::PolicyInForce); ++event) {
        const QString name = eventName(RecordEvent(event));
        QCOMPARE(eventNamed(name), std::optional(RecordEvent(event)));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(RecordEvent::PolicyInForce) + 1);
    QVERIFY(!eventNamed(QStringLiteral("unheard of")));
}

void TestRecord::wholeRecordVerifies()
{
    QVERIFY(addEntries(3));
    QVERIFY(addEntries(2)); // the chain goes on at the next start
    const RecordCheck found = check();
    QVERIFY2(found.isWhole(), qPrintable(recordCheckText(found)));
    QCOMPARE(found.entries, 5);
    const auto file = verifyRecordFile(exported(), recordPublicKey(m_places).value_or(QByteArray()));
    QVERIFY(file);
    QVERIFY2(file->isWhole(), qPrintable(recordCheckText(*file)));
    QCOMPARE(file->head, found.head);
}

void TestRecord::databaseItselfRefusesChanges()
{
    QVERIFY(addEntries(2));
    QVERIFY(tamper(m_places.database, {QStringLiteral("UPDATE record SET body = 'x'")})
                .contains(QLatin1String("never changed")));
    QVERIFY(tamper(m_places.database, {QStringLiteral("DELETE FROM record")})
                .contains(QLatin1String("never shortened")));
    QVERIFY(check().isWhole());
}

void TestRecord::changedEntryIsNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("words") << QStringList{
        neverChanged,
        QStringLiteral("UPDATE record SET body = replace(body, 'Silva', 'Souza') WHERE number = 3")};
    QTest::newRow("hash") << QStringList{
        neverChanged, QStringLiteral("UPDATE record SET hash = zeroblob(32) WHERE number = 3")};
    QTest::newRow("removed") << QStringList{neverShortened,
                                            QStringLiteral("DELETE FROM record WHERE number = 3")};
    QTest::newRow("exchanged") << QStringList{
        neverChanged, QStringLiteral("UPDATE record SET number = 9 WHERE number = 3"),
        QStringLiteral("UPDATE record SET number = 3 WHERE number = 4"),
        QStringLiteral("UPDATE record SET number = 4 WHERE number = 9")};
}

void TestRecord::changedEntryIsNamed()
{
    QFETCH(QStringList, statements);
    QVERIFY(addEntries(5));
    QCOMPARE(tamper(m_places.database, statements), QString());
    const RecordCheck found = check();
    QCOMPARE(found.fault, RecordFault::Changed);
    QCOMPARE(found.number, 3);
    QVERIFY(recordCheckText(found).contains(QLatin1String("Entry 3")));
}

// The one who cuts also puts an older, genuine seal back.
void TestRecord::cutEndIsFoundByTheAnchor()
{
    QVERIFY(addEntries(3));
    QVERIFY(QFile::copy(m_places.database, m_places.database + QStringLiteral(".old")));
    QVERIFY(addEntries(2));
    QVERIFY(QFile::remove(m_places.database));
    QVERIFY(QFile::copy(m_places.database + QStringLiteral(".old"), m_places.database));
    const RecordCheck found = check();
    QCOMPARE(found.fault, RecordFault::CutOff);
    QCOMPARE(found.number, 5);
    QCOMPARE(found.entries, 3);
}

void TestRecord::cutIsPutIntoTheRecordAtTheNextStart()
{
    QVERIFY(addEntries(5));
    QCOMPARE(
        tamper(m_places.database, {neverShortened, QStringLiteral("DELETE FROM record WHERE number > 2")}),
        QString());
    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    QCOMPARE((*store)->record().missing(), 5);
}

void TestRecord::everyFlippedByteOfAFileIsFound()
{
    QVERIFY(addEntries(3));
    const QByteArray whole = contentOf(exported());
    const QByteArray key = recordPublicKey(m_places).value_or(QByteArray());
    const QString damaged = m_folder->filePath(QStringLiteral("damaged.jsonl"));
    // The last line break is no part of any entry.
    for (qsizetype i = 0; i < whole.size() - 1; ++i) {
        QByteArray bytes = whole;
        bytes[i] = char(bytes.at(i) ^ 0x01);
        QVERIFY(write(damaged, bytes));
        const auto found = verifyRecordFile(damaged, key);
        QVERIFY2(found && !found->isWhole(), qPrintable(QStringLiteral("byte %1").arg(i)));
        const auto line = whole.first(i).count('\n') + 1;
        if (line <= 3)
            QVERIFY2(
                found->number == line,
                qPrintable(
                    QStringLiteral("byte %1 in entry %2: %3").arg(i).arg(line).arg(recordCheckText(*found))));
    }
}

void TestRecord::cutFileIsFound()
{
    QVERIFY(addEntries(3));
    const QByteArray whole = contentOf(exported());
    const QList<QByteArray> lines = whole.split('\n');
    const QString cut = m_folder->filePath(QStringLiteral("cut.jsonl"));
    const auto faultOf = [&cut](const QByteArray &content) {
        return write(cut, content) ? verifyRecordFile(cut, {}).value_or(RecordCheck()).fault
                                   : RecordFault::None;
    };
    QCOMPARE(faultOf({}), RecordFault::NoSeal);
    QCOMPARE(faultOf(lines.at(0) + '\n'), RecordFault::NoSeal);
    QCOMPARE(faultOf(lines.at(0) + '\n' + lines.at(3)), RecordFault::CutOff);
    QCOMPARE(faultOf(lines.at(1) + '\n' + lines.at(2) + '\n' + lines.at(3)), RecordFault::Changed);
    QCOMPARE(faultOf("hello\n"), RecordFault::NoEntry);
    QVERIFY(!verifyRecordFile(m_folder->filePath(QStringLiteral("missing")), {}));
}

void TestRecord::foreignKeyIsTold()
{
    QVERIFY(addEntries(1));
    const auto found = verifyRecordFile(exported(), QByteArray(SealKey::publicBytes, 'k'));
    QVERIFY(found);
    QCOMPARE(found->fault, RecordFault::ForeignKey);
}

// Somebody without the key chains everything anew and puts a seal of an own key under it.
void TestRecord::replacedSealIsNotBelieved()
{
    QVERIFY(addEntries(2));
    const QString genuine = exported();
    const QByteArray key = recordPublicKey(m_places).value_or(QByteArray());
    const auto stranger = SealKey::openOrCreate(m_folder->filePath(QStringLiteral("stranger.key")));
    QVERIFY(stranger);
    const QByteArray body = recordBody(entryAbout(1));
    const QByteArray hash = nextRecordHash(firstRecordHash(), body);
    RecordSeal seal{1, hash, key, {}};
    seal.signature = stranger->sign(seal.message());
    QVERIFY(write(genuine, recordLine(hash, body) + seal.toJson() + '\n'));
    const auto found = verifyRecordFile(genuine, key);
    QVERIFY(found);
    QCOMPARE(found->fault, RecordFault::WrongSeal);
}

void TestRecord::tableHasOneLineAnEntry()
{
    QVERIFY(addEntries(3));
    const QString file = m_folder->filePath(QStringLiteral("record.csv"));
    QCOMPARE(exportRecordCsv(m_places, file).value_or(0), 3);
    const QByteArray table = contentOf(file);
    QCOMPARE(table.count("\r\n"), 4);
    QVERIFY(table.contains("opened,M. Silva,msilva,desk7,computer,s2,2,"));
    QVERIFY(!exportRecordCsv(m_places, QStringLiteral("/nonexistent/record.csv")));
}

void TestRecord::tableHoldsNoFormulas()
{
    {
        auto store = ReviewStore::open(m_places);
        QVERIFY(store);
        RecordEntry entry = entryAbout(1);
        entry.reviewer.name = QStringLiteral("=HYPERLINK(1)");
        QVERIFY((*store)->add(entry));
    }
    const QString file = m_folder->filePath(QStringLiteral("record.csv"));
    QVERIFY(exportRecordCsv(m_places, file));
    QVERIFY(contentOf(file).contains(",'=HYPERLINK(1),"));
}

void TestRecord::pagesAreNarrowed()
{
    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    for (int i = 1; i <= 60; ++i)
        QVERIFY((*store)->add(entryAbout(i, i % 2 == 0 ? RecordEvent::Decided : RecordEvent::Opened)));
    RecordTable &record = (*store)->record();
    const auto first = record.page({}, {0, 50});
    QVERIFY(first);
    QCOMPARE(first->rows.size(), 50);
    QVERIFY(first->hasNext);
    QCOMPARE(first->rows.first().number, 60);
    const auto decided = record.page({RecordEvent::Decided, {}}, {0, 50});
    QVERIFY(decided);
    QCOMPARE(decided->rows.size(), 30);
    QVERIFY(!decided->hasNext);
    const auto byCase = record.page({{}, QStringLiteral("17")}, {0, 50});
    QVERIFY(byCase);
    QCOMPARE(byCase->rows.size(), 1);
    QCOMPARE(byCase->rows.first().caseNumber, 17);
    const auto byOther = record.page({{}, {}, QStringLiteral("silva")}, {0, 10});
    QVERIFY(byOther && byOther->rows.isEmpty()); // the whole name
    const auto byReviewer = record.page({{}, {}, QStringLiteral("m. silva")}, {0, 10});
    QVERIFY(byReviewer);
    QCOMPARE(byReviewer->rows.size(), 10);
    QVERIFY(record.page({{}, {}, {}, true}, {0, 10})->rows.isEmpty());
    RecordEntry differing = entryAbout(61, RecordEvent::Decided);
    differing.details = {{QStringLiteral("differs_from"), QJsonArray{QStringLiteral("service")}}};
    QVERIFY((*store)->add(differing));
    const auto disagreements = record.page({{}, {}, {}, true}, {0, 10});
    QVERIFY(disagreements);
    QCOMPARE(disagreements->rows.size(), 1);
    QCOMPARE(disagreements->rows.first().caseNumber, 61);
    const auto byName = record.page({{}, QStringLiteral("silva")}, {0, 10});
    QVERIFY(byName);
    QCOMPARE(byName->rows.size(), 10);
}

void TestRecord::keyFileThatOthersReadIsRefused()
{
    QVERIFY(addEntries(1));
    QVERIFY(QFile::setPermissions(m_places.sealKey, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto store = ReviewStore::open(m_places);
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(QLatin1String("record.key")));
}

// A kill between making the lock and signing it leaves an empty file.
void TestRecord::lockOfAKilledProgramIsTakenOver()
{
    QFile lock(m_places.database + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(ReviewStore::open(m_places));
}

void TestRecord::lockOfALivingProgramIsNot()
{
    const auto first = ReviewStore::open(m_places);
    QVERIFY(first);
    const auto second = ReviewStore::open(m_places);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Storage);
}

void TestRecord::decisionAndEntryNameEachOther()
{
    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    QVERIFY((*store)->add(entryAbout(1)));
    OutboxEntry decision;
    decision.profileId = QStringLiteral("computer");
    decision.sessionId = QStringLiteral("s1");
    decision.seen = Status(statuses::inReview);
    decision.change.newStatus = statuses::declined;
    decision.change.comment = QStringLiteral("D1 Different person");
    const auto kept = (*store)->decide(decision, entryAbout(1, RecordEvent::Decided));
    QVERIFY(kept);
    QCOMPARE(kept->change.comment, QStringLiteral("D1 Different person — M. Silva, Countersign %1-0002")
                                       .arg((*store)->record().installation()));
    const auto open = (*store)->openDecisions();
    QVERIFY(open);
    QCOMPARE(open->first().change.comment, kept->change.comment);
}

void TestRecord::agreementCountsBothSidesOnly()
{
    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    const auto decide = [&store](int rating, double score) {
        RecordEntry entry = entryAbout(1, RecordEvent::Decided);
        entry.details = {
            {QStringLiteral("score"), score},
            {QStringLiteral("ratings"), QJsonArray{QJsonObject{{QStringLiteral("rating"), rating}}}}};
        return (*store)->add(entry).has_value();
    };
    QVERIFY(decide(5, 95) && decide(1, 10) && decide(2, 90)); // agree, agree, differ
    QVERIFY(decide(3, 90) && decide(5, 60));                  // one side leaves it open
    const auto agreement = readAgreement(m_places);
    QVERIFY(agreement);
    QCOMPARE(agreement->decided, 3);
    QCOMPARE(agreement->agreed, 2);
    QVERIFY(agreement->share().low < 2.0 / 3 && agreement->share().high > 2.0 / 3);
}

bool TestRecord::cutUpTo(qint64 last) const
{
    auto store = ReviewStore::open(m_places);
    return store &&
           (*store)->cutRecord(last, entryAbout(1).at.addSecs(1), entryAbout(0, RecordEvent::RecordCut)) &&
           (*store)->removeCut();
}

// Six entries, the oldest three cut off: entry 7 tells it, and the chain goes on.
void TestRecord::cutRecordVerifiesFromItsStart()
{
    QVERIFY(addEntries(6));
    QVERIFY(cutUpTo(3));
    QVERIFY(addEntries(2));
    const RecordCheck found = check();
    QVERIFY2(found.isWhole(), qPrintable(recordCheckText(found)));
    QCOMPARE(found.cutOff, 3);
    QCOMPARE(found.entries, 6);
    QVERIFY(recordCheckText(found).contains(QLatin1String("number 3")));
    const QString name = exported();
    const auto file = verifyRecordFile(name, recordPublicKey(m_places).value_or(QByteArray()));
    QVERIFY(file);
    QVERIFY2(file->isWhole(), qPrintable(recordCheckText(*file)));
    QCOMPARE(file->cutOff, 3);
    QCOMPARE(file->head, found.head);
    QVERIFY(!contentOf(name).contains("\"case\":\"s3\""));

    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    QCOMPARE((*store)->record().missing(), 0);
    const auto page = (*store)->record().page({}, {0, 50});
    QVERIFY(page);
    QCOMPARE(page->rows.last().number, 4);
    const QJsonObject told = page->rows.at(2).details; // the newest first: 9, 8, 7
    QCOMPARE(page->rows.at(2).event, RecordEvent::RecordCut);
    QCOMPARE(told.value(QLatin1String("first")).toInt(), 1);
    QCOMPARE(told.value(QLatin1String("last")).toInt(), 3);
    QCOMPARE(told.value(QLatin1String("entries")).toInt(), 3);
    QVERIFY2(!(*store)->cutRecord(2, entryAbout(1).at, entryAbout(0, RecordEvent::RecordCut)),
             "what is gone cannot be cut again");
}

// A console that is killed between the two.
void TestRecord::cutCountsBeforeItsEntriesAreTakenOut()
{
    QVERIFY(addEntries(5));
    {
        auto store = ReviewStore::open(m_places);
        QVERIFY(store);
        QVERIFY((*store)->cutRecord(4, entryAbout(1).at, entryAbout(0, RecordEvent::RecordCut)));
        const auto page = (*store)->record().page({}, {0, 50});
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
    }
    QCOMPARE(check().cutOff, 4);
    QVERIFY(check().isWhole());
    QVERIFY(!contentOf(exported()).contains("\"case\":\"s4\""));
    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    QCOMPARE((*store)->removeCut(), Result<bool>(true));
    QCOMPARE((*store)->removeCut(), Result<bool>(false));
}

void TestRecord::moreCutThanIsToldIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("number");
    QTest::newRow("next entry") << QStringList{neverShortened,
                                               QStringLiteral("DELETE FROM record WHERE number = 3")}
                                << 3;
    QTest::newRow("start moved on") << QStringList{QStringLiteral("UPDATE record_start SET number = 3"),
                                                   QStringLiteral("DELETE FROM record WHERE number = 3")}
                                    << 0;
    QTest::newRow("no start") << QStringList{QStringLiteral("DELETE FROM record_start")} << 1;
}

void TestRecord::moreCutThanIsToldIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(int, number);
    QVERIFY(addEntries(6));
    QVERIFY(cutUpTo(2));
    QVERIFY(tamper(m_places.database, {QStringLiteral("DELETE FROM record WHERE number = 3")})
                .contains(QLatin1String("never shortened")));
    QCOMPARE(tamper(m_places.database, statements), QString());
    const RecordCheck found = check();
    QCOMPARE(found.fault, number == 0 ? RecordFault::WrongStart : RecordFault::Changed);
    QCOMPARE(found.number, number);
}

// The installation signs the hash of each entry as the end of the record; that must not make it a beginning.
void TestRecord::sealOfAnEndIsNoStart()
{
    QVERIFY(addEntries(2));
    const auto seal = RecordSeal::fromJson(contentOf(exported()).trimmed().split('\n').last());
    QVERIFY(seal && seal->number == 2 && seal->isGenuine());
    QVERIFY(addEntries(2));
    RecordStart start{seal->number, seal->hash, 4, seal->publicKey, seal->signature};
    QVERIFY(!start.isGenuine());
    const QList<QByteArray> lines = contentOf(exported()).trimmed().split('\n');
    const QString forged = m_folder->filePath(QStringLiteral("forged.jsonl"));
    QVERIFY(write(forged, start.toJson() + '\n' + lines.at(2) + '\n' + lines.at(3) + '\n' + lines.at(4)));
    QCOMPARE(verifyRecordFile(forged, {}).value_or(RecordCheck()).fault, RecordFault::WrongStart);
}

// Even whoever has the key: the entry that a start names must tell of it.
void TestRecord::cutThatNoEntryTellsIsFound()
{
    QVERIFY(addEntries(4));
    const auto key = SealKey::openOrCreate(m_places.sealKey);
    QVERIFY(key);
    const QList<QByteArray> lines = contentOf(exported()).trimmed().split('\n');
    const QByteArray hash = QByteArray::fromHex(lines.at(1).mid(9, 2 * recordHashBytes));
    const QString forged = m_folder->filePath(QStringLiteral("forged.jsonl"));
    for (const qint64 toldBy : {4, 2, 9}) {
        RecordStart start{2, hash, toldBy, key->publicKey(), {}};
        start.signature = key->sign(start.message());
        QVERIFY(start.isGenuine());
        QVERIFY(write(forged, start.toJson() + '\n' + lines.at(2) + '\n' + lines.at(3) + '\n' + lines.at(4)));
        QCOMPARE(verifyRecordFile(forged, {}).value_or(RecordCheck()).fault, RecordFault::WrongStart);
    }
}

void TestRecord::everyFlippedByteOfACutFileIsFound()
{
    QVERIFY(addEntries(3));
    QVERIFY(cutUpTo(2));
    const QByteArray whole = contentOf(exported());
    QCOMPARE(whole.count('\n'), 4); // start, entries 3 and 4, seal
    const QByteArray key = recordPublicKey(m_places).value_or(QByteArray());
    const QString damaged = m_folder->filePath(QStringLiteral("damaged.jsonl"));
    for (qsizetype i = 0; i < whole.size() - 1; ++i) {
        QByteArray bytes = whole;
        bytes[i] = char(bytes.at(i) ^ 0x01);
        QVERIFY(write(damaged, bytes));
        const auto found = verifyRecordFile(damaged, key);
        QVERIFY2(found && !found->isWhole(), qPrintable(QStringLiteral("byte %1").arg(i)));
        const auto line = whole.first(i).count('\n');
        if (line == 1 || line == 2)
            QCOMPARE(found->number, line + 2);
    }
}

void TestRecord::policyOfTheAdministratorIsToldWhenItChanges()
{
    auto store = ReviewStore::open(m_places);
    QVERIFY(store);
    const auto startWith = [&store](const QJsonObject &policy) {
        RecordEntry started = entryAbout(0, RecordEvent::Started);
        started.details = {{QStringLiteral("version"), QStringLiteral("1")}};
        if (!policy.isEmpty())
            started.details.insert(ReviewStore::policyKey(), policy);
        RecordEntry changed = entryAbout(0, RecordEvent::PolicyInForce);
        changed.details = policy;
        return (*store)->addStart(started, changed).has_value();
    };
    const auto told = [&store] {
        const auto page = (*store)->record().page({RecordEvent::PolicyInForce, {}}, {0, 50});
        return page ? page->rows.size() : -1;
    };
    const QJsonObject first{{QStringLiteral("sha256"), QStringLiteral("aa")}};
    const QJsonObject second{{QStringLiteral("sha256"), QStringLiteral("bb")}};
    QVERIFY(startWith({}));
    QCOMPARE(told(), 0);
    QVERIFY(startWith(first) && startWith(first));
    QCOMPARE(told(), 1);
    QVERIFY(startWith(second));
    QCOMPARE(told(), 2);
    QVERIFY(startWith({}) && startWith({}));
    QCOMPARE(told(), 3);
    const auto newest = (*store)->record().page({RecordEvent::PolicyInForce, {}}, {0, 1});
    QVERIFY(newest && newest->rows.first().details.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
