#include "ui/pages/candidatestrip.h"

#include "base/limits.h"
#include "models/candidatesviewmodel.h"
#include "ui/delegates/candidatestripdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int headsHeight = 84; // logical pixels, of one row of heads with their ranks
constexpr int headWidth = 72;   // at most, of one head

QPushButton *makeFlat(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setFlat(true);
    return button;
}

} // namespace

CandidateStrip::CandidateStrip(CandidatesViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_page(new ElidedLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
    , m_aside(makeFlat(QStringLiteral("showAside")))
    , m_previous(makeToolButton(QStringLiteral("undo"), tr("The candidates before")))
    , m_next(makeFlat(QStringLiteral("moreCandidates")))
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("candidateStrip"));
    m_page->setObjectName(QStringLiteral("candidatePage"));
    m_previous->setObjectName(QStringLiteral("previousCandidates"));
    m_list->setObjectName(QStringLiteral("candidateList"));
    m_list->setAccessibleName(tr("Candidates"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new CandidateStripDelegate(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setMovement(QListView::Static);
    m_list->setWrapping(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFixedHeight(headsHeight);
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(makeHead());
    layout->addWidget(m_list);
    connect(&model, &CandidatesViewModel::currentChanged, this, &CandidateStrip::readModel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_model.setCurrent(m_model.indexAt(current.row()));
            });
    connect(m_list, &QAbstractItemView::activated, this, &CandidateStrip::activated);
    readModel();
}

QWidget *CandidateStrip::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_page, 1);
    row->addWidget(m_aside);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    m_next->setText(tr("Show more"));
    m_aside->setToolTip(tr("You called them different from this picture before."));
    connect(m_aside, &QPushButton::clicked, this, [this] { m_model.review().showAside(); });
    connect(m_previous, &QToolButton::clicked, &m_model, &CandidatesViewModel::showPreviousPage);
    connect(m_next, &QPushButton::clicked, &m_model, &CandidatesViewModel::showNextPage);
    return head;
}

void CandidateStrip::readModel()
{
    const int aside = m_model.review().asideCount();
    m_page->setText(m_model.rowCount() > 0 ? tr("Candidates %1").arg(m_model.pageText())
                                           : tr("No candidate is left to look at."));
    m_aside->setText(tr("%n called different before", nullptr, aside));
    m_aside->setVisible(aside > 0);
    m_previous->setVisible(m_model.hasPreviousPage());
    m_next->setVisible(m_model.hasNextPage());
    const QModelIndex current = m_model.index(m_model.currentRow());
    if (m_list->currentIndex() != current)
        m_list->setCurrentIndex(current);
}

void CandidateStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCells();
}

// All of a page beside each other, without scrolling.
void CandidateStrip::fitCells()
{
    m_list->setGridSize(
        {std::min(headWidth, m_list->viewport()->width() / limits::candidatesAtOnce), headsHeight});
}

} // namespace countersign
