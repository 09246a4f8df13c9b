#pragma once

#include "base/latestcall.h"
#include "domain/facelist.h"
#include "domain/page.h"

#include <QObject>
#include <QVector>

namespace countersign {

class ActiveService;
class RunHistory;

// What a decline left behind once it is corrected: a service may have put the face and more on its
// blocklists. One case at a time; a later look() forgets the former. GUI thread.
class CaseLeftovers : public QObject
{
    Q_OBJECT

public:
    CaseLeftovers(ActiveService &service, RunHistory &history, QObject *parent = nullptr);
    ~CaseLeftovers() override;

    // Finds the blocklist entries that name this session; changed() follows when there are any, failed()
    // when a list could not be read.
    void look(const QString &sessionId, qint64 caseNumber);
    void forget();

    qint64 caseNumber() const { return m_caseNumber; }
    int entries() const { return int(m_found.size()); }
    bool isRemoving() const { return m_removing.isRunning(); }
    // Takes them off, one after another; what could not be taken off stays to be tried again.
    void remove();

Q_SIGNALS:
    void changed();
    void removed(int entries);
    void failed(const countersign::Error &error);

private:
    struct Found
    {
        QString listId;
        QString entryId;
    };

    void searchNextList();
    void take(const QString &list, const QVector<ListEntry> &entries);
    void failToRead(ErrorKind kind);
    void removeNext();

    ActiveService &m_service;
    RunHistory &m_history;
    QString m_sessionId;
    qint64 m_caseNumber = 0;
    // Entries by reference wherever they stand, then the newest, whose comments may name the case.
    struct ListToSearch
    {
        QString id;
        bool byReference = true;
    };
    QVector<ListToSearch> m_listsToSearch;
    QVector<Found> m_found;
    int m_removed = 0;
    LatestCall<Page<FaceList>> m_readingLists;
    LatestCall<Page<ListEntry>> m_searching;
    LatestCall<bool> m_removing;
};

} // namespace countersign
