#include "ui/pages/activitypage.h"

#include "models/recordtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int columnWidths[] = {72, 170, 150, 72, 160}; // logical pixels; the details take the rest
constexpr int filterWidth = 260;

// What a person looks for; the steps in between are in the list anyway.
constexpr RecordEvent filterable[] = {
    RecordEvent::Decided,       RecordEvent::SecondOpinion,  RecordEvent::HandOverMade,
    RecordEvent::HandOverTaken, RecordEvent::Parked,         RecordEvent::Undone,
    RecordEvent::Confirmed,     RecordEvent::Refused,        RecordEvent::ChangedMeanwhile,
    RecordEvent::Opened,        RecordEvent::Rated,          RecordEvent::Noted,
    RecordEvent::Called,        RecordEvent::ListAdded,      RecordEvent::ListRemoved,
    RecordEvent::ListProposed,  RecordEvent::ListRefused,    RecordEvent::BatchEnded,
    RecordEvent::Exported,      RecordEvent::SettingChanged, RecordEvent::SearchResult,
    RecordEvent::CallFailed,    RecordEvent::PolicyInForce,  RecordEvent::RecordCut,
    RecordEvent::SeededCheck,
};
constexpr int disagreements = -1; // no event

} // namespace

ActivityPage::ActivityPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.record)
    , m_event(new QComboBox)
    , m_text(new QLineEdit)
    , m_mine(new QCheckBox(tr("Mine only")))
    , m_others(new QCheckBox(tr("Show what others rated")))
    , m_verify(new QPushButton(tr("Verify the record")))
    , m_export(new QPushButton(tr("Export…")))
    , m_chain(makeQuietLabel(tr("Each entry is chained to the one before it and sealed with this "
                                "installation's key.")))
    , m_agreement(makeQuietLabel())
    , m_table(makeTable())
    , m_state(new StateView(m_table))
{
    setObjectName(QStringLiteral("activityPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeLabel(title(), theme::TextRole::PageTitle));
    layout->addWidget(m_chain);
    layout->addWidget(m_agreement);
    layout->addWidget(makeTools());
    layout->addWidget(makeEntries(), 1);
    m_agreement->hide();
    connectModel();
}

QWidget *ActivityPage::makeTools()
{
    m_event->setObjectName(QStringLiteral("recordEvent"));
    m_event->setAccessibleName(tr("What"));
    m_event->addItem(tr("Everything"));
    m_event->addItem(tr("Disagreements"), disagreements);
    m_event->setItemData(1, tr("Decisions in which a reviewer differed from the service or a colleague"),
                         Qt::ToolTipRole);
    for (const RecordEvent event : filterable)
        m_event->addItem(eventText(event), int(event));
    m_text->setObjectName(QStringLiteral("recordText"));
    m_text->setPlaceholderText(tr("Case number, ID or reviewer"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(filterWidth);
    m_mine->setObjectName(QStringLiteral("onlyMine"));
    m_others->setObjectName(QStringLiteral("showOthers"));
    m_others->setToolTip(tr("Not before your own opinion on a case. That you looked is in the record."));
    m_verify->setObjectName(QStringLiteral("verifyRecord"));
    m_export->setObjectName(QStringLiteral("exportRecord"));
    m_chain->setObjectName(QStringLiteral("chainState"));
    auto *tools = new QWidget;
    auto *layout = new WrapRow(tools);
    layout->addWidget(m_event);
    layout->addWidget(m_text);
    layout->addWidget(m_mine);
    layout->addWidget(m_others);
    layout->addWidget(m_verify);
    layout->addWidget(m_export);
    return tools;
}

QWidget *ActivityPage::makeEntries()
{
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setAccessibleName(tr("The record"));
    m_table->setModel(&m_model.entries());
    for (int column = 0; column < int(std::size(columnWidths)); ++column)
        m_table->setColumnWidth(column, columnWidths[column]);
    stretchLastColumn(m_table);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, m_table, [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0)
            QGuiApplication::clipboard()->setText(m_model.entries().rowAt(row).sessionId);
    });
    m_state->showLoading(tr("Reading the record…"));
    auto *card = new Card;
    card->body()->addWidget(m_state);
    return card;
}

void ActivityPage::connectModel()
{
    connect(m_event, &QComboBox::currentIndexChanged, this, &ActivityPage::narrow);
    connect(m_text, &QLineEdit::textChanged, this, &ActivityPage::narrow);
    connect(m_mine, &QCheckBox::toggled, this, &ActivityPage::narrow);
    connect(m_others, &QCheckBox::toggled, &m_model, &ActivityViewModel::showOthers);
    connect(m_verify, &QPushButton::clicked, &m_model, &ActivityViewModel::verify);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askWhereToExport);
    connect(&m_model.entries(), &PagedModelBase::readingEnded, this, [this] {
        if (m_model.entries().rowCount() == 0)
            m_state->showEmpty(QStringLiteral("activity"), tr("There is no such entry in the record."));
        else
            m_state->showContent();
    });
    connect(&m_model.entries(), &PagedModelBase::readingFailed, this,
            [this](const Error &error) { m_state->showError(error, tr("Try again")); });
    connect(m_state, &StateView::actionTriggered, &m_model, &ActivityViewModel::reload);
    connect(&m_model, &ActivityViewModel::verifyingChanged, this,
            [this] { m_verify->setEnabled(!m_model.isVerifying()); });
    connect(&m_model, &ActivityViewModel::verified, this, [this](bool whole, const QString &sentence) {
        m_chain->setTone(whole ? TextLabel::Tone::Normal : TextLabel::Tone::Error);
        m_chain->setText(sentence);
        Q_EMIT announced(sentence);
    });
    connect(&m_model, &ActivityViewModel::exported, this, &ConsolePage::announced);
    connect(&m_model, &ActivityViewModel::failed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(&m_model, &ActivityViewModel::agreementChanged, this, [this] {
        m_agreement->setText(m_model.agreementText());
        m_agreement->setVisible(!m_agreement->text().isEmpty());
    });
}

void ActivityPage::narrow()
{
    RecordFilter filter;
    const QVariant event = m_event->currentData();
    filter.disagreements = event == disagreements;
    if (event.isValid() && !filter.disagreements)
        filter.event = RecordEvent(event.toInt());
    if (m_mine->isChecked())
        filter.reviewer = m_model.reviewerName();
    filter.text = m_text->text();
    m_model.setFilter(filter);
}

void ActivityPage::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the record"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Whole record, can be verified (*.jsonl)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("jsonl"));
    });
    connect(dialog, &QFileDialog::fileSelected, &m_model, &ActivityViewModel::exportTo);
    dialog->open();
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

void ActivityPage::activate()
{
    m_model.reload();
    m_table->setFocus();
}

void ActivityPage::refresh()
{
    m_model.reload();
}

} // namespace countersign
