#pragma once

#include "base/clock.h"
#include "engine/analysis.h"
#include "engine/server/answers.h"
#include "engine/server/api.h"
#include "engine/server/decide.h"
#include "engine/store/gallery.h"

#include <atomic>
#include <expected>
#include <semaphore>

namespace countersign::engine {

// A value, or the answer that tells the client why there is none.
template<class T>
using Answered = std::expected<T, ApiAnswer>;

ApiAnswer storageAnswer();
ApiAnswer notFoundAnswer();

// What every route works with. Thread-safe; lives as long as the engine.
class Workshop
{
public:
    // `galleryFile` as in Gallery.
    Workshop(Database &newDatabase, const Vault &newVault, Analyser &newAnalyser, const Clock &newClock,
             const QString &galleryFile);

    Database &database;
    const Vault &vault;
    Analyser &analyser;
    const Clock &clock;
    Gallery gallery;

    // Holds one of few places for decoding and looking at pictures, which take much memory and time.
    class Place
    {
    public:
        explicit Place(Workshop &owner)
            : m_owner(&owner)
        {}
        Place(Place &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr))
        {}
        Place &operator=(Place &&) = delete;
        ~Place()
        {
            if (m_owner)
                m_owner->m_places.release();
        }

    private:
        Workshop *m_owner;
    };
    // Waits until the request's deadline, then 503.
    Answered<Place> enter(const ApiRequest &request);

    // 503 without a detector.
    Answered<Analysis> look(const QImage &picture, const AnalysisWants &wants);
    // 503 that names the command to install networks, for calls that compare faces; nothing with an embedder.
    std::optional<ApiAnswer> comparingRefusal() const;

    // Faces that another embedder had read: how many are read again so far, and how many there were at the
    // start.
    std::atomic<qsizetype> facesReadAgain = 0;
    std::atomic<qsizetype> facesToReadAgain = 0;

    // Signs addresses on this engine, as the request's client reaches it.
    PictureSigner signer(const ApiRequest &request) const;
    bool isSigned(const QString &pictureId, qint64 expires, const QByteArray &signature) const;

private:
    std::counting_semaphore<> m_places;
};

// The host of a request as an address of this engine; empty when the client meant another machine.
QByteArray ownAddress(const ApiRequest &request);

// The picture as it is kept: upright, turned as it was read, at most 1280 pixels, without what cameras write
// into files.
QByteArray keptJpeg(const QImage &picture, int bestAngle);

} // namespace countersign::engine
