#include "didit/parseaccount.h"
#include "didit/parsechecks.h"
#include "didit/parseerror.h"
#include "didit/parsefaces.h"
#include "didit/parselists.h"
#include "didit/parsesessions.h"

#include <QFile>
#include <QTest>

using namespace countersign;
using namespace countersign::didit;

namespace {

constexpr QSize pictureSize(200, 100);

QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SHARED "/api/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray matchAnswer(const QByteArray &result)
{
    return R"({"request_id":"r","face_match":{)" + result + "}}";
}

net::HttpAnswer errorAnswer(int status, const QByteArray &body)
{
    net::HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

class TestParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleMatch();
    void exampleSearch();
    void exampleAge();
    void exampleLiveness();
    void livenessWithoutAFace();
    void exampleFaceUpload();
    void boxesAreFractionsOfTheSentPicture();
    void numbersInEverySpelling_data();
    void numbersInEverySpelling();
    void missingStatusIsNoApproval_data();
    void missingStatusIsNoApproval();
    void flagsInEverySpelling_data();
    void flagsInEverySpelling();
    void unreadableEvidenceIsNotNone_data();
    void unreadableEvidenceIsNotNone();
    void deepNestingIsRefused();
    void oldAgeEditionWrapsInLiveness();
    void bothNamesOfThePerson();
    void listsComeInAnEnvelopeOrBare();
    void emptyPageWithNextDoesNotGoOn();
    void mediaAddressesMustBeSecure();
    void decisionWithNullFeatures();
    void decisionFeaturesAsNamesOrObjects();
    void activityOfBothEditions();
    void balanceStaysText();
    void accountKeyIsRequired();
    void damagedFacesAreRefused_data();
    void damagedFacesAreRefused();
    void alikeFacesAreRead();
    void facesCarryWhatWasMeasured();
    void errorBodies_data();
    void errorBodies();
};

void TestParsers::exampleMatch()
{
    const QByteArray body = example(QStringLiteral("face-match.json"));
    if (body.isEmpty())
        QSKIP("The API examples are not here (COUNTERSIGN_SHARED).");
    const auto report = parseMatch(body, pictureSize, QSize(1000, 1000));
    QVERIFY(report);
    QCOMPARE(report->requestId, QStringLiteral("a1b2c3d4-..."));
    QCOMPARE(report->status.literal(), QStringLiteral("Approved"));
    QCOMPARE(report->score, std::optional(80.0));
    QCOMPARE(report->probe.faces.size(), 1);
    QCOMPARE(report->probe.faces.first().pixelBox, QRectF(40, 40, 60, 60));
    QCOMPARE(report->probe.faces.first().age, std::optional(27.63));
    QCOMPARE(report->probe.faces.first().gender, QStringLiteral("male"));
    QCOMPARE(report->probe.faces.first().confidence, 0.717);
    QCOMPARE(report->reference.faces.first().pixelBox, QRectF(156, 234, 523, 664));
    QCOMPARE(report->reference.faces.first().age, std::optional(22.16));
    QVERIFY(report->warnings.isEmpty());
    QCOMPARE(report->createdAt, QDateTime(QDate(2025, 5, 1), QTime(13, 11, 7, 978), Qt::UTC));
}

void TestParsers::exampleSearch()
{
    const QByteArray body = example(QStringLiteral("face-search.json"));
    if (body.isEmpty())
        QSKIP("The API examples are not here (COUNTERSIGN_SHARED).");
    const auto report = parseSearch(body, pictureSize);
    QVERIFY(report);
    QCOMPARE(report->totalMatches, 1);
    const Candidate &candidate = report->candidates.first();
    QCOMPARE(candidate.sessionNumber, std::optional<qint64>(1234));
    QCOMPARE(candidate.similarity, 95.2);
    QCOMPARE(candidate.source, QStringLiteral("session"));
    QCOMPARE(candidate.vendorData, QStringLiteral("user-456"));
    QCOMPARE(candidate.fullName, QStringLiteral("Elena Martinez"));
    QCOMPARE(candidate.documentType, QStringLiteral("Identity Card"));
    QCOMPARE(candidate.documentNumber, QStringLiteral("***456"));
    QCOMPARE(candidate.imageAddress, QUrl(QStringLiteral("https://example.com/match.jpg")));
    QCOMPARE(candidate.status.kind(), StatusKind::Approved);
    QVERIFY(!candidate.blocklisted);
    QCOMPARE(report->probe.faces.first().age, std::optional(27.6)); // a text in this edition
    QVERIFY(!report->createdAt.isValid());
}

void TestParsers::exampleAge()
{
    const QByteArray body = example(QStringLiteral("age-estimation.json"));
    if (body.isEmpty())
        QSKIP("The API examples are not here (COUNTERSIGN_SHARED).");
    const auto report = parseAge(body, pictureSize);
    QVERIFY(report);
    QCOMPARE(report->status.kind(), StatusKind::Approved);
    QCOMPARE(report->method, QStringLiteral("PASSIVE"));
    QCOMPARE(report->livenessScore, std::optional(97.5));
    QCOMPARE(report->age, std::optional(27.33));
    QCOMPARE(report->vendorData, QStringLiteral("user-123"));
    QCOMPARE(report->metadata.toObject().value(QStringLiteral("flow")).toString(),
             QStringLiteral("age-gate"));
    QCOMPARE(report->createdAt, QDateTime(QDate(2026, 6, 12), QTime(2, 24, 11, 513), Qt::UTC));
}

// Contract 3.3's own example.
void TestParsers::exampleLiveness()
{
    const auto report = parseLiveness(
        R"({"request_id":"c0","liveness":{"status":"Approved","method":"PASSIVE","score":95,)"
        R"("user_image":{"entities":[{"bbox":[66,72,168,218],"confidence":0.93,"age":26.9,"gender":"male",)"
        R"("race":null}],"best_angle":0},"warnings":[],"face_quality":84.21,"face_luminance":50.33},)"
        R"("vendor_data":"user-123","metadata":null,"created_at":"2026-06-12T01:04:42.763237+00:00"})",
        QSize(200, 400));
    QVERIFY(report);
    QCOMPARE(report->requestId, QStringLiteral("c0"));
    QCOMPARE(report->status.kind(), StatusKind::Approved);
    QCOMPARE(report->method, QStringLiteral("PASSIVE"));
    QCOMPARE(report->score, std::optional(95.0));
    QCOMPARE(report->quality, std::optional(84.21));
    QCOMPARE(report->luminance, std::optional(50.33));
    QCOMPARE(report->probe.faces.first().box, QRectF(0.33, 0.18, 0.51, 0.365));
    QCOMPARE(report->vendorData, QStringLiteral("user-123"));
    QVERIFY(report->warnings.isEmpty());
    QVERIFY(!parseLiveness(R"({"age_estimation":{"status":"Approved"}})", {}));
}

void TestParsers::livenessWithoutAFace()
{
    const auto report =
        parseLiveness(R"({"liveness":{"status":"Declined","score":null,"face_quality":null,)"
                      R"("user_image":{"entities":[]},"warnings":[{"risk":"LOW_LIVENESS_SCORE",)"
                      R"("log_type":"warning"},{"risk":"NO_FACE_DETECTED","log_type":"error"}]}})",
                      pictureSize);
    QVERIFY(report);
    QVERIFY(!report->score && !report->quality && !report->luminance);
    QVERIFY(!report->probe.comparedFace());
    QCOMPARE(report->warnings.first().risk, QStringLiteral("NO_FACE_DETECTED"));
}

void TestParsers::exampleFaceUpload()
{
    const QByteArray body = example(QStringLiteral("face-upload.json"));
    if (body.isEmpty())
        QSKIP("The API examples are not here (COUNTERSIGN_SHARED).");
    const auto entry = parseEntry(body);
    QVERIFY(entry);
    QCOMPARE(entry->id, QStringLiteral("a1b2c3d4-..."));
    QCOMPARE(entry->value, QStringLiteral("face-uuid-here"));
    QCOMPARE(entry->comment, QStringLiteral("Known fraudster"));
    QCOMPARE(entry->addedBy, QStringLiteral("api"));
    QVERIFY(entry->referenceSessionId.isEmpty());
    QVERIFY(!entry->referenceSessionNumber);
    QCOMPARE(entry->referenceObjectId, QStringLiteral("face-uuid-here"));
    QCOMPARE(entry->createdAt, QDateTime(QDate(2025, 6, 9), QTime(12, 26, 54), Qt::UTC));
}

// Whatever the service turned the picture by to read it: boxes stand in it as it was sent.
void TestParsers::boxesAreFractionsOfTheSentPicture()
{
    for (const int angle : {0, 90, 180, 270}) {
        const auto report = parseMatch(
            matchAnswer(
                R"("status":"Approved","user_image":{"entities":[{"bbox":[50,25,150,75],"confidence":0.9}],)"
                R"("best_angle":)" +
                QByteArray::number(angle) + "}"),
            pictureSize, {});
        QVERIFY(report);
        QCOMPARE(report->probe.faces.first().box, QRectF(0.25, 0.25, 0.5, 0.5));
        QCOMPARE(report->probe.bestAngle, angle);
    }
}

void TestParsers::numbersInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("score");
    QTest::addColumn<std::optional<double>>("expected");
    QTest::newRow("integer") << QByteArray("80") << std::optional(80.0);
    QTest::newRow("fraction") << QByteArray("80.5") << std::optional(80.5);
    QTest::newRow("text") << QByteArray("\"80.5\"") << std::optional(80.5);
    QTest::newRow("null") << QByteArray("null") << std::optional<double>();
    QTest::newRow("no number") << QByteArray("\"high\"") << std::optional<double>();
    QTest::newRow("array") << QByteArray("[80]") << std::optional<double>();
}

void TestParsers::numbersInEverySpelling()
{
    QFETCH(QByteArray, score);
    QFETCH(std::optional<double>, expected);
    const auto report = parseMatch(matchAnswer(R"("status":"Declined","score":)" + score), {}, {});
    QVERIFY(report);
    QCOMPARE(report->score, expected);
}

void TestParsers::missingStatusIsNoApproval_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("absent") << QByteArray(R"("score":99)");
    QTest::newRow("null") << QByteArray(R"("status":null,"score":99)");
    QTest::newRow("empty") << QByteArray(R"("status":"","score":99)");
    QTest::newRow("number") << QByteArray(R"("status":1,"score":99)");
}

void TestParsers::missingStatusIsNoApproval()
{
    QFETCH(QByteArray, result);
    const auto report = parseMatch(matchAnswer(result), {}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::BadAnswer);
}

void TestParsers::flagsInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<std::optional<bool>>("expected");
    const auto row = [](const char *flag, std::optional<bool> expected) {
        QTest::newRow(flag) << QByteArray(flag) << expected;
    };
    row("true", true);
    row("false", false);
    row("\"true\"", true);
    row("\"TRUE\"", true);
    row("\"false\"", false);
    row("1", true);
    row("0", false);
    row("\"1\"", true);
    row("null", false);
    row("2", std::nullopt);
    row("\"\"", std::nullopt);
    row("\"yes\"", std::nullopt);
    row("[true]", std::nullopt);
    row("{}", std::nullopt);
}

// A blocklisted face must never pass for a clean one.
void TestParsers::flagsInEverySpelling()
{
    QFETCH(QByteArray, flag);
    QFETCH(std::optional<bool>, expected);
    for (const auto *name : {"is_blocklisted", "is_allowlisted"}) {
        const auto report = parseSearch(QByteArray(R"({"face_search":{"status":"Approved","matches":[{")") +
                                            name + "\":" + flag + "}]}}",
                                        {});
        QCOMPARE(report.has_value(), expected.has_value());
        if (!expected)
            QCOMPARE(report.error().kind, ErrorKind::BadAnswer);
        else
            QCOMPARE(name[3] == 'b' ? report->candidates.first().blocklisted
                                    : report->candidates.first().allowlisted,
                     *expected);
    }
}

void TestParsers::unreadableEvidenceIsNotNone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("\"FACE_IN_BLOCKLIST\"");
    QTest::newRow("object") << QByteArray(R"({"0":{"risk":"X"}})");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("row of text") << QByteArray("[\"X\"]");
    QTest::newRow("row of null") << QByteArray("[null]");
}

void TestParsers::unreadableEvidenceIsNotNone()
{
    QFETCH(QByteArray, value);
    const QByteArray warnings = R"("status":"Approved","warnings":)" + value;
    QVERIFY(!parseMatch(matchAnswer(warnings), {}, {}));
    QVERIFY(!parseLiveness(R"({"liveness":{)" + warnings + "}}", {}));
    QVERIFY(!parseAge(R"({"age_estimation":{)" + warnings + "}}", {}));
    QVERIFY(!parseSearch(R"({"face_search":{)" + warnings + "}}", {}));
    QVERIFY(!parseSearch(R"({"face_search":{"status":"Approved","matches":)" + value + "}}", {}));
    QVERIFY(!parseDecision(R"({"session_id":"s","status":"Approved","face_matches":)" + value + "}"));
    QVERIFY(!parseDecision(R"({"session_id":"s","status":"Approved","liveness_checks":[{"warnings":)" +
                           value + "}]}"));
    QVERIFY(!parseDecision(R"({"session_id":"s","status":"Approved","id_verifications":[{"matches":)" +
                           value + "}]}"));
}

void TestParsers::deepNestingIsRefused()
{
    const QByteArray deep = R"({"face_match":{"status":"Approved","x":)" + QByteArray(10'000, '[') +
                            QByteArray(10'000, ']') + "}}";
    QVERIFY(!parseMatch(deep, {}, {}));
}

void TestParsers::oldAgeEditionWrapsInLiveness()
{
    const auto report = parseAge(
        R"({"request_id":"r","liveness":{"status":"Approved","score":"88","age_estimation":"31.5"}})", {});
    QVERIFY(report);
    QCOMPARE(report->age, std::optional(31.5));
    QCOMPARE(report->livenessScore, std::optional(88.0));
}

void TestParsers::bothNamesOfThePerson()
{
    for (const auto *key : {"full_name", "name"}) {
        const auto report =
            parseSearch(QByteArray(R"({"face_search":{"status":"In Review","matches":[{"user_details":{")") +
                            key + R"(":"Ana"},"similarity_percentage":81,"source":"list_entry"}]}})",
                        {});
        QVERIFY(report);
        QCOMPARE(report->candidates.first().fullName, QStringLiteral("Ana"));
        QCOMPARE(report->candidates.first().source, QStringLiteral("list_entry"));
        QVERIFY(report->candidates.first().sessionId.isEmpty());
        QCOMPARE(report->status.kind(), StatusKind::InReview);
        QCOMPARE(report->totalMatches, 1);
    }
}

void TestParsers::listsComeInAnEnvelopeOrBare()
{
    const QByteArray row =
        R"({"uuid":"l1","name":"Face","list_type":"blocklist","entry_type":"face","is_system":true,)"
        R"("entry_count":3,"last_entry_added_at":null})";
    const auto wrapped =
        parseLists(R"({"count":12,"next":"https://x/","previous":null,"results":[)" + row + "]}");
    QVERIFY(wrapped);
    QVERIFY(wrapped->hasNext);
    QCOMPARE(wrapped->count, 12);
    const auto bare = parseLists("[" + row + "]");
    QVERIFY(bare);
    QVERIFY(!bare->hasNext);
    QCOMPARE(bare->rows.first().entryCount, 3);
    QVERIFY(bare->rows.first().isBlocklist() && bare->rows.first().holdsFaces());
    QVERIFY(!parseLists(R"([{"name":"without an id"}])"));
    QVERIFY(!parseLists(R"({"count":0})"));
}

void TestParsers::emptyPageWithNextDoesNotGoOn()
{
    const auto page = parseSessions(R"({"count":5,"next":"https://x/","results":[]})");
    QVERIFY(page);
    QVERIFY(!page->hasNext);
}

void TestParsers::mediaAddressesMustBeSecure()
{
    const auto entry = [](const QByteArray &address) {
        return parseEntry(R"({"uuid":"e","metadata":{"reference_image_url":)" + address + "}}")->imageAddress;
    };
    QCOMPARE(entry("\"https://media.example/a.jpg\""), QUrl(QStringLiteral("https://media.example/a.jpg")));
    QVERIFY(!entry("\"http://127.0.0.1:8100/media/a.jpg\"").isEmpty());
    QVERIFY(entry("\"http://media.example/a.jpg\"").isEmpty());
    QVERIFY(entry("\"file:///etc/passwd\"").isEmpty());
    QVERIFY(entry("null").isEmpty());
}

void TestParsers::decisionWithNullFeatures()
{
    const auto decision =
        parseDecision(R"({"session_id":"s","session_number":7,"status":"In Review","features":null,)"
                      R"("face_matches":null,"liveness_checks":[],"reviews":null})");
    QVERIFY(decision);
    QCOMPARE(decision->number, 7);
    QVERIFY(decision->faceMatches.isEmpty() && decision->livenessChecks.isEmpty());
    QVERIFY(!parseDecision(R"({"session_id":"s"})"));
    QVERIFY(!parseDecision(R"({"status":"Approved"})"));
}

void TestParsers::decisionFeaturesAsNamesOrObjects()
{
    const auto names =
        parseDecision(R"({"session_id":"s","status":"Approved","features":["FACE_MATCH"],)"
                      R"("face_matches":[{"status":"Approved","score":91.3,"source_image":"https://m/a",)"
                      R"("target_image":null,"warnings":null,"node_id":"n"}]})");
    QVERIFY(names);
    QCOMPARE(names->features, QStringList{QStringLiteral("FACE_MATCH")});
    QCOMPARE(names->faceMatches.first().score, std::optional(91.3));
    QVERIFY(names->faceMatches.first().targetImage.isEmpty());
    const auto objects = parseDecision(
        R"({"session_id":"s","status":"Approved","features":[{"feature":"LIVENESS","status":"x"}]})");
    QCOMPARE(objects->features, QStringList{QStringLiteral("LIVENESS")});
}

void TestParsers::activityOfBothEditions()
{
    const auto now =
        parseActivity(R"({"count":1,"next":null,"results":[{"uuid":"a","activity_type":"STATUS_UPDATED",)"
                      R"("previous_status":"In Review","new_status":"Approved","comment":"ok"}]})");
    QVERIFY(now);
    QCOMPARE(now->rows.first().previousStatus.literal(), QStringLiteral("In Review"));
    const auto then = parseActivity(
        R"([{"id":"a","action":"REVIEW","old_status":"In Review","new_status":"Declined","note":"no"}])");
    QVERIFY(then);
    QCOMPARE(then->rows.first().previousStatus.literal(), QStringLiteral("In Review"));
    QCOMPARE(then->rows.first().comment, QStringLiteral("no"));
}

void TestParsers::balanceStaysText()
{
    const auto balance =
        parseBalance(R"({"balance":"142.5000","auto_refill_enabled":true,"auto_refill_amount":null})");
    QVERIFY(balance);
    QCOMPARE(balance->amount, QStringLiteral("142.5000"));
    QVERIFY(balance->autoRefill);
    QVERIFY(!parseBalance(R"({"auto_refill_enabled":true})"));
}

void TestParsers::accountKeyIsRequired()
{
    QCOMPARE(parseVerifiedAccount(R"({"application":{"api_key":"k","name":"a"}})")->apiKey,
             QStringLiteral("k"));
    QCOMPARE(parseVerifiedAccount(R"({"api_key":"k"})")->apiKey, QStringLiteral("k"));
    QVERIFY(!parseVerifiedAccount(R"({"application":{"name":"a"}})"));
}

void TestParsers::damagedFacesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << QByteArray(R"({"detail":"x"})");
    QTest::newRow("no object") << QByteArray(R"({"faces":[3]})");
    QTest::newRow("no eyes") << QByteArray(R"({"faces":[{"bbox":[1,2,3,4]}]})");
    QTest::newRow("one eye") << QByteArray(R"({"faces":[{"bbox":[1,2,3,4],"eyes":[[1,1]]}]})");
    QTest::newRow("words") << QByteArray(R"({"faces":[{"bbox":[1,2,3,4],"eyes":[["a",1],[2,1]]}]})");
    QTest::newRow("no box") << QByteArray(R"({"faces":[{"eyes":[[1,1],[2,1]]}]})");
    QTest::newRow("cut off") << QByteArray(R"({"faces":[{"bbox")");
}

void TestParsers::alikeFacesAreRead()
{
    QCOMPARE(parseTemplate(R"({"template":"net:AAAA"})").value_or(QString()), QStringLiteral("net:AAAA"));
    QVERIFY(parseTemplate(R"({"template":null})").value_or(QStringLiteral("x")).isEmpty());
    QVERIFY(!parseTemplate("{}"));
    QCOMPARE(parseAlike(R"({"pairs":[[0,2,96.5]]})", 3).value_or(QVector<AlikeFaces>()),
             QVector<AlikeFaces>({{0, 2, 96.5}}));
    for (const char *damaged : {R"({"pairs":[[0,3,96]]})", R"({"pairs":[[2,1,96]]})", R"({"pairs":[[0]]})",
                                R"({"pairs":[[-1,1,96]]})", R"({"pairs":null})", "["})
        QVERIFY2(!parseAlike(damaged, 3), damaged);
}

void TestParsers::damagedFacesAreRefused()
{
    QFETCH(QByteArray, body);
    const auto faces = parseFaces(body, pictureSize);
    QVERIFY(!faces);
    QCOMPARE(faces.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(parseFaces(R"({"faces":[]})", pictureSize)->size(), 0);
}

void TestParsers::facesCarryWhatWasMeasured()
{
    const auto faces = parseFaces(
        R"({"faces":[{"bbox":[1,2,3,4],"eyes":[[1,1],[2,1]],"nose":[3,2],"sharpness":0.5,"luminance":40},
                     {"bbox":[1,2,3,4],"eyes":[[1,1],[2,1]],"nose":"?","sharpness":null}]})",
        pictureSize);
    QVERIFY(faces);
    QCOMPARE(faces->size(), 2);
    QCOMPARE(faces->first().nose,
             std::optional(QPointF(3.0 / pictureSize.width(), 2.0 / pictureSize.height())));
    QCOMPARE(faces->first().sharpness, std::optional(0.5));
    QCOMPARE(faces->first().luminance, std::optional(40.0));
    QVERIFY(!faces->last().nose && !faces->last().sharpness && !faces->last().luminance);
}

void TestParsers::errorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("detail") << 401 << QByteArray(R"({"detail":"No."})") << ErrorKind::Unauthorized
                            << QStringLiteral("No.");
    QTest::newRow("credits as error")
        << 403 << QByteArray(R"({"error":"You don't have enough credits"})") << ErrorKind::NoCredits
        << QStringLiteral("You don't have enough credits");
    QTest::newRow("credits by 400") << 400 << QByteArray(R"({"detail":"Not enough credits."})")
                                    << ErrorKind::NoCredits << QStringLiteral("Not enough credits.");
    QTest::newRow("credits as a code") << 403 << QByteArray(R"({"error":"INSUFFICIENT_CREDITS"})")
                                       << ErrorKind::NoCredits << QStringLiteral("INSUFFICIENT_CREDITS");
    QTest::newRow("credits too low") << 403 << QByteArray(R"({"detail":"Credit balance is too low."})")
                                     << ErrorKind::NoCredits << QStringLiteral("Credit balance is too low.");
    QTest::newRow("credits to be bought")
        << 403 << QByteArray(R"({"detail":"Please top up your credits."})") << ErrorKind::NoCredits
        << QStringLiteral("Please top up your credits.");
    QTest::newRow("no credits in a number")
        << 400 << QByteArray(R"({"detail":"You have 0 credits left."})") << ErrorKind::NoCredits
        << QStringLiteral("You have 0 credits left.");
    QTest::newRow("permission on credits")
        << 403 << QByteArray(R"({"detail":"You do not have permission to read credits."})")
        << ErrorKind::Unauthorized << QStringLiteral("You do not have permission to read credits.");
    QTest::newRow("a field about cards")
        << 400 << QByteArray(R"({"credit_card":["Enter a valid number."]})") << ErrorKind::Rejected
        << QStringLiteral("credit_card: Enter a valid number.");
    QTest::newRow("no card") << 403
                             << QByteArray(R"({"detail":"No credit card; a credit card is required."})")
                             << ErrorKind::Unauthorized
                             << QStringLiteral("No credit card; a credit card is required.");
    QTest::newRow("accreditation") << 400 << QByteArray(R"({"detail":"No accreditation found."})")
                                   << ErrorKind::Rejected << QStringLiteral("No accreditation found.");
    QTest::newRow("permission") << 403 << QByteArray(R"({"detail":"You do not have permission."})")
                                << ErrorKind::Unauthorized << QStringLiteral("You do not have permission.");
    QTest::newRow("message") << 404 << QByteArray(R"({"message":"Gone."})") << ErrorKind::NotFound
                             << QStringLiteral("Gone.");
    QTest::newRow("field") << 400 << QByteArray(R"({"user_image":["Too big.","Again."]})")
                           << ErrorKind::Rejected << QStringLiteral("user_image: Too big.");
    QTest::newRow("array") << 400 << QByteArray(R"(["A problem."])") << ErrorKind::Rejected
                           << QStringLiteral("A problem.");
    QTest::newRow("html") << 502 << QByteArray("<html>Bad gateway</html>") << ErrorKind::ServiceFault
                          << QString();
    QTest::newRow("empty 429") << 429 << QByteArray() << ErrorKind::RateLimited << QString();
    QTest::newRow("nested as deep as allowed") << 400 << QByteArray(7, '[') + "\"x\"" + QByteArray(7, ']')
                                               << ErrorKind::Rejected << QStringLiteral("x");
    QTest::newRow("nested too deep for a sentence")
        << 400 << QByteArray(9, '[') + "\"x\"" + QByteArray(9, ']') << ErrorKind::Rejected << QString();
    QTest::newRow("nested too deep to read")
        << 500 << QByteArray(100'000, '[') + QByteArray(100'000, ']') << ErrorKind::ServiceFault << QString();
    QTest::newRow("a thousand empty fields before the sentence")
        << 400 << "[" + QByteArray("{},").repeated(1000) + "\"x\"]" << ErrorKind::Rejected
        << QStringLiteral("x");
    QTest::newRow("a book") << 400 << R"({"detail":")" + QByteArray(100'000, 'x') + "\"}"
                            << ErrorKind::Rejected << QString(2000, QLatin1Char('x'));
    QTest::newRow("cut off") << 400 << QByteArray(R"({"detail":"No)") << ErrorKind::Rejected << QString();
    QTest::newRow("402") << 402 << QByteArray("{}") << ErrorKind::NoCredits << QString();
}

void TestParsers::errorBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const Error error = parseError(errorAnswer(status, body));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.serviceDetail, detail);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.message.contains(QString::number(status)));
}

QTEST_GUILESS_MAIN(TestParsers)
#include "tst_parsers.moc"
