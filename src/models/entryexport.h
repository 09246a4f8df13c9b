#pragma once

#include "models/entryquery.h"
#include "models/wholelist.h"

#include <QHash>

namespace countersign {

class ActiveService;
class Record;

// Writes the entries of a list that a query asks for into a CSV table (review/entrytable.h), in the
// background; the pictures of faces only when the person wants them, into a folder beside it. That is an
// entry of the record. GUI thread; one at a time.
class EntryExport final : public QObject
{
    Q_OBJECT

public:
    EntryExport(ActiveService &service, Record &record, QObject *parent = nullptr);
    ~EntryExport() override;

    struct Wish
    {
        FaceList list;
        EntryQuery query;
        QString file;
        bool pictures = false;
        QStringList only; // ids: these alone, in this order, whatever the query; empty: as it asks for
    };

    // Ignored while another one is under way.
    void start(const Wish &wish);
    bool isRunning() const { return m_running; }
    // Nothing is written any more, nor put into the record; pictures that were written stay.
    void stop();

Q_SIGNALS:
    void changed(); // begun or ended
    void progressed(qsizetype done, qsizetype of);
    // One translated sentence on what was written.
    void made(const QString &sentence);
    void failed(const countersign::Error &error);

private:
    void take(const QVector<ListEntry> &entries);
    void fetchMore();
    void fetched(const ListEntry &entry, const Result<QByteArray> &picture);
    void pictureWritten(const ListEntry &entry, const Result<QString> &path);
    void write();
    void end();
    void refuse(const Error &error);

    ActiveService &m_service;
    Record &m_record;
    Wish m_wish;
    WholeList m_whole;
    QVector<ListEntry> m_entries;
    QHash<QString, QString> m_pictures; // by entry, below the table's folder
    LatestCall<QVector<ListEntry>> m_reading;
    LatestCall<QVector<ListEntry>> m_arranging;
    LatestCall<bool> m_writing;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    qsizetype m_lacking = 0; // pictures that could not be had
    int m_inFlight = 0;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace countersign
