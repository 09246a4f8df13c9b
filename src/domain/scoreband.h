#pragma once

#include <QString>
#include <QVector>

namespace countersign {

// The five bands that the service's guidance gives for a similarity (contract 3.1).
enum class ScoreBand { Different, Unlikely, Possible, Likely, Strong };

struct BandRange
{
    ScoreBand band;
    double from; // inclusive, 0..100
    double to;   // exclusive but for the last
};

const QVector<BandRange> &scoreBands();
ScoreBand bandOf(double score);

// Translated: "strong", "likely", "possible", "unlikely", "different".
QString bandName(ScoreBand band);

// "Similarity 95, strong": a similarity never stands alone and never reads as a probability.
QString similarityText(double score);

// All but the last three characters replaced, for documents on screen; already masked ones stay.
QString maskedDocumentNumber(const QString &number);

} // namespace countersign
