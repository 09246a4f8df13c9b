#include "ui/shell/heldbar.h"

#include "review/outbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace countersign {

namespace {

bool needsAPerson(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Stale || entry.state == OutboxState::Refused;
}

QString heldSentence(const OutboxEntry &entry)
{
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(entry.dueAt);
    return HeldBar::tr("Case %1: %2 is sent in %n seconds.", nullptr, int(std::max<qint64>(0, left)))
        .arg(entry.caseNumber)
        .arg(Status(entry.change.newStatus).text());
}

QString personSentence(const OutboxEntry &entry)
{
    if (entry.state == OutboxState::Stale && entry.mayHaveArrived)
        return HeldBar::tr("Case %1 is %2 by now. Nobody knows whether your decision arrived before that.")
            .arg(entry.caseNumber)
            .arg(entry.statusNow.text());
    if (entry.state == OutboxState::Stale)
        return HeldBar::tr("Case %1: nothing was sent, because it is %2 by now.")
            .arg(entry.caseNumber)
            .arg(entry.statusNow.text());
    return HeldBar::tr("Case %1: the service did not take the decision. %2")
        .arg(entry.caseNumber)
        .arg(entry.problem);
}

} // namespace

HeldBar::HeldBar(Outbox &outbox, QWidget *parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_text(new TextLabel({}, theme::TextRole::Body, TextLabel::Tone::Normal))
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("heldBar"));
    markPane(this);
    m_text->setObjectName(QStringLiteral("heldText"));
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("heldAction"));
    m_action->setAutoDefault(false);
    // Its room is kept, so that no picture moves when a decision comes or goes.
    QSizePolicy policy = m_action->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_action->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap / 2, theme::margin, theme::gap / 2);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &HeldBar::readOutbox);
    connect(m_action, &QPushButton::clicked, this, &HeldBar::act);
    connect(&outbox, &Outbox::changed, this, &HeldBar::readOutbox);
    readOutbox();
}

void HeldBar::act()
{
    const QVector<OutboxEntry> entries = m_outbox.entries();
    if (const auto held = m_outbox.undoable())
        m_outbox.undo(held->id);
    else if (const auto read = std::ranges::find_if(entries, needsAPerson); read != entries.end())
        m_outbox.dismiss(read->id);
}

void HeldBar::setUndoKey(const QKeySequence &key)
{
    m_undoKey = key;
    readOutbox();
}

void HeldBar::readOutbox()
{
    const QVector<OutboxEntry> entries = m_outbox.entries();
    const QString problem = m_outbox.problem().message;
    m_text->setTone(entries.isEmpty() && problem.isEmpty() ? TextLabel::Tone::Quiet
                                                           : TextLabel::Tone::Normal);
    if (entries.isEmpty()) {
        m_second.stop();
        m_text->setText(problem.isEmpty() ? tr("No decision waits to be sent.") : problem);
        m_action->hide();
        return;
    }
    const auto held = m_outbox.undoable();
    const auto read = std::ranges::find_if(entries, needsAPerson);
    if (held) {
        m_text->setText(heldSentence(*held));
        m_action->setText(m_undoKey.isEmpty()
                              ? tr("Undo")
                              : tr("Undo (%1)").arg(m_undoKey.toString(QKeySequence::NativeText)));
        m_second.start();
    } else {
        m_second.stop();
        m_text->setText(read != entries.end()
                            ? personSentence(*read)
                            : tr("%n decisions are not confirmed yet; they are sent by themselves.", nullptr,
                                 int(entries.size())));
        m_action->setText(tr("Put away"));
    }
    m_action->setVisible(held || read != entries.end());
}

} // namespace countersign
