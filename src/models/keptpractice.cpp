#include "models/keptpractice.h"

#include "base/background.h"
#include "review/practicefile.h"
#include "review/record.h"

#include <utility>

namespace countersign {

namespace {

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

KeptPractice::KeptPractice(Record &record, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_tally(PracticeTally())
{}

KeptPractice::~KeptPractice()
{
    m_keeping.drop();
}

void KeptPractice::read()
{
    if (m_keeping.isRunning())
        return;
    m_keeping.start(onTheFile([file = m_record.places().practice, person = m_record.reviewer()] {
                        return readPractice(file, person);
                    }),
                    this, [this](const Result<PracticeTally> &tally) { take(tally); });
}

void KeptPractice::add(int rating, bool same)
{
    m_notKept.add(rating, same);
    write();
}

void KeptPractice::forget()
{
    m_forgetting = true;
    m_notKept = {};
    write();
}

// One at a time, so that what is to be forgotten is not written behind it.
void KeptPractice::write()
{
    if (m_keeping.isRunning())
        return;
    const bool forget = std::exchange(m_forgetting, false);
    m_keeping.start(onTheFile([file = m_record.places().practice, person = m_record.reviewer(), forget,
                               more = std::exchange(m_notKept, {})] {
                        const auto gone = forget ? forgetPractice(file, person) : Result<PracticeTally>();
                        return gone && more.pairs() > 0 ? addPractice(file, person, more) : gone;
                    }),
                    this, [this](const Result<PracticeTally> &tally) { take(tally); });
}

void KeptPractice::take(const Result<PracticeTally> &tally)
{
    m_tally = tally;
    if (m_forgetting || m_notKept.pairs() > 0)
        write();
    Q_EMIT changed();
}

} // namespace countersign
