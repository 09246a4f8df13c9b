#include "engine/evaluation/evaluationreport.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace countersign::engine {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::EvaluationReport)
};

constexpr double minimumAge = 18; // years; the age that the figures for minors are about
constexpr double falseAcceptRates[] = {1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6};

QString percent(double share)
{
    return QString::number(100 * share, 'f', 2) + QStringLiteral(" %");
}

QString percent(const Share &share)
{
    return ReportText::tr("%1 (95 % interval %2 to %3)")
        .arg(percent(share.value), percent(share.low), percent(share.high));
}

// Ages of one group of people.
struct AgeErrors
{
    QVector<double> errors; // years, estimate minus age
    qint64 minorsPassed = 0, minors = 0, adultsReviewed = 0, adults = 0;

    void add(const AgeEstimate &estimate, double age)
    {
        errors.append(estimate.years - age);
        const bool passed = estimate.years - estimate.spread >= minimumAge;
        if (age < minimumAge) {
            ++minors;
            minorsPassed += passed ? 1 : 0;
        } else {
            ++adults;
            adultsReviewed += passed ? 0 : 1;
        }
    }

    double meanError() const
    {
        double sum = 0;
        for (const double error : errors)
            sum += std::abs(error);
        return sum / static_cast<double>(errors.size());
    }
};

QString ageGroup(double age)
{
    for (const auto &[last, name] :
         {std::pair{12.0, "0-12"}, {17.0, "13-17"}, {29.0, "18-29"}, {44.0, "30-44"}, {59.0, "45-59"}})
        if (age <= last)
            return QString::fromLatin1(name);
    return QStringLiteral("60+");
}

} // namespace

QVector<ScoredPair> scorePairs(const imaging::LabelledSet &set, const QVector<MeasuredPicture> &seen)
{
    QVector<ScoredPair> scored;
    for (const imaging::LabelledPair &pair : set.pairs) {
        const auto &first = seen.at(pair.first).embedding;
        const auto &second = seen.at(pair.second).embedding;
        if (!first || !second)
            continue;
        const std::vector<float> &a = first->values;
        const std::vector<float> &b = second->values;
        scored.append({pair, std::inner_product(a.begin(), a.end(), b.begin(), 0.0)});
    }
    return scored;
}

std::optional<VerificationStats> statsOf(const QVector<ScoredPair> &pairs)
{
    QVector<double> same, different;
    for (const ScoredPair &scored : pairs)
        (scored.pair.same ? same : different).append(scored.cosine);
    return VerificationStats::of(std::move(same), std::move(different));
}

EvaluationReport::EvaluationReport(const imaging::LabelledSet &set, const QVector<MeasuredPicture> &seen)
    : m_set(set)
    , m_seen(seen)
{}

void EvaluationReport::write(QTextStream &out, const Analyser &analyser) const
{
    const NetworkSummary networks = analyser.networks();
    out << ReportText::tr("Networks: %1; %2; %3").arg(networks.detector, networks.embedder, networks.age)
        << '\n';
    writeEnrolment(out);
    writeTime(out);
    writeDetection(out);
    writeTurns(out);
    writeVerification(out, analyser);
    writeAges(out);
}

void EvaluationReport::writeEnrolment(QTextStream &out) const
{
    QMap<QString, qint64> reasons;
    qint64 readable = 0, enrolled = 0;
    for (const MeasuredPicture &seen : m_seen) {
        readable += seen.unreadable.isEmpty() ? 1 : 0;
        enrolled += seen.embedding ? 1 : 0;
        if (seen.unreadable.isEmpty() && !seen.embedding)
            ++reasons[seen.faces == 0 ? ReportText::tr("no face found") : seen.refusal];
    }
    out << ReportText::tr("Pictures: %1, of which %2 could not be read")
               .arg(m_seen.size())
               .arg(m_seen.size() - readable)
        << '\n'
        << ReportText::tr("Failure to enrol: %1").arg(percent(shareOf(readable - enrolled, readable)))
        << '\n';
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        out << "  " << reason.value() << "  " << reason.key() << '\n';
}

void EvaluationReport::writeTime(QTextStream &out) const
{
    QVector<qint64> times;
    for (const MeasuredPicture &seen : m_seen)
        if (seen.microseconds > 0)
            times.append(seen.microseconds);
    if (times.isEmpty())
        return;
    std::ranges::sort(times);
    out << ReportText::tr("Time per picture: %1 milliseconds, the middle one of all")
               .arg(static_cast<double>(times.at(times.size() / 2)) / 1000, 0, 'f', 1)
        << '\n';
}

void EvaluationReport::writeDetection(QTextStream &out) const
{
    qint64 singles = 0, singlesFound = 0, empty = 0, emptyClean = 0, labelled = 0, found = 0, falseBoxes = 0;
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        const auto &faces = m_set.pictures.at(i).faces;
        if (!faces || *faces < 0 || !m_seen.at(i).unreadable.isEmpty())
            continue;
        const qint64 seen = m_seen.at(i).faces;
        labelled += *faces;
        found += qMin<qint64>(seen, *faces);
        singles += *faces == 1 ? 1 : 0;
        singlesFound += *faces == 1 && seen > 0 ? 1 : 0;
        empty += *faces == 0 ? 1 : 0;
        emptyClean += *faces == 0 && seen == 0 ? 1 : 0;
        falseBoxes += *faces == 0 ? seen : 0;
    }
    if (singles + empty == 0)
        return;
    out << ReportText::tr("Single portraits found: %1 of %2").arg(singlesFound).arg(singles) << '\n'
        << ReportText::tr("Faces found: %1 of %2").arg(found).arg(labelled) << '\n'
        << ReportText::tr("Pictures without a face left clean: %1 of %2, with %3 false boxes")
               .arg(emptyClean)
               .arg(empty)
               .arg(falseBoxes)
        << '\n';
}

void EvaluationReport::writeTurns(QTextStream &out) const
{
    qint64 tried = 0, right = 0;
    for (const MeasuredPicture &seen : m_seen) {
        tried += seen.turnsTried;
        right += seen.turnsRight;
    }
    if (tried > 0)
        out << ReportText::tr("Right turn chosen: %1").arg(percent(shareOf(right, tried))) << '\n';
}

void EvaluationReport::writeVerification(QTextStream &out, const Analyser &analyser) const
{
    const auto stats = statsOf(scorePairs(m_set, m_seen));
    if (!stats)
        return;
    const ErrorRates equal = stats->equalErrorRate();
    out << ReportText::tr("Pairs compared: %1 same, %2 different")
               .arg(stats->samePairs())
               .arg(stats->differentPairs())
        << '\n'
        << ReportText::tr("Accuracy where both kinds weigh the same: %1").arg(percent(stats->bestAccuracy()))
        << '\n'
        << ReportText::tr("Area under the curve: %1").arg(stats->areaUnderCurve(), 0, 'f', 5) << '\n'
        << ReportText::tr("Equal error rate: %1 at cosine %2")
               .arg(percent((equal.falseAccept + equal.falseReject) / 2))
               .arg(equal.threshold, 0, 'f', 3)
        << '\n';
    for (const double rate : falseAcceptRates) {
        // Fewer different pairs than this cannot show so small a rate.
        if (rate * static_cast<double>(stats->differentPairs()) < 1)
            break;
        const double threshold = stats->thresholdAt(rate);
        out << ReportText::tr("At %1 % false accept: true accept %2, cosine %3, similarity %4")
                   .arg(QString::number(100 * rate, 'g', 3), percent(stats->trueAcceptAt(rate)),
                        QString::number(threshold, 'f', 3),
                        QString::number(analyser.similarityFromCosine(threshold), 'f', 1))
            << '\n';
    }
}

void EvaluationReport::writeAges(QTextStream &out) const
{
    AgeErrors all;
    QMap<QString, AgeErrors> groups;
    qint64 gendered = 0, genderRight = 0;
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        const imaging::LabelledPicture &picture = m_set.pictures.at(i);
        const auto &estimate = m_seen.at(i).age;
        if (!picture.age || !estimate)
            continue;
        all.add(*estimate, *picture.age);
        groups[ageGroup(*picture.age)].add(*estimate, *picture.age);
        if (!picture.gender.isEmpty()) {
            groups[picture.gender].add(*estimate, *picture.age);
            ++gendered;
            genderRight += picture.gender == estimate->gender ? 1 : 0;
        }
    }
    if (all.errors.isEmpty())
        return;
    out << ReportText::tr("Age error: %1 years on average over %2 faces")
               .arg(all.meanError(), 0, 'f', 2)
               .arg(all.errors.size())
        << '\n';
    for (auto group = groups.begin(); group != groups.end(); ++group)
        out << "  " << group.key() << ": "
            << ReportText::tr("%1 years over %2").arg(group->meanError(), 0, 'f', 2).arg(group->errors.size())
            << '\n';
    out << ReportText::tr("Minors called adult without review: %1")
               .arg(percent(shareOf(all.minorsPassed, all.minors)))
        << '\n'
        << ReportText::tr("Adults sent to review or declined: %1")
               .arg(percent(shareOf(all.adultsReviewed, all.adults)))
        << '\n';
    if (gendered > 0)
        out << ReportText::tr("Gender right: %1").arg(percent(shareOf(genderRight, gendered))) << '\n';
}

} // namespace countersign::engine
