#include "ui/widgets/stateview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int messageIconSize = 2 * theme::iconSize;
constexpr int messageWidth = 420; // a sentence is read in lines, not in one long row

} // namespace

StateView::StateView(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_message(new QWidget)
    , m_icon(new IconLabel(theme::icon(QStringLiteral("empty")), messageIconSize))
    , m_sentence(makeQuietLabel())
    , m_action(new QPushButton)
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(messageWidth);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_action->setObjectName(QStringLiteral("stateAction"));
    m_action->hide();
    auto *layout = new QVBoxLayout(m_message);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Without an alignment of its own, so that a wrapped sentence gets the height of its lines.
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_sentence, messageWidth);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_stack->addWidget(content);
    m_stack->addWidget(m_message);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
}

void StateView::showContent()
{
    m_stack->setCurrentIndex(0);
}

void StateView::showEmpty(const QString &iconName, const QString &sentence, const QString &actionText)
{
    showMessage(iconName, sentence, actionText);
}

void StateView::showLoading(const QString &sentence)
{
    showMessage(QStringLiteral("clock"), sentence, {});
}

void StateView::showError(const Error &error, const QString &actionText)
{
    const bool offline = error.kind == ErrorKind::Offline || error.kind == ErrorKind::TimedOut ||
                         error.kind == ErrorKind::EngineStopped;
    showMessage(offline ? QStringLiteral("offline") : QStringLiteral("warning"), error.message, actionText);
}

bool StateView::showsContent() const
{
    return m_stack->currentIndex() == 0;
}

QString StateView::sentence() const
{
    return showsContent() ? QString() : m_sentence->text();
}

void StateView::showMessage(const QString &iconName, const QString &sentence, const QString &actionText)
{
    m_icon->setIcon(theme::icon(iconName, theme::tokens().quietText));
    m_sentence->setText(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_stack->setCurrentIndex(1);
}

} // namespace countersign
