#include "models/seededchecks.h"

#include "base/background.h"
#include "base/settings.h"
#include "profile/activeservice.h"
#include "review/record.h"

#include <QRandomGenerator>

#include <utility>

namespace countersign {

SeededChecks::SeededChecks(ActiveService &service, const Settings &settings, FaceLocator &faces,
                           Record &record, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_record(record)
    , m_round(faces, this)
    , m_kept(record, this)
    , m_policy(policy())
{
    connect(&m_round, &PracticeRound::rated, this, &SeededChecks::noteRated);
    connect(&settings, &Settings::changed, this, &SeededChecks::followPolicy);
    connect(&service, &ActiveService::changed, this, &SeededChecks::followPolicy);
}

SeededChecks::~SeededChecks()
{
    m_opening.drop();
}

SeededChecks::Policy SeededChecks::policy() const
{
    // A check among cases that nobody rates would be no secret.
    const bool rated = m_settings.lookFirst() != LookFirst::Never;
    return {rated ? m_settings.seededEvery() : 0, m_settings.seededPairs(), m_service.profile().id};
}

void SeededChecks::followPolicy()
{
    const Policy before = std::exchange(m_policy, policy());
    if (before == m_policy)
        return;
    m_prepared = false;
    m_opening.drop();
    m_round.end();
}

// By chance, because what can be counted can be expected.
bool SeededChecks::takesTurn()
{
    using Stage = PracticeRound::Stage;
    if (m_policy.every == 0)
        return false;
    const bool turn = QRandomGenerator::global()->bounded(m_policy.every) == 0;
    if (turn && m_round.stage() == Stage::Look) {
        m_round.noteSeen();
        return true;
    }
    // Where there are no pairs, or none that can be read, they are not looked for with every case.
    const bool ended = m_round.stage() == Stage::Idle || m_round.stage() == Stage::Over;
    if (ended && (turn || !m_prepared))
        prepare();
    return false;
}

void SeededChecks::prepare()
{
    m_prepared = true;
    if (m_opening.isRunning())
        return;
    m_opening.start(seededDeck(m_settings, m_record), this, [this](const Result<PracticeDeck> &deck) {
        if (!deck)
            return;
        if (m_policy.pairs.isEmpty())
            m_round.begin(std::make_unique<CasePairs>(m_service, m_record, QStringLiteral("seeded-check")),
                          deck->pairs);
        else
            m_round.begin(std::make_unique<FilePairs>(), deck->pairs);
    });
}

void SeededChecks::noteRated(int rating, bool same)
{
    m_kept.add(rating, same);
    m_record.add(RecordEvent::SeededCheck, {m_policy.profileId, {}, 0});
}

Call<PracticeDeck> seededDeck(const Settings &settings, const Record &record)
{
    return inBackground<PracticeDeck>([pairs = settings.seededPairs(), places = record.places(),
                                       profile = settings.profileId(), person = record.reviewer()] {
        return pairs.isEmpty() ? readClosedDeck(places, profile, person) : readDeck(pairs);
    });
}

} // namespace countersign
