#include "ui/pages/leadlockrow.h"

#include "review/leadlock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

LeadLockRow::LeadLockRow(LeadLock &lock, QWidget *parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_state(makeQuietLabel())
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_act(new QPushButton)
    , m_close(new QPushButton(tr("Lock it now")))
    , m_remove(new QPushButton(tr("Take the lock away")))
{
    m_state->setObjectName(QStringLiteral("leadLockState"));
    m_passphrase->setObjectName(QStringLiteral("leadPassphrase"));
    m_passphrase->setAccessibleName(tr("Lead's passphrase"));
    m_passphrase->setPlaceholderText(tr("Lead's passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setObjectName(QStringLiteral("leadPassphraseAgain"));
    m_again->setAccessibleName(tr("The passphrase again"));
    m_again->setPlaceholderText(tr("The passphrase again"));
    m_again->setEchoMode(QLineEdit::Password);
    m_act->setObjectName(QStringLiteral("leadLockAct"));
    m_close->setObjectName(QStringLiteral("leadLockClose"));
    m_remove->setObjectName(QStringLiteral("leadLockRemove"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_again, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    row->addWidget(m_remove);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_state);
    layout->addLayout(row);
    for (QLineEdit *field : {m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, [this] { m_act->setEnabled(canAct()); });
        connect(field, &QLineEdit::returnPressed, m_act, &QPushButton::click);
    }
    connect(m_act, &QPushButton::clicked, this, &LeadLockRow::act);
    connect(m_close, &QPushButton::clicked, &lock, &LeadLock::close);
    connect(m_remove, &QPushButton::clicked, &lock, &LeadLock::remove);
    connect(&lock, &LeadLock::changed, this, &LeadLockRow::readLock);
    readLock();
}

// A slip of the finger in a new passphrase would lock out everybody, so it is typed twice.
bool LeadLockRow::canAct() const
{
    const bool isMeant = m_lock.isSet() || m_again->text() == m_passphrase->text();
    return !m_passphrase->text().isEmpty() && isMeant && !m_call.isRunning();
}

void LeadLockRow::act()
{
    const QString passphrase = m_passphrase->text();
    take(m_lock.isSet() ? m_lock.open(passphrase) : m_lock.set(passphrase));
    m_passphrase->clear();
    m_again->clear();
}

void LeadLockRow::take(Call<bool> call)
{
    m_call.start(std::move(call), this, [this](const Result<bool> &done) {
        readLock();
        if (done)
            return;
        m_state->setTone(TextLabel::Tone::Error);
        m_state->setText(done.error().message);
        m_passphrase->setFocus();
    });
}

void LeadLockRow::readAccounts()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_passphrase, m_again, m_act, m_close, m_remove})
        control->hide();
    m_state->setTone(TextLabel::Tone::Quiet);
    m_state->setText(tr("The administrator lets these accounts change the policy: %1.")
                         .arg(QLocale().createSeparatedList(m_lock.accounts())));
}

void LeadLockRow::readLock()
{
    if (!m_lock.accounts().isEmpty()) {
        readAccounts();
        return;
    }
    const bool isSet = m_lock.isSet();
    const bool asks = !isSet || !m_lock.isOpen();
    m_passphrase->setVisible(asks);
    m_act->setVisible(asks);
    m_act->setText(isSet ? tr("Unlock") : tr("Lock with this passphrase"));
    m_again->setVisible(!isSet);
    m_act->setEnabled(canAct());
    m_close->setVisible(!asks);
    m_remove->setVisible(!asks);
    m_state->setTone(TextLabel::Tone::Quiet);
    if (!isSet)
        m_state->setText(tr("Everybody who uses this computer can change the policy."));
    else
        m_state->setText(asks ? tr("A lead has locked the policy.")
                              : tr("The policy is unlocked until it is locked again or Countersign closes."));
}

} // namespace countersign
