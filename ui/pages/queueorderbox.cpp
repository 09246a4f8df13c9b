#include "ui/pages/queueorderbox.h"

#include "base/settings.h"
#include "models/sessionsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace countersign {

QueueOrderBox::QueueOrderBox(const SessionsModel &queue, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_choice(new QComboBox)
    , m_why(makeQuietLabel(tr("This service does not count its cases, so the newest come first.")))
{
    m_choice->setObjectName(QStringLiteral("queueOrder"));
    m_choice->setAccessibleName(tr("Order of the cases"));
    m_choice->addItem(tr("Oldest first"), true);
    m_choice->addItem(tr("Newest first"), false);
    m_why->setObjectName(QStringLiteral("queueOrderBound"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_choice);
    layout->addWidget(m_why);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (!m_queue.isBound())
            m_settings.setOldestFirst(m_choice->currentData().toBool());
    });
    connect(&queue, &PagedModelBase::readingEnded, this, &QueueOrderBox::showOrder);
    connect(&settings, &Settings::changed, this, &QueueOrderBox::showOrder);
    showOrder();
}

void QueueOrderBox::showOrder()
{
    const bool bound = m_queue.isBound();
    const int oldest = m_choice->findData(true);
    qobject_cast<QStandardItemModel *>(m_choice->model())->item(oldest)->setEnabled(!bound);
    m_choice->setCurrentIndex(m_choice->findData(m_settings.oldestFirst() && !bound));
    m_why->setVisible(bound);
}

QString QueueOrderBox::toggle()
{
    if (m_queue.isBound())
        return m_why->text();
    m_settings.setOldestFirst(!m_settings.oldestFirst());
    return m_settings.oldestFirst() ? tr("The oldest cases come first.") : tr("The newest cases come first.");
}

} // namespace countersign
