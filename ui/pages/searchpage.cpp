#include "ui/pages/searchpage.h"

#include "models/picturefetcher.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/delegates/candidatedelegate.h"
#include "ui/pages/checkoptionsbar.h"
#include "ui/pages/runbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/warninglist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

SearchPage::SearchPage(const PageContext &context, QWidget *parent)
    : CheckPage(parent)
    , m_model(context.service, context.settings, context.history)
    , m_pictures(context.pictures)
    , m_probe(new FaceSlot(tr("Probe")))
    , m_candidate(new ImageCanvas)
    , m_candidateTitle(makeLabel(tr("Candidate"), theme::TextRole::Title))
    , m_gap(makeQuietLabel())
    , m_status(new StatusBadge)
    , m_warnings(new WarningList)
    , m_cards(new QListView)
    , m_table(makeTable())
    , m_openSession(new QPushButton(tr("Open the case")))
    , m_block(new QPushButton(tr("Block the probe")))
{
    setObjectName(QStringLiteral("searchPage"));
    m_probe->setObjectName(QStringLiteral("probeSlot"));
    m_probe->canvas()->setPlaceholder(tr("Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O)."));
    m_candidate->setObjectName(QStringLiteral("candidateCanvas"));
    m_candidate->setRole(tr("Candidate"));
    m_candidate->setPlaceholder(tr("Choose a candidate to see it beside the probe."));
    m_filter.setSourceModel(&m_model.candidates());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(makeLeft(), 1);
    layout->addWidget(makeRight());

    connectSlot(m_model, m_probe, 0);
    addKeys(m_model);
    addOpenKey(QKeySequence::Open, m_probe);
    connect(m_state, &StateView::actionTriggered, &m_model, &CheckViewModel::run);
    connect(&m_model, &CheckViewModel::changed, this, &SearchPage::readModel);
    connect(&m_pictures, &PictureFetcher::fetched, this, [this] {
        m_cards->viewport()->update();
        showCandidate();
    });
    readModel();
}

QWidget *SearchPage::makeLeft()
{
    auto *candidateSide = new QVBoxLayout;
    candidateSide->setSpacing(theme::gap / 2);
    auto *header = new QHBoxLayout;
    header->addWidget(m_candidateTitle);
    header->addWidget(m_gap, 1);
    m_candidateTitle->setMinimumHeight(theme::controlHeight);
    candidateSide->addLayout(header);
    candidateSide->addWidget(m_candidate, 1);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::margin);
    sides->addWidget(m_probe, 1);
    sides->addLayout(candidateSide, 1);

    auto *options = new CheckOptionsBar(m_model);
    auto *scope = new QComboBox;
    scope->setObjectName(QStringLiteral("searchScope"));
    scope->addItem(tr("Every known face"), int(SearchType::MostSimilar));
    scope->addItem(tr("Blocklisted or approved"), int(SearchType::BlocklistedOrApproved));
    connect(scope, &QComboBox::activated, this,
            [this, scope] { m_model.setSearchType(SearchType(scope->currentData().toInt())); });
    options->addInFront(tr("Among"), scope);

    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    layout->addLayout(sides, 2);
    layout->addWidget(m_table, 1);
    layout->addWidget(options);
    return left;
}

QWidget *SearchPage::makeCandidates()
{
    m_cards->setObjectName(QStringLiteral("candidateCards"));
    m_cards->setAccessibleName(tr("Candidates"));
    m_cards->setModel(&m_filter);
    m_cards->setItemDelegate(new CandidateDelegate(m_pictures, m_cards));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->viewport()->setAutoFillBackground(false);
    m_table->setObjectName(QStringLiteral("candidateTable"));
    m_table->setAccessibleName(tr("Candidates"));
    m_table->setModel(&m_filter);
    m_table->setSelectionModel(m_cards->selectionModel());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CandidateModel::RankColumn, Qt::AscendingOrder);
    stretchLastColumn(m_table);
    m_table->hide();
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPage::showCandidate);
    connect(m_cards, &QListView::activated, m_candidate, [this] { m_candidate->setFocus(); });
    return m_cards;
}

QWidget *SearchPage::makeActions()
{
    m_openSession->setObjectName(QStringLiteral("openCandidateSession"));
    m_block->setObjectName(QStringLiteral("blockProbe"));
    m_block->setToolTip(tr("Adds the probe's face to a blocklist; you see and confirm it first."));
    connect(m_openSession, &QPushButton::clicked, this, &SearchPage::openCandidateSession);
    connect(m_block, &QPushButton::clicked, this, [this] {
        const auto candidate = currentCandidate();
        Q_EMIT addToBlocklistRequested(m_model.picture(0), candidate ? candidate->sessionId : QString());
    });
    auto *actions = new QWidget;
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_openSession);
    layout->addWidget(m_block);
    return actions;
}

QWidget *SearchPage::makeRight()
{
    auto *text = new QLineEdit;
    text->setObjectName(QStringLiteral("candidateFilter"));
    text->setPlaceholderText(tr("Filter"));
    text->setClearButtonEnabled(true);
    connect(text, &QLineEdit::textChanged, &m_filter, &CandidateFilter::setText);
    auto *blocklisted = new QCheckBox(tr("Blocklisted only"));
    blocklisted->setObjectName(QStringLiteral("blocklistedOnly"));
    connect(blocklisted, &QCheckBox::toggled, &m_filter, &CandidateFilter::setBlocklistedOnly);
    auto *asTable = new QCheckBox(tr("Table"));
    asTable->setObjectName(QStringLiteral("asTable"));
    connect(asTable, &QCheckBox::toggled, this, &SearchPage::setTableShown);
    auto *filters = new QHBoxLayout;
    filters->addWidget(blocklisted);
    filters->addStretch();
    filters->addWidget(asTable);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("searchResult"));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::gap);
    inside->addWidget(m_status, 0, Qt::AlignLeft);
    inside->addWidget(m_warnings);
    inside->addWidget(text);
    inside->addLayout(filters);
    inside->addWidget(makeCandidates(), 1);
    inside->addWidget(makeActions());
    m_state = new StateView(content);

    auto *card = new Card;
    card->body()->addWidget(m_state);
    auto *panel = new Panel;
    panel->setFixedWidth(Panel::panelWidth + 2 * theme::margin);
    panel->body()->addWidget(new RunBar(m_model, tr("Search"), QStringLiteral("searchRun")));
    panel->body()->addWidget(card, 1);
    return panel;
}

QString SearchPage::title() const
{
    return tr("Search");
}

void SearchPage::activate()
{
    m_probe->setFocus();
}

void SearchPage::setTableShown(bool shown)
{
    m_table->setVisible(shown);
    m_cards->setVisible(!shown);
}

std::optional<Candidate> SearchPage::currentCandidate() const
{
    const QModelIndex index = m_cards->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(CandidateModel::CandidateRole).value<Candidate>();
}

void SearchPage::showCandidate()
{
    const auto candidate = currentCandidate();
    m_openSession->setEnabled(candidate && !candidate->sessionId.isEmpty());
    if (!candidate) {
        m_candidate->setPicture(nullptr);
        m_candidateTitle->setText(tr("Candidate"));
        m_gap->setText({});
        return;
    }
    const QModelIndex index = m_cards->currentIndex();
    m_candidateTitle->setText(index.siblingAtColumn(CandidateModel::SessionColumn).data().toString());
    m_gap->setText(m_model.gapText(m_filter.mapToSource(index).row()));
    const imaging::PicturePtr picture = m_pictures.picture(candidate->imageAddress);
    if (m_candidate->picture() != picture)
        m_candidate->setPicture(picture);
    m_candidate->setPlaceholder(candidate->imageAddress.isEmpty()
                                    ? tr("The service gives no picture of this candidate.")
                                    : tr("Fetching the picture…"));
}

void SearchPage::openCandidateSession()
{
    if (const auto candidate = currentCandidate())
        Q_EMIT openSessionRequested(candidate->sessionId);
}

void SearchPage::readModel()
{
    showState(m_model, m_state, QStringLiteral("search"), tr("Load a picture to search its face."));
    m_block->setEnabled(m_model.picture(0) != nullptr);
    const auto &report = m_model.report();
    if (m_model.state() != CheckState::Done || !report) {
        showCandidate();
        return;
    }
    m_probe->canvas()->setDetection(report->probe);
    m_status->setStatus(report->status);
    m_warnings->setWarnings(report->warnings);
    if (m_filter.rowCount() > 0 && !m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_filter.index(0, 0));
    if (report->candidates.isEmpty())
        m_candidate->setPlaceholder(tr("Nobody known looks like this face."));
    Q_EMIT announced(tr("%n candidates", nullptr, int(report->candidates.size())));
}

} // namespace countersign
