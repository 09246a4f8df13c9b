#include "ui/pages/ageresult.h"

#include "models/ageviewmodel.h"
#include "models/facetext.h"
#include "models/networktext.h"
#include "ui/pages/resultfoot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/agescale.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/warninglist.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int visibleFaces = 3; // rows of the table before it scrolls

QString meaning(std::optional<double> age, int threshold)
{
    if (!age)
        return AgeResult::tr("The service could not tell the age of this face.");
    if (threshold == 0)
        return AgeResult::tr("No minimum age is set.");
    return *age >= threshold ? AgeResult::tr("Not below the minimum of %n years. An estimate is no document: "
                                             "near the minimum, ask for one.",
                                             nullptr, threshold)
                             : AgeResult::tr("Below the minimum of %n years. An estimate is no document: "
                                             "near the minimum, ask for one.",
                                             nullptr, threshold);
}

QString livenessText(std::optional<double> score, double threshold)
{
    const QLocale locale;
    return score ? AgeResult::tr("Liveness score %1, declined at or below %2.")
                       .arg(locale.toString(*score, 'f', 0), locale.toString(threshold, 'f', 0))
                 : AgeResult::tr("Liveness was not checked.");
}

} // namespace

AgeResult::AgeResult(QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusBadge)
    , m_age(makeLabel({}, theme::TextRole::PageTitle))
    , m_meaning(makeQuietLabel())
    , m_scale(new AgeScale)
    , m_liveness(makeQuietLabel())
    , m_warnings(new WarningList)
    , m_foot(new ResultFoot)
{
    setObjectName(QStringLiteral("ageResult"));
    m_status->setObjectName(QStringLiteral("ageStatus"));
    m_age->setObjectName(QStringLiteral("ageYears"));
    m_age->setWordWrap(true);
    QTableView *faces = makeTable();
    faces->setObjectName(QStringLiteral("ageFaces"));
    faces->setAccessibleName(tr("Faces found"));
    faces->setModel(&m_faces);
    fitColumns(faces);
    faces->setMinimumHeight((visibleFaces + 1) * theme::rowHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_status, 0, Qt::AlignLeft);
    layout->addWidget(m_age);
    layout->addWidget(m_meaning);
    layout->addWidget(m_scale);
    layout->addWidget(m_liveness);
    layout->addWidget(m_warnings);
    layout->addWidget(makeLabel(tr("Faces found"), theme::TextRole::Title));
    layout->addWidget(faces, 1);
    layout->addWidget(m_foot);
}

void AgeResult::showReport(const AgeViewModel &model)
{
    const AgeReport &report = *model.report();
    m_status->setStatus(report.status);
    m_age->setText(report.age ? tr("About %1").arg(ageText(report.age)) : tr("No estimate"));
    m_meaning->setText(meaning(report.age, model.reportThreshold()));
    m_scale->setAge(report.age);
    m_scale->setThreshold(model.reportThreshold());
    m_liveness->setText(livenessText(report.livenessScore, model.reportLivenessThreshold()));
    m_faces.setDetection(report.probe);
    m_warnings->setWarnings(report.warnings);
    m_foot->showEnvelope(report, estimatedByText(report.networks));
}

} // namespace countersign
