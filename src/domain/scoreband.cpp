#include "domain/scoreband.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

struct BandText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ScoreBand)
};

constexpr qsizetype visibleDocumentCharacters = 3;

} // namespace

const QVector<BandRange> &scoreBands()
{
    static const QVector<BandRange> bands = {
        {ScoreBand::Different, 0, 30}, {ScoreBand::Unlikely, 30, 50}, {ScoreBand::Possible, 50, 70},
        {ScoreBand::Likely, 70, 90},   {ScoreBand::Strong, 90, 100},
    };
    return bands;
}

ScoreBand bandOf(double score)
{
    ScoreBand band = ScoreBand::Different;
    for (const BandRange &range : scoreBands()) {
        if (score >= range.from)
            band = range.band;
    }
    return band;
}

QString bandName(ScoreBand band)
{
    switch (band) {
    case ScoreBand::Different:
        return BandText::tr("different");
    case ScoreBand::Unlikely:
        return BandText::tr("unlikely");
    case ScoreBand::Possible:
        return BandText::tr("possible");
    case ScoreBand::Likely:
        return BandText::tr("likely");
    case ScoreBand::Strong:
        return BandText::tr("strong");
    }
    return {};
}

QString similarityText(double score)
{
    // Rounded down to a tenth: a score must not look as if it had reached a threshold that it has not.
    const double shown = std::floor(score * 10) / 10;
    const int decimals = shown == std::floor(shown) ? 0 : 1;
    return BandText::tr("Similarity %1, %2")
        .arg(QLocale().toString(shown, 'f', decimals), bandName(bandOf(score)));
}

QString maskedDocumentNumber(const QString &number)
{
    const qsizetype hidden = std::max<qsizetype>(0, number.size() - visibleDocumentCharacters);
    return QString(hidden, QLatin1Char('*')) + number.mid(hidden);
}

} // namespace countersign
