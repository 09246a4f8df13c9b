#include "didit/httpservice.h"

#include "base/limits.h"
#include "didit/exchange.h"
#include "didit/parseaccount.h"
#include "didit/parsechecks.h"
#include "didit/parsefaces.h"
#include "didit/parselists.h"
#include "didit/parsesessions.h"
#include "didit/validate.h"

namespace countersign::didit {

namespace {

QString listPath(const QString &listId)
{
    return QStringLiteral("/v3/lists/%1/").arg(listId);
}

QString entriesPath(const QString &listId)
{
    return listPath(listId) + QStringLiteral("entries/");
}

} // namespace

HttpService::HttpService(net::HttpClient &client, Endpoint endpoint)
    : m_client(client)
    , m_endpoint(std::move(endpoint))
{}

HttpService::~HttpService() = default;

net::HttpRequest HttpService::readRequest(const QString &path, const QUrlQuery &query) const
{
    net::HttpRequest request;
    request.url = addressOf(m_endpoint.base, path);
    request.url.setQuery(query);
    request.headers = {{"x-api-key", m_endpoint.apiKey}};
    request.deadline = limits::readDeadline;
    request.answerLimit = limits::answerBytes;
    return request;
}

net::HttpRequest HttpService::writeRequest(net::Method method, const QString &path, const Body &body) const
{
    net::HttpRequest request = readRequest(path);
    request.method = method;
    request.contentType = body.contentType;
    request.body = body.bytes;
    request.repeat = net::Repeat::Never;
    request.priority = net::Priority::Click;
    request.deadline = limits::checkDeadline;
    return request;
}

Call<MatchReport> HttpService::match(const OutgoingImage &probe, const OutgoingImage &reference,
                                     const MatchOptions &options)
{
    if (const auto problem = problemWith(options))
        return Call<MatchReport>::finished(std::unexpected(*problem));
    const Body body = writeMatch(probe, reference, options, makeBoundary());
    return exchange<MatchReport>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/v3/face-match/"), body),
        [probeSize = probe.uprightSize, referenceSize = reference.uprightSize](
            const net::HttpAnswer &answer) { return parseMatch(answer.body, probeSize, referenceSize); });
}

Call<QVector<LocatedFace>> HttpService::locateFaces(const OutgoingImage &image)
{
    const Body body = writeFaces(image, makeBoundary());
    return exchange<QVector<LocatedFace>>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/engine/faces/"), body),
        [size = image.uprightSize](const net::HttpAnswer &answer) { return parseFaces(answer.body, size); });
}

Call<QString> HttpService::faceTemplate(const OutgoingImage &image)
{
    const Body body = writeFaces(image, makeBoundary());
    return exchange<QString>(m_client,
                             writeRequest(net::Method::Post, QStringLiteral("/engine/template/"), body),
                             [](const net::HttpAnswer &answer) { return parseTemplate(answer.body); });
}

Call<QVector<AlikeFaces>> HttpService::alikeFaces(const QStringList &templates)
{
    return exchange<QVector<AlikeFaces>>(
        m_client,
        writeRequest(net::Method::Post, QStringLiteral("/engine/alike/"), writeTemplates(templates)),
        [count = templates.size()](const net::HttpAnswer &answer) {
            return parseAlike(answer.body, int(count));
        });
}

Call<SessionDecision> HttpService::createCase(const OutgoingImage &selfie, const OutgoingImage &document,
                                              const CaseOptions &options)
{
    const Body body = writeCase(selfie, document, options, makeBoundary());
    return exchange<SessionDecision>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/engine/cases/"), body),
        [](const net::HttpAnswer &answer) { return parseDecision(answer.body); });
}

Call<SearchReport> HttpService::search(const OutgoingImage &probe, const SearchOptions &options)
{
    if (const auto problem = problemWith(options))
        return Call<SearchReport>::finished(std::unexpected(*problem));
    const Body body = writeSearch(probe, options, makeBoundary());
    return exchange<SearchReport>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/v3/face-search/"), body),
        [size = probe.uprightSize](const net::HttpAnswer &answer) { return parseSearch(answer.body, size); });
}

Call<LivenessReport> HttpService::liveness(const OutgoingImage &probe, const LivenessOptions &options)
{
    if (const auto problem = problemWith(options))
        return Call<LivenessReport>::finished(std::unexpected(*problem));
    const Body body = writeLiveness(probe, options, makeBoundary());
    return exchange<LivenessReport>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/v3/passive-liveness/"), body),
        [size = probe.uprightSize](const net::HttpAnswer &answer) {
            return parseLiveness(answer.body, size);
        });
}

Call<AgeReport> HttpService::age(const OutgoingImage &probe, const AgeOptions &options)
{
    if (const auto problem = problemWith(options))
        return Call<AgeReport>::finished(std::unexpected(*problem));
    const Body body = writeAge(probe, options, makeBoundary());
    return exchange<AgeReport>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/v3/age-estimation/"), body),
        [size = probe.uprightSize](const net::HttpAnswer &answer) { return parseAge(answer.body, size); });
}

Call<Page<FaceList>> HttpService::lists(const ListFilter &filter, const PageRequest &page)
{
    return exchange<Page<FaceList>>(m_client,
                                    readRequest(QStringLiteral("/v3/lists/"), listsQuery(filter, page)),
                                    [](const net::HttpAnswer &answer) { return parseLists(answer.body); });
}

Call<FaceList> HttpService::list(const QString &listId)
{
    if (const auto problem = problemWithIds({listId}))
        return Call<FaceList>::finished(std::unexpected(*problem));
    return exchange<FaceList>(m_client, readRequest(listPath(listId)),
                              [](const net::HttpAnswer &answer) { return parseList(answer.body); });
}

Call<FaceList> HttpService::createList(const NewList &list)
{
    if (const auto problem = problemWith(list))
        return Call<FaceList>::finished(std::unexpected(*problem));
    return exchange<FaceList>(
        m_client, writeRequest(net::Method::Post, QStringLiteral("/v3/lists/"), writeNewList(list)),
        [](const net::HttpAnswer &answer) { return parseList(answer.body); });
}

Call<FaceList> HttpService::renameList(const QString &listId, const QString &name, const QString &description)
{
    if (const auto problem = problemWithIds({listId}))
        return Call<FaceList>::finished(std::unexpected(*problem));
    if (const auto problem = problemWithListName(name))
        return Call<FaceList>::finished(std::unexpected(*problem));
    return exchange<FaceList>(
        m_client, writeRequest(net::Method::Patch, listPath(listId), writeListNames(name, description)),
        [](const net::HttpAnswer &answer) { return parseList(answer.body); });
}

Call<bool> HttpService::deleteList(const QString &listId)
{
    if (const auto problem = problemWithIds({listId}))
        return Call<bool>::finished(std::unexpected(*problem));
    return exchange<bool>(m_client, writeRequest(net::Method::Delete, listPath(listId), {}), done);
}

Call<Page<ListEntry>> HttpService::entries(const QString &listId, const EntryFilter &filter,
                                           const PageRequest &page)
{
    if (const auto problem = problemWithIds({listId}))
        return Call<Page<ListEntry>>::finished(std::unexpected(*problem));
    return exchange<Page<ListEntry>>(m_client, readRequest(entriesPath(listId), entriesQuery(filter, page)),
                                     [](const net::HttpAnswer &answer) { return parseEntries(answer.body); });
}

Call<ListEntry> HttpService::createEntry(const QString &listId, const NewEntry &entry)
{
    if (const auto problem = problemWithIds({listId}))
        return Call<ListEntry>::finished(std::unexpected(*problem));
    if (const auto problem = problemWith(entry))
        return Call<ListEntry>::finished(std::unexpected(*problem));
    return exchange<ListEntry>(m_client,
                               writeRequest(net::Method::Post, entriesPath(listId), writeNewEntry(entry)),
                               [](const net::HttpAnswer &answer) { return parseEntry(answer.body); });
}

Call<ListEntry> HttpService::uploadFace(const QString &listId, const OutgoingImage &image,
                                        const QString &comment, const QString &displayLabel)
{
    if (const auto problem = problemWithIds({listId}))
        return Call<ListEntry>::finished(std::unexpected(*problem));
    if (const auto problem = problemWithFaceUpload(image, comment, displayLabel))
        return Call<ListEntry>::finished(std::unexpected(*problem));
    return exchange<ListEntry>(m_client,
                               writeRequest(net::Method::Post,
                                            entriesPath(listId) + QStringLiteral("face-upload/"),
                                            writeFaceUpload(image, comment, displayLabel)),
                               [](const net::HttpAnswer &answer) { return parseEntry(answer.body); });
}

Call<bool> HttpService::deleteEntry(const QString &listId, const QString &entryId)
{
    if (const auto problem = problemWithIds({listId, entryId}))
        return Call<bool>::finished(std::unexpected(*problem));
    const CallSource<bool> source;
    Call<bool> call(source);
    auto sent = std::make_shared<Call<bool>>(exchange<bool>(
        m_client, writeRequest(net::Method::Delete, entriesPath(listId) + entryId + QLatin1Char('/'), {}),
        done));
    source.onCancel([sent] { sent->cancel(); });
    sent->then(&m_client, [source](const Result<bool> &outcome) {
        // Gone already is what was wanted (contract 4.7).
        const bool gone = !outcome && outcome.error().kind == ErrorKind::NotFound;
        source.finish(gone ? Result<bool>(true) : outcome);
    });
    return call;
}

Call<Page<SessionRow>> HttpService::sessions(const SessionFilter &filter, const PageRequest &page)
{
    return exchange<Page<SessionRow>>(
        m_client, readRequest(QStringLiteral("/v3/sessions/"), sessionsQuery(filter, page)),
        [](const net::HttpAnswer &answer) { return parseSessions(answer.body); });
}

Call<SessionDecision> HttpService::decision(const QString &sessionId)
{
    if (const auto problem = problemWithIds({sessionId}))
        return Call<SessionDecision>::finished(std::unexpected(*problem));
    return exchange<SessionDecision>(
        m_client, readRequest(QStringLiteral("/v3/session/%1/decision/").arg(sessionId)),
        [](const net::HttpAnswer &answer) { return parseDecision(answer.body); });
}

Call<bool> HttpService::changeStatus(const QString &sessionId, const StatusChange &change)
{
    if (const auto problem = problemWithIds({sessionId}))
        return Call<bool>::finished(std::unexpected(*problem));
    if (const auto problem = problemWith(change))
        return Call<bool>::finished(std::unexpected(*problem));
    return exchange<bool>(m_client,
                          writeRequest(net::Method::Patch,
                                       QStringLiteral("/v3/session/%1/update-status/").arg(sessionId),
                                       writeStatusChange(change)),
                          done);
}

Call<Page<Activity>> HttpService::activity(const QString &sessionId, const PageRequest &page)
{
    if (const auto problem = problemWithIds({sessionId}))
        return Call<Page<Activity>>::finished(std::unexpected(*problem));
    return exchange<Page<Activity>>(
        m_client, readRequest(QStringLiteral("/v3/sessions/%1/reviews/").arg(sessionId), pageQuery(page)),
        [](const net::HttpAnswer &answer) { return parseActivity(answer.body); });
}

Call<bool> HttpService::addNote(const QString &sessionId, const QString &comment)
{
    if (const auto problem = problemWithIds({sessionId}))
        return Call<bool>::finished(std::unexpected(*problem));
    if (const auto problem = problemWithNote(comment))
        return Call<bool>::finished(std::unexpected(*problem));
    return exchange<bool>(m_client,
                          writeRequest(net::Method::Post,
                                       QStringLiteral("/v3/sessions/%1/reviews/").arg(sessionId),
                                       writeNote(comment)),
                          done);
}

Call<Balance> HttpService::balance()
{
    return exchange<Balance>(m_client, readRequest(QStringLiteral("/v3/billing/balance/")),
                             [](const net::HttpAnswer &answer) { return parseBalance(answer.body); });
}

Call<QByteArray> HttpService::fetchImage(const QUrl &address)
{
    net::HttpRequest request;
    request.url = address;
    request.isPathPrivate = true; // a dropped picture may lie anywhere, under any name
    request.headers = {{"Accept", "image/*"}};
    request.priority = net::Priority::Prefetch;
    request.deadline = limits::readDeadline;
    request.answerLimit = limits::fetchedImageBytes;
    return exchange<QByteArray>(
        m_client, request, [](const net::HttpAnswer &answer) { return Result<QByteArray>(answer.body); });
}

} // namespace countersign::didit
