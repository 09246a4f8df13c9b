#pragma once

#include "domain/warning.h"
#include "engine/analysis.h"

// The rules that turn numbers into a status: pure functions. Where the contract knows only Approved and
// Declined for a single call, this engine also answers In Review (contract 3.1, 3.4 in the edition of 2025),
// so that a person looks at what a number cannot carry.
namespace countersign::engine {

// Fixed bands of similarity. By the score tables of the networks' manifests 70 is about one false accept in
// ten thousand comparisons and 80 one in a hundred thousand (shared engine.md, section 4).
inline constexpr double reviewSimilarity = 70;    // below it a match above its threshold goes to review
inline constexpr double sameFaceSimilarity = 80;  // from here on a hit counts as the same face
inline constexpr double possibleSimilarity = 70;  // from here on a hit counts as possibly the same
inline constexpr double candidateSimilarity = 50; // below it a search does not show a face

struct Ruling
{
    QString status;
    QVector<Warning> warnings; // sorted by level
};

// The status that warnings alone demand: an error declines, a warning sends to review, information nothing.
// MULTIPLE_FACES_DETECTED never declines nor reviews on its own (contract 9.1).
QString statusFor(const QVector<Warning> &warnings);
Ruling rule(QVector<Warning> warnings);

// To two decimals, as it is answered: decisions are made on the number that the person sees.
double roundedScore(double score);

// Two faces' verdict. `score` is empty when no pair could be scored.
QVector<Warning> matchWarnings(std::optional<double> score, double declineThreshold);

struct AgeRule
{
    int declineAge = 18; // years; 0 switches the check off
    double livenessThreshold = 30;
};
QVector<Warning> ageWarnings(const Analysis &analysis, const NetworkSummary &networks, const AgeRule &rule);

// `decides`: liveness is what was asked for, so an unknown score cannot be approved.
QVector<Warning> livenessWarnings(const Analysis &analysis, const NetworkSummary &networks, double threshold,
                                  bool decides);

} // namespace countersign::engine
