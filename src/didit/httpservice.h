#pragma once

#include "didit/service.h"
#include "didit/writerequests.h"
#include "domain/locatedface.h"
#include "net/httprequest.h"

#include <QUrl>

namespace countersign::net {
class HttpClient;
}

namespace countersign::didit {

// Where a service is and what it wants to be shown.
struct Endpoint
{
    QUrl base;         // scheme, host, port, and the path in front of every call's when a proxy has one
    QByteArray apiKey; // a secret; goes to `base`'s own origin only
};

// Service over HTTP. `client` must outlive it; same thread as `client`.
class HttpService final : public Service
{
public:
    HttpService(net::HttpClient &client, Endpoint endpoint);
    ~HttpService() override;

    // Of this computer's engine only (ARCHITECTURE.md, "Faces"): where the faces are, the one that is
    // compared first. Nothing is kept of the picture.
    Call<QVector<LocatedFace>> locateFaces(const OutgoingImage &image);
    // Likewise: the compared face in a form that only alikeFaces() reads; empty when there is none.
    Call<QString> faceTemplate(const OutgoingImage &image);
    Call<QVector<AlikeFaces>> alikeFaces(const QStringList &templates);

    Call<MatchReport> match(const OutgoingImage &probe, const OutgoingImage &reference,
                            const MatchOptions &options) override;
    Call<SessionDecision> createCase(const OutgoingImage &selfie, const OutgoingImage &document,
                                     const CaseOptions &options) override;
    Call<SearchReport> search(const OutgoingImage &probe, const SearchOptions &options) override;
    Call<LivenessReport> liveness(const OutgoingImage &probe, const LivenessOptions &options) override;
    Call<AgeReport> age(const OutgoingImage &probe, const AgeOptions &options) override;
    Call<Page<FaceList>> lists(const ListFilter &filter, const PageRequest &page) override;
    Call<FaceList> list(const QString &listId) override;
    Call<FaceList> createList(const NewList &list) override;
    Call<FaceList> renameList(const QString &listId, const QString &name,
                              const QString &description) override;
    Call<bool> deleteList(const QString &listId) override;
    Call<Page<ListEntry>> entries(const QString &listId, const EntryFilter &filter,
                                  const PageRequest &page) override;
    Call<ListEntry> createEntry(const QString &listId, const NewEntry &entry) override;
    Call<ListEntry> uploadFace(const QString &listId, const OutgoingImage &image, const QString &comment,
                               const QString &displayLabel) override;
    Call<bool> deleteEntry(const QString &listId, const QString &entryId) override;
    Call<Page<SessionRow>> sessions(const SessionFilter &filter, const PageRequest &page) override;
    Call<SessionDecision> decision(const QString &sessionId) override;
    Call<bool> changeStatus(const QString &sessionId, const StatusChange &change) override;
    Call<Page<Activity>> activity(const QString &sessionId, const PageRequest &page) override;
    Call<bool> addNote(const QString &sessionId, const QString &comment) override;
    Call<Balance> balance() override;
    Call<QByteArray> fetchImage(const QUrl &address) override;

private:
    net::HttpRequest readRequest(const QString &path, const QUrlQuery &query = {}) const;
    net::HttpRequest writeRequest(net::Method method, const QString &path, const Body &body) const;

    net::HttpClient &m_client;
    Endpoint m_endpoint;
};

} // namespace countersign::didit
