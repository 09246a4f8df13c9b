#include "ui/pages/entryfilterbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wraprow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace countersign {

namespace {

constexpr std::array entryOrders = {EntryQuery::Order::Newest,  EntryQuery::Order::Oldest,
                                    EntryQuery::Order::Label,   EntryQuery::Order::Reason,
                                    EntryQuery::Order::AddedBy, EntryQuery::Order::ReviewDate};
constexpr std::array addedDays = {0, 1, 7, 30, 365}; // 0: whenever

// In the order of m_source.
enum SourceChoice { AnySource, FromCase, NotFromCase, DueForReview };

} // namespace

EntryFilterBar::EntryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_order(add(QStringLiteral("entryOrder"), tr("Order"),
                  {tr("Newest first"), tr("Oldest first"), tr("By label"), tr("By reason"),
                   tr("By who added"), tr("By review date")}))
    , m_added(add(QStringLiteral("entryAdded"), tr("Added"),
                  {tr("Added at any time"), tr("Added today or yesterday"), tr("Added in the last 7 days"),
                   tr("Added in the last 30 days"), tr("Added in the last year")}))
    , m_source(add(QStringLiteral("entrySource"), tr("Source"),
                   {tr("From anywhere"), tr("From a case"), tr("Not from a case"), tr("Due for review")}))
    , m_addedBy(new QLineEdit)
{
    m_addedBy->setObjectName(QStringLiteral("entryAddedBy"));
    m_addedBy->setPlaceholderText(tr("Added by"));
    m_addedBy->setAccessibleName(tr("Added by"));
    m_addedBy->setClearButtonEnabled(true);
    m_addedBy->setMaximumWidth(m_order->sizeHint().width());
    auto *row = new WrapRow(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_order, m_added, m_source, m_addedBy})
        row->addWidget(widget);
    connect(m_addedBy, &QLineEdit::textChanged, this, &EntryFilterBar::changed);
}

QComboBox *EntryFilterBar::add(const QString &objectName, const QString &name, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->addItems(choices);
    connect(box, &QComboBox::currentIndexChanged, this, &EntryFilterBar::changed);
    return box;
}

EntryQuery EntryFilterBar::query() const
{
    EntryQuery query;
    query.order = entryOrders.at(size_t(m_order->currentIndex()));
    if (const int days = addedDays.at(size_t(m_added->currentIndex())); days > 0)
        query.from = QDate::currentDate().addDays(-days).startOfDay().toUTC();
    query.addedBy = m_addedBy->text().trimmed();
    switch (m_source->currentIndex()) {
    case FromCase:
        query.source = EntryQuery::Source::FromCase;
        break;
    case NotFromCase:
        query.source = EntryQuery::Source::NotFromCase;
        break;
    case DueForReview:
        query.dueOnly = true;
        break;
    default:
        break;
    }
    return query;
}

bool EntryFilterBar::isSet() const
{
    return m_added->currentIndex() > 0 || m_source->currentIndex() > 0 || !m_addedBy->text().isEmpty();
}

void EntryFilterBar::clear()
{
    {
        const std::array blockers{QSignalBlocker(m_order), QSignalBlocker(m_added), QSignalBlocker(m_source),
                                  QSignalBlocker(m_addedBy)};
        for (QComboBox *box : {m_order, m_added, m_source})
            box->setCurrentIndex(0);
        m_addedBy->clear();
    }
    Q_EMIT changed();
}

void EntryFilterBar::toggleDue()
{
    const bool due = m_source->currentIndex() == DueForReview;
    {
        const QSignalBlocker blocker(m_order);
        m_order->setCurrentIndex(due ? 0 : int(entryOrders.size()) - 1);
    }
    m_source->setCurrentIndex(due ? AnySource : DueForReview);
}

} // namespace countersign
