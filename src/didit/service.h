#pragma once

#include "base/call.h"
#include "domain/account.h"
#include "domain/agereport.h"
#include "domain/checkoptions.h"
#include "domain/facelist.h"
#include "domain/livenessreport.h"
#include "domain/matchreport.h"
#include "domain/page.h"
#include "domain/searchreport.h"
#include "domain/session.h"

#include <QByteArray>
#include <QSize>
#include <QVector>

namespace countersign::didit {

// A picture as it goes out: its exact bytes and what the answer's boxes are measured against.
struct OutgoingImage
{
    QByteArray bytes;
    QByteArray format; // "jpeg", "png", "webp", "tiff": by content, names the part's file extension
    QSize uprightSize; // pixels after the EXIF turn
};

// The v3 service, at Didit or on this computer; the console cannot tell them apart but by address and key.
// All calls return at once, finish in the service's thread, can be cancelled, and are documented by section
// of the API contract. Checks and creating calls are sent at most once; reads may be repeated inside their
// deadline.
class Service
{
public:
    virtual ~Service() = default;

    // Contract 3.1 to 3.4. Billed at Didit.
    virtual Call<MatchReport> match(const OutgoingImage &probe, const OutgoingImage &reference,
                                    const MatchOptions &options) = 0;
    virtual Call<SearchReport> search(const OutgoingImage &probe, const SearchOptions &options) = 0;
    virtual Call<LivenessReport> liveness(const OutgoingImage &probe, const LivenessOptions &options) = 0;
    virtual Call<AgeReport> age(const OutgoingImage &probe, const AgeOptions &options) = 0;

    // Outside the contract: a whole case out of a selfie and a picture of a document, as the local engine
    // makes it (ARCHITECTURE.md, "Cases"). Didit makes its cases itself: NotFound there.
    virtual Call<SessionDecision> createCase(const OutgoingImage &selfie, const OutgoingImage &document,
                                             const CaseOptions &options) = 0;

    // Contract 4.
    virtual Call<Page<FaceList>> lists(const ListFilter &filter, const PageRequest &page) = 0;
    virtual Call<FaceList> list(const QString &listId) = 0;
    virtual Call<FaceList> createList(const NewList &list) = 0;
    virtual Call<FaceList> renameList(const QString &listId, const QString &name,
                                      const QString &description) = 0;
    virtual Call<bool> deleteList(const QString &listId) = 0;
    virtual Call<Page<ListEntry>> entries(const QString &listId, const EntryFilter &filter,
                                          const PageRequest &page) = 0;
    virtual Call<ListEntry> createEntry(const QString &listId, const NewEntry &entry) = 0;
    // `image` is at most limits::faceUploadBytes, jpeg, png or webp.
    virtual Call<ListEntry> uploadFace(const QString &listId, const OutgoingImage &image,
                                       const QString &comment, const QString &displayLabel) = 0;
    // True also when the entry was gone already.
    virtual Call<bool> deleteEntry(const QString &listId, const QString &entryId) = 0;

    // Contract 6.
    virtual Call<Page<SessionRow>> sessions(const SessionFilter &filter, const PageRequest &page) = 0;
    virtual Call<SessionDecision> decision(const QString &sessionId) = 0;
    virtual Call<bool> changeStatus(const QString &sessionId, const StatusChange &change) = 0;
    virtual Call<Page<Activity>> activity(const QString &sessionId, const PageRequest &page) = 0;
    virtual Call<bool> addNote(const QString &sessionId, const QString &comment) = 0;

    // Contract 7.
    virtual Call<Balance> balance() = 0;

    // A picture behind a signed address, fetched without the key. Bounded by limits::fetchedImageBytes.
    virtual Call<QByteArray> fetchImage(const QUrl &address) = 0;
};

} // namespace countersign::didit
