#include "models/candidaterecorder.h"

#include "review/casemarks.h"
#include "review/casereview.h"

namespace countersign {

CandidateRecorder::CandidateRecorder(CandidateReview &review, Record &record, CaseMarks &marks,
                                     QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_record(record)
    , m_marks(marks)
{
    connect(&review, &CandidateReview::rated, this, &CandidateRecorder::keepRating);
    connect(&review, &CandidateReview::noneAnswered, this, [this] {
        m_record.add(RecordEvent::Rated, m_subject, {{QStringLiteral("none"), true}});
    });
    connect(&review, &CandidateReview::moreShown, this, [this](int opened) {
        m_record.add(RecordEvent::MoreCandidates, m_subject, {{QStringLiteral("opened"), opened}});
    });
}

void CandidateRecorder::begin(const RecordSubject &subject, const QByteArray &probe)
{
    m_subject = subject;
    m_probe = probe;
    QSet<int> known;
    for (int index = 0; index < int(m_review.candidates().size()); ++index) {
        if (isKnownDifferent(index))
            known.insert(index);
    }
    if (!known.isEmpty())
        m_review.setAside(known);
}

bool CandidateRecorder::isKnownDifferent(int index) const
{
    const QUrl &address = m_review.candidates().at(index).imageAddress;
    return !m_probe.isEmpty() && !address.isEmpty() &&
           m_marks.isDifferent({m_subject.profileId, m_probe, pictureId(address), m_record.reviewer().name});
}

void CandidateRecorder::keepRating(int index, int rating)
{
    const Candidate &candidate = m_review.candidates().at(index);
    const QJsonObject details{{QStringLiteral("rank"), index + 1},
                              {QStringLiteral("session"), candidate.sessionId},
                              {QStringLiteral("rating"), rating}};
    const bool different = rating == lowestRating;
    if (different == isKnownDifferent(index) || m_probe.isEmpty() || candidate.imageAddress.isEmpty()) {
        m_record.add(RecordEvent::Rated, m_subject, details);
        return;
    }
    m_marks.setDifferent({m_subject.profileId, m_probe, pictureId(candidate.imageAddress), {}}, different,
                         m_record.entry(RecordEvent::Rated, m_subject, details));
}

} // namespace countersign
