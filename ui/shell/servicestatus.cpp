#include "ui/shell/servicestatus.h"

#include "profile/activeservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace countersign {

namespace {

constexpr int statusIconSize = 16;

} // namespace

ServiceStatus::ServiceStatus(ActiveService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_icon(new IconLabel(theme::icon(QStringLiteral("engine")), statusIconSize))
    , m_text(new TextLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
    , m_restart(new QPushButton(tr("Start the engine again")))
{
    setObjectName(QStringLiteral("serviceStatus"));
    m_text->setObjectName(QStringLiteral("serviceStatusText"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap, 0, theme::gap, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    m_restart->setObjectName(QStringLiteral("restartEngine"));
    m_restart->setAutoDefault(false);
    layout->addWidget(m_restart);
    markPane(this);
    connect(m_restart, &QPushButton::clicked, &service, &ActiveService::restartEngine);
    connect(&service, &ActiveService::changed, this, &ServiceStatus::readService);
    connect(&service, &ActiveService::descriptionChanged, this, &ServiceStatus::readService);
    readService();
}

void ServiceStatus::readService()
{
    const theme::Tokens &tokens = theme::tokens();
    switch (m_service.state()) {
    case ServiceState::Starting:
        m_icon->setIcon(theme::icon(QStringLiteral("clock"), tokens.info));
        m_text->setText(tr("%1 · starting").arg(m_service.profile().name()));
        break;
    case ServiceState::Ready:
        m_icon->setIcon(theme::icon(QStringLiteral("approve"), tokens.approve));
        m_text->setText(m_service.description());
        break;
    case ServiceState::NeedsKey:
        m_icon->setIcon(theme::icon(QStringLiteral("key"), tokens.review));
        m_text->setText(tr("%1 · needs a key, see Settings").arg(m_service.profile().name()));
        break;
    case ServiceState::Failed:
        m_icon->setIcon(theme::icon(QStringLiteral("error"), tokens.decline));
        m_text->setText(m_service.problem().message);
        break;
    }
    m_text->setToolTip(m_text->text());
    m_restart->setVisible(m_service.state() == ServiceState::Failed &&
                          m_service.profile().kind == ProfileKind::ThisComputer);
}

// Icons of a status have the colour they were made with.
void ServiceStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        readService();
}

} // namespace countersign
