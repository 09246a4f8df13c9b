#include "ui/pages/importpane.h"

#include "base/limits.h"
#include "models/batchtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace countersign {

namespace {

constexpr int importReadDelay = 50; // milliseconds: many rows change at once, the summary is read once

QString importSummaryOf(const EntryImport::Counts &counts)
{
    QStringList parts;
    const auto part = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    part(counts.added, ImportPane::tr("%n added", nullptr, counts.added));
    part(counts.proposed, ImportPane::tr("%n wait for a second person", nullptr, counts.proposed));
    part(counts.failed, ImportPane::tr("%n failed", nullptr, counts.failed));
    part(counts.sendable - counts.failed, ImportPane::tr("%n new", nullptr, counts.sendable - counts.failed));
    part(counts.reasonless, ImportPane::tr("%n lack a reason", nullptr, counts.reasonless));
    part(counts.listed, ImportPane::tr("%n there already", nullptr, counts.listed));
    part(counts.proposedBefore, ImportPane::tr("%n proposed already", nullptr, counts.proposedBefore));
    part(counts.unusable, ImportPane::tr("%n unusable", nullptr, counts.unusable));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportPane::ImportPane(EntryImport &import, QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_title(makeLabel({}, theme::TextRole::PageTitle))
    , m_reason(new QLineEdit)
    , m_shown(new QComboBox)
    , m_table(makeTable())
    , m_state(new StateView(m_table))
    , m_progress(new QProgressBar)
    , m_summary(makeQuietLabel())
    , m_problems(new QPushButton(tr("Export the problems…")))
    , m_send(new QPushButton)
{
    setObjectName(QStringLiteral("importPane"));
    setFocusProxy(m_table);
    makeTableView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(makeHead());
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    connect(&m_import, &EntryImport::changed, this, [this] {
        if (!std::exchange(m_readPending, true))
            QTimer::singleShot(importReadDelay, this, &ImportPane::readImport);
    });
    connect(&m_import, &EntryImport::progressed, this, [this](qsizetype read, qint64 count) {
        m_state->showLoading(tr("Reading the whole list: %1 of %2 entries…").arg(read).arg(count));
    });
    connect(&m_import, &EntryImport::failed, this, &ImportPane::showFailure);
    connect(&m_import, &EntryImport::ended, this, &ImportPane::tellEnd);
    connect(m_state, &StateView::actionTriggered, this, &ImportPane::openRequested);
    readImport();
}

void ImportPane::makeTableView()
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_table->setModel(&m_import);
    stretchLastColumn(m_table);
    const std::array widths = {70, 260, 260, 150}; // logical pixels
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(size_t(column)));
}

QWidget *ImportPane::makeHead()
{
    m_reason->setObjectName(QStringLiteral("importReason"));
    m_reason->setPlaceholderText(tr("Reason for rows that have none"));
    m_reason->setAccessibleName(tr("Reason for rows that have none"));
    m_reason->setMaxLength(limits::commentCharacters / 2); // what consoles keep beside it has room, too
    m_shown->setObjectName(QStringLiteral("importShown"));
    m_shown->setAccessibleName(tr("Rows that are shown"));
    m_shown->addItems({tr("All rows"), tr("New"), tr("Unusable or failed"), tr("Sent")});
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_reason, 1);
    row->addWidget(m_shown);
    connect(m_reason, &QLineEdit::textChanged, &m_import, &EntryImport::setReason);
    connect(m_shown, &QComboBox::currentIndexChanged, &m_import,
            [this](int index) { m_import.show(EntryImport::Shown(index)); });
    return head;
}

QWidget *ImportPane::makeFoot()
{
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("importSend"));
    m_send->setToolTip(tr("Ctrl+Return"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("importClose"));
    close->setAutoDefault(false);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(m_problems);
    row->addWidget(close);
    row->addWidget(m_send);
    connect(m_problems, &QPushButton::clicked, this, &ImportPane::askWhereToWriteProblems);
    connect(close, &QPushButton::clicked, this, &ImportPane::leave);
    connect(m_send, &QPushButton::clicked, this, &ImportPane::send);
    return foot;
}

void ImportPane::send()
{
    if (m_import.isSending()) {
        m_import.pause();
    } else if (m_send->isEnabled()) {
        m_toSend = m_import.counts().sendable;
        m_import.send();
    }
}

void ImportPane::leave()
{
    if (m_import.isSending())
        m_import.pause();
    else
        Q_EMIT closed();
}

void ImportPane::readImport()
{
    m_readPending = false;
    const EntryImport::Counts counts = m_import.counts();
    m_title->setText(tr("Import into “%1”").arg(m_import.list().name));
    if (m_import.isReading())
        m_state->showLoading(tr("Looking at the table; nothing is sent."));
    else if (counts.rows > 0)
        m_state->showContent();
    else if (!m_failed)
        m_state->showEmpty(QStringLiteral("blocklists"), tr("The table has no rows."), tr("Open another…"));
    m_failed = m_failed && counts.rows == 0 && !m_import.isReading();
    m_reason->setVisible(counts.rows > 0);
    m_shown->setVisible(counts.rows > 0);
    m_problems->setVisible(counts.unusable + counts.failed > 0);
    m_problems->setEnabled(!m_import.isSending());
    const bool onlyFailed = counts.failed > 0 && counts.failed == counts.sendable;
    m_send->setText(m_import.isSending() ? tr("Pause")
                    : onlyFailed         ? tr("Send the failed ones again")
                                         : tr("Add %n entries", nullptr, counts.sendable));
    m_send->setEnabled(m_import.isSending() || counts.sendable > 0);
    readProgress(counts);
}

void ImportPane::readProgress(const EntryImport::Counts &counts)
{
    const bool sends = m_import.isSending();
    const int left = counts.sendable + counts.sending;
    m_progress->setVisible(sends);
    m_progress->setRange(0, m_toSend);
    m_progress->setValue(m_toSend - left);
    QString summary = counts.rows > 0 ? importSummaryOf(counts) : QString();
    if (const qint64 seconds = m_import.secondsLeft(); sends && seconds >= 0)
        summary += QStringLiteral(" · ") + durationText(std::chrono::seconds(seconds));
    m_summary->setText(summary);
}

void ImportPane::showFailure(const Error &error)
{
    m_failed = true;
    m_state->showError(error, tr("Open another…"));
}

void ImportPane::tellEnd(const QString &why)
{
    Q_EMIT announced(why.isEmpty() ? importSummaryOf(m_import.counts()) : why);
}

void ImportPane::askWhereToWriteProblems()
{
    auto *dialog = new QFileDialog(this, tr("Export the problems"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPane::writeProblems);
    dialog->open();
}

void ImportPane::writeProblems(const QString &file)
{
    m_import.writeProblems(file).then(this, [this](const Result<bool> &written) {
        Q_EMIT announced(written ? tr("The rows with problems are exported.") : written.error().message);
    });
}

} // namespace countersign
