#include "ui/pages/batchresults.h"

#include "models/batchtext.h"
#include "ui/delegates/resultdelegate.h"
#include "ui/pages/batchpair.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scorehistogramview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

constexpr int batchFilterWidth = 240; // logical pixels
constexpr int progressHeight = 8;
constexpr int rowsShare = 5; // of the width, beside
constexpr int sideShare = 4;

// Of a column, in logical pixels; the last takes the rest.
int widthOf(BatchColumn column)
{
    switch (column) {
    case BatchColumn::Number:
        return 56;
    case BatchColumn::Probe:
    case BatchColumn::Reference:
        return 132;
    case BatchColumn::Label:
        return 80;
    default:
        return 116;
    }
}

QPushButton *makeAct(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

BatchResults::BatchResults(BatchViewModel &model, FaceLocator &faces, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(makeLabel({}, theme::TextRole::Title))
    , m_progressText(makeLabel({}))
    , m_progress(new QProgressBar)
    , m_problem(makeQuietLabel())
    , m_goOn(makeAct(tr("Go on"), "batchGoOn"))
    , m_pause(makeAct(tr("Pause"), "batchPause"))
    , m_cancel(makeAct(tr("Cancel the rest"), "batchCancel"))
    , m_failedAgain(makeAct(tr("Run failed ones again"), "batchFailedAgain"))
    , m_unknownAgain(makeAct(tr("Run unknown ones again"), "batchUnknownAgain"))
    , m_export(makeAct(tr("Export…"), "batchExport"))
    , m_text(new QLineEdit)
    , m_result(new QComboBox)
    , m_label(new QComboBox)
    , m_shown(makeQuietLabel())
    , m_table(makeTable())
    , m_resultLook(new ResultDelegate(BatchResultsModel::StatusRole, BatchResultsModel::ProblemRole, m_table))
    , m_state(new StateView(m_table))
    , m_histogram(new ScoreHistogramView)
    , m_legend(makeQuietLabel(tr("Filled: labelled same, or not labelled. Hatched: labelled different.")))
    , m_pair(new BatchPair(faces))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeRun());
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::margin);
    below->addWidget(makeRows(), rowsShare);
    below->addWidget(makeSide(), sideShare);
    layout->addLayout(below, 1);
    connect(&m_model, &BatchViewModel::runChanged, this, &BatchResults::showRun);
    connect(&m_model.results(), &QAbstractItemModel::modelReset, this, &BatchResults::beginBatch);
    connect(&m_model.results(), &BatchResultsModel::viewChanged, this, &BatchResults::showView);
    connect(&m_model.results(), &QAbstractItemModel::dataChanged, this, &BatchResults::showRow);
    showRun();
}

QWidget *BatchResults::makeRun()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Progress"));
    m_progressText->setObjectName(QStringLiteral("batchProgress"));
    m_problem->setObjectName(QStringLiteral("batchProblem"));
    m_problem->setTone(TextLabel::Tone::Error);
    connect(m_goOn, &QPushButton::clicked, &m_model, &BatchViewModel::goOn);
    connect(m_pause, &QPushButton::clicked, &m_model, &BatchViewModel::pause);
    connect(m_cancel, &QPushButton::clicked, &m_model, &BatchViewModel::cancel);
    connect(m_failedAgain, &QPushButton::clicked, &m_model, [this] { m_model.runAgain(CallState::Failed); });
    connect(m_unknownAgain, &QPushButton::clicked, &m_model,
            [this] { m_model.runAgain(CallState::Unknown); });
    connect(m_export, &QPushButton::clicked, this, &BatchResults::askWhereToExport);
    m_unknownAgain->setToolTip(
        tr("These calls were sent and their answers were lost. They may be billed twice."));
    auto *run = new QWidget;
    markPane(run);
    auto *acts = new WrapRow;
    for (QPushButton *button : {m_goOn, m_pause, m_cancel, m_failedAgain, m_unknownAgain, m_export})
        acts->addWidget(button);
    auto *layout = new QVBoxLayout(run);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addLayout(acts);
    return run;
}

QWidget *BatchResults::makeFilters()
{
    m_text->setObjectName(QStringLiteral("batchFilter"));
    m_text->setPlaceholderText(tr("File, vendor data or finding"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(batchFilterWidth);
    m_text->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_result->setObjectName(QStringLiteral("batchResultFilter"));
    m_result->setAccessibleName(tr("Result"));
    m_result->addItem(tr("Every result"));
    for (const QString &status : {statuses::approved, statuses::inReview, statuses::declined})
        m_result->addItem(Status(status).text(), status);
    for (const CallState state : {CallState::Waiting, CallState::Failed, CallState::Unknown})
        m_result->addItem(callStateText(state), int(state));
    m_label->setObjectName(QStringLiteral("batchLabelFilter"));
    m_label->setAccessibleName(tr("Label"));
    m_label->addItem(tr("Every label"));
    m_label->addItem(labelText(true), true);
    m_label->addItem(labelText(false), false);
    connect(m_text, &QLineEdit::textChanged, this, &BatchResults::narrow);
    connect(m_result, &QComboBox::currentIndexChanged, this, &BatchResults::narrow);
    connect(m_label, &QComboBox::currentIndexChanged, this, &BatchResults::narrow);
    auto *filters = new QWidget;
    auto *row = new WrapRow(filters);
    row->addWidget(m_text);
    row->addWidget(m_result);
    row->addWidget(m_label);
    row->addWidget(m_shown);
    m_shown->setWordWrap(false);
    return filters;
}

QWidget *BatchResults::makeRows()
{
    m_table->setObjectName(QStringLiteral("batchResults"));
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(&m_model.results());
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    stretchLastColumn(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchResults::showRow);
    auto *card = new Card;
    card->body()->addWidget(makeFilters());
    card->body()->addWidget(m_state, 1);
    return card;
}

QWidget *BatchResults::makeSide()
{
    m_histogram->setObjectName(QStringLiteral("batchHistogram"));
    connect(m_histogram, &ScoreHistogramView::bandChosen, this, &BatchResults::narrow);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_histogram);
    layout->addWidget(m_legend);
    layout->addWidget(m_pair, 1);
    return side;
}

void BatchResults::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void BatchResults::focusRows()
{
    m_table->setFocus();
}

void BatchResults::narrow()
{
    BatchFilter filter;
    filter.text = m_text->text();
    filter.band = m_histogram->band();
    if (const QVariant label = m_label->currentData(); label.isValid())
        filter.same = label.toBool();
    const QVariant result = m_result->currentData();
    if (result.typeId() == QMetaType::QString)
        filter.status = result.toString();
    else if (result.isValid())
        filter.state = CallState(result.toInt());
    m_model.results().setFilter(filter);
}

void BatchResults::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Everything, one result a line (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("jsonl")) ? QStringLiteral("jsonl")
                                                                         : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, &m_model, &BatchViewModel::exportTo);
    dialog->open();
}

void BatchResults::showRun()
{
    const BatchRunner &runner = m_model.runner();
    const BatchRun &run = runner.run();
    const RunnerState state = runner.state();
    const bool isAtRest = state == RunnerState::Paused || state == RunnerState::Ended;
    m_title->setText(QStringLiteral("%1 · %2").arg(run.name, batchKindText(run.options.kind)));
    m_progressText->setText(m_model.progressText());
    m_progress->setMaximum(int(std::max<qint64>(1, run.counts.total())));
    m_progress->setValue(int(run.counts.ended()));
    m_problem->setText(runner.problem().message);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_goOn->setVisible(state == RunnerState::Paused && run.end == BatchEnd::Open);
    m_pause->setVisible(state == RunnerState::Running || state == RunnerState::Stopping);
    m_pause->setEnabled(state == RunnerState::Running);
    m_cancel->setVisible(state == RunnerState::Running || state == RunnerState::Paused);
    m_failedAgain->setVisible(isAtRest && run.counts.failed > 0);
    m_unknownAgain->setVisible(isAtRest && run.counts.unknown > 0);
    m_label->setVisible(run.labelled);
    const bool hasScores = run.options.kind == BatchKind::Match || run.options.kind == BatchKind::Search;
    m_histogram->setVisible(hasScores);
    m_legend->setVisible(hasScores && run.labelled);
    m_histogram->setThreshold(run.options.kind == BatchKind::Match ? std::optional(run.options.threshold)
                                                                   : std::nullopt);
}

// Of the batch that is shown now, which has other columns than the one before; nothing narrows it yet.
void BatchResults::beginBatch()
{
    const BatchResultsModel &results = m_model.results();
    m_shownRow = 0;
    m_pair->clear();
    m_text->clear();
    m_result->setCurrentIndex(0);
    m_label->setCurrentIndex(0);
    m_histogram->setBand(std::nullopt);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    for (int column = 0; column < results.columnCount(); ++column) {
        const bool isResult = results.columnAt(column) == BatchColumn::Result;
        m_table->setColumnWidth(column, widthOf(results.columnAt(column)));
        m_table->setItemDelegateForColumn(column, isResult ? m_resultLook : nullptr);
    }
}

void BatchResults::showView()
{
    BatchResultsModel &results = m_model.results();
    m_histogram->setHistogram(results.histogram());
    m_shown->setText(tr("%n rows", nullptr, results.rowCount()));
    if (results.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty(QStringLiteral("empty"), tr("No row fits this filter."));
}

void BatchResults::showRow()
{
    const QModelIndex current = m_table->currentIndex();
    const auto row = current.isValid() ? m_model.results().rowAt(current.row()) : std::nullopt;
    if (!row)
        return;
    m_pair->showFindings(row->outcome.findings); // which may come while the row is looked at
    if (row->id != std::exchange(m_shownRow, row->id))
        m_pair->showItem(row->item);
}

} // namespace countersign
