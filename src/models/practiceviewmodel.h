#pragma once

#include "models/keptpractice.h"
#include "models/practiceround.h"

namespace countersign {

// Practice on pairs with known answers: where they come from, what the person is told after each, and how it
// went. GUI thread.
class PracticeViewModel final : public QObject
{
    Q_OBJECT

public:
    PracticeViewModel(ActiveService &service, FaceLocator &faces, Record &record, QObject *parent = nullptr);
    ~PracticeViewModel() override;

    // As readDeck() takes it.
    void openFiles(const QString &folderOrTable);
    // The cases that the team has closed under the active profile.
    void openClosedCases();
    void end();
    bool isOpening() const { return m_opening.isRunning(); }
    // Why there is nothing to practise on; empty when there is no such reason.
    const QString &problem() const { return m_problem; }

    PracticeRound &round() { return m_round; }
    // A quiet hint after many pairs; usually empty.
    QString breakHint() const;
    // What could not be used, the last ones by name; empty when everything could.
    QString leftOutText() const;

    const PracticeTally &now() const { return m_now; } // since the round began
    // Of all rounds and seeded checks; the person's own.
    KeptPractice &kept() { return m_kept; }

Q_SIGNALS:
    void changed();

private:
    void open(Call<PracticeDeck> call, std::unique_ptr<PracticeSource> source);
    void noteRated(int rating, bool same);

    ActiveService &m_service;
    Record &m_record;
    QString m_profileId;
    PracticeRound m_round;
    LatestCall<PracticeDeck> m_opening;
    std::unique_ptr<PracticeSource> m_source; // of what is being opened
    QString m_problem;
    QStringList m_leftOut; // of the table
    PracticeTally m_now;
    KeptPractice m_kept;
};

} // namespace countersign
