#include "ui/pages/candidateviews.h"

#include "models/picturefetcher.h"
#include "models/searchviewmodel.h"
#include "ui/delegates/candidatedelegate.h"
#include "ui/delegates/thumbnaildelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/toolbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

struct Order
{
    CandidateModel::Column column;
    Qt::SortOrder direction;
};

// In the sequence of the combo box.
constexpr Order orders[] = {
    {CandidateModel::RankColumn, Qt::AscendingOrder},
    {CandidateModel::DateColumn, Qt::DescendingOrder},
    {CandidateModel::StatusColumn, Qt::AscendingOrder},
    {CandidateModel::VendorColumn, Qt::AscendingOrder},
};

// The status with its icon and colour, as on the cards.
class StatusDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const StatusLook look = candidateLook(index.data(CandidateModel::CandidateRole).value<Candidate>());
        option->features |= QStyleOptionViewItem::HasDecoration;
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        option->icon = theme::icon(
            look.iconName, isSelected ? option->palette.color(QPalette::HighlightedText) : look.colour);
        option->decorationSize = {theme::iconSize, theme::iconSize};
        option->palette.setColor(QPalette::Text, look.colour);
    }
};

} // namespace

CandidateViews::CandidateViews(SearchViewModel &model, PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new CandidateFilter(this))
    , m_stack(new QStackedWidget)
    , m_cards(new QListView)
    , m_table(makeTable())
    , m_order(new QComboBox)
    , m_asTable(makeToolButton(QStringLiteral("table"), tr("Show as a table")))
{
    m_filter->setSourceModel(&model.candidates());
    makeViews(pictures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeTools());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_cards);
    sortBy(0);
}

QWidget *CandidateViews::makeTools()
{
    auto *tools = new QWidget;
    auto *text = new QLineEdit;
    text->setObjectName(QStringLiteral("candidateFilter"));
    text->setPlaceholderText(tr("Filter"));
    text->setAccessibleName(tr("Filter the candidates"));
    text->setClearButtonEnabled(true);
    connect(text, &QLineEdit::textChanged, m_filter, &CandidateFilter::setText);
    auto *blocklisted = new QCheckBox(tr("On a blocklist"));
    blocklisted->setObjectName(QStringLiteral("blocklistedOnly"));
    blocklisted->setToolTip(tr("Shows only candidates that are on a blocklist."));
    connect(blocklisted, &QCheckBox::toggled, m_filter, &CandidateFilter::setBlocklistedOnly);
    m_order->setObjectName(QStringLiteral("candidateOrder"));
    m_order->setAccessibleName(tr("Order of the candidates"));
    m_order->addItems({tr("By rank"), tr("Newest first"), tr("By status"), tr("By person")});
    connect(m_order, &QComboBox::currentIndexChanged, this, &CandidateViews::sortBy);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_stack->setCurrentIndex(table ? 1 : 0);
        setFocusProxy(m_stack->currentWidget());
        Q_EMIT widthWanted(table);
    });
    auto *layout = new QGridLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(text, 0, 0);
    layout->addWidget(m_order, 0, 1);
    layout->addWidget(blocklisted, 1, 0);
    layout->addWidget(m_asTable, 1, 1, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    return tools;
}

void CandidateViews::makeViews(PictureFetcher &pictures)
{
    m_cards->setObjectName(QStringLiteral("candidateCards"));
    m_cards->setAccessibleName(tr("Candidates"));
    m_cards->setModel(m_filter);
    m_cards->setItemDelegate(new CandidateDelegate(pictures, m_cards));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setUniformItemSizes(true);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->viewport()->setAutoFillBackground(false);
    m_table->setObjectName(QStringLiteral("candidateTable"));
    m_table->setAccessibleName(tr("Candidates"));
    m_table->setModel(m_filter);
    fitColumns(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(ThumbnailDelegate::side + theme::gap / 2);
    m_table->setItemDelegateForColumn(CandidateModel::RankColumn, new ThumbnailDelegate(pictures, m_table));
    m_table->setItemDelegateForColumn(CandidateModel::StatusColumn, new StatusDelegate(m_table));
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_table);

    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_cards), static_cast<QAbstractItemView *>(m_table)}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this](const QModelIndex &current) { share(current); });
        connect(view, &QAbstractItemView::activated, this, &CandidateViews::activated);
    }
    for (const QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_cards), static_cast<QAbstractItemView *>(m_table)})
        connect(&pictures, &PictureFetcher::fetched, view->viewport(), qOverload<>(&QWidget::update));
    connect(&pictures, &PictureFetcher::failed, &m_model,
            [this](const QUrl &address) { m_model.renewPicture(address); });
}

std::optional<int> CandidateViews::currentRow() const
{
    const QModelIndex current = m_cards->currentIndex();
    if (!current.isValid())
        return {};
    return m_filter->mapToSource(current).row();
}

void CandidateViews::setCurrentRow(int row)
{
    if (!m_filter->sourceModel())
        return;
    const QModelIndex current = m_filter->mapFromSource(m_model.candidates().index(row, 0));
    if (current.isValid() && currentRow() != row)
        m_cards->setCurrentIndex(current);
}

void CandidateViews::setWithheld(bool withheld)
{
    QAbstractItemModel *shown = withheld ? nullptr : &m_model.candidates();
    if (m_filter->sourceModel() != shown)
        m_filter->setSourceModel(shown);
}

void CandidateViews::share(const QModelIndex &current)
{
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_cards), static_cast<QAbstractItemView *>(m_table)}) {
        if (view->currentIndex().row() != current.row())
            view->setCurrentIndex(m_filter->index(current.row(), 0));
    }
    Q_EMIT currentChanged();
}

void CandidateViews::sortBy(int choice)
{
    const Order &order = orders[choice];
    m_filter->sort(order.column, order.direction);
}

} // namespace countersign
