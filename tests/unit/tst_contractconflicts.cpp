#include "base/limits.h"
#include "didit/parsechecks.h"
#include "didit/parseerror.h"
#include "didit/parsepage.h"
#include "didit/validate.h"
#include "didit/writerequests.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::didit;

namespace {

const OutgoingImage picture{"A", "jpeg", {}};

ErrorKind errorOf(int status, const QByteArray &body)
{
    net::HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return parseError(answer).kind;
}

Result<SearchReport> searchWith(const QByteArray &fields)
{
    return parseSearch(R"({"face_search":{)" + fields + "}}", {});
}

QString personOf(const QByteArray &key)
{
    const auto report =
        searchWith(R"("status":"Approved","matches":[{"user_details":{")" + key + R"(":"Ana"}}])");
    return report ? report->candidates.first().fullName : QString();
}

std::optional<double> ageOfFace(const QByteArray &field)
{
    const auto report =
        searchWith(R"("status":"Approved","user_image":{"entities":[{"bbox":[1,2,3,4])" + field + "}]}");
    return report ? report->probe.faces.first().age : std::nullopt;
}

std::optional<double> ageUnder(const QByteArray &key)
{
    const auto report = parseAge("{\"" + key + R"(":{"status":"Approved","age_estimation":27.3}})", {});
    return report ? report->age : std::nullopt;
}

bool matchReads(const QByteArray &status)
{
    const auto report = parseMatch(R"({"face_match":{"status":")" + status + R"(","score":30}})", {}, {});
    return report && report->status.literal().toLatin1() == status && report->score == 30.0;
}

bool sends(const Body &body, const QByteArray &part)
{
    return body.bytes.join().contains(part);
}

QByteArray asPart(const QByteArray &name, const QByteArray &value)
{
    return "name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

bool hasLimit(const QUrlQuery &query)
{
    return query.queryItemValue(QStringLiteral("limit")) == QLatin1String("50");
}

using Check = std::function<bool()>;

} // namespace

Q_DECLARE_METATYPE(Check)

// Contract 12, line by line: what both sources say is understood, and what we send suits both. Left out are
// the lines on what this program does not use: PDF, session removal, webhook signatures, prices, logging in.
class TestContractConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
};

void TestContractConflicts::line_data()
{
    QTest::addColumn<Check>("holds");
    const auto row = [](const char *name, const Check &holds) { QTest::newRow(name) << holds; };
    row("bad key: 401", [] { return errorOf(401, R"({"detail":"x"})") == ErrorKind::Unauthorized; });
    row("bad key: 403", [] { return errorOf(403, R"({"detail":"x"})") == ErrorKind::Unauthorized; });
    row("score at the threshold: approved", [] { return matchReads("Approved"); });
    row("score at the threshold: declined", [] { return matchReads("Declined"); });
    row("match default is sent", [] {
        return sends(writeMatch(picture, picture, {}, "B"),
                     asPart("face_match_score_decline_threshold", "30"));
    });
    row("search in review", [] {
        const auto report = searchWith(R"("status":"In Review")");
        return report && report->status.kind() == StatusKind::InReview;
    });
    row("duplicates leave an approval", [] {
        const auto report = searchWith(
            R"("status":"Approved","warnings":[{"risk":"DUPLICATED_FACE","log_type":"information"}])");
        return report && report->status.kind() == StatusKind::Approved &&
               report->warnings.first().level() == WarningLevel::Information;
    });
    row("search without a face: a warning", [] {
        const auto report =
            searchWith(R"("status":"Declined","warnings":[{"risk":"NO_FACE_DETECTED","log_type":"error"}])");
        return report && report->warnings.first().level() == WarningLevel::Error;
    });
    row("search without a face: 400",
        [] { return errorOf(400, R"({"user_image":["No face."]})") == ErrorKind::NoFace; });
    row("search finds what is no session", [] {
        const auto report = searchWith(
            R"("status":"Declined","matches":[{"session_id":null,"source":"list_entry","is_blocklisted":true}])");
        return report && report->candidates.first().blocklisted &&
               report->candidates.first().sessionId.isEmpty();
    });
    row("person: full_name", [] { return personOf("full_name") == QLatin1String("Ana"); });
    row("person: name", [] { return personOf("name") == QLatin1String("Ana"); });
    row("age of a face: text", [] { return ageOfFace(R"(,"age":"27.6")") == 27.6; });
    row("age of a face: number", [] { return ageOfFace(R"(,"age":27.6)") == 27.6; });
    row("age of a face: absent", [] { return !ageOfFace({}); });
    row("search has no threshold", [] { return !sends(writeSearch(picture, {}, "B"), "threshold"); });
    row("age under age_estimation", [] { return ageUnder("age_estimation") == 27.3; });
    row("age under liveness", [] { return ageUnder("liveness") == 27.3; });
    row("whole thresholds without a point", [] {
        MatchOptions options;
        options.declineThreshold = 60;
        return sends(writeMatch(picture, picture, options, "B"),
                     asPart("face_match_score_decline_threshold", "60"));
    });
    row("other thresholds with one", [] {
        MatchOptions options;
        options.declineThreshold = 60.5;
        return sends(writeMatch(picture, picture, options, "B"),
                     asPart("face_match_score_decline_threshold", "60.5"));
    });
    row("liveness default is sent", [] {
        return sends(writeLiveness(picture, {}, "B"), asPart("face_liveness_score_decline_threshold", "30"));
    });
    row("uploads have at most 2 MB", [] {
        const OutgoingImage large{QByteArray(limits::faceUploadBytes + 1, 'x'), "jpeg", {}};
        const auto problem = problemWithFaceUpload(large, {}, {});
        return limits::faceUploadBytes == 2 * 1024 * 1024 && problem && problem->kind == ErrorKind::TooLarge;
    });
    row("lists ask with a limit", [] { return hasLimit(listsQuery({}, {})); });
    row("entries ask with a limit", [] { return hasLimit(entriesQuery({}, {})); });
    row("sessions ask with a limit", [] { return hasLimit(sessionsQuery({}, {})); });
    row("the queue stays under 100 calls a minute",
        [] { return std::chrono::minutes(1) / limits::queuePoll < 100; });
    row("a note sets no status", [] {
        return QJsonDocument::fromJson(writeNote(QStringLiteral("x")).bytes.join()).object().keys() ==
               QStringList{QStringLiteral("comment")};
    });
    row("no credits: 403",
        [] { return errorOf(403, R"({"error":"You don't have enough credits"})") == ErrorKind::NoCredits; });
    row("no credits: 400",
        [] { return errorOf(400, R"({"detail":"Not enough credits."})") == ErrorKind::NoCredits; });
}

void TestContractConflicts::line()
{
    QFETCH(Check, holds);
    QVERIFY(holds());
}

QTEST_GUILESS_MAIN(TestContractConflicts)
#include "tst_contractconflicts.moc"
