#include "imaging/uploadencoder.h"
#include "models/ageviewmodel.h"
#include "models/matchviewmodel.h"
#include "support/checkbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

// Both sides filled and the service there.
void prepare(CheckBench &bench, MatchViewModel &model)
{
    model.setPicture(MatchViewModel::probe, drawnPicture(40));
    model.setPicture(MatchViewModel::reference, drawnPicture(90));
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    QVERIFY(model.canRun());
}

} // namespace

class TestCheckViewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsBothPictures();
    void nothingRunsWhileAnotherPictureIsShown();
    void matchesAndRemembers();
    void checkOfACaseNamesItsCase();
    void pickedFaceAloneGoesOutAndIsRecorded();
    void changedPictureTakesTheReportAway();
    void lateAnswerIsDropped();
    void cancelEndsQuietly();
    void refusalIsKeptAsAnError();
    void engineThatDiesLeavesASentence();
    void changedOptionMarksTheReport();
    void earlierResultComesBackWithItsPictures();
    void profileChangeTakesTheReportAway();
    void settingsReachEveryCheckAtOnce();
};

void TestCheckViewModels::wantsBothPictures()
{
    CheckBench bench({Fault{}});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    QCOMPARE(model.state(), CheckState::Incomplete);
    model.setPicture(MatchViewModel::probe, drawnPicture(40));
    QCOMPARE(model.state(), CheckState::Incomplete);
    model.run();
    QCOMPARE(model.state(), CheckState::Incomplete);
    model.setPicture(MatchViewModel::reference, drawnPicture(40));
    QCOMPARE(model.state(), CheckState::Ready);
    QVERIFY(bench.server.seen().isEmpty());
}

void TestCheckViewModels::nothingRunsWhileAnotherPictureIsShown()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    const QSignalSpy changed(&model, &CheckViewModel::changed);
    model.setPreviewing(MatchViewModel::probe, true);
    QVERIFY(!model.canRun());
    QCOMPARE(changed.size(), 1);
    model.run();
    QCOMPARE(model.state(), CheckState::Ready);
    model.setPreviewing(MatchViewModel::probe, false);
    QVERIFY(model.canRun());
    QVERIFY(bench.server.seen().isEmpty());
}

void TestCheckViewModels::matchesAndRemembers()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    const QSignalSpy reported(&model, &CheckViewModel::reported);
    model.setThreshold(44);
    model.run();
    QCOMPARE(model.state(), CheckState::Running);
    QTRY_COMPARE(model.state(), CheckState::Done);
    QCOMPARE(reported.count(), 1);
    QCOMPARE(*model.report()->score, 95.0);
    QCOMPARE(model.reportThreshold(), 44.0);
    QCOMPARE(bench.history.rowCount(), 1);
    QVERIFY(bench.server.seen().first().body.contains("44"));
}

void TestCheckViewModels::checkOfACaseNamesItsCase()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95), matchAnswer("r2", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    model.setCase({QStringLiteral("case-1"), 7});
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    QCOMPARE(bench.history.entryAt(0).forCase.sessionId, QStringLiteral("case-1"));
    QCOMPARE(bench.history.entryAt(0).forCase.number, 7);
    model.setPicture(MatchViewModel::probe, drawnPicture(140));
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    QVERIFY2(bench.history.entryAt(0).forCase.sessionId.isEmpty(), "another face is of no case");
}

void TestCheckViewModels::pickedFaceAloneGoesOutAndIsRecorded()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    const imaging::PicturePtr whole = model.picture(MatchViewModel::probe);
    const auto part = imaging::cropPicture(whole, {0.5, 0.5, 0.5, 0.5}, 0).future().result();
    QVERIFY(part);
    model.setPicture(MatchViewModel::probe, *part);
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    const QByteArray body = bench.server.seen().first().body;
    QVERIFY(body.contains((*part)->bytes) && !body.contains(whole->bytes));
    const QVector<SentPicture> recorded = bench.history.entryAt(0).pictures;
    QCOMPARE(recorded.size(), 2);
    QCOMPARE(recorded.first().sent, (*part)->sha256);
    QCOMPARE(recorded.first().received, whole->sha256);
    QCOMPARE(recorded.first().part, QRect(40, 30, 40, 30)); // of 80 x 60
    QCOMPARE(recorded.last().sent, model.picture(MatchViewModel::reference)->sha256);
    QVERIFY(recorded.last().part.isEmpty());
}

void TestCheckViewModels::changedPictureTakesTheReportAway()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    model.setPicture(MatchViewModel::reference, drawnPicture(200));
    QCOMPARE(model.state(), CheckState::Ready);
    QVERIFY(!model.report());
}

void TestCheckViewModels::lateAnswerIsDropped()
{
    CheckBench bench({Fault::of(Fault::Kind::Hold)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    model.run();
    QTRY_COMPARE(bench.server.seen().size(), 1);
    model.setPicture(MatchViewModel::reference, drawnPicture(200));
    bench.server.follow({matchAnswer("r2", "Declined", 3)});
    bench.server.release();
    QCOMPARE(model.state(), CheckState::Ready);
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    QCOMPARE(model.report()->requestId, QStringLiteral("r2"));
    QCOMPARE(bench.history.rowCount(), 1);
}

void TestCheckViewModels::cancelEndsQuietly()
{
    CheckBench bench({Fault::of(Fault::Kind::Hold)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    model.run();
    QTRY_COMPARE(bench.server.seen().size(), 1);
    model.cancel();
    QCOMPARE(model.state(), CheckState::Ready);
    QVERIFY(model.canRun());
    QCOMPARE(bench.history.rowCount(), 0);
}

void TestCheckViewModels::refusalIsKeptAsAnError()
{
    CheckBench bench({Fault::answer(401, R"({"detail":"Invalid key"})"), Fault::answer(200, "<html>"),
                      matchAnswer("r3", "Approved", 90)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    QStringList tries; // as the record is told
    connect(&bench.history, &RunHistory::tryFailed, this,
            [&tries](RunAction action, const Error &error, const RunCase &forCase) {
                tries.append(
                    QStringLiteral("%1 %2 %3")
                        .arg(QString::number(int(action)), errorKindName(error.kind), forCase.sessionId));
            });
    prepare(bench, model);
    model.setCase({QStringLiteral("case-1"), 7});
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Failed);
    QCOMPARE(model.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(tries, QStringList{QStringLiteral("%1 %2 case-1")
                                    .arg(QString::number(int(RunAction::Match)),
                                         errorKindName(ErrorKind::Unauthorized))});
    model.run();
    QTRY_COMPARE(model.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!model.report());
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
}

void TestCheckViewModels::engineThatDiesLeavesASentence()
{
    CheckBench bench({Fault::of(Fault::Kind::DropBefore)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    bench.stub.killLast();
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Failed);
    QVERIFY(!model.error().message.isEmpty());
    // The engine coming back does not wipe the sentence away.
    QTRY_COMPARE(bench.stub.pids().size(), 2);
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    QCOMPARE(model.state(), CheckState::Failed);
}

void TestCheckViewModels::changedOptionMarksTheReport()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    model.setRotate(true);
    QVERIFY2(!model.isOutdated(), "nothing was reported yet");
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    QVERIFY(!model.isOutdated());
    model.setThreshold(80);
    QVERIFY(model.isOutdated());
    QVERIFY2(model.report(), "the report stays, marked");
    QCOMPARE(model.reportThreshold(), bench.settings.matchThreshold() == 80 ? 30.0 : -1.0);
    model.run();
    QVERIFY(!model.isOutdated());
    QTRY_COMPARE(model.state(), CheckState::Done);
}

void TestCheckViewModels::earlierResultComesBackWithItsPictures()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95), matchAnswer("r2", "Declined", 3)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    const imaging::PicturePtr former = model.picture(MatchViewModel::reference);
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    model.setPicture(MatchViewModel::reference, drawnPicture(200));
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    QCOMPARE(model.report()->requestId, QStringLiteral("r2"));
    QVERIFY(!model.restore(QStringLiteral("unknown")));
    QVERIFY(model.restore(QStringLiteral("r1")));
    QCOMPARE(model.state(), CheckState::Done);
    QCOMPARE(model.report()->requestId, QStringLiteral("r1"));
    QCOMPARE(model.picture(MatchViewModel::reference), former);
    QCOMPARE(bench.history.rowCount(), 2);
}

void TestCheckViewModels::profileChangeTakesTheReportAway()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel model(bench.service, bench.settings, bench.history);
    prepare(bench, model);
    model.run();
    QTRY_COMPARE(model.state(), CheckState::Done);
    QVERIFY(!model.isBilled());
    bench.service.setProfile(QStringLiteral("didit"));
    QTRY_COMPARE(model.state(), CheckState::Ready);
    QVERIFY(!model.report());
    QVERIFY(model.isBilled());
}

void TestCheckViewModels::settingsReachEveryCheckAtOnce()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    MatchViewModel match(bench.service, bench.settings, bench.history);
    AgeViewModel age(bench.service, bench.settings, bench.history);
    prepare(bench, match);
    match.run();
    QTRY_COMPARE(match.state(), CheckState::Done);
    bench.settings.setAgeThreshold(21);
    QCOMPARE(age.threshold(), 21);
    QVERIFY2(!match.isOutdated(), "an age is nothing to a match");
    bench.settings.setMatchThreshold(60);
    QCOMPARE(match.threshold(), 60.0);
    QVERIFY(match.isOutdated());
    age.setRotate(!match.rotate());
    QCOMPARE(match.rotate(), age.rotate());
}

QTEST_MAIN(TestCheckViewModels)
#include "tst_checkviewmodels.moc"
