#include "models/casesahead.h"

#include "base/limits.h"
#include "models/casepictures.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "profile/activeservice.h"
#include "review/candidatereview.h"

#include <algorithm>
#include <utility>

namespace countersign {

CasesAhead::CasesAhead(ActiveService &service, PictureFetcher &pictures, FaceLocator &faces, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_pictures(pictures)
    , m_faces(faces)
{
    connect(&pictures, &PictureFetcher::fetched, this, [this] {
        for (const Read &read : std::as_const(m_read))
            prepare(read.decision);
    });
}

CasesAhead::~CasesAhead()
{
    m_reading.drop();
}

void CasesAhead::want(const QStringList &sessionIds)
{
    m_wanted = sessionIds;
    m_read.removeIf([this](const auto &read) { return !m_wanted.contains(read.key()); });
    readNext();
}

void CasesAhead::clear()
{
    m_reading.drop();
    m_wanted.clear();
    m_read.clear();
}

std::optional<SessionDecision> CasesAhead::take(const QString &sessionId)
{
    if (!m_read.contains(sessionId))
        return std::nullopt;
    const Read read = m_read.take(sessionId);
    m_wanted.removeAll(sessionId);
    const auto age = std::chrono::milliseconds(read.at.msecsTo(QDateTime::currentDateTimeUtc()));
    return age < limits::signedAddressLife / 2 ? std::optional(read.decision) : std::nullopt;
}

bool CasesAhead::isComplete(const QString &sessionId)
{
    const auto read = m_read.constFind(sessionId);
    return read != m_read.cend() && prepare(read->decision);
}

void CasesAhead::readNext()
{
    const auto next =
        std::ranges::find_if(m_wanted, [this](const QString &id) { return !m_read.contains(id); });
    if (m_reading.isRunning() || next == m_wanted.end())
        return;
    m_reading.start(m_service.service().decision(*next), this,
                    [this, id = *next](const Result<SessionDecision> &decision) {
                        // What cannot be read now is read when it is opened, and says then why.
                        if (!decision)
                            return void(m_wanted.removeAll(id));
                        if (m_wanted.contains(id)) {
                            m_read.insert(id, {*decision, QDateTime::currentDateTimeUtc()});
                            prepare(*decision);
                        }
                        readNext();
                    });
}

// Asks for what is missing. True when nothing is.
bool CasesAhead::prepare(const SessionDecision &decision)
{
    bool complete = true;
    QVector<QUrl> wanted;
    for (const CasePicture &compared : comparedPictures(decision))
        wanted.append(compared.address);
    // Whoever comes after the pair.
    if (const QVector<Candidate> candidates = candidatesOf(decision);
        !candidates.isEmpty() && !candidates.first().imageAddress.isEmpty())
        wanted.append(candidates.first().imageAddress);
    for (const QUrl &address : std::as_const(wanted)) {
        const imaging::PicturePtr picture = m_pictures.picture(address);
        complete = picture && m_faces.faces(picture) && complete;
    }
    return complete;
}

} // namespace countersign
