#include "models/casesahead.h"

#include "base/limits.h"
#include "models/casepictures.h"
#include "models/picturefetcher.h"
#include "profile/activeservice.h"

#include <algorithm>

namespace countersign {

CasesAhead::CasesAhead(ActiveService &service, PictureFetcher &pictures, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_pictures(pictures)
{}

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
    return read != m_read.cend() &&
           std::ranges::all_of(comparedPictures(read->decision), [this](const CasePicture &picture) {
               return m_pictures.picture(picture.address) != nullptr;
           });
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
                            fetchPictures(*decision);
                        }
                        readNext();
                    });
}

void CasesAhead::fetchPictures(const SessionDecision &decision)
{
    for (const CasePicture &picture : comparedPictures(decision))
        std::ignore = m_pictures.picture(picture.address);
}

} // namespace countersign
