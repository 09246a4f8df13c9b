#include "base/settings.h"
#include "models/builtinnotice.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "secrets/keystore.h"
#include "support/stubengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

QByteArray enginesTier(const char *tier)
{
    return StubEngine::handingOver("http://127.0.0.1:9", QByteArray(R"({"tier":")") + tier +
                                                             R"(","pairs_right":96.4,"true_accepts":88.4})");
}

RunEntry entryOf(RunAction action)
{
    RunEntry entry;
    entry.action = action;
    return entry;
}

} // namespace

// Told once, after the first comparison by built-in networks, and never again.
class TestBuiltInNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saidOnceAfterTheFirstComparison()
    {
        const StubEngine engine(enginesTier("built-in"));
        Settings settings({});
        ActiveService service(settings, secrets::makeMemoryKeyStore(), {{}, {}, engine.program()});
        service.start();
        QTRY_COMPARE(service.state(), ServiceState::Ready);
        RunHistory history;
        BuiltInNotice notice(settings, service, history);
        history.add(entryOf(RunAction::Age));
        QVERIFY2(!notice.isShown(), "an age is no comparison");
        const QSignalSpy changed(&notice, &BuiltInNotice::changed);
        history.add(entryOf(RunAction::Match));
        QVERIFY(notice.isShown());
        QVERIFY(notice.text().contains(QStringLiteral("96.4 % of pairs")));
        QVERIFY(notice.text().contains(QStringLiteral("88.4 % of the same people")));
        history.add(entryOf(RunAction::Search));
        QCOMPARE(changed.size(), 1);

        notice.dismiss();
        QVERIFY(!notice.isShown());
        history.add(entryOf(RunAction::Match));
        QVERIFY2(!notice.isShown(), "once is enough");
        BuiltInNotice nextLaunch(settings, service, history);
        history.add(entryOf(RunAction::Match));
        QVERIFY2(!nextLaunch.isShown(), "also at the next launch");
    }

    void silentWithLargerNetworks()
    {
        const StubEngine engine(enginesTier("full"));
        Settings settings({});
        ActiveService service(settings, secrets::makeMemoryKeyStore(), {{}, {}, engine.program()});
        service.start();
        QTRY_COMPARE(service.state(), ServiceState::Ready);
        RunHistory history;
        const BuiltInNotice notice(settings, service, history);
        history.add(entryOf(RunAction::Match));
        QVERIFY(!notice.isShown());
    }
};

QTEST_GUILESS_MAIN(TestBuiltInNotice)
#include "tst_builtinnotice.moc"
