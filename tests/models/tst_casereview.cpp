#include "review/casereview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

SessionDecision caseWith(std::optional<double> score)
{
    SessionDecision decision;
    decision.id = QStringLiteral("s1");
    decision.number = 7;
    decision.status = Status(statuses::inReview);
    FaceMatchFeature match;
    match.nodeId = QStringLiteral("match_1");
    match.status = Status(statuses::inReview);
    match.score = score;
    match.sourceImage = QUrl(QStringLiteral("https://pictures.example/portrait.jpg"));
    match.targetImage = QUrl(QStringLiteral("https://pictures.example/selfie.jpg"));
    decision.faceMatches = {match};
    DocumentFeature document;
    document.nodeId = QStringLiteral("document_1");
    decision.idVerifications = {document};
    return decision;
}

Warning errorWarning()
{
    Warning warning;
    warning.risk = QStringLiteral("FACE_IN_BLOCKLIST");
    warning.logType = QStringLiteral("error");
    return warning;
}

} // namespace

// From looking to a verdict with its reason, without a window and without a service.
class TestCaseReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksFirst_data();
    void looksFirst();
    void ratingRevealsOnceAndMayChange();
    void ratingIsUndoneButForTheFirst();
    void onlyADeclineBlocksTheFace();
    void comparesPersonAndService_data();
    void comparesPersonAndService();
    void routineApprovalHasItsReason_data();
    void routineApprovalHasItsReason();
    void noVerdictBeforeTheRating();
    void reasonsBelongToTheVerdict();
    void otherNeedsANote();
    void teamChangesItsReasons();
    void emailsWhatMayBeTold_data();
    void emailsWhatMayBeTold();
    void tooLongNoteIsNotCommitted();
    void askAgainNamesTheSteps();
    void readingAgainKeepsTheStage();
    void anotherCaseStartsOver();
    void recordHasWhatCounts();
    void recordSaysWhereOneDiffers();
};

void TestCaseReview::looksFirst_data()
{
    QTest::addColumn<LookFirst>("policy");
    QTest::addColumn<QString>("matchStatus");
    QTest::addColumn<bool>("pair");
    QTest::addColumn<ReviewStage>("stage");
    QTest::newRow("always") << LookFirst::Always << statuses::approved << true << ReviewStage::Look;
    QTest::newRow("no pair") << LookFirst::Always << statuses::inReview << false << ReviewStage::Weigh;
    QTest::newRow("faces decide") << LookFirst::WhenFacesDecide << statuses::inReview << true
                                  << ReviewStage::Look;
    QTest::newRow("faces are fine") << LookFirst::WhenFacesDecide << statuses::approved << true
                                    << ReviewStage::Weigh;
    QTest::newRow("never") << LookFirst::Never << statuses::inReview << true << ReviewStage::Weigh;
}

void TestCaseReview::looksFirst()
{
    QFETCH(LookFirst, policy);
    QFETCH(QString, matchStatus);
    QFETCH(bool, pair);
    SessionDecision decision = caseWith(90);
    decision.faceMatches.first().status = Status(matchStatus);
    if (!pair)
        decision.faceMatches.first().sourceImage.clear();
    CaseReview review;
    review.begin(decision, policy);
    QTEST(review.stage(), "stage");
    QCOMPARE(review.hasPair(), pair);
}

void TestCaseReview::ratingRevealsOnceAndMayChange()
{
    CaseReview review;
    const QSignalSpy rated(&review, &CaseReview::rated);
    const QSignalSpy revealed(&review, &CaseReview::revealed);
    review.begin(caseWith(62), LookFirst::Always);
    QVERIFY(review.comparison().isEmpty());
    for (const int outside : {0, 6, -1})
        review.rate(outside);
    QVERIFY(!review.isRevealed());
    review.rate(4);
    review.rate(4);
    review.rate(2);
    QCOMPARE(review.rating(), std::optional(2));
    QCOMPARE(rated.size(), 2);
    QCOMPARE(revealed.size(), 1);
    const QJsonArray ratings = review.details().value(QStringLiteral("ratings")).toArray();
    QCOMPARE(ratings.size(), 2);
    QCOMPARE(ratings.first().toObject().value(QStringLiteral("rating")).toInt(), 4);
}

void TestCaseReview::ratingIsUndoneButForTheFirst()
{
    CaseReview review;
    review.begin(caseWith(62), LookFirst::Always);
    QVERIFY(!review.undoRating());
    review.rate(4);
    QVERIFY2(!review.undoRating(), "what it revealed has been seen");
    review.rate(2);
    review.rate(1);
    QVERIFY(review.undoRating());
    QCOMPARE(review.rating(), std::optional(2));
    QVERIFY(review.undoRating());
    QCOMPARE(review.rating(), std::optional(4));
    QVERIFY(!review.undoRating());
    QVERIFY(review.redoRating());
    QCOMPARE(review.rating(), std::optional(2));
    review.rate(5);
    QVERIFY2(!review.redoRating(), "another rating leaves nothing to do again");
    QVERIFY(review.undoRating());
    QCOMPARE(review.rating(), std::optional(2));
    // The record keeps the way there: 4 2 1, back 2 4, forth 2, then 5 and back.
    QCOMPARE(review.details().value(QStringLiteral("ratings")).toArray().size(), 8);
    SessionDecision another = caseWith(50);
    another.id = QStringLiteral("s2");
    review.begin(another, LookFirst::Always);
    QVERIFY(!review.undoRating());
}

void TestCaseReview::onlyADeclineBlocksTheFace()
{
    CaseReview review;
    review.begin(caseWith(62), LookFirst::Never);
    review.choose(Verdict::Approve);
    review.setBlocksFace(true);
    QVERIFY(!review.blocksFace());
    review.choose(Verdict::Decline);
    QVERIFY(!review.blocksFace());
    review.setBlocksFace(true);
    QVERIFY(review.blocksFace());
    review.choose(Verdict::Approve);
    review.choose(Verdict::Decline);
    QVERIFY2(!review.blocksFace(), "a verdict that is chosen again starts over");
}

void TestCaseReview::comparesPersonAndService_data()
{
    QTest::addColumn<int>("rating");
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("differs");
    const QString agree = CaseReview::tr("You agree.");
    const QString differ = CaseReview::tr("You differ.");
    QTest::newRow("both the same") << 5 << 95.0 << agree << false;
    QTest::newRow("both different") << 1 << 49.9 << agree << false;
    QTest::newRow("person says different") << 2 << 70.0 << differ << true;
    QTest::newRow("person says the same") << 4 << 10.0 << differ << true;
    QTest::newRow("service leaves it open")
        << 5 << 62.0 << CaseReview::tr("The service leaves it open.") << false;
    QTest::newRow("person leaves it open") << 3 << 95.0 << CaseReview::tr("You leave it open.") << false;
}

void TestCaseReview::comparesPersonAndService()
{
    QFETCH(int, rating);
    QFETCH(double, score);
    QFETCH(QString, verdict);
    CaseReview review;
    review.begin(caseWith(score), LookFirst::Always);
    review.rate(rating);
    QVERIFY2(review.comparison().endsWith(verdict), qPrintable(review.comparison()));
    QTEST(review.differs(), "differs");
}

void TestCaseReview::routineApprovalHasItsReason_data()
{
    QTest::addColumn<int>("rating");
    QTest::addColumn<bool>("error");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::newRow("routine") << 5 << false << Verdict::Approve << QStringLiteral("A1");
    QTest::newRow("not sure") << 4 << false << Verdict::Approve << QString();
    QTest::newRow("an error speaks against it") << 5 << true << Verdict::Approve << QString();
    QTest::newRow("decline") << 1 << false << Verdict::Decline << QString();
}

void TestCaseReview::routineApprovalHasItsReason()
{
    QFETCH(int, rating);
    QFETCH(bool, error);
    QFETCH(Verdict, verdict);
    SessionDecision decision = caseWith(95);
    if (error)
        decision.faceMatches.first().warnings = {errorWarning()};
    CaseReview review;
    review.begin(decision, LookFirst::Always);
    review.rate(rating);
    review.choose(verdict);
    QTEST(review.reasonId(), "reason");
}

void TestCaseReview::noVerdictBeforeTheRating()
{
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.choose(Verdict::Approve);
    QVERIFY(!review.verdict());
    QVERIFY(!review.missing().isEmpty());
}

void TestCaseReview::reasonsBelongToTheVerdict()
{
    QSet<QString> ids;
    for (const Verdict verdict : allVerdicts) {
        QVERIFY(reasonsFor(verdict).size() <= 9); // one digit each
        for (const Reason &reason : reasonsFor(verdict)) {
            QVERIFY2(!ids.contains(reason.id), qPrintable(reason.id));
            ids.insert(reason.id);
        }
    }
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(1);
    review.choose(Verdict::Decline);
    review.setReason(QStringLiteral("A1"));
    QVERIFY(review.reasonId().isEmpty());
    QCOMPARE(review.missing(), CaseReview::tr("Choose a reason."));
    review.setReason(QStringLiteral("D1"));
    QVERIFY(review.missing().isEmpty());
    QVERIFY(review.comment().startsWith(QLatin1String("D1 ")));
}

void TestCaseReview::teamChangesItsReasons()
{
    const QVector<ReasonEdit> edits{{QStringLiteral("A1"), {}, false, false},
                                    {QStringLiteral("A2"), {}, true, true},
                                    {QStringLiteral("D1"), QStringLiteral("Somebody else"), false, true},
                                    {QStringLiteral("A20"), QStringLiteral("Known to the branch")}};
    CaseReview review;
    review.setReasonEdits(edits);
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(5);
    review.choose(Verdict::Approve);
    QVERIFY2(review.reasonId().isEmpty(), "a reason that is not used is not given beforehand");
    review.setReason(QStringLiteral("A1"));
    QVERIFY(review.reasonId().isEmpty());
    review.setReason(QStringLiteral("A2"));
    QCOMPARE(review.missing(), CaseReview::tr("This reason needs a note."));
    QVERIFY(!review.details().contains(QStringLiteral("reason_text")));
    review.setReason(QStringLiteral("A20"));
    QCOMPARE(review.comment(), QStringLiteral("A20 Known to the branch"));
    QCOMPARE(review.details().value(QStringLiteral("reason_text")).toString(),
             QStringLiteral("Known to the branch"));
    review.choose(Verdict::Decline);
    QCOMPARE(review.reasons().first().text, QStringLiteral("Somebody else"));
    QCOMPARE(newReasonId(Verdict::Approve, edits), QStringLiteral("A21"));
}

void TestCaseReview::emailsWhatMayBeTold_data()
{
    QTest::addColumn<EmailRule>("rule");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("can");
    QTest::newRow("on this computer") << EmailRule::Never << Verdict::AskAgain << false;
    QTest::newRow("ask again") << EmailRule::WhenAskedAgain << Verdict::AskAgain << true;
    QTest::newRow("decline, not allowed") << EmailRule::WhenAskedAgain << Verdict::Decline << false;
    QTest::newRow("decline, allowed") << EmailRule::Always << Verdict::Decline << true;
    QTest::newRow("nothing is sent") << EmailRule::Always << Verdict::Park << false;
}

void TestCaseReview::emailsWhatMayBeTold()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, can);
    QFETCH(EmailRule, rule);
    SessionDecision decision = caseWith(95);
    decision.emailAddress = QStringLiteral("ana@example.com");
    CaseReview review;
    review.setEmailRule(rule);
    review.begin(decision, LookFirst::Always);
    review.rate(1);
    review.choose(verdict);
    review.setReason(review.reasons().first().id);
    QCOMPARE(review.canEmail(), can);
    QVERIFY2(!review.sendsEmail(), "only when the reviewer says so");
    review.setSendsEmail(true);
    QCOMPARE(review.sendsEmail(), can);
    QCOMPARE(review.emailAddress(), QStringLiteral("ana@example.com"));
    QCOMPARE(review.details().contains(QStringLiteral("email")), can);
    QVERIFY2(!QString::fromUtf8(QJsonDocument(review.details()).toJson()).contains(QLatin1String("ana@")),
             "the record names no person");
    review.setEmailAddress(QStringLiteral("nowhere"));
    QCOMPARE(review.missing().isEmpty(), !can);
    review.back();
    review.choose(verdict);
    QVERIFY2(!review.sendsEmail(), "it was meant for the verdict that was taken back");
    decision.id = QStringLiteral("s2");
    decision.emailAddress.clear();
    review.begin(decision, LookFirst::Always);
    QVERIFY2(review.emailAddress().isEmpty() && !review.sendsEmail(), "nothing sticks");
}

void TestCaseReview::otherNeedsANote()
{
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(1);
    review.choose(Verdict::Decline);
    review.setReason(QStringLiteral("D9"));
    QCOMPARE(review.missing(), CaseReview::tr("This reason needs a note."));
    review.setNote(QStringLiteral("  "));
    QVERIFY(!review.missing().isEmpty());
    review.setNote(QStringLiteral("Wore a mask of wax"));
    QVERIFY(review.missing().isEmpty());
    QVERIFY(review.comment().endsWith(QLatin1String("Wore a mask of wax")));
}

void TestCaseReview::tooLongNoteIsNotCommitted()
{
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(5);
    review.choose(Verdict::Approve);
    review.setNote(QString(10'000, QLatin1Char('x')));
    QVERIFY(!review.missing().isEmpty());
    QCOMPARE(review.note().size(), 10'000); // nothing typed is lost
}

void TestCaseReview::askAgainNamesTheSteps()
{
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(3);
    review.choose(Verdict::AskAgain);
    review.setReason(QStringLiteral("R1"));
    QCOMPARE(review.stepsToResubmit().size(), 1);
    QCOMPARE(review.stepsToResubmit().first().feature, QStringLiteral("FACE_MATCH"));
    QCOMPARE(review.stepsToResubmit().first().nodeId, QStringLiteral("match_1"));
    review.setReason(QStringLiteral("R5"));
    QCOMPARE(review.stepsToResubmit().first().feature, QStringLiteral("ID_VERIFICATION"));
    review.choose(Verdict::Decline);
    QVERIFY(review.stepsToResubmit().isEmpty());
}

void TestCaseReview::readingAgainKeepsTheStage()
{
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(5);
    review.choose(Verdict::Approve);
    review.setNote(QStringLiteral("n"));
    review.begin(caseWith(95), LookFirst::Always);
    QCOMPARE(review.stage(), ReviewStage::Reason);
    QCOMPARE(review.rating(), std::optional(5));
    QCOMPARE(review.note(), QStringLiteral("n"));
}

void TestCaseReview::anotherCaseStartsOver()
{
    CaseReview review;
    review.begin(caseWith(95), LookFirst::Always);
    review.rate(5);
    review.choose(Verdict::Approve);
    review.setNote(QStringLiteral("n"));
    review.noteShown(QStringLiteral("selfie"), "abc");
    SessionDecision other = caseWith(20);
    other.id = QStringLiteral("s2");
    review.begin(other, LookFirst::Always);
    QCOMPARE(review.stage(), ReviewStage::Look);
    QVERIFY(!review.rating());
    QVERIFY(!review.verdict());
    QVERIFY(review.note().isEmpty());
    QVERIFY(review.details().value(QStringLiteral("pictures")).toObject().isEmpty());
}

void TestCaseReview::recordHasWhatCounts()
{
    CaseReview review;
    SessionDecision decision = caseWith(62);
    decision.faceMatches.first().warnings = {errorWarning()};
    review.begin(decision, LookFirst::Always);
    review.noteShown(QStringLiteral("selfie"), QByteArray(32, '\x11'));
    review.rate(2);
    review.choose(Verdict::Decline);
    review.setReason(QStringLiteral("D1"));
    const QJsonObject details = review.details();
    QCOMPARE(details.value(QStringLiteral("score")).toDouble(), 62.0);
    QCOMPARE(details.value(QStringLiteral("verdict")).toString(), QStringLiteral("decline"));
    QCOMPARE(details.value(QStringLiteral("reason")).toString(), QStringLiteral("D1"));
    QCOMPARE(details.value(QStringLiteral("look_first")).toString(), QStringLiteral("always"));
    QCOMPARE(details.value(QStringLiteral("warnings")).toArray().first().toString(),
             QStringLiteral("FACE_IN_BLOCKLIST"));
    QCOMPARE(details.value(QStringLiteral("pictures")).toObject().value(QStringLiteral("selfie")).toString(),
             QString::fromLatin1(QByteArray(32, '\x11').toHex()));
    QVERIFY(details.value(QStringLiteral("differs_from")).toArray().isEmpty()); // 62 leaves it open
    for (const char *time : {"opened_at", "revealed_at"})
        QVERIFY2(!details.value(QLatin1String(time)).toString().isEmpty(), time);
}

void TestCaseReview::recordSaysWhereOneDiffers()
{
    CaseReview review;
    SessionDecision decision = caseWith(95);
    decision.faceMatches.first().declineThreshold = 50;
    review.begin(decision, LookFirst::Always);
    review.noteShown(QStringLiteral("selfie"), QByteArray(32, '\x11'), {200, 100}, {0.25, 0.5, 0.5, 0.25});
    const auto differsFrom = [&review] {
        return review.details().value(QStringLiteral("differs_from")).toArray();
    };
    review.rate(5);
    QVERIFY(differsFrom().isEmpty());
    review.rate(2);
    QCOMPARE(differsFrom(), QJsonArray{QStringLiteral("service")});
    review.setOtherRatings({5, 3});
    QCOMPARE(differsFrom(), (QJsonArray{QStringLiteral("service"), QStringLiteral("reviewer")}));
    review.setOtherRatings({1, 3});
    QCOMPARE(differsFrom(), QJsonArray{QStringLiteral("service")});
    const QJsonObject shown = review.details().value(QStringLiteral("shown")).toObject();
    QCOMPARE(shown.value(QStringLiteral("selfie")).toObject().value(QStringLiteral("face")).toArray(),
             (QJsonArray{50, 50, 150, 75}));
    QCOMPARE(review.details().value(QStringLiteral("decline_thresholds")).toArray(), QJsonArray{50.0});
}

QTEST_GUILESS_MAIN(TestCaseReview)
#include "tst_casereview.moc"
