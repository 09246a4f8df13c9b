#include "ui/pages/resultfoot.h"

#include "models/relativetime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace countersign {

ResultFoot::ResultFoot(QWidget *parent)
    : QWidget(parent)
    , m_time(new TextLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
    , m_networks(new TextLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
    , m_id(new CopyableId)
{
    m_networks->setObjectName(QStringLiteral("answeredBy"));
    m_networks->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_networks);
    layout->addWidget(m_time);
    layout->addWidget(m_id);
}

void ResultFoot::showEnvelope(const CheckEnvelope &envelope, const QString &answeredBy)
{
    m_networks->setVisible(!answeredBy.isEmpty());
    m_networks->setText(answeredBy);
    m_time->setText(exactTime(envelope.createdAt));
    m_time->setToolTip(relativeTime(envelope.createdAt, QDateTime::currentDateTimeUtc()));
    m_id->setId(envelope.requestId);
}

} // namespace countersign
