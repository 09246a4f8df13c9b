#include "ui/pages/queuedrawer.h"

#include "ui/pages/casequeue.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace countersign {

namespace {

constexpr int besideFaces =
    1200; // logical pixels; in a narrower page two faces beside the list are too small

} // namespace

QueueDrawer::QueueDrawer(CaseQueue &queue, QHBoxLayout &home, QWidget &page)
    : QObject(&page)
    , m_queue(queue)
    , m_home(home)
    , m_page(page)
    , m_opener(new QPushButton(tr("All cases")))
{
    m_opener->setObjectName(QStringLiteral("openQueue"));
    m_opener->setIcon(theme::icon(QStringLiteral("list")));
    m_opener->setAutoDefault(false);
    m_opener->hide();
    connect(m_opener, &QPushButton::clicked, this, &QueueDrawer::toggle);
    connect(&queue, &CaseQueue::rowChosen, this, &QueueDrawer::close);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        // A menu or another window takes no focus of this page's.
        if (now && m_page.isAncestorOf(now) && !holds(now) && now != m_opener)
            close();
    });
}

bool QueueDrawer::holds(const QWidget *widget) const
{
    return widget == &m_queue || m_queue.isAncestorOf(widget);
}

void QueueDrawer::fit()
{
    const bool isDrawer = m_page.width() < besideFaces;
    if (isDrawer != m_isDrawer) {
        m_isDrawer = isDrawer;
        if (isDrawer)
            m_home.removeWidget(&m_queue);
        else
            m_home.insertWidget(0, &m_queue);
        m_queue.setVisible(!isDrawer);
        m_opener->setVisible(isDrawer);
    }
    if (isDrawer)
        m_queue.setGeometry(theme::margin, theme::margin, m_queue.sizeHint().width(),
                            m_page.height() - 2 * theme::margin);
}

void QueueDrawer::open()
{
    m_queue.show();
    m_queue.raise();
    m_queue.focusList();
}

void QueueDrawer::toggle()
{
    if (m_queue.isVisibleTo(&m_page))
        m_queue.hide();
    else
        open();
}

void QueueDrawer::close()
{
    if (m_isDrawer)
        m_queue.hide();
}

} // namespace countersign
