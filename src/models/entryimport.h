#pragma once

#include "models/intakepicture.h"
#include "models/listadding.h"
#include "models/wholelist.h"
#include "review/batchpace.h"
#include "review/entrycheck.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace countersign {

// A CSV table of entries on its way onto one list (review/entrytable.h has its columns). It is looked at
// first, in the background; nothing is sent before send(). What can be paused goes on where it stopped: rows
// that are on the list are not sent again. GUI thread.
class EntryImport final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, EntryColumn, ReasonColumn, ReviewColumn, OutcomeColumn, ColumnCount };
    enum Role { StageRole = Qt::UserRole };
    enum class Stage : quint8 { New, Listed, Repeated, Unusable, Sending, Added, Proposed, Failed };
    enum class Shown { All, New, Problems, Ended };

    struct Counts
    {
        int rows = 0;
        int sendable = 0;       // those that failed included
        int reasonless = 0;     // would be sendable with a reason
        int listed = 0;         // on the list already, or twice in the table
        int proposedBefore = 0; // waited for a second person already
        int unusable = 0;
        int sending = 0;
        int added = 0;
        int proposed = 0; // wait for a second person
        int failed = 0;
    };

    EntryImport(ActiveService &service, ListAdding &adding, QObject *parent = nullptr);
    ~EntryImport() override;

    // Starts over with this file. checked(), or failed(), follows.
    void read(const QString &file, const FaceList &list);
    bool isReading() const;
    void clear();
    const FaceList &list() const { return m_list; }
    // Of a list of faces: what its intake takes; nothing else of this class is for faces.
    QVector<IntakePicture> pictures() const;

    Counts counts() const;
    void show(Shown which);
    // Of every row that has none of its own.
    void setReason(const QString &reason);

    // Sends what is sendable and has a reason, those that failed before included.
    void send();
    bool isSending() const { return m_sending; }
    // What is on its way ends; send() goes on.
    void pause();
    // How long still, in seconds; negative while that is not known.
    qint64 secondsLeft() const;

    // Writes the unusable and the failed rows with their reasons into a table of the same columns.
    Call<bool> writeProblems(const QString &file) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();
    void progressed(qsizetype read, qint64 count); // of the list, before the table is looked at
    void checked();
    void failed(const countersign::Error &error);
    // Everything that was to be sent has ended. `why`: what stopped it early; empty otherwise.
    void ended(const QString &why);

private:
    void take(const EntryCheck &check);
    void gather();
    bool isShown(qsizetype row) const;
    bool wasProposed(qsizetype row) const;
    bool isSendable(qsizetype row) const;
    void sendMore();
    void sendRow(qsizetype row);
    void sendUnlessListed(qsizetype row);
    void rowEnded(qsizetype row, const Result<ListAdded> &added);
    void endIfDone();
    void setStage(qsizetype row, Stage stage, const QString &problem = {});
    QString outcomeText(qsizetype row) const;

    ActiveService &m_service;
    ListAdding &m_adding;
    FaceList m_list;
    EntryCheck m_check;
    std::vector<Stage> m_stages; // of m_check.rows; apart, because they are counted often
    std::vector<bool> m_uncertain;
    QHash<qsizetype, QString> m_problems;
    QVector<qsizetype> m_shown; // rows
    Shown m_which = Shown::All;
    QString m_reason;
    WholeList m_whole;
    LatestCall<QVector<ListEntry>> m_reading;
    LatestCall<EntryCheck> m_checking;
    QVector<qsizetype> m_queue; // in the order of leaving
    qsizetype m_next = 0;       // of the queue
    int m_inFlight = 0;
    int m_generation = 0; // of clear(): what ends late belongs to a table that is gone
    bool m_sending = false;
    bool m_paused = false; // what is on its way ends, nothing follows
    QString m_why;
    BatchPace m_pace;
    QTimer m_paceTimer;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::EntryImport::Stage)
