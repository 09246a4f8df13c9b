#pragma once

#include "models/intakeline.h"
#include "models/intakelook.h"
#include "models/listadding.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace countersign {

// Many pictures on their way onto one list, one line each. They are looked at as they come, a few at a time;
// nothing is sent before send(). GUI thread.
class IntakeBatch final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PictureColumn,
        QualityColumn,
        DoublesColumn,
        HitsColumn,
        ReasonColumn,
        IncludedColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role { ThumbnailRole = Qt::UserRole, BoxRole, ToneRole };
    enum class Tone { Quiet, Normal, Good, Doubtful, Bad };

    struct Counts
    {
        int lines = 0;
        int unlooked = 0; // waiting, or being looked at
        int sendable = 0;
        int reasonless = 0; // would be sendable with a reason
        int sending = 0;    // on their way, or waiting for that
        int added = 0;
        int proposed = 0; // wait for a second person
        int failed = 0;
    };

    IntakeBatch(ActiveService &service, ListAdding &adding, QObject *parent = nullptr);
    ~IntakeBatch() override;

    // The list that the pictures are for; another one starts over.
    void setList(const FaceList &list);
    const FaceList &list() const { return m_list; }
    // Those that there is no room for are left out; their number is returned.
    int add(const QVector<IntakePicture> &pictures);
    void clear();

    const IntakeLine &lineAt(int row) const { return m_lines.at(size_t(row)); }
    Counts counts() const;

    // The reason of every line that has none of its own.
    void setReason(const QString &reason);
    QString reasonOf(int row) const;
    void setOwnReason(int row, const QString &reason);
    void chooseFace(int row, qsizetype face);
    void setIncluded(int row, bool included);
    // Adds it although something speaks against it; the record keeps what.
    void setOverridden(int row, bool overridden);

    // Whether looking for doubles costs something: then a person starts it.
    bool isSearchBilled() const;
    int unsearched() const;
    void searchAll();

    // Sends every sendable line that has a reason, those that failed before included.
    void send();
    bool isSending() const { return counts().sending > 0; }
    // What is on its way ends; nothing more is sent.
    void stop();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // Counts or a line.
    void changed();
    // Everything that was to be sent has ended.
    void ended();

private:
    void lookMore();
    void look(int row);
    void lookAgain(int row);
    void lookEnded(int row, const Result<IntakeFindings> &findings);
    bool isProposed(const IntakeLine &one) const;
    void findDoubles();
    void compare(const QVector<AlikeFaces> &alike);
    void setTwin(int row, const std::optional<IntakeDouble> &twin);
    void sendMore();
    void sendLine(int row);
    void upload(int row, const imaging::Upload &upload);
    ListAddition additionOf(int row) const;
    void add(int row, const ListAddition &addition, const QString &notice = {});
    void lineEnded(int row, const Result<ListAdded> &added, const QString &notice = {});
    Call<imaging::Upload> uploadOf(const IntakeLine &line);
    void lineChanged(int row);
    IntakeLine &line(int row) { return m_lines[size_t(row)]; }
    QVariant display(const IntakeLine &line, int row, int column) const;
    Tone toneOf(const IntakeLine &line) const;

    ActiveService &m_service;
    ListAdding &m_adding;
    FaceList m_list;
    std::vector<IntakeLine> m_lines;
    QString m_reason;
    bool m_searches = false; // although it is billed, because the person said so
    std::unordered_map<int, std::unique_ptr<IntakeLook>> m_looks; // by row
    LatestCall<QVector<AlikeFaces>> m_comparing;
    LatestCall<IntakeDoubles> m_doubling;
    QTimer m_doublesDelay;
    QVector<int> m_toSend; // rows that wait
    int m_inFlight = 0;
    int m_generation = 0; // of clear(): what ends late belongs to lines that are gone
};

} // namespace countersign
