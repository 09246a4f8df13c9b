#pragma once

#include "models/keptpractice.h"
#include "models/practiceround.h"

namespace countersign {

class ActiveService;
class Settings;

// Pairs with a known answer that stand, by policy, now and then in the place of the next case: a measure of
// the work's quality, and no case. Nothing of them goes to a service or the outbox; the record keeps that one
// was rated, and how it was rated is the person's own (KeptPractice). GUI thread.
class SeededChecks final : public QObject
{
    Q_OBJECT

public:
    SeededChecks(ActiveService &service, const Settings &settings, FaceLocator &faces, Record &record,
                 QObject *parent = nullptr);
    ~SeededChecks() override;

    // To be asked once for each case that is to come. True by chance, once in as many times as the policy
    // says, and only where a pair is there: round() is in Look then, and nobody waits for one.
    bool takesTurn();
    // The pair that is shown, or is ready to be.
    PracticeRound &round() { return m_round; }

private:
    struct Policy
    {
        int every = 0;
        QString pairs;
        QString profileId; // cases of one service are not read from another

        friend bool operator==(const Policy &, const Policy &) = default;
    };

    Policy policy() const;
    void followPolicy();
    void prepare();
    void noteRated(int rating, bool same);

    ActiveService &m_service;
    const Settings &m_settings;
    Record &m_record;
    PracticeRound m_round;
    KeptPractice m_kept;
    Policy m_policy;
    LatestCall<PracticeDeck> m_opening;
    bool m_prepared = false; // at least tried, under this policy
};

// The pairs that the policy names; of closed cases those that the person at this computer has neither rated
// nor decided, because who knows the answer is not checked by it. Errors: of readDeck() and readClosedDeck(),
// with a sentence for the lead.
Call<PracticeDeck> seededDeck(const Settings &settings, const Record &record);

} // namespace countersign
