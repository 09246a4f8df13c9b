#include "ui/pages/batchpage.h"

#include "models/batchtext.h"
#include "ui/pages/batchpair.h"
#include "ui/pages/batchresults.h"
#include "ui/pages/batchsetup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

QStringList localFiles(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

BatchPage::BatchPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.batches, context.service, context.settings)
    , m_batches(new QComboBox)
    , m_delete(new QPushButton(tr("Delete this batch")))
    , m_setup(new BatchSetup(m_model))
    , m_results(new BatchResults(m_model, context.faces))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("batchPage"));
    setAcceptDrops(true);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_results);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(&m_model, &BatchViewModel::runChanged, this, &BatchPage::showPane);
    connect(&m_model, &BatchViewModel::batchesChanged, this, &BatchPage::fillBatches);
    connect(&m_model, &BatchViewModel::announced, this, &ConsolePage::announced);
    addActions();
    fillBatches();
    showPane();
}

QWidget *BatchPage::makeHead()
{
    m_batches->setObjectName(QStringLiteral("batches"));
    m_batches->setAccessibleName(tr("Batch"));
    m_batches->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_batches, &QComboBox::activated, this, &BatchPage::chooseBatch);
    m_delete->setObjectName(QStringLiteral("batchDelete"));
    m_delete->setToolTip(tr("Takes its paths and results off this computer."));
    connect(m_delete, &QPushButton::clicked, &m_model, &BatchViewModel::removeBatch);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::margin);
    row->addWidget(makeLabel(title(), theme::TextRole::PageTitle));
    row->addWidget(m_batches, 1);
    row->addWidget(m_delete);
    return head;
}

void BatchPage::addActions()
{
    addPageAction(QStringLiteral("batch-new"), tr("New batch"), QKeySequence(Qt::CTRL | Qt::Key_N),
                  [this] { m_model.closeBatch(); });
    addPageAction(QStringLiteral("batch-folder"), tr("Choose a folder…"), QKeySequence(Qt::CTRL | Qt::Key_O),
                  [this] { m_setup->chooseFolder(); });
    addPageAction(QStringLiteral("batch-files"), tr("Choose a table or pictures…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { m_setup->chooseFiles(); });
    addPageAction(QStringLiteral("batch-start"), tr("Start, or go on"),
                  QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { startOrGoOn(); });
    addPageAction(QStringLiteral("batch-pause"), tr("Pause"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                  [this] { m_model.pause(); });
    addPageAction(QStringLiteral("batch-cancel"), tr("Cancel the rest"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { m_model.cancel(); });
    addPageAction(QStringLiteral("batch-failed-again"), tr("Run failed ones again"),
                  QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_model.runAgain(CallState::Failed); });
    addPageAction(QStringLiteral("batch-unknown-again"), tr("Run unknown ones again"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                  [this] { m_model.runAgain(CallState::Unknown); });
    addPageAction(QStringLiteral("batch-filter"), tr("Filter the results"),
                  QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_results->focusFilter(); });
    addPageAction(QStringLiteral("batch-export"), tr("Export the results…"),
                  QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
                      if (m_stack->currentWidget() == m_results)
                          m_results->askWhereToExport();
                  });
    addPageAction(QStringLiteral("batch-delete"), tr("Delete this batch"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] { m_model.removeBatch(); });
    addPictureActions(m_results->pair()->tools());
}

void BatchPage::startOrGoOn()
{
    if (m_stack->currentWidget() == m_setup)
        m_model.start();
    else
        m_model.goOn();
}

void BatchPage::fillBatches()
{
    const QSignalBlocker blocker(m_batches);
    m_batches->clear();
    m_batches->addItem(theme::icon(QStringLiteral("add")), tr("New batch"));
    for (const BatchRun &run : m_model.batches())
        m_batches->addItem(batchLineText(run), run.file);
    const int shown = m_batches->findData(m_model.runner().run().file);
    m_batches->setCurrentIndex(std::max(0, shown));
    showPane();
}

void BatchPage::chooseBatch(int index)
{
    const QString file = m_batches->itemData(index).toString();
    if (file.isEmpty())
        m_model.closeBatch();
    else
        m_model.openBatch(file);
}

void BatchPage::showPane()
{
    const RunnerState state = m_model.runner().state();
    const bool isShown = state != RunnerState::Empty && state != RunnerState::Opening;
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_results) : m_setup);
    m_batches->setEnabled(m_model.canOpenAnother());
    m_delete->setVisible(isShown);
    m_delete->setEnabled(m_model.canOpenAnother());
}

void BatchPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty() && m_stack->currentWidget() == m_setup)
        event->acceptProposedAction();
}

void BatchPage::dropEvent(QDropEvent *event)
{
    m_model.setPaths(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

QString BatchPage::title() const
{
    return tr("Batch");
}

void BatchPage::activate()
{
    if (m_stack->currentWidget() == m_results)
        m_results->focusRows();
    else
        m_setup->setFocus();
}

void BatchPage::refresh()
{
    m_model.readBatches();
    m_model.results().refresh();
}

} // namespace countersign
