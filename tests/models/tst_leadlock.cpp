#include "base/limits.h"
#include "base/settings.h"
#include "review/leadlock.h"
#include "review/record.h"
#include "review/reviewer.h"
#include "review/reviewthread.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

// The lead's lock on the review policy.
class TestLeadLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLockedAtFirst();
    void onlyThePassphraseOpensIt();
    void shortPassphraseIsRefused();
    void administratorNamesTheLeads_data();
    void administratorNamesTheLeads();
    void everythingIsInTheRecordButThePassphrase();
};

namespace {

const QString passphrase = QStringLiteral("correct horse");

struct Bench
{
    explicit Bench(const QString &administratorFile = {})
        : settings({}, administratorFile)
        , thread(ReviewPlaces::in(folder.path()))
        , record(thread, settings)
        , lock(settings, record)
    {
        opening = thread.open();
    }

    bool outcomeOf(const Call<bool> &call) const
    {
        return QTest::qWaitFor([&call] { return call.future().isFinished(); }) &&
               call.future().result().value_or(false);
    }

    QTemporaryDir folder;
    Settings settings;
    ReviewThread thread;
    Record record;
    LeadLock lock;
    Call<qint64> opening;
};

} // namespace

void TestLeadLock::nothingIsLockedAtFirst()
{
    const Bench bench;
    QVERIFY(!bench.lock.isSet());
    QVERIFY(bench.lock.isOpen());
}

void TestLeadLock::administratorNamesTheLeads_data()
{
    const QString me = currentReviewer({}).login;
    QTest::addColumn<QString>("accounts");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("another") << me + QStringLiteral("-not") << false;
    QTest::newRow("this one") << me << true;
    QTest::newRow("one of several") << QStringLiteral("nobody-known, ") + me << true;
}

void TestLeadLock::administratorNamesTheLeads()
{
    QFETCH(QString, accounts);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("policy.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[lead]\naccounts=" + accounts.toUtf8() + '\n');
    file.close();
    const Bench bench(file.fileName());
    QTEST(bench.lock.isOpen(), "isOpen");
}

void TestLeadLock::onlyThePassphraseOpensIt()
{
    Bench bench;
    QVERIFY(bench.outcomeOf(bench.lock.set(passphrase)));
    QVERIFY2(bench.lock.isOpen(), "whoever set it goes on");
    bench.lock.close();
    QVERIFY(!bench.lock.isOpen());
    QVERIFY(!bench.outcomeOf(bench.lock.open(QStringLiteral("Correct horse"))));
    QVERIFY(!bench.lock.isOpen());
    QVERIFY2(!bench.outcomeOf(bench.lock.set(QStringLiteral("another one"))),
             "a closed lock is not replaced");
    bench.lock.remove();
    QVERIFY2(bench.lock.isSet(), "nor taken away");
    LeadLock atTheNextStart(bench.settings, bench.record);
    QVERIFY(!atTheNextStart.isOpen());
    QVERIFY(bench.outcomeOf(atTheNextStart.open(passphrase)));
    atTheNextStart.remove();
    QVERIFY(!bench.lock.isSet());
}

void TestLeadLock::shortPassphraseIsRefused()
{
    Bench bench;
    QVERIFY(
        !bench.outcomeOf(bench.lock.set(QString(limits::leadPassphraseCharacters - 1, QLatin1Char('x')))));
    QVERIFY(!bench.lock.isSet());
}

void TestLeadLock::everythingIsInTheRecordButThePassphrase()
{
    Bench bench;
    bench.outcomeOf(bench.lock.set(passphrase));
    bench.lock.close();
    bench.outcomeOf(bench.lock.open(QStringLiteral("wrong")));
    bench.outcomeOf(bench.lock.open(passphrase));
    const auto page = bench.record.page({}, {});
    QTRY_VERIFY(page.future().isFinished());
    QStringList told;
    const QVector<RecordEntry> rows = page.future().result()->rows;
    for (const RecordEntry &entry : rows)
        told.prepend(entry.details.value(QLatin1String("value")).toString());
    told.removeAll(QString());
    QCOMPARE(told, (QStringList{QStringLiteral("set"), QStringLiteral("closed"),
                                QStringLiteral("wrong passphrase"), QStringLiteral("opened")}));
    QVERIFY(!bench.settings.leadHash().contains(passphrase));
}

QTEST_GUILESS_MAIN(TestLeadLock)
#include "tst_leadlock.moc"
