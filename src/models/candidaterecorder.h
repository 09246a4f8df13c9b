#pragma once

#include "review/candidatereview.h"
#include "review/record.h"

namespace countersign {

class CaseMarks;

// Writes what a reviewer answers about candidates into the record, one entry each, and keeps who was called
// different, sure of it: the next time the same two pictures come up, the candidate is left out. GUI thread.
class CandidateRecorder : public QObject
{
    Q_OBJECT

public:
    // All of it outlives the recorder.
    CandidateRecorder(CandidateReview &review, Record &record, CaseMarks &marks, QObject *parent = nullptr);

    // Another search is reviewed: what the entries are about, and the probe's pictureId() or SHA-256 in
    // hexadecimal; empty when there is no such picture. Leaves out who was called different before.
    void begin(const RecordSubject &subject, const QByteArray &probe);

private:
    void keepRating(int index, int rating);
    bool isKnownDifferent(int index) const;

    CandidateReview &m_review;
    Record &m_record;
    CaseMarks &m_marks;
    RecordSubject m_subject;
    QByteArray m_probe;
};

} // namespace countersign
