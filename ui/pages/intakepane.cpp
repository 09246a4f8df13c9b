#include "ui/pages/intakepane.h"

#include "base/background.h"
#include "base/limits.h"
#include "ui/canvas/droppedpicture.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/delegates/intakedelegate.h"
#include "ui/pages/intakedetail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

constexpr int readDelay = 50; // milliseconds: many lines change at once, the summary is read once

const QStringList &pictureNames()
{
    static const QStringList names = {
        QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"), QStringLiteral("*.webp"),
        QStringLiteral("*.tif"), QStringLiteral("*.tiff"), QStringLiteral("*.bmp")};
    return names;
}

QString summaryOf(const IntakeBatch::Counts &counts)
{
    if (counts.unlooked > 0)
        return IntakePane::tr("Looking at %n pictures; nothing has been sent.", nullptr, counts.unlooked);
    if (counts.sending > 0)
        return IntakePane::tr("Sending %n pictures…", nullptr, counts.sending);
    QStringList parts;
    if (counts.added > 0)
        parts.append(IntakePane::tr("%n added", nullptr, counts.added));
    if (counts.failed > 0)
        parts.append(IntakePane::tr("%n failed", nullptr, counts.failed));
    if (counts.proposed > 0)
        parts.append(IntakePane::tr("%n wait for a second person", nullptr, counts.proposed));
    const int rest = std::max(0, counts.lines - counts.added - counts.proposed - counts.failed -
                                     counts.sendable - counts.reasonless);
    if (counts.reasonless > 0)
        parts.append(IntakePane::tr("%n lack a reason", nullptr, counts.reasonless));
    if (counts.sendable > 0)
        parts.append(IntakePane::tr("%n ready", nullptr, counts.sendable));
    if (rest > 0)
        parts.append(IntakePane::tr("%n not ready or left out", nullptr, rest));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Call<QStringList> pictureFilesAt(const QStringList &paths)
{
    return inBackground<QStringList>([paths]() -> Result<QStringList> {
        QStringList files;
        for (const QString &path : paths) {
            if (!QFileInfo(path).isDir()) {
                files.append(path);
                continue;
            }
            const QDir folder(path);
            for (const QString &name : folder.entryList(pictureNames(), QDir::Files, QDir::Name))
                files.append(folder.filePath(name));
        }
        return files;
    });
}

IntakePane::IntakePane(IntakeBatch &batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_title(makeLabel({}, theme::TextRole::PageTitle))
    , m_reason(new QLineEdit)
    , m_search(new QPushButton)
    , m_table(makeTable())
    , m_state(new StateView(m_table))
    , m_detail(new IntakeDetail(batch))
    , m_progress(new QProgressBar)
    , m_summary(makeQuietLabel())
    , m_send(new QPushButton)
{
    setObjectName(QStringLiteral("intakePane"));
    setAcceptDrops(true);
    setFocusProxy(m_table);
    makeTableView();
    auto *detail = new Card;
    detail->setFixedWidth(Panel::panelWidth);
    detail->body()->addWidget(m_detail);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::margin);
    middle->addWidget(m_state, 1);
    middle->addWidget(detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(makeHead());
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    connect(m_detail, &IntakeDetail::openSessionRequested, this, &IntakePane::openSessionRequested);
    connect(&m_batch, &IntakeBatch::changed, this, [this] {
        if (!std::exchange(m_readPending, true))
            QTimer::singleShot(readDelay, this, &IntakePane::readBatch);
    });
    connect(&m_batch, &QAbstractItemModel::dataChanged, m_detail,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (from.row() <= currentRow() && currentRow() <= to.row())
                    m_detail->readLine();
            });
    connect(&m_batch, &IntakeBatch::ended, this, &IntakePane::tellEnd);
    readBatch();
}

void IntakePane::makeTableView()
{
    m_table->setObjectName(QStringLiteral("intakeTable"));
    m_table->setAccessibleName(tr("Pictures to add"));
    m_table->setModel(&m_batch);
    m_table->setItemDelegate(new IntakeDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(IntakeDelegate::rowHeight);
    m_table->verticalHeader()->show();
    m_table->setWordWrap(true);
    stretchLastColumn(m_table);
    const std::array widths = {200, 150, 180, 90, 120, 44};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(size_t(column)));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_detail,
            [this](const QModelIndex &index) { m_detail->showLine(index.row()); });
    connect(&m_batch, &QAbstractItemModel::modelReset, m_detail, [this] { m_detail->showLine(-1); });
    connect(&m_batch, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_state, &StateView::actionTriggered, this, &IntakePane::openFiles);
}

QWidget *IntakePane::makeHead()
{
    m_reason->setObjectName(QStringLiteral("intakeReason"));
    m_reason->setPlaceholderText(tr("Reason for all of them (required)"));
    m_reason->setAccessibleName(tr("Reason for all of them"));
    m_reason->setMaxLength(limits::commentCharacters);
    m_search->setObjectName(QStringLiteral("intakeSearch"));
    m_search->setAutoDefault(false);
    auto *open = new QPushButton(tr("Open pictures…"));
    open->setObjectName(QStringLiteral("intakeOpen"));
    open->setIcon(theme::icon(QStringLiteral("open")));
    open->setAutoDefault(false);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(open);
    row->addWidget(m_reason, 1);
    row->addWidget(m_search);
    connect(open, &QPushButton::clicked, this, &IntakePane::openFiles);
    connect(m_search, &QPushButton::clicked, &m_batch, &IntakeBatch::searchAll);
    connect(m_reason, &QLineEdit::textChanged, &m_batch, &IntakeBatch::setReason);
    return head;
}

QWidget *IntakePane::makeFoot()
{
    m_progress->setObjectName(QStringLiteral("intakeProgress"));
    m_progress->setTextVisible(false);
    m_summary->setObjectName(QStringLiteral("intakeSummary"));
    m_send->setObjectName(QStringLiteral("intakeSend"));
    m_send->setToolTip(tr("Ctrl+Return"));
    m_send->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("intakeClose"));
    close->setAutoDefault(false);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(close);
    row->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &IntakePane::send);
    connect(close, &QPushButton::clicked, this, &IntakePane::leave);
    return foot;
}

ImageCanvas *IntakePane::canvas() const
{
    return m_detail->canvas();
}

void IntakePane::take(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    const DroppedPicture dropped = pictureIn(mime);
    if (!paths.isEmpty())
        takeFiles(paths);
    else if (const auto *bytes = std::get_if<DroppedBytes>(&dropped))
        add({{{}, bytes->bytes, tr("Dropped picture")}});
    else
        Q_EMIT announced(tr("Only picture files are taken here. Save the picture and drop the file."));
}

void IntakePane::takeFiles(const QStringList &paths)
{
    pictureFilesAt(paths).then(this, [this](const Result<QStringList> &files) {
        QVector<IntakePicture> pictures;
        for (const QString &file : files.value_or(QStringList()))
            pictures.append({file, {}, QFileInfo(file).fileName()});
        add(pictures);
    });
}

void IntakePane::add(const QVector<IntakePicture> &pictures)
{
    const int leftOut = m_batch.add(pictures);
    if (leftOut > 0)
        Q_EMIT announced(
            tr("Only %1 pictures are taken at once; %n were left out. Add them afterwards.", nullptr, leftOut)
                .arg(limits::intakePictures));
}

void IntakePane::openFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures (%1)").arg(pictureNames().join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &IntakePane::takeFiles);
    dialog->open();
}

int IntakePane::currentRow() const
{
    return m_table->currentIndex().row();
}

void IntakePane::toggleIncluded()
{
    if (currentRow() < 0)
        return;
    m_batch.setIncluded(currentRow(), !m_batch.lineAt(currentRow()).included);
    showNextLine();
}

void IntakePane::toggleOverridden()
{
    if (currentRow() < 0)
        return;
    if (!m_batch.lineAt(currentRow()).objections().isEmpty())
        m_batch.setOverridden(currentRow(), !m_batch.lineAt(currentRow()).overridden);
    showNextLine();
}

// One stroke for each line, each of which was looked at.
void IntakePane::showNextLine()
{
    if (currentRow() + 1 < m_batch.rowCount())
        m_table->selectRow(currentRow() + 1);
}

void IntakePane::send()
{
    if (m_send->isEnabled())
        m_batch.send();
}

void IntakePane::leave()
{
    if (m_batch.isSending())
        m_batch.stop();
    else
        Q_EMIT closed();
}

void IntakePane::readBatch()
{
    m_readPending = false;
    const IntakeBatch::Counts counts = m_batch.counts();
    m_title->setText(tr("Add pictures to “%1”").arg(m_batch.list().name));
    if (counts.lines > 0)
        m_state->showContent();
    else
        m_state->showEmpty(QStringLiteral("blocklists"),
                           tr("Drop pictures or a folder here. Nothing is sent before you say so."),
                           tr("Open pictures…"));
    m_summary->setText(counts.lines > 0 ? summaryOf(counts) : QString());
    const bool waits = counts.unlooked > 0 || counts.sending > 0;
    m_send->setText(counts.failed > 0 && counts.failed == counts.sendable
                        ? tr("Send the failed ones again")
                        : tr("Add %n faces", nullptr, counts.sendable));
    m_send->setEnabled(!waits && counts.sendable > 0);
    const int unsearched = m_batch.unsearched();
    m_search->setText(m_batch.isSearchBilled() ? tr("Look for %n faces (billed)", nullptr, unsearched)
                                               : tr("Look for %n faces again", nullptr, unsearched));
    m_search->setVisible(unsearched > 0 && !waits);
    readProgress(counts);
}

void IntakePane::readProgress(const IntakeBatch::Counts &counts)
{
    const int open = counts.unlooked + counts.sending;
    m_progress->setVisible(open > 0);
    m_progress->setRange(0, counts.lines);
    m_progress->setValue(counts.lines - open);
}

void IntakePane::tellEnd()
{
    Q_EMIT announced(summaryOf(m_batch.counts()));
}

bool IntakePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->key() - Qt::Key_0;
    if (key->modifiers() != Qt::NoModifier || currentRow() < 0 || digit < 1 || digit > 9)
        return QWidget::eventFilter(watched, event);
    m_batch.chooseFace(currentRow(), digit - 1);
    return true;
}

void IntakePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayHoldPicture(*event->mimeData()))
        event->acceptProposedAction();
}

void IntakePane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

} // namespace countersign
