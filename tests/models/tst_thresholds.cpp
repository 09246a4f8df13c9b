#include "base/csv.h"
#include "base/settings.h"
#include "models/thresholdsviewmodel.h"
#include "review/evidencefiles.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

struct Bench
{
    Bench()
        : checks({Fault{}})
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, {})
        , model(desk.record, desk.batches, checks.settings)
    {
        desk.start();
    }

    void add(RecordEvent event, const QString &session, const QJsonObject &details = {},
             const QString &profile = QStringLiteral("computer"))
    {
        desk.record.add(event, {profile, session, 1}, details);
    }

    // What the outbox writes of a decision.
    void decide(const QString &session, double score, const QString &verdict, const QString &reason,
                int rating)
    {
        add(RecordEvent::Decided, session,
            {{QStringLiteral("score"), score},
             {QStringLiteral("verdict"), verdict},
             {QStringLiteral("reason"), reason},
             {QStringLiteral("embedder"), QStringLiteral("net-1")},
             {QStringLiteral("ratings"), QJsonArray{QJsonObject{{QStringLiteral("rating"), rating}}}}});
    }

    void reload()
    {
        // The file's thread does one thing after the other: what was added is on the disk by then.
        QVERIFY(desk.record.page({}, {}).future().result());
        QSignalSpy changed(&model, &ThresholdsViewModel::sourcesChanged);
        model.reload();
        QTRY_VERIFY(!changed.isEmpty()); // perhaps already: what the threads have done is taken at once
        QTRY_VERIFY(!model.isReading());
    }

    QString write(const QByteArray &text)
    {
        QFile file(folder.filePath(QStringLiteral("pairs.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

    QTemporaryDir folder;
    CheckBench checks;
    ReviewDesk desk;
    ThresholdsViewModel model;
};

const QString approve = QStringLiteral("approve");
const QString decline = QStringLiteral("decline");

} // namespace

class TestThresholds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyConfirmedDecisionsAboutTheFacesCount();
    void aLaterDecisionOfACaseCounts();
    void servicesAndNetworksAreKeptApart();
    void aTableIsReadWeighedAndExported();
    void tooLittleIsSaid();
    void tablesThatCannotBeUsedSayWhy_data();
    void tablesThatCannotBeUsedSayWhy();
};

void TestThresholds::onlyConfirmedDecisionsAboutTheFacesCount()
{
    Bench bench;
    bench.decide(QStringLiteral("a"), 91, approve, QStringLiteral("A1"), 5);
    bench.add(RecordEvent::Confirmed, QStringLiteral("a"));
    bench.decide(QStringLiteral("b"), 12, decline, QStringLiteral("D1"), 1);
    bench.add(RecordEvent::Confirmed, QStringLiteral("b"));
    bench.decide(QStringLiteral("c"), 66, decline, QStringLiteral("D6"), 3); // under age: nothing about faces
    bench.add(RecordEvent::Confirmed, QStringLiteral("c"));
    bench.decide(QStringLiteral("d"), 77, approve, QStringLiteral("A1"), 5); // never confirmed
    bench.decide(QStringLiteral("e"), 20, decline, QStringLiteral("D1"), 1);
    bench.add(RecordEvent::Undone, QStringLiteral("e"));
    bench.reload();
    QCOMPARE(bench.model.sources().size(), 1);
    const DecidedScores &decided = bench.model.sources().first().decided;
    QCOMPARE(decided.scores, (QVector<LabelledScore>{{91, true}, {12, false}}));
    QCOMPARE(decided.leftOut, 1);
    QCOMPARE(bench.model.evidence().samePairs(), 1);
    QVERIFY(bench.model.caution().contains(QLatin1Char('1')));
}

void TestThresholds::aLaterDecisionOfACaseCounts()
{
    Bench bench;
    bench.decide(QStringLiteral("a"), 60, decline, QStringLiteral("D1"), 2);
    bench.add(RecordEvent::Confirmed, QStringLiteral("a"));
    bench.decide(QStringLiteral("a"), 60, approve, QStringLiteral("A2"), 4);
    bench.add(RecordEvent::Confirmed, QStringLiteral("a"));
    bench.reload();
    QCOMPARE(bench.model.sources().first().decided.scores, (QVector<LabelledScore>{{60, true}}));
}

void TestThresholds::servicesAndNetworksAreKeptApart()
{
    Bench bench;
    for (const char *profile : {"computer", "didit"}) {
        bench.add(RecordEvent::Decided, QStringLiteral("a"),
                  {{QStringLiteral("score"), 80},
                   {QStringLiteral("verdict"), approve},
                   {QStringLiteral("reason"), QStringLiteral("A1")}},
                  QString::fromLatin1(profile));
        bench.add(RecordEvent::Confirmed, QStringLiteral("a"), {}, QString::fromLatin1(profile));
    }
    bench.decide(QStringLiteral("b"), 80, approve, QStringLiteral("A1"), 5);
    bench.add(RecordEvent::Confirmed, QStringLiteral("b"));
    bench.reload();
    QCOMPARE(bench.model.sources().size(), 3);
    QStringList titles;
    for (const EvidenceSource &source : bench.model.sources())
        titles.append(source.title);
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestThresholds::aTableIsReadWeighedAndExported()
{
    Bench bench;
    const QAbstractItemModelTester tester(&bench.model.table());
    QByteArray text = "number,similarity,same,state\r\n";
    for (int i = 0; i < 40; ++i) {
        text += QByteArray::number(i) + ',' + QByteArray::number(95 - i) + ",1,done\r\n";
        text += QByteArray::number(i) + ',' + QByteArray::number(5 + i) + ",0,done\r\n";
    }
    text += "99,,1,failed\r\n"; // no similarity: left out
    bench.model.openTable(bench.write(text));
    QTRY_COMPARE(bench.model.evidence().samePairs(), 40);
    QCOMPARE(bench.model.evidence().differentPairs(), 40);
    QVERIFY(bench.model.summary().contains(QStringLiteral("40")));
    QCOMPARE(bench.model.table().rowCount(), 21);

    bench.model.propose(60);
    QCOMPARE(bench.model.evidence().at(60).sameDeclined, 5);
    QVERIFY(bench.model.comparison().contains(QStringLiteral("60")));

    QSignalSpy exported(&bench.model, &ThresholdsViewModel::exported);
    const QString numbers = bench.folder.filePath(QStringLiteral("numbers.csv"));
    bench.model.exportTo(numbers);
    QTRY_VERIFY(!exported.isEmpty());
    QFile file(numbers);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = CsvTable::read(file.readAll());
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 101);
    QCOMPARE(table->at(60, QStringLiteral("same_declined")), QStringLiteral("5"));
    QCOMPARE(table->at(60, QStringLiteral("same_pairs")), QStringLiteral("40"));
    QCOMPARE(table->at(60, QStringLiteral("false_reject")).toDouble(), 5.0 / 40);
}

void TestThresholds::tooLittleIsSaid()
{
    Bench bench;
    QVERIFY(bench.model.summary().isEmpty());
    bench.model.openTable(bench.write("similarity,same\n90,yes\n10,no\n"));
    QTRY_COMPARE(bench.model.evidence().samePairs(), 1);
    QVERIFY(bench.model.summary().contains(QStringLiteral("too little")));
    QVERIFY(!bench.model.suggestion());
}

void TestThresholds::tablesThatCannotBeUsedSayWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no usable row") << QByteArray("similarity,same\n,1\n120,1\nx,0\n50,perhaps\n");
    QTest::newRow("quote never closed") << QByteArray("similarity,same\n\"50,1\n");
}

void TestThresholds::tablesThatCannotBeUsedSayWhy()
{
    QFETCH(const QByteArray, text);
    Bench bench;
    QSignalSpy failed(&bench.model, &ThresholdsViewModel::failed);
    bench.model.openTable(bench.write(text));
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QCOMPARE(bench.model.evidence().samePairs(), 0);
}

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
