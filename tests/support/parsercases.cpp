#include "support/parsercases.h"

#include "didit/parseaccount.h"
#include "didit/parsechecks.h"
#include "didit/parselists.h"
#include "didit/parsesessions.h"

namespace countersign {

namespace {

using namespace didit;

constexpr QSize pictureSize(200, 100);

void add(QStringList &evidence, const QVector<Warning> &warnings)
{
    for (const Warning &warning : warnings)
        evidence.append(warning.risk + QLatin1Char(' ') + warning.logType);
}

void add(QStringList &evidence, const QVector<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates)
        evidence.append(QStringLiteral("candidate, blocklisted %1, allowlisted %2")
                            .arg(candidate.blocklisted)
                            .arg(candidate.allowlisted));
}

bool approves(const Status &status)
{
    return status.kind() == StatusKind::Approved;
}

ParserOutcome outcomeOf(const SearchReport &report)
{
    ParserOutcome outcome{true, approves(report.status), {}};
    add(outcome.evidence, report.candidates);
    add(outcome.evidence, report.warnings);
    return outcome;
}

ParserOutcome outcomeOf(const SessionDecision &decision)
{
    ParserOutcome outcome{true, approves(decision.status), {}};
    for (const FaceMatchFeature &match : decision.faceMatches)
        add(outcome.evidence, match.warnings);
    for (const LivenessFeature &liveness : decision.livenessChecks) {
        add(outcome.evidence, liveness.matches);
        add(outcome.evidence, liveness.warnings);
    }
    for (const DocumentFeature &document : decision.idVerifications) {
        add(outcome.evidence, document.matches);
        add(outcome.evidence, document.warnings);
    }
    return outcome;
}

ParserOutcome outcomeOf(const FaceList &list)
{
    return {true, false, {QStringLiteral("system %1").arg(list.isSystem)}};
}

ParserOutcome outcomeOf(const ListEntry &)
{
    return {true, false, {}};
}

ParserOutcome outcomeOf(const SessionRow &row)
{
    return {true, approves(row.status), {}};
}

ParserOutcome outcomeOf(const Activity &)
{
    return {true, false, {}};
}

ParserOutcome outcomeOf(const Balance &balance)
{
    return {true, false, {QStringLiteral("refill %1").arg(balance.autoRefill)}};
}

ParserOutcome outcomeOf(const VerifiedAccount &)
{
    return {true, false, {}};
}

template<class Row>
ParserOutcome outcomeOf(const Page<Row> &page)
{
    ParserOutcome outcome{true, false, {QStringLiteral("%1 rows").arg(page.rows.size())}};
    for (const Row &row : page.rows) {
        const ParserOutcome one = outcomeOf(row);
        outcome.approves = outcome.approves || one.approves;
        outcome.evidence += one.evidence;
    }
    return outcome;
}

template<class Report>
ParserOutcome outcomeOf(const Report &report)
{
    ParserOutcome outcome{true, approves(report.status), {}};
    add(outcome.evidence, report.warnings);
    return outcome;
}

template<class T>
ParserOutcome judged(const Result<T> &result)
{
    return result ? outcomeOf(*result) : ParserOutcome{};
}

const QByteArray warning =
    R"({"feature":"LIVENESS","risk":"FACE_IN_BLOCKLIST","log_type":"error","additional_data":)"
    R"({"blocklisted_session_number":4471},"short_description":"Blocklisted","long_description":"On a list.",)"
    R"("node_id":"n1"})";
const QByteArray detection =
    R"({"entities":[{"bbox":[41,38,112,90],"confidence":0.94,"age":31.2,"gender":"female","race":null}],)"
    R"("best_angle":90})";
const QByteArray candidate =
    R"({"session_id":"s1","session_number":4471,"similarity_percentage":98.61,"source":"session",)"
    R"("vendor_data":"acct","verification_date":"2026-03-02T09:14:00Z","user_details":{"full_name":"Ana",)"
    R"("document_type":"ID","document_number":"X1"},"match_image_url":"https:\/\/m.example\/a","status":"Declined",)"
    R"("is_blocklisted":true,"is_allowlisted":true,"api_service":"x","vendor_user_id":"u",)"
    R"("biometric_template_id":"t"})";
const QByteArray envelope =
    R"("vendor_data":"case","metadata":{"desk":"3"},"created_at":"2026-06-12T01:04:42.763237+00:00"})";

QByteArray check(const QByteArray &key, const QByteArray &fields)
{
    return R"({"request_id":"r1",")" + key + R"(":{"status":"Declined",)" + fields + R"(,"user_image":)" +
           detection + R"(,"warnings":[)" + warning + "]}," + envelope;
}

QByteArray page(const QByteArray &row)
{
    return R"({"count":132,"next":"https:\/\/s.example\/?offset=1","previous":null,"results":[)" + row + "]}";
}

const QByteArray list = R"({"uuid":"l1","name":"Faces","description":"","list_type":"blocklist",)"
                        R"("entry_type":"face","is_system":true,"entry_count":3,)"
                        R"("last_entry_added_at":"2026-05-09T12:26:54Z","created_at":"2025-01-01T00:00:00Z",)"
                        R"("updated_at":"2026-05-09T12:26:54Z"})";
const QByteArray entry =
    R"({"uuid":"e1","value":"f1","display_label":"","comment":"Case 77","added_by":"api",)"
    R"("reference_session_id":"s1","reference_session_number":7,)"
    R"("reference_object_uuid":"f1",)"
    R"("metadata":{"reference_image_url":"https:\/\/m.example\/a"},)"
    R"("created_at":"2026-11-03T08:15:00Z"})";
const QByteArray session =
    R"({"session_id":"s1","session_kind":"user","session_number":4471,)"
    R"("portrait_image":"https:\/\/m.example\/p","document_type":"ID","full_name":"Ana",)"
    R"("country":"ESP","status":"In Review","vendor_data":"acct",)"
    R"("created_at":"2026-06-09T12:26:54Z",)"
    R"("features":[{"feature":"LIVENESS","status":"In Review"}]})";
const QByteArray activity = R"({"uuid":"a1","activity_type":"STATUS_UPDATED","actor_display":"API Client",)"
                            R"("actor_type":"API_KEY","new_status":"Approved","previous_status":"In Review",)"
                            R"("comment":"By hand.","created_at":"2026-06-12T00:19:31Z"})";

QByteArray decision()
{
    return R"({"session_id":"s1","session_number":4471,"status":"In Review","environment":"live",)"
           R"("features":["LIVENESS"],"vendor_data":"acct","id_verifications":[{"node_id":"n","status":"Declined",)"
           R"("document_type":"ID","document_number":"X1","full_name":"Ana","date_of_birth":"1990-01-01","age":36,)"
           R"("issuing_state":"ESP","portrait_image":"https:\/\/m.example\/p","front_image":null,"back_image":null,)"
           R"("warnings":[)" +
           warning + R"(],"matches":[)" + candidate +
           R"(]}],"liveness_checks":[{"node_id":"n","status":"Declined","method":"PASSIVE","score":61.2,)"
           R"("reference_image":null,"age_estimation":33.1,"matches":[)" +
           candidate + R"(],"warnings":[)" + warning +
           R"(]}],"face_matches":[{"node_id":"n","status":"Declined","score":11.3,"source_image":null,)"
           R"("target_image":null,"warnings":[)" +
           warning +
           R"(]}],"reviews":[{"user":"x","new_status":"Declined","comment":"c","created_at":null}],)"
           R"("created_at":"2026-06-09T12:26:54Z"})";
}

} // namespace

const QVector<ParserCase> &parserCases()
{
    static const QVector<ParserCase> cases = {
        {"face match", check("face_match", R"("score":24.8,"ref_image":)" + detection),
         [](const QByteArray &body) { return judged(parseMatch(body, pictureSize, pictureSize)); }},
        {"face search", check("face_search", R"("total_matches":1,"matches":[)" + candidate + "]"),
         [](const QByteArray &body) { return judged(parseSearch(body, pictureSize)); }},
        {"liveness",
         check("liveness", R"("method":"PASSIVE","score":12,"face_quality":84.21,"face_luminance":50.33)"),
         [](const QByteArray &body) { return judged(parseLiveness(body, pictureSize)); }},
        {"age", check("age_estimation", R"("method":"PASSIVE","score":97.5,"age_estimation":16.4)"),
         [](const QByteArray &body) { return judged(parseAge(body, pictureSize)); }},
        {"lists", page(list), [](const QByteArray &body) { return judged(parseLists(body)); }},
        {"list", list, [](const QByteArray &body) { return judged(parseList(body)); }},
        {"entries", page(entry), [](const QByteArray &body) { return judged(parseEntries(body)); }},
        {"entry", entry, [](const QByteArray &body) { return judged(parseEntry(body)); }},
        {"sessions", page(session), [](const QByteArray &body) { return judged(parseSessions(body)); }},
        {"decision", decision(), [](const QByteArray &body) { return judged(parseDecision(body)); }},
        {"activity", page(activity), [](const QByteArray &body) { return judged(parseActivity(body)); }},
        {"balance",
         R"({"balance":"142.5000","auto_refill_enabled":true,"auto_refill_amount":"100.0000",)"
         R"("auto_refill_threshold":"10.0000"})",
         [](const QByteArray &body) { return judged(parseBalance(body)); }},
        {"account",
         R"({"access_token":"a","refresh_token":"b","expires_in":86400,"organization":{"uuid":"o","name":"acme"},)"
         R"("application":{"uuid":"p","name":"acme","client_id":"c","api_key":"k"}})",
         [](const QByteArray &body) { return judged(parseVerifiedAccount(body)); }},
    };
    return cases;
}

} // namespace countersign
