#include "ui/pages/matchresult.h"

#include "domain/scoreband.h"
#include "models/facetext.h"
#include "models/networktext.h"
#include "ui/pages/resultfoot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scorescale.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/warninglist.h"

#include <QLocale>
#include <QVBoxLayout>

namespace countersign {

namespace {

QString meaning(const MatchReport &report, double threshold)
{
    const QString limit = QLocale().toString(threshold, 'f', 0);
    if (!report.score)
        return MatchResult::tr("No pair of faces could be compared.");
    return *report.score > threshold ? MatchResult::tr("Above the threshold of %1.").arg(limit)
                                     : MatchResult::tr("Not above the threshold of %1.").arg(limit);
}

} // namespace

MatchResult::MatchResult(QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusBadge)
    , m_similarity(makeLabel({}, theme::TextRole::PageTitle))
    , m_meaning(makeQuietLabel())
    , m_scale(new ScoreScale)
    , m_errors(makeQuietLabel())
    , m_faces(makeQuietLabel())
    , m_warnings(new WarningList)
    , m_foot(new ResultFoot)
{
    setObjectName(QStringLiteral("matchResult"));
    m_status->setObjectName(QStringLiteral("matchStatus"));
    m_errors->setObjectName(QStringLiteral("serviceErrors"));
    m_errors->hide();
    m_similarity->setObjectName(QStringLiteral("matchSimilarity"));
    m_similarity->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_status, 0, Qt::AlignLeft);
    layout->addWidget(m_similarity);
    layout->addWidget(m_meaning);
    layout->addWidget(m_scale);
    layout->addWidget(m_errors);
    layout->addWidget(m_faces);
    layout->addWidget(m_warnings);
    layout->addStretch();
    layout->addWidget(m_foot);
}

void MatchResult::showReport(const MatchReport &report, double threshold)
{
    m_status->setStatus(report.status);
    m_similarity->setText(report.score ? similarityText(*report.score) : tr("No similarity"));
    m_meaning->setText(meaning(report, threshold));
    m_scale->setScore(report.score);
    m_scale->setThreshold(threshold);
    m_faces->setText(tr("Probe: %1").arg(comparedFaceText(report.probe)) + QLatin1Char('\n') +
                     tr("Reference: %1").arg(comparedFaceText(report.reference)));
    m_warnings->setWarnings(report.warnings);
    m_foot->showEnvelope(report, comparedByText(report.networks));
}

void MatchResult::showErrors(const QString &sentence)
{
    m_errors->setText(sentence);
    m_errors->setVisible(!sentence.isEmpty());
}

} // namespace countersign
