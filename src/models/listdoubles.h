#pragma once

#include "models/intakedoubles.h"
#include "models/intakelook.h"
#include "models/wholelist.h"

#include <memory>
#include <unordered_map>

namespace countersign {

// Finds out who is on a list of faces more than once: by the bytes of the pictures, by traces of them and of
// their mirrors, and by the faces, which this computer's engine compares under every profile, so that it
// costs nothing and no face goes anywhere. Pictures are held while they are looked at only. GUI thread.
class ListDoubles final : public QObject
{
    Q_OBJECT

public:
    // Entries of one person, the oldest first.
    using Groups = QVector<QVector<ListEntry>>;

    explicit ListDoubles(ActiveService &service, QObject *parent = nullptr);
    ~ListDoubles() override;

    // found() or failed() follows, unless stop() comes first. TooLarge beyond limits::doublesFaces entries.
    void find(const FaceList &list);
    bool isRunning() const { return m_running; }
    void stop();

Q_SIGNALS:
    void changed(); // begun or ended
    void progressed(qsizetype looked, qsizetype of);
    // `unread`: entries whose picture could not be looked at.
    void found(const countersign::ListDoubles::Groups &groups, qsizetype unread);
    void failed(const countersign::Error &error);

private:
    void take(const QVector<ListEntry> &entries);
    void lookMore();
    void look(int row, const QByteArray &picture);
    void looked(int row, std::optional<IntakeFindings> findings);
    void compareMore();
    void group();
    void end();

    ActiveService &m_service;
    QVector<ListEntry> m_entries; // oldest first
    QVector<std::optional<IntakeFindings>> m_findings;
    QVector<AlikeFaces> m_alike;
    std::vector<std::pair<int, int>> m_parts; // of the list, to be compared with each other
    WholeList m_whole;
    std::unordered_map<int, std::unique_ptr<IntakeLook>> m_looks; // by row
    LatestCall<QVector<ListEntry>> m_reading;
    LatestCall<QVector<AlikeFaces>> m_comparing;
    LatestCall<IntakeDoubles> m_doubling;
    int m_next = 0;
    int m_inFlight = 0;
    int m_looked = 0;
    int m_generation = 0; // of stop(): what ends late is of no interest
    bool m_running = false;
};

} // namespace countersign
