#include "review/opinion.h"
#include "review/reviewstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

Opinion opinionOf(const QString &name, int rating)
{
    Opinion opinion;
    opinion.profileId = QStringLiteral("computer");
    opinion.sessionId = QStringLiteral("s1");
    opinion.caseNumber = 7;
    opinion.reviewer = {name, QStringLiteral("desk"), QStringLiteral("m1")};
    opinion.rating = rating;
    opinion.reasonId = QStringLiteral("S1");
    opinion.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return opinion;
}

} // namespace

// Who may decide: two against one, nobody twice, and what is kept of it.
class TestOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void marksComeBack();
};

void TestOpinion::rules_data()
{
    QTest::addColumn<QVector<int>>("others");
    QTest::addColumn<bool>("hasOwn");
    QTest::addColumn<int>("rating"); // 0: none
    QTest::addColumn<bool>("differs");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QVector<int> &others, bool hasOwn, int rating, bool differs,
                        Verdict verdict, bool allowed) {
        QTest::newRow(name) << others << hasOwn << rating << differs << verdict << allowed;
    };
    row("alone", {}, false, 5, false, Verdict::Approve, true);
    row("alone against the service", {}, false, 1, true, Verdict::Decline, false);
    row("alone, asks for another", {}, false, 1, true, Verdict::SecondOpinion, true);
    row("alone, asks the person again", {}, false, 1, true, Verdict::AskAgain, true);
    row("asked already", {}, true, 5, false, Verdict::Approve, false);
    row("asked already, parks", {}, true, 5, false, Verdict::Park, true);
    row("asks twice", {}, true, 5, false, Verdict::SecondOpinion, false);
    row("both say the same", {4}, false, 5, true, Verdict::Approve, true);
    row("both say different", {1}, false, 2, false, Verdict::Decline, true);
    row("the two differ", {4}, false, 1, false, Verdict::Decline, false);
    row("the first could not tell", {3}, false, 5, false, Verdict::Approve, true);
    row("two against one", {5, 1}, false, 4, false, Verdict::Approve, true);
    row("one against two", {5, 1}, false, 4, false, Verdict::Decline, false);
    row("no two agree", {5, 1}, false, 3, false, Verdict::Approve, false);
    row("no faces", {0}, false, 0, false, Verdict::Approve, true);
}

void TestOpinion::rules()
{
    QFETCH(QVector<int>, others);
    QFETCH(bool, hasOwn);
    QFETCH(int, rating);
    QFETCH(bool, differs);
    QFETCH(Verdict, verdict);
    OpinionRules rules;
    for (const int other : std::as_const(others))
        rules.others.append(opinionOf(QStringLiteral("other"), other));
    rules.hasOwn = hasOwn;
    rules.rating = rating == 0 ? std::nullopt : std::optional(rating);
    rules.demand = differs ? TwoPeople::TheyDiffer : TwoPeople::NotNeeded;
    QTEST(opinionObstacle(verdict, rules).isEmpty(), "allowed");
    if (rules.others.isEmpty() && !rules.hasOwn) {
        rules.demand = TwoPeople::NotNeeded;
        QVERIFY(opinionObstacle(verdict, rules).isEmpty());
        // Each demand has its own sentence, and leads only to verdicts that take no side.
        const bool free =
            verdict == Verdict::SecondOpinion || verdict == Verdict::AskAgain || verdict == Verdict::Park;
        QSet<QString> sentences;
        for (const TwoPeople demand : {TwoPeople::TheyDiffer, TwoPeople::SearchDecline, TwoPeople::Score}) {
            rules.demand = demand;
            sentences.insert(opinionObstacle(verdict, rules));
        }
        QCOMPARE(sentences.size(), free ? 1 : 3);
    }
}

void TestOpinion::marksComeBack()
{
    const QTemporaryDir folder;
    const QDateTime until(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    {
        auto store = ReviewStore::open(ReviewPlaces::in(folder.path()));
        QVERIFY(store);
        RecordEntry entry;
        entry.at = until;
        QVERIFY((*store)->addOpinion(opinionOf(QStringLiteral("Ana"), 4), entry));
        QVERIFY((*store)->park(
            {QStringLiteral("computer"), QStringLiteral("s2"), QStringLiteral("P1"), until}, entry));
        QVERIFY((*store)->park(
            {QStringLiteral("computer"), QStringLiteral("s2"), QStringLiteral("P2"), until}, entry));
    }
    auto store = ReviewStore::open(ReviewPlaces::in(folder.path()));
    QVERIFY(store);
    const auto opinions = (*store)->marks().opinions();
    QVERIFY(opinions);
    QCOMPARE(opinions->size(), 1);
    QVERIFY(isSamePerson(opinions->first().reviewer, opinionOf(QStringLiteral("Ana"), 1).reviewer));
    QVERIFY(!isSamePerson(opinions->first().reviewer, opinionOf(QStringLiteral("Ben"), 4).reviewer));
    QCOMPARE(opinions->first().rating, 4);
    QCOMPARE(opinions->first().at, opinionOf({}, 4).at);
    const auto parked = (*store)->marks().parkedCases();
    QVERIFY(parked);
    QCOMPARE(parked->size(), 1);
    QCOMPARE(parked->first().reasonId, QStringLiteral("P2"));
    QCOMPARE(parked->first().until, until);
    QCOMPARE((*store)->record().number(), 3);
}

QTEST_GUILESS_MAIN(TestOpinion)
#include "tst_opinion.moc"
