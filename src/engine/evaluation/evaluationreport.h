#pragma once

#include "domain/verificationstats.h"
#include "engine/evaluation/evaluator.h"

#include <QTextStream>

namespace countersign::engine {

// One compared pair.
struct ScoredPair
{
    imaging::LabelledPair pair;
    double cosine = 0;
};

// The pairs whose both sides could be enrolled.
QVector<ScoredPair> scorePairs(const imaging::LabelledSet &set, const QVector<MeasuredPicture> &seen);
std::optional<VerificationStats> statsOf(const QVector<ScoredPair> &pairs);

// What the evaluation found, as lines of text for a person: enrolment, detection, turns, verification, ages;
// each part only where the labels allow it.
class EvaluationReport
{
public:
    EvaluationReport(const imaging::LabelledSet &set, const QVector<MeasuredPicture> &seen);

    void write(QTextStream &out, const Analyser &analyser) const;

private:
    void writeEnrolment(QTextStream &out) const;
    void writeTime(QTextStream &out) const;
    void writeDetection(QTextStream &out) const;
    void writeTurns(QTextStream &out) const;
    void writeVerification(QTextStream &out, const Analyser &analyser) const;
    void writeAges(QTextStream &out) const;

    const imaging::LabelledSet &m_set;
    const QVector<MeasuredPicture> &m_seen;
};

} // namespace countersign::engine
