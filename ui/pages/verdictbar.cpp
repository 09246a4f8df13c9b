#include "ui/pages/verdictbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign {

namespace {

constexpr int commentHeight = 72; // three lines

} // namespace

VerdictBar::VerdictBar(CasesViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_approve(new QPushButton(tr("Approve")))
    , m_decline(new QPushButton(tr("Decline")))
    , m_comment(new QPlainTextEdit)
    , m_commit(new QPushButton)
    , m_notice(makeQuietLabel())
{
    m_approve->setObjectName(QStringLiteral("approve"));
    m_approve->setCheckable(true);
    m_approve->setToolTip(tr("Ctrl+Shift+A"));
    m_decline->setObjectName(QStringLiteral("decline"));
    m_decline->setCheckable(true);
    m_decline->setToolTip(tr("Ctrl+Shift+D"));
    m_comment->setObjectName(QStringLiteral("verdictComment"));
    m_comment->setPlaceholderText(tr("Comment for the record"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(commentHeight);
    m_commit->setObjectName(QStringLiteral("commitVerdict"));
    m_commit->setDefault(true);
    m_commit->setToolTip(tr("Ctrl+Return"));
    m_notice->setObjectName(QStringLiteral("verdictNotice"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_approve, 0, 0);
    layout->addWidget(m_decline, 0, 1);
    layout->addWidget(m_comment, 1, 0, 1, 2);
    layout->addWidget(m_commit, 2, 0, 1, 2);
    layout->addWidget(m_notice, 3, 0, 1, 2);
    connect(m_approve, &QPushButton::clicked, this, &VerdictBar::approve);
    connect(m_decline, &QPushButton::clicked, this, &VerdictBar::decline);
    connect(m_commit, &QPushButton::clicked, this, &VerdictBar::commit);
    connect(&model, &CasesViewModel::caseChanged, this, &VerdictBar::readModel);
    connect(&model, &CasesViewModel::committingChanged, this, &VerdictBar::readModel);
    connect(&model, &CasesViewModel::committed, this, [this] {
        m_comment->clear();
        choose({});
    });
    connect(&model, &CasesViewModel::commitFailed, this, [this](const Error &error) {
        m_notice->setTone(TextLabel::Tone::Error);
        m_notice->setText(error.message);
    });
    readModel();
}

void VerdictBar::approve()
{
    choose(statuses::approved);
}

void VerdictBar::decline()
{
    choose(statuses::declined);
}

void VerdictBar::choose(const QString &status)
{
    m_chosen = m_model.canDecide() ? status : QString();
    readModel();
}

void VerdictBar::commit()
{
    if (!m_commit->isEnabled())
        return;
    m_notice->setText({});
    m_model.decide(m_chosen, m_comment->toPlainText());
}

void VerdictBar::reset()
{
    m_chosen.clear();
    m_comment->clear();
    m_notice->setText({});
}

void VerdictBar::readModel()
{
    // A verdict chosen for one case must never reach another.
    if (m_caseId != m_model.sessionId()) {
        m_caseId = m_model.sessionId();
        reset();
    }
    const bool decidable = m_model.canDecide();
    m_approve->setIcon(theme::icon(QStringLiteral("approve"), theme::tokens().approve));
    m_decline->setIcon(theme::icon(QStringLiteral("decline"), theme::tokens().decline));
    m_approve->setEnabled(decidable);
    m_decline->setEnabled(decidable);
    m_approve->setChecked(m_chosen == statuses::approved);
    m_decline->setChecked(m_chosen == statuses::declined);
    m_comment->setEnabled(decidable);
    m_commit->setEnabled(decidable && !m_chosen.isEmpty());
    if (m_model.isHeld())
        m_commit->setText(tr("Decided, not confirmed yet"));
    else if (m_chosen.isEmpty())
        m_commit->setText(tr("Choose approve or decline"));
    else
        m_commit->setText(m_chosen == statuses::approved ? tr("Send: approve") : tr("Send: decline"));
}

} // namespace countersign
