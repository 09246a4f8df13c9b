#include "ui/pages/ageresult.h"

#include "ui/theme/theme.h"
#include "ui/widgets/agescale.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/warninglist.h"

#include <QLocale>
#include <QVBoxLayout>

namespace countersign {

namespace {

QString facesText(const Detection &detection)
{
    const QLocale locale;
    QStringList lines;
    for (qsizetype i = 0; i < detection.faces.size(); ++i) {
        const Face &face = detection.faces.at(i);
        const QString age = face.age ? AgeResult::tr("%1 years").arg(locale.toString(*face.age, 'f', 1))
                                     : AgeResult::tr("age unknown");
        lines.append(AgeResult::tr("Face %1: %2").arg(i + 1).arg(age));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AgeResult::AgeResult(QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusBadge)
    , m_age(makeLabel({}, theme::TextRole::PageTitle))
    , m_scale(new AgeScale)
    , m_error(makeQuietLabel(tr("An estimate, not a document: near the minimum, ask for one.")))
    , m_liveness(makeLabel({}))
    , m_faces(makeQuietLabel())
    , m_warnings(new WarningList)
    , m_id(new CopyableId)
{
    setObjectName(QStringLiteral("ageResult"));
    m_age->setObjectName(QStringLiteral("ageYears"));
    m_liveness->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_status, 0, Qt::AlignLeft);
    layout->addWidget(m_age);
    layout->addWidget(m_scale);
    layout->addWidget(m_error);
    layout->addWidget(m_liveness);
    layout->addWidget(m_faces);
    layout->addWidget(m_warnings);
    layout->addStretch();
    layout->addWidget(m_id);
}

void AgeResult::showReport(const AgeReport &report, int threshold)
{
    const QLocale locale;
    m_status->setStatus(report.status);
    m_age->setText(report.age ? tr("About %1 years").arg(locale.toString(*report.age, 'f', 1))
                              : tr("No estimate"));
    m_scale->setAge(report.age);
    m_scale->setThreshold(threshold);
    m_liveness->setText(report.livenessScore
                            ? tr("Liveness %1 of 100").arg(locale.toString(*report.livenessScore, 'f', 0))
                            : tr("Liveness was not measured."));
    m_faces->setText(facesText(report.probe));
    m_warnings->setWarnings(report.warnings);
    m_id->setId(report.requestId);
}

} // namespace countersign
