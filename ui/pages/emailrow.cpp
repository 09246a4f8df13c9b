#include "ui/pages/emailrow.h"

#include "review/casereview.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace countersign {

EmailRow::EmailRow(CaseReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_sends(new QCheckBox(tr("Tell by e-mail")))
    , m_address(new QLineEdit)
{
    m_sends->setObjectName(QStringLiteral("sendsEmail"));
    m_address->setObjectName(QStringLiteral("emailAddress"));
    m_address->setAccessibleName(tr("E-mail address"));
    m_address->setPlaceholderText(tr("E-mail address"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_sends);
    layout->addWidget(m_address, 1);
    connect(m_sends, &QCheckBox::toggled, &review, &CaseReview::setSendsEmail);
    connect(m_address, &QLineEdit::textChanged, &review, &CaseReview::setEmailAddress);
    connect(&review, &CaseReview::changed, this, &EmailRow::readReview);
    readReview();
}

void EmailRow::readReview()
{
    setVisible(m_review.canEmail());
    const QSignalBlocker sendsBlocker(m_sends);
    const QSignalBlocker addressBlocker(m_address);
    m_sends->setChecked(m_review.sendsEmail());
    m_address->setEnabled(m_review.sendsEmail());
    // Nothing of the person is in the window before there is a verdict.
    const QString address = m_review.canEmail() ? m_review.emailAddress() : QString();
    if (m_address->text().trimmed() != address)
        m_address->setText(address);
}

} // namespace countersign
