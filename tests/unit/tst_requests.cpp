#include "base/limits.h"
#include "didit/validate.h"
#include "didit/writerequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace countersign;
using namespace countersign::didit;

namespace {

QJsonObject json(const Body &body)
{
    return QJsonDocument::fromJson(body.bytes.join()).object();
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchByteForByte();
    void searchByteForByte();
    void livenessByteForByte();
    void ageByteForByte();
    void wholeThresholdsGoWithoutAPoint();
    void fileNamesSayTheFormatOnly();
    void boundariesDiffer();
    void queriesAreEncodedAndBounded();
    void statusChange();
    void faceUploadIsPlainBase64();
    void unusableInputIsRefusedBeforeItIsSent();
};

void TestRequests::matchByteForByte()
{
    MatchOptions options;
    options.declineThreshold = 50;
    options.rotateImage = true;
    options.saveApiRequest = false;
    options.vendorData = QStringLiteral("ü-1");
    const Body body = writeMatch({"AAA", "jpeg", {}}, {"BBB", "png", {}}, options, "B");
    QCOMPARE(body.contentType, QByteArray("multipart/form-data; boundary=B"));
    QCOMPARE(
        body.bytes.join(),
        QByteArray(
            "--B\r\nContent-Disposition: form-data; name=\"user_image\"; filename=\"user_image.jpg\"\r\n"
            "Content-Type: image/jpeg\r\n\r\nAAA\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"ref_image\"; filename=\"ref_image.png\"\r\n"
            "Content-Type: image/png\r\n\r\nBBB\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"face_match_score_decline_threshold\"\r\n\r\n50\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"rotate_image\"\r\n\r\ntrue\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"save_api_request\"\r\n\r\nfalse\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"vendor_data\"\r\n\r\n\xC3\xBC-1\r\n"
            "--B--\r\n"));
}

void TestRequests::searchByteForByte()
{
    SearchOptions options;
    options.searchType = SearchType::BlocklistedOrApproved;
    options.metadata = {{QStringLiteral("desk"), 3}};
    const Body body = writeSearch({"AAA", "webp", {}}, options, "B");
    QCOMPARE(body.contentType, QByteArray("multipart/form-data; boundary=B"));
    QCOMPARE(
        body.bytes.join(),
        QByteArray(
            "--B\r\nContent-Disposition: form-data; name=\"user_image\"; filename=\"user_image.webp\"\r\n"
            "Content-Type: image/webp\r\n\r\nAAA\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"search_type\"\r\n\r\nblocklisted_or_approved\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"rotate_image\"\r\n\r\nfalse\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"save_api_request\"\r\n\r\ntrue\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{\"desk\":3}\r\n"
            "--B--\r\n"));
}

void TestRequests::livenessByteForByte()
{
    LivenessOptions options;
    options.declineThreshold = 42.5;
    QCOMPARE(
        writeLiveness({"AAA", "tiff", {}}, options, "B").bytes.join(),
        QByteArray(
            "--B\r\nContent-Disposition: form-data; name=\"user_image\"; filename=\"user_image.tiff\"\r\n"
            "Content-Type: image/tiff\r\n\r\nAAA\r\n"
            "--B\r\nContent-Disposition: form-data; "
            "name=\"face_liveness_score_decline_threshold\"\r\n\r\n42.5\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"rotate_image\"\r\n\r\nfalse\r\n"
            "--B\r\nContent-Disposition: form-data; name=\"save_api_request\"\r\n\r\ntrue\r\n"
            "--B--\r\n"));
}

void TestRequests::ageByteForByte()
{
    AgeOptions options;
    options.declineAge = 21;
    QCOMPARE(
        writeAge({"A\r\n--B", "png", {}}, options, "C").bytes.join(),
        QByteArray(
            "--C\r\nContent-Disposition: form-data; name=\"user_image\"; filename=\"user_image.png\"\r\n"
            "Content-Type: image/png\r\n\r\nA\r\n--B\r\n"
            "--C\r\nContent-Disposition: form-data; name=\"age_estimation_decline_threshold\"\r\n\r\n21\r\n"
            "--C\r\nContent-Disposition: form-data; "
            "name=\"face_liveness_score_decline_threshold\"\r\n\r\n30\r\n"
            "--C\r\nContent-Disposition: form-data; name=\"rotate_image\"\r\n\r\nfalse\r\n"
            "--C\r\nContent-Disposition: form-data; name=\"save_api_request\"\r\n\r\ntrue\r\n"
            "--C--\r\n"));
}

void TestRequests::wholeThresholdsGoWithoutAPoint()
{
    LivenessOptions options;
    options.declineThreshold = 30;
    QVERIFY(writeLiveness({"A", "jpeg", {}}, options, "B").bytes.join().contains("\r\n\r\n30\r\n"));
    options.declineThreshold = 30.5;
    QVERIFY(writeLiveness({"A", "jpeg", {}}, options, "B").bytes.join().contains("\r\n\r\n30.5\r\n"));
}

void TestRequests::fileNamesSayTheFormatOnly()
{
    const QByteArray bytes = writeSearch({"A", "webp", {}}, {}, "B").bytes.join();
    QVERIFY(bytes.contains("filename=\"user_image.webp\""));
    QVERIFY(bytes.contains("most_similar"));
}

void TestRequests::boundariesDiffer()
{
    QVERIFY(makeBoundary() != makeBoundary());
}

void TestRequests::queriesAreEncodedAndBounded()
{
    SessionFilter filter;
    filter.statuses = {Status(QStringLiteral("In Review")), Status(QStringLiteral("Declined"))};
    filter.search = QStringLiteral("a+b&c");
    QUrl url(QStringLiteral("https://x/"));
    url.setQuery(sessionsQuery(filter, {-5, 100'000}));
    QCOMPARE(url.query(QUrl::FullyEncoded),
             QStringLiteral("limit=100&offset=0&status=In%20Review%2CDeclined&search=a%2Bb%26c"));
}

void TestRequests::statusChange()
{
    StatusChange change;
    change.newStatus = statuses::resubmitted;
    change.comment = QStringLiteral("R1");
    change.stepsToResubmit = {{QStringLiteral("n1"), QStringLiteral("LIVENESS")}};
    const QJsonObject body = json(writeStatusChange(change));
    QCOMPARE(body.value(QStringLiteral("new_status")).toString(), QStringLiteral("Resubmitted"));
    QCOMPARE(body.value(QStringLiteral("nodes_to_resubmit"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("node_id")),
             QJsonValue(QStringLiteral("n1")));
    QVERIFY(!body.contains(QStringLiteral("send_email")));
}

void TestRequests::faceUploadIsPlainBase64()
{
    const QJsonObject body = json(writeFaceUpload({"face", "jpeg", {}}, QStringLiteral("why"), {}));
    QCOMPARE(body.value(QStringLiteral("image")).toString(), QStringLiteral("ZmFjZQ=="));
    QCOMPARE(body.value(QStringLiteral("comment")).toString(), QStringLiteral("why"));
    QVERIFY(!body.contains(QStringLiteral("display_label")));
}

void TestRequests::unusableInputIsRefusedBeforeItIsSent()
{
    MatchOptions match;
    match.declineThreshold = 100.1;
    QVERIFY(problemWith(match));
    AgeOptions age;
    age.declineAge = 101;
    QVERIFY(problemWith(age));
    SearchOptions search;
    search.vendorData = QString(limits::vendorDataCharacters + 1, QLatin1Char('x'));
    QVERIFY(problemWith(search));
    StatusChange change;
    change.newStatus = statuses::inReview;
    QVERIFY(problemWith(change));
    const auto upload = [](qint64 bytes, const QByteArray &format) {
        return problemWithFaceUpload({QByteArray(bytes, 'x'), format, {}}, {}, {});
    };
    QVERIFY(upload(limits::faceUploadBytes + 1, "jpeg"));
    QVERIFY(!upload(limits::faceUploadBytes, "jpeg"));
    QVERIFY(!upload(1, "png") && !upload(1, "webp"));
    QCOMPARE(upload(1, "tiff")->kind, ErrorKind::Unsupported);
    for (const auto *id : {"", "../lists", "a/b", "a?b", "a%2Fb", "."})
        QVERIFY2(problemWithIds({QString::fromLatin1(id)}), id);
    QVERIFY(!problemWithIds({QStringLiteral("fba64c48-84cb-561b-b322-1e3cb5bbf292")}));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
