#include "ui/pages/thresholdspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/evidenceplot.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int sourceWidth = 300; // logical pixels

} // namespace

ThresholdsPage::ThresholdsPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.record, context.batches, context.settings)
    , m_source(new QComboBox)
    , m_proposed(makeScoreBox(QStringLiteral("proposedThreshold"), m_model.proposed()))
    , m_export(new QPushButton(tr("Export…")))
    , m_summary(makeLabel({}))
    , m_comparison(makeLabel({}))
    , m_caution(makeQuietLabel())
    , m_distributions(new ScoreDistributions)
    , m_det(new DetPlot)
    , m_table(makeTable())
    , m_state(new StateView(makeContent()))
{
    setObjectName(QStringLiteral("thresholdsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeLabel(title(), theme::TextRole::PageTitle));
    layout->addWidget(makeTools());
    layout->addWidget(m_state, 1);
    m_state->showLoading(tr("Looking for decided cases and batches…"));
    connectModel();
    addActions();
    showThresholds();
}

QString ThresholdsPage::title() const
{
    return tr("Thresholds");
}

QWidget *ThresholdsPage::makeTools()
{
    m_source->setObjectName(QStringLiteral("evidenceSource"));
    m_source->setAccessibleName(tr("Evidence"));
    m_source->setMinimumWidth(sourceWidth);
    auto *open = new QPushButton(tr("Open a table…"));
    open->setObjectName(QStringLiteral("openLabelledTable"));
    open->setToolTip(
        tr("A CSV table with the columns \"similarity\" and \"same\", such as an exported batch."));
    connect(open, &QPushButton::clicked, this, &ThresholdsPage::askWhichTable);
    auto *label = makeLabel(tr("Proposed threshold"));
    label->setBuddy(m_proposed);
    m_proposed->setAccessibleName(label->text());
    m_export->setObjectName(QStringLiteral("exportThresholds"));
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &ThresholdsPage::askWhereToExport);
    auto *tools = new QWidget;
    auto *layout = new WrapRow(tools);
    layout->addWidget(m_source);
    layout->addWidget(open);
    layout->addWidget(label);
    layout->addWidget(m_proposed);
    layout->addWidget(m_export);
    return tools;
}

QWidget *ThresholdsPage::makeContent()
{
    m_summary->setObjectName(QStringLiteral("evidenceSummary"));
    m_comparison->setObjectName(QStringLiteral("thresholdComparison"));
    m_caution->setObjectName(QStringLiteral("evidenceCaution"));
    for (TextLabel *text : {m_summary, m_comparison})
        text->setWordWrap(true);
    m_distributions->setObjectName(QStringLiteral("scoreDistributions"));
    m_det->setObjectName(QStringLiteral("detPlot"));
    auto *distributions = new Card(tr("Similarities"));
    distributions->body()->addWidget(m_distributions, 1);
    auto *errors = new Card(tr("Errors at each threshold"));
    errors->body()->addWidget(m_det, 1);
    auto *plots = new QHBoxLayout;
    plots->setSpacing(theme::gap);
    plots->addWidget(distributions, 1);
    plots->addWidget(errors, 1);

    m_table->setObjectName(QStringLiteral("thresholdTable"));
    m_table->setAccessibleName(tr("What each threshold would have done"));
    m_table->setModel(&m_model.table());
    fitColumns(m_table);
    auto *numbers = new Card;
    numbers->body()->addWidget(m_table);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_comparison);
    layout->addWidget(m_caution);
    layout->addLayout(plots, 3);
    layout->addWidget(numbers, 2);
    return content;
}

void ThresholdsPage::connectModel()
{
    connect(m_source, &QComboBox::activated, &m_model, &ThresholdsViewModel::choose);
    connect(m_proposed, &QSpinBox::valueChanged, &m_model, &ThresholdsViewModel::propose);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_model.propose(int(m_model.table().thresholdAt(index.row())));
    });
    connect(m_state, &StateView::actionTriggered, this, &ThresholdsPage::askWhichTable);
    connect(&m_model, &ThresholdsViewModel::sourcesChanged, this, &ThresholdsPage::showSources);
    connect(&m_model, &ThresholdsViewModel::evidenceChanged, this, &ThresholdsPage::showEvidence);
    connect(&m_model, &ThresholdsViewModel::proposedChanged, this, &ThresholdsPage::showThresholds);
    connect(&m_model, &ThresholdsViewModel::exported, this, &ConsolePage::announced);
    connect(&m_model, &ThresholdsViewModel::failed, this, [this](const Error &error) {
        m_state->showError(error, tr("Open a table…"));
        Q_EMIT announced(error.message);
    });
}

void ThresholdsPage::addActions()
{
    addPageAction(QStringLiteral("threshold-open"), tr("&Open a table with labels…"),
                  QKeySequence(Qt::CTRL | Qt::Key_O), [this] { askWhichTable(); });
    addPageAction(QStringLiteral("threshold-suggest"), tr("&Propose one false accept in a thousand"),
                  QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
                      if (const auto threshold = m_model.suggestion())
                          m_model.propose(*threshold);
                      else
                          Q_EMIT announced(
                              tr("One in a thousand cannot be told from so few pairs of different "
                                 "people: it takes a thousand."));
                  });
    addPageAction(QStringLiteral("threshold-export"), tr("&Export the numbers…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { askWhereToExport(); });
}

void ThresholdsPage::showSources()
{
    m_source->clear();
    for (const EvidenceSource &source : m_model.sources())
        m_source->addItem(source.title);
    m_source->setCurrentIndex(m_model.current());
    m_source->setEnabled(m_source->count() > 0);
}

void ThresholdsPage::showEvidence()
{
    const bool hasAny = m_model.evidence().samePairs() + m_model.evidence().differentPairs() > 0;
    m_source->setCurrentIndex(m_model.current());
    m_export->setEnabled(hasAny);
    if (m_model.isReading())
        return m_state->showLoading(tr("Reading the comparisons…"));
    if (!hasAny)
        return m_state->showEmpty(
            iconName(),
            tr("There is no comparison yet of which somebody knows the truth. Decide cases, "
               "run a batch with labels, or open a table."),
            tr("Open a table…"));
    m_distributions->setEvidence(m_model.evidence());
    m_det->setEvidence(m_model.evidence());
    m_summary->setText(m_model.summary());
    m_caution->setText(m_model.caution());
    m_state->showContent();
    showThresholds();
}

void ThresholdsPage::showThresholds()
{
    m_proposed->setValue(m_model.proposed());
    m_distributions->setThresholds(m_model.currentThreshold(), m_model.proposed());
    m_det->setThresholds(m_model.currentThreshold(), m_model.proposed());
    m_comparison->setText(m_model.comparison());
    m_table->selectRow(m_model.table().rowFor(m_model.proposed()));
}

void ThresholdsPage::askWhichTable()
{
    auto *dialog = new QFileDialog(this, tr("Open a table with labels"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_model, &ThresholdsViewModel::openTable);
    dialog->open();
}

void ThresholdsPage::askWhereToExport()
{
    if (!m_export->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, tr("Export the numbers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, &m_model, &ThresholdsViewModel::exportTo);
    dialog->open();
}

void ThresholdsPage::activate()
{
    m_model.reload();
    m_source->setFocus();
}

void ThresholdsPage::refresh()
{
    m_model.reload();
}

} // namespace countersign
