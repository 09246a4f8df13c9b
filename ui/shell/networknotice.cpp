#include "ui/shell/networknotice.h"

#include "models/builtinnotice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace countersign {

NetworkNotice::NetworkNotice(BuiltInNotice &notice, QWidget *parent)
    : QWidget(parent)
    , m_notice(notice)
    , m_text(new TextLabel({}, theme::TextRole::Body, TextLabel::Tone::Normal))
{
    setObjectName(QStringLiteral("networkNotice"));
    m_text->setObjectName(QStringLiteral("networkNoticeText"));
    m_text->setWordWrap(true);
    auto *install = new QPushButton(tr("Install larger networks…"));
    install->setObjectName(QStringLiteral("installNetworks"));
    auto *dismiss = new QPushButton(tr("Keep the built-in ones"));
    dismiss->setObjectName(QStringLiteral("keepBuiltIn"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(install);
    layout->addWidget(dismiss);
    connect(install, &QPushButton::clicked, this, &NetworkNotice::installRequested);
    connect(dismiss, &QPushButton::clicked, &m_notice, &BuiltInNotice::dismiss);
    connect(&m_notice, &BuiltInNotice::changed, this, &NetworkNotice::readNotice);
    readNotice();
}

void NetworkNotice::readNotice()
{
    if (m_notice.isShown())
        m_text->setText(m_notice.text());
    setVisible(m_notice.isShown());
}

} // namespace countersign
