#include "base/limits.h"
#include "domain/scoreband.h"
#include "models/candidategroups.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/searchreview.h"
#include "models/searchviewmodel.h"
#include "review/casereview.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

constexpr int candidatesInAll = 20;

// Ranked, each with a picture of its own at `server`; the second is on a blocklist.
QVector<Candidate> ranked(const FaultServer &server, const QString &signature = QStringLiteral("1"),
                          int count = candidatesInAll)
{
    QVector<Candidate> candidates;
    for (int i = 0; i < count; ++i) {
        Candidate candidate;
        candidate.sessionId = QStringLiteral("session-%1").arg(i);
        candidate.vendorData = QStringLiteral("secret-vendor-%1").arg(i);
        candidate.fullName = QStringLiteral("Secret Name %1").arg(i);
        candidate.similarity = 99 - i;
        candidate.status = Status(statuses::approved);
        candidate.blocklisted = i == 1;
        candidate.imageAddress = server.url(QStringLiteral("/media/%1.png").arg(i));
        candidate.imageAddress.setQuery(QStringLiteral("sign=") + signature);
        candidates.append(candidate);
    }
    return candidates;
}

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            texts.append(model.index(row, 0).data(role).toString());
    }
    return texts;
}

Fault image(int status = 200)
{
    return Fault::answer(status, drawnPicture(40)->bytes, {{"Content-Type", "image/png"}});
}

// The answer of contract 3.2 with two candidates.
Fault searchAnswer()
{
    return Fault::answer(200, R"({"request_id":"r1","face_search":{"status":"In Review","total_matches":2,
        "matches":[{"session_id":"a","session_number":12,"similarity_percentage":95,"source":"session",
        "status":"Approved","is_blocklisted":false,"vendor_data":"v1","match_image_url":null},
        {"session_id":"b","session_number":13,"similarity_percentage":61,"source":"session","status":"Approved",
        "is_blocklisted":true,"vendor_data":"v2","match_image_url":null}],
        "user_image":{"entities":[{"age":31,"bbox":[10,10,40,50],"confidence":0.9,"gender":"male"}],
        "best_angle":0},"warnings":[]},"vendor_data":null,"metadata":null,
        "created_at":"2025-11-03T10:00:00.000000+00:00"})");
}

// A console's inside up to the record, on a server that gives pictures.
struct Desk
{
    explicit Desk(const QList<Fault> &script)
        : bench(script)
        , pictures(bench.service)
        , faces(bench.service)
        , desk(ReviewPlaces::in(folder.path()), bench.service, bench.settings, {})
    {
        desk.start();
    }

    QVector<RecordEntry> entries(RecordEvent event)
    {
        const auto page = desk.record.page({event, {}}, {0, 50});
        QSignalSpy turns(&bench.service, &ActiveService::changed);
        for (int wait = 0; wait < 200 && !page.future().isFinished(); ++wait)
            turns.wait(20);
        return page.future().result().value_or(Page<RecordEntry>()).rows;
    }

    SearchReviewContext context()
    {
        return {bench.service, bench.settings, pictures, faces, desk.record, desk.marks};
    }

    QTemporaryDir folder;
    CheckBench bench;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
};

SessionDecision caseWithCandidates(const QVector<Candidate> &candidates)
{
    SessionDecision decision;
    decision.id = QStringLiteral("s1");
    decision.status = Status(statuses::inReview);
    LivenessFeature liveness;
    liveness.status = Status(statuses::inReview);
    liveness.matches = candidates;
    decision.livenessChecks = {liveness};
    return decision;
}

FaceMatchFeature pair()
{
    FaceMatchFeature match;
    match.status = Status(statuses::inReview);
    match.score = 83;
    match.sourceImage = QUrl(QStringLiteral("https://pictures.example/portrait.jpg"));
    match.targetImage = QUrl(QStringLiteral("https://pictures.example/selfie.jpg"));
    return match;
}

} // namespace

// The candidates of a face search, from the look to the record, without a window.
class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeTheRating();
    void eightAtATimeAndMoreWhenAsked();
    void noneOfTheseAnswersAllThatAreOpen();
    void pairComesFirstThenTheCandidates();
    void ownSessionsOfTheCustomerAreNoCandidates();
    void gapIsToTheNextPerson();
    void fetchesWhatIsSeenAndNoMore();
    void expiredAddressIsAskedForOnce();
    void whoIsDifferentIsLeftOutNextTime();
    void searchResultIsRecorded();
};

void TestCandidates::saysNothingBeforeTheRating()
{
    Desk desk({image()});
    CandidateReview review;
    CandidatesViewModel model(review, desk.pictures, desk.faces);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    review.begin(QStringLiteral("s"), ranked(desk.bench.server), true);
    const auto leaks = [&model] {
        const QString all = textsOf(model).join(QLatin1Char('\n'));
        return all.contains(QLatin1String("99")) || all.contains(QLatin1String("ecret")) ||
               all.contains(Status(statuses::approved).text());
    };
    QVERIFY2(!leaks(), qPrintable(textsOf(model).join(QLatin1Char(' '))));
    QVERIFY(!model.index(1).data(CandidatesViewModel::BlocklistedRole).isValid());
    model.rate(4);
    QVERIFY2(leaks(), "it is revealed once it is rated");
    model.setCurrent(1);
    QVERIFY(!model.isRevealed());
    model.rate(2);
    QVERIFY(model.index(1).data(CandidatesViewModel::BlocklistedRole).toBool());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("blocklist")));
    QCOMPARE(model.index(1).data(CandidatesViewModel::RatingRole).toInt(), 2);
    QVERIFY(!model.index(2).data(CandidatesViewModel::RatingRole).isValid());
}

void TestCandidates::eightAtATimeAndMoreWhenAsked()
{
    Desk desk({image()});
    CandidateReview review;
    CandidatesViewModel model(review, desk.pictures, desk.faces);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    review.begin(QStringLiteral("s"), ranked(desk.bench.server), true);
    QCOMPARE(model.rowCount(), limits::candidatesAtOnce);
    for (int i = 0; i < candidatesInAll; ++i)
        model.step(1);
    QCOMPARE(model.current(), limits::candidatesAtOnce - 1); // nobody goes on unasked
    const QSignalSpy more(&review, &CandidateReview::moreShown);
    model.showNextPage();
    QCOMPARE(model.current(), limits::candidatesAtOnce);
    QCOMPARE(more.size(), 1);
    model.showNextPage();
    QCOMPARE(model.rowCount(), candidatesInAll - 2 * limits::candidatesAtOnce);
    QVERIFY(!model.hasNextPage());
    model.showPreviousPage();
    QCOMPARE(model.current(), limits::candidatesAtOnce);
    model.showNextPage();
    QCOMPARE(more.size(), 2); // open already
    QCOMPARE(review.details().value(QLatin1String("opened")).toInt(), candidatesInAll);
    // Another search starts over.
    review.begin(QStringLiteral("t"), ranked(desk.bench.server, {}, 3), true);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.current(), 0);
    review.clear();
    QCOMPARE(model.current(), -1);
}

void TestCandidates::noneOfTheseAnswersAllThatAreOpen()
{
    const FaultServer server;
    CandidateReview review;
    review.begin(QStringLiteral("s"), ranked(server), true);
    review.rate(0, 5);
    QVERIFY(review.hasFound() && !review.isComplete());
    review.answerNone();
    QVERIFY(review.isComplete() && review.isNone());
    QVERIFY2(!review.isRevealed(limits::candidatesAtOnce), "what nobody has seen stays hidden");
    review.rate(1, 4);
    QVERIFY2(!review.isNone(), "somebody was among the others after all");
    review.rate(1, 9);
    QCOMPARE(review.rating(1), 4);
    const QJsonArray answers = review.details().value(QLatin1String("answers")).toArray();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(1)[QLatin1String("session")].toString(), QStringLiteral("session-1"));
    QVERIFY(answers.at(1)[QLatin1String("blocklisted")].toBool());
    // The same search again has fresh addresses and the same answers.
    review.begin(QStringLiteral("s"), ranked(server, QStringLiteral("2")), true);
    QCOMPARE(review.rating(1), 4);
}

void TestCandidates::pairComesFirstThenTheCandidates()
{
    const FaultServer server;
    CaseReview review;
    const QSignalSpy revealed(&review, &CaseReview::revealed);
    SessionDecision decision = caseWithCandidates(ranked(server, {}, 2));
    decision.faceMatches = {pair()};
    review.begin(decision, LookFirst::Always);
    QVERIFY(!review.asksCandidates());
    review.rate(5);
    QVERIFY(!review.isRevealed() && review.asksCandidates());
    QVERIFY(review.missing().contains(QLatin1String("candidates")));
    review.candidates().rate(0, 2);
    QVERIFY(!review.isRevealed());
    review.candidates().answerNone();
    QVERIFY(review.isRevealed());
    QCOMPARE(revealed.size(), 1);
    QVERIFY(!review.details().value(QLatin1String("candidates")).toObject().isEmpty());
    // Without a pair the candidates alone are looked at; by policy nobody is.
    decision.id = QStringLiteral("s2");
    decision.faceMatches.clear();
    review.begin(decision, LookFirst::WhenFacesDecide);
    QVERIFY(review.asksCandidates());
    decision.id = QStringLiteral("s3");
    review.begin(decision, LookFirst::Never);
    QVERIFY(review.isRevealed() && review.candidates().isRevealed(0));
}

void TestCandidates::ownSessionsOfTheCustomerAreNoCandidates()
{
    const FaultServer server;
    SessionDecision decision = caseWithCandidates(ranked(server, {}, 3));
    decision.vendorData = QStringLiteral("secret-vendor-1");
    QCOMPARE(candidatesOf(decision).size(), 2);
    QCOMPARE(candidatesOf(decision).at(1).sessionId, QStringLiteral("session-2"));
}

void TestCandidates::gapIsToTheNextPerson()
{
    const FaultServer server;
    QVector<Candidate> candidates = ranked(server, {}, 4);
    candidates[1].vendorData = candidates.at(0).vendorData;
    QCOMPARE(candidateGroups(candidates), (QVector<int>{0, 0, 2, 3}));
    QCOMPARE(nextInRank(candidates, 0), 2);
    QVERIFY(gapText(candidates, 0).contains(similarityText(97)));
    QCOMPARE(gapText(candidates, 0, false), similarityText(99));
    QCOMPARE(gapText(candidates, 3), similarityText(96));
    QVERIFY(duplicatesText(candidates, 0).contains(QLatin1Char('2')));
    QVERIFY(duplicatesText(candidates, 2).isEmpty());
    candidates[3].sessionId = candidates.at(1).sessionId;
    QCOMPARE(candidateGroups(candidates).last(), 0);
}

void TestCandidates::fetchesWhatIsSeenAndNoMore()
{
    Desk desk({image()});
    QTRY_COMPARE(desk.bench.service.state(), ServiceState::Ready);
    CandidateReview review;
    CandidatesViewModel model(review, desk.pictures, desk.faces);
    const QSignalSpy fetched(&desk.pictures, &PictureFetcher::fetched);
    review.begin(QStringLiteral("s"), ranked(desk.bench.server), true);
    QVERIFY(desk.bench.server.seen().isEmpty());
    model.setActive(true);
    const auto shown = [&model](int row) {
        return !model.index(row).data(CandidatesViewModel::ThumbnailRole).value<QImage>().isNull();
    };
    QTRY_VERIFY(shown(7));
    QCOMPARE(fetched.size(), limits::candidatesAtOnce);
    model.setCurrent(7);
    model.showNextPage();
    QTRY_VERIFY(shown(7));
    QCOMPARE(desk.bench.server.seen().size(), 2 * limits::candidatesAtOnce);
}

void TestCandidates::expiredAddressIsAskedForOnce()
{
    Desk desk({image(403)});
    QTRY_COMPARE(desk.bench.service.state(), ServiceState::Ready);
    CandidateReview review;
    CandidatesViewModel model(review, desk.pictures, desk.faces);
    const QSignalSpy expired(&model, &CandidatesViewModel::addressExpired);
    review.begin(QStringLiteral("s"), ranked(desk.bench.server, QStringLiteral("1"), 1), true);
    model.setActive(true);
    QTRY_COMPARE(expired.size(), 1);
    desk.bench.server.follow({image()});
    review.begin(QStringLiteral("s"), ranked(desk.bench.server, QStringLiteral("2"), 1), true);
    QTRY_VERIFY(!model.index(0).data(CandidatesViewModel::ThumbnailRole).value<QImage>().isNull());
    QCOMPARE(expired.size(), 1);
}

void TestCandidates::whoIsDifferentIsLeftOutNextTime()
{
    Desk desk({image()});
    CandidateReview review;
    CandidateRecorder recorder(review, desk.desk.record, desk.desk.marks);
    const RecordSubject subject{QStringLiteral("computer"), QStringLiteral("s"), 7};
    const auto begin = [&](const QString &id, const QByteArray &probe) {
        review.begin(id, ranked(desk.bench.server, id), true);
        recorder.begin(subject, probe);
    };
    begin(QStringLiteral("s"), "probe");
    review.rate(1, 1);
    review.rate(2, 2);
    begin(QStringLiteral("again"), "probe");
    QCOMPARE(review.asideCount(), 1);
    QVERIFY(!review.opened().contains(1) && review.opened().contains(2));
    // Another picture of whoever it is, and another reviewer, look for themselves.
    begin(QStringLiteral("other"), "another picture");
    QCOMPARE(review.asideCount(), 0);
    desk.bench.settings.setReviewerName(QStringLiteral("Somebody Else"));
    begin(QStringLiteral("colleague"), "probe");
    QCOMPARE(review.asideCount(), 0);
    desk.bench.settings.setReviewerName({});
    QCOMPARE(desk.entries(RecordEvent::Rated).size(), 2);
    // It is kept, and can be taken back.
    CaseMarks later(desk.desk.thread, desk.desk.record);
    later.start();
    const DifferentPair pair{subject.profileId, "probe", pictureId(review.candidates().at(1).imageAddress),
                             desk.desk.record.reviewer().name};
    QTRY_VERIFY(later.isDifferent(pair));
    begin(QStringLiteral("back"), "probe");
    review.showAside();
    QVERIFY(review.opened().contains(1));
    review.rate(1, 3);
    begin(QStringLiteral("last"), "probe");
    QCOMPARE(review.asideCount(), 0);
}

void TestCandidates::searchResultIsRecorded()
{
    Desk desk({searchAnswer()});
    desk.bench.settings.setSearchLooksFirst(true);
    QTRY_COMPARE(desk.bench.service.state(), ServiceState::Ready);
    SearchViewModel search(desk.bench.service, desk.bench.settings, desk.bench.history);
    SearchReview review(search, desk.context());
    const QSignalSpy recorded(&review, &SearchReview::recorded);
    QVERIFY(!review.missing().isEmpty());
    search.setPicture(0, drawnPicture(40));
    search.run();
    QTRY_COMPARE(search.state(), CheckState::Done);
    QVERIFY(!review.isRevealed());
    review.record();
    QCOMPARE(recorded.size(), 0);
    review.candidates().rate(5);
    review.noteTool(QStringLiteral("grey"));
    QVERIFY2(!review.isRevealed() && !review.missing().isEmpty(), "the other one is not answered");
    review.answers().answerNone();
    QVERIFY(review.isRevealed() && review.missing().isEmpty());
    review.record();
    QCOMPARE(recorded.size(), 1);
    const QVector<RecordEntry> entries = desk.entries(RecordEvent::SearchResult);
    QCOMPARE(entries.size(), 1);
    const QJsonObject details = entries.first().details;
    QCOMPARE(details.value(QLatin1String("probe")).toString(),
             QString::fromLatin1(drawnPicture(40)->sha256.toHex()));
    const QJsonObject candidates = details.value(QLatin1String("candidates")).toObject();
    QVERIFY(candidates.value(QLatin1String("look_first")).toBool());
    QCOMPARE(candidates.value(QLatin1String("answers")).toArray().size(), 1);
    QCOMPARE(details.value(QLatin1String("tools")).toArray().size(), 1);
    QVERIFY2(!QString::fromUtf8(QJsonDocument(details).toJson()).contains(QLatin1String("v1")),
             "no customer is named");
    // Another picture, another search.
    search.setPicture(0, drawnPicture(90));
    QVERIFY(!review.isRevealed() && review.answers().isEmpty());
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
