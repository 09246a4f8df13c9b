#pragma once

#include "base/latestcall.h"
#include "domain/session.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace countersign {

class ActiveService;
class PictureFetcher;

// The next cases of the queue, read before they are opened, one call at a time, and their pictures put into
// the fetcher's cache, within its budget. GUI thread.
class CasesAhead : public QObject
{
    Q_OBJECT

public:
    CasesAhead(ActiveService &service, PictureFetcher &pictures, QObject *parent = nullptr);
    ~CasesAhead() override;

    // Reads these, in this order, and forgets all others.
    void want(const QStringList &sessionIds);
    void clear();
    // A case that was read ahead, once, and only while its picture addresses are good.
    std::optional<SessionDecision> take(const QString &sessionId);
    // It is read, and its pictures are in the cache.
    bool isComplete(const QString &sessionId);

private:
    struct Read
    {
        SessionDecision decision;
        QDateTime at;
    };

    void readNext();
    void fetchPictures(const SessionDecision &decision);

    ActiveService &m_service;
    PictureFetcher &m_pictures;
    QStringList m_wanted;
    QHash<QString, Read> m_read;
    LatestCall<SessionDecision> m_reading;
};

} // namespace countersign
