#include "models/practiceviewmodel.h"

#include "base/background.h"
#include "base/practicelimits.h"
#include "profile/activeservice.h"
#include "review/practicefile.h"
#include "review/record.h"

#include <utility>

namespace countersign {

namespace {

constexpr qsizetype namedProblems = 3; // the rest is counted

// Runs also when the window closes meanwhile: a rating that was given is kept.
template<class Work>
Call<PracticeTally> onTheFile(Work work)
{
    const CallSource<PracticeTally> source;
    Call<PracticeTally> call(source);
    runInBackground([source, work = std::move(work)] { source.finish(work()); });
    return call;
}

} // namespace

PracticeViewModel::PracticeViewModel(ActiveService &service, FaceLocator &faces, Record &record,
                                     QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_record(record)
    , m_profileId(service.profile().id)
    , m_round(faces)
    , m_kept(PracticeTally())
{
    connect(&m_round, &PracticeRound::rated, this, &PracticeViewModel::noteRated);
    connect(&m_round, &PracticeRound::changed, this, &PracticeViewModel::changed);
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
    m_keeping.drop();
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
         std::make_unique<CasePairs>(m_service, m_record));
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
    m_notKept.add(rating, same);
    writeKept();
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

void PracticeViewModel::readKept()
{
    if (m_keeping.isRunning())
        return;
    m_keeping.start(onTheFile([file = m_record.places().practice, person = m_record.reviewer()] {
                        return readPractice(file, person);
                    }),
                    this, [this](const Result<PracticeTally> &kept) { takeKept(kept); });
}

void PracticeViewModel::forgetKept()
{
    m_forgetting = true;
    m_notKept = {};
    writeKept();
}

// One at a time, so that what is to be forgotten is not written behind it.
void PracticeViewModel::writeKept()
{
    if (m_keeping.isRunning())
        return;
    const bool forget = std::exchange(m_forgetting, false);
    m_keeping.start(onTheFile([file = m_record.places().practice, person = m_record.reviewer(), forget,
                               more = std::exchange(m_notKept, {})] {
                        const auto gone = forget ? forgetPractice(file, person) : Result<PracticeTally>();
                        return gone && more.pairs() > 0 ? addPractice(file, person, more) : gone;
                    }),
                    this, [this](const Result<PracticeTally> &kept) { takeKept(kept); });
}

void PracticeViewModel::takeKept(const Result<PracticeTally> &kept)
{
    m_kept = kept;
    if (m_forgetting || m_notKept.pairs() > 0)
        writeKept();
    Q_EMIT changed();
}

} // namespace countersign
