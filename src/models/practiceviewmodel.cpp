#include "models/practiceviewmodel.h"

#include "base/background.h"
#include "base/limits.h"
#include "profile/activeservice.h"
#include "review/record.h"

#include <utility>

namespace countersign {

namespace {

constexpr qsizetype namedProblems = 3; // the rest is counted

} // namespace

PracticeViewModel::PracticeViewModel(ActiveService &service, FaceLocator &faces, Record &record,
                                     QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_record(record)
    , m_profileId(service.profile().id)
    , m_round(faces)
    , m_kept(record)
{
    connect(&m_round, &PracticeRound::rated, this, &PracticeViewModel::noteRated);
    connect(&m_round, &PracticeRound::changed, &m_round, &PracticeRound::noteSeen);
    connect(&m_round, &PracticeRound::changed, this, &PracticeViewModel::changed);
    connect(&m_kept, &KeptPractice::changed, this, &PracticeViewModel::changed);
    // Cases of one service are not read from another.
    connect(&service, &ActiveService::changed, this, [this] {
        const QString before = std::exchange(m_profileId, m_service.profile().id);
        if (before != m_profileId)
            end();
    });
}

PracticeViewModel::~PracticeViewModel()
{
    m_opening.drop();
}

void PracticeViewModel::openFiles(const QString &folderOrTable)
{
    open(inBackground<PracticeDeck>([folderOrTable] { return readDeck(folderOrTable); }),
         std::make_unique<FilePairs>());
}

void PracticeViewModel::openClosedCases()
{
    open(inBackground<PracticeDeck>(
             [places = m_record.places(), profile = m_profileId] { return readClosedDeck(places, profile); }),
         std::make_unique<CasePairs>(m_service, m_record, QStringLiteral("practice")));
}

void PracticeViewModel::open(Call<PracticeDeck> call, std::unique_ptr<PracticeSource> source)
{
    end();
    m_source = std::move(source);
    m_opening.start(std::move(call), this, [this](const Result<PracticeDeck> &deck) {
        if (!deck) {
            m_problem = deck.error().message;
            Q_EMIT changed();
            return;
        }
        m_leftOut = deck->problems;
        m_round.begin(std::move(m_source), deck->pairs);
    });
    Q_EMIT changed();
}

void PracticeViewModel::end()
{
    m_opening.drop();
    m_problem.clear();
    m_leftOut.clear();
    m_now = {};
    m_round.end();
}

void PracticeViewModel::noteRated(int rating, bool same)
{
    m_now.add(rating, same);
    m_kept.add(rating, same);
}

QString PracticeViewModel::breakHint() const
{
    const qint64 pairs = m_now.pairs();
    if (m_round.stage() != PracticeRound::Stage::Told || pairs == 0 || pairs % limits::practiceBreak != 0)
        return {};
    return tr("%n pairs so far. A short break keeps the eye fresh.", nullptr, int(pairs));
}

QString PracticeViewModel::leftOutText() const
{
    const QStringList all = m_leftOut + m_round.unusable();
    if (all.isEmpty())
        return {};
    const QString named = all.mid(std::max<qsizetype>(0, all.size() - namedProblems)).join(QLatin1Char('\n'));
    return tr("%n could not be used:", nullptr, int(all.size())) + QLatin1Char('\n') + named;
}

} // namespace countersign
