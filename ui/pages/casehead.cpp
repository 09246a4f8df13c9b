#include "ui/pages/casehead.h"

#include "ui/pages/casespage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace countersign {

CaseHead::CaseHead(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, theme::TextRole::Title))
    , m_times(new ElidedLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
{
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_times->setObjectName(QStringLiteral("caseTimes"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_times, 1);
}

// Clock times, because nothing may tick beside the faces.
void CaseHead::showCase(qint64 number, const QDateTime &opened, const QDateTime &validUntil)
{
    const auto clock = [](const QDateTime &utc) {
        return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
    };
    m_title->setText(CasesPage::tr("Case %1").arg(number));
    m_times->setText(
        CasesPage::tr("opened %1 · pictures can be fetched until %2").arg(clock(opened), clock(validUntil)));
}

void CaseHead::showCheck()
{
    m_title->setText(CasesPage::tr("Seeded check"));
    m_times->clear();
}

void CaseHead::clear()
{
    m_title->clear();
    m_times->clear();
}

} // namespace countersign
