#include "models/serviceerrors.h"

#include "base/limits.h"

#include <QTest>

using namespace countersign;

namespace {

AnsweringNetworks measured()
{
    AnsweringNetworks networks;
    networks.embedder = QStringLiteral("E");
    networks.trueAccepts = 88.4;
    return networks;
}

// `same` and `different` ones at one similarity.
QVector<ClosedCase> closed(double score, qint64 same, qint64 different)
{
    QVector<ClosedCase> cases;
    for (qint64 i = 0; i < same + different; ++i)
        cases.append({QString::number(i), i, i < same, score, {}});
    return cases;
}

} // namespace

// What is said about errors, and what is not.
class TestServiceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuredRatesFollowTheScale_data();
    void measuredRatesFollowTheScale();
    void millionsAreGroupedInEveryLanguage();
    void whatNobodyMeasuredIsNotSaid();
    void closedCasesOfTheSameBandCount();
    void fewCasesAreNoFigure();
};

void TestServiceErrors::measuredRatesFollowTheScale_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0.0 << QStringLiteral("12 of 100 pairs of one person stay below 50");
    QTest::newRow("below") << 49.9 << QStringLiteral("12 of 100 pairs of one person stay below 50");
    QTest::newRow("open") << 50.0 << QStringLiteral("one of 1,000 pairs of different people reaches 50");
    QTest::newRow("same") << 79.9 << QStringLiteral("one of 10,000 pairs of different people reaches 70");
    QTest::newRow("likely") << 80.0 << QStringLiteral("one of 100,000 pairs of different people reaches 80");
    QTest::newRow("strong") << 100.0
                            << QStringLiteral("one of 1,000,000 pairs of different people reaches 90");
}

void TestServiceErrors::measuredRatesFollowTheScale()
{
    QFETCH(const double, score);
    QFETCH(const QString, words);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString text = measuredErrorText(score, measured());
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestServiceErrors::millionsAreGroupedInEveryLanguage()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    const QString million = measuredErrorText(95, measured());
    QVERIFY2(million.contains(QLatin1String("1.000.000")), qPrintable(million));
    const QString thousand = measuredErrorText(50, measured());
    QVERIFY2(thousand.contains(QLatin1String("1000 ")), qPrintable(thousand));
}

void TestServiceErrors::whatNobodyMeasuredIsNotSaid()
{
    QVERIFY(measuredErrorText(95, {}).isEmpty());
    AnsweringNetworks unmeasured = measured();
    unmeasured.trueAccepts.reset();
    QVERIFY(measuredErrorText(95, unmeasured).isEmpty());
}

void TestServiceErrors::closedCasesOfTheSameBandCount()
{
    const QVector<ClosedCase> cases = closed(75, 18, 4) + closed(95, 50, 0) + closed(20, 3, 30);
    const QString called = closedErrorText(72, cases);
    QVERIFY2(called.contains(QStringLiteral("22")) &&
                 called.contains(QStringLiteral("4 showed different people")),
             qPrintable(called));
    const QString rejected = closedErrorText(10, cases);
    QVERIFY2(rejected.contains(QStringLiteral("33")) &&
                 rejected.contains(QStringLiteral("3 showed the same person")),
             qPrintable(rejected));
    QVERIFY(closedErrorText(55, cases).isEmpty());
}

void TestServiceErrors::fewCasesAreNoFigure()
{
    QVERIFY(closedErrorText(75, closed(75, limits::fewestClosedCases - 1, 0)).isEmpty());
    QVERIFY(!closedErrorText(75, closed(75, limits::fewestClosedCases, 0)).isEmpty());
    QVector<ClosedCase> withoutScore = closed(75, limits::fewestClosedCases, 0);
    withoutScore.first().score.reset();
    QVERIFY(closedErrorText(75, withoutScore).isEmpty());
}

QTEST_GUILESS_MAIN(TestServiceErrors)
#include "tst_serviceerrors.moc"
