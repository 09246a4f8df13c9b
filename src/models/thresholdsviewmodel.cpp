#include "models/thresholdsviewmodel.h"

#include "base/background.h"
#include "base/limits.h"
#include "base/settings.h"
#include "profile/profile.h"
#include "review/batchdesk.h"
#include "review/evidencefiles.h"
#include "review/record.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr double suggestedRate = 0.001; // one false accept in a thousand comparisons

bool isSame(const EvidenceSource &a, const EvidenceSource &b)
{
    return a.kind == b.kind && a.file == b.file && a.decided.profileId == b.decided.profileId &&
           a.decided.embedder == b.decided.embedder;
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ThresholdsViewModel::ThresholdsViewModel(Record &record, BatchDesk &batches, const Settings &settings,
                                         QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_batches(batches)
    , m_settings(settings)
    , m_proposed(int(std::lround(settings.matchThreshold())))
{
    connect(&batches, &BatchDesk::listChanged, this, &ThresholdsViewModel::reload);
}

ThresholdsViewModel::~ThresholdsViewModel()
{
    m_readingDecided.drop();
    m_readingBatches.drop();
    m_reading.drop();
    m_exporting.drop();
}

void ThresholdsViewModel::reload()
{
    m_readingDecided.start(m_record.decidedScores(), this,
                           [this](const Result<QVector<DecidedScores>> &groups) {
                               if (!groups)
                                   Q_EMIT failed(groups.error());
                               takeDecided(groups.value_or(QVector<DecidedScores>()));
                           });
}

void ThresholdsViewModel::takeDecided(const QVector<DecidedScores> &groups)
{
    QVector<EvidenceSource> sources;
    for (const DecidedScores &group : groups) {
        const QString service = profileById(group.profileId).name();
        sources.append({EvidenceSource::Kind::Decided,
                        group.embedder.isEmpty() ? tr("Decided cases, %1").arg(service)
                                                 : tr("Decided cases, %1, %2").arg(service, group.embedder),
                        {},
                        group});
    }
    m_readingBatches.start(
        m_batches.batches(), this, [this, sources](const Result<QVector<BatchRun>> &batches) mutable {
            const EvidenceSource before = m_sources.value(m_current);
            const bool hadOne = m_current >= 0;
            std::ranges::copy_if(m_sources, std::back_inserter(sources), [](const EvidenceSource &source) {
                return source.kind == EvidenceSource::Kind::Table; // opened by the person, perhaps just now
            });
            m_sources = std::move(sources);
            if (batches)
                takeBatches(*batches);
            const auto same = std::ranges::find_if(
                m_sources, [&](const EvidenceSource &one) { return hadOne && isSame(one, before); });
            m_current = same == m_sources.end() ? -1 : int(same - m_sources.begin());
            Q_EMIT sourcesChanged();
            choose(m_current < 0 && !m_sources.isEmpty() ? 0 : m_current);
        });
}

void ThresholdsViewModel::takeBatches(const QVector<BatchRun> &batches)
{
    for (const BatchRun &run : batches) {
        if (run.options.kind == BatchKind::Match && run.labelled)
            m_sources.append({EvidenceSource::Kind::Batch, tr("Batch %1").arg(run.name), run.file, {}});
    }
}

void ThresholdsViewModel::choose(int source)
{
    m_current = source >= 0 && source < m_sources.size() ? source : -1;
    if (m_current < 0) {
        m_reading.drop();
        take(ThresholdEvidence());
        return;
    }
    show(m_sources.at(m_current));
}

void ThresholdsViewModel::openTable(const QString &file)
{
    const EvidenceSource table{EvidenceSource::Kind::Table, QFileInfo(file).fileName(), file, {}};
    const auto known =
        std::ranges::find_if(m_sources, [&](const EvidenceSource &one) { return isSame(one, table); });
    const auto index = int(known - m_sources.begin());
    if (known == m_sources.end())
        m_sources.append(table);
    Q_EMIT sourcesChanged();
    choose(index);
}

void ThresholdsViewModel::show(const EvidenceSource &source)
{
    switch (source.kind) {
    case EvidenceSource::Kind::Decided:
        return read([scores = source.decided.scores] { return scores; });
    case EvidenceSource::Kind::Batch:
        return read([file = source.file] { return readLabelledScores(file); });
    case EvidenceSource::Kind::Table:
        return read([file = source.file] { return readLabelledTable(file); });
    }
}

void ThresholdsViewModel::read(const std::function<Result<QVector<LabelledScore>>()> &scores)
{
    m_reading.start(inBackground<ThresholdEvidence>([scores]() -> Result<ThresholdEvidence> {
                        const auto read = scores();
                        if (!read)
                            return std::unexpected(read.error());
                        return ThresholdEvidence(*read);
                    }),
                    this, [this](const Result<ThresholdEvidence> &evidence) { take(evidence); });
    Q_EMIT evidenceChanged();
}

void ThresholdsViewModel::take(const Result<ThresholdEvidence> &evidence)
{
    m_evidence = evidence.value_or(ThresholdEvidence());
    m_table.setEvidence(m_evidence);
    Q_EMIT evidenceChanged();
    if (!evidence)
        Q_EMIT failed(evidence.error());
}

bool ThresholdsViewModel::isReading() const
{
    return m_reading.isRunning() || m_readingDecided.isRunning() || m_readingBatches.isRunning();
}

double ThresholdsViewModel::currentThreshold() const
{
    return m_settings.matchThreshold();
}

void ThresholdsViewModel::propose(int threshold)
{
    const int bounded = std::clamp(threshold, 0, 100);
    if (std::exchange(m_proposed, bounded) != bounded)
        Q_EMIT proposedChanged();
}

std::optional<int> ThresholdsViewModel::suggestion() const
{
    // One in a thousand cannot be told from fewer pairs.
    if (double(m_evidence.differentPairs()) * suggestedRate < 1 || !m_evidence.isEnough())
        return std::nullopt;
    return m_evidence.thresholdFor(suggestedRate);
}

QString ThresholdsViewModel::summary() const
{
    const qint64 same = m_evidence.samePairs();
    const qint64 different = m_evidence.differentPairs();
    if (same + different == 0)
        return {};
    const QString pairs =
        tr("%1 pairs of one person and %2 pairs of different people.").arg(count(same), count(different));
    const auto equal = m_evidence.equalErrorRate();
    if (!equal)
        return pairs + QLatin1Char(' ') +
               tr("That is too little to tell rates: it takes %n of each.", nullptr, limits::evidencePairs);
    const double rate = (equal->falseAccept + equal->falseReject) / 2;
    return pairs + QLatin1Char(' ') +
           tr("Equal error rate %1 % at a similarity of %2.")
               .arg(QLocale().toString(rate * 100, 'f', 2), QLocale().toString(equal->threshold, 'f', 1));
}

QString ThresholdsViewModel::comparison() const
{
    if (m_evidence.samePairs() + m_evidence.differentPairs() == 0)
        return {};
    const auto sentence = [](const QString &text, const ThresholdEffect &effect) {
        return text.arg(QLocale().toString(effect.threshold), count(effect.differentAccepted),
                        count(effect.sameDeclined));
    };
    return sentence(tr("The current threshold of %1 accepts %2 pairs of different people and declines %3 of "
                       "one person."),
                    m_evidence.at(currentThreshold())) +
           QLatin1Char(' ') +
           sentence(tr("The proposed one of %1 accepts %2 and declines %3."), m_evidence.at(m_proposed));
}

QString ThresholdsViewModel::caution() const
{
    if (m_current < 0)
        return {};
    const EvidenceSource &source = m_sources.at(m_current);
    if (source.kind != EvidenceSource::Kind::Decided)
        return tr(
            "The rates are those of these pictures, and hold for others only as far as they are alike.");
    return tr("What is true here is what reviewers decided, most of them after they had seen the similarity. "
              "%n decisions say nothing about the two faces and are left out.",
              nullptr, int(source.decided.leftOut));
}

void ThresholdsViewModel::exportTo(const QString &file)
{
    m_exporting.start(
        inBackground<bool>([evidence = m_evidence, file] { return writeThresholdTable(evidence, file); }),
        this, [this](const Result<bool> &written) {
            if (!written)
                return void(Q_EMIT failed(written.error()));
            m_record.add(RecordEvent::Exported, {},
                         {{QStringLiteral("what"), QStringLiteral("thresholds")},
                          {QStringLiteral("pairs"), m_evidence.samePairs() + m_evidence.differentPairs()}});
            Q_EMIT exported(tr("The numbers are exported."));
        });
}

} // namespace countersign
