#include "ui/pages/searchresult.h"

#include "models/networktext.h"
#include "models/picturefetcher.h"
#include "models/searchviewmodel.h"
#include "ui/pages/candidateviews.h"
#include "ui/pages/resultfoot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbutton.h"
#include "ui/widgets/warninglist.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr auto expiryStep = std::chrono::minutes(1);
constexpr int listHeight = 240; // logical pixels, at least

QPushButton *makeAction(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SearchResult::SearchResult(SearchViewModel &model, PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pictures(pictures)
    , m_status(new StatusBadge)
    , m_count(makeLabel({}))
    , m_all(makeToolButton(QStringLiteral("list"), tr("List all candidates, to sort and filter")))
    , m_expiry(new TextLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
    , m_warnings(new WarningList)
    , m_candidates(new CandidateViews(model, pictures))
    , m_none(new StateView(m_candidates))
    , m_open(makeAction(tr("Open the case"), QStringLiteral("openCandidateSession")))
    , m_blockProbe(makeAction(tr("Block the probe"), QStringLiteral("blockProbe")))
    , m_blockCandidate(makeAction(tr("Block the candidate"), QStringLiteral("blockCandidate")))
    , m_foot(new ResultFoot)
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("searchResult"));
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_expiry->setObjectName(QStringLiteral("pictureExpiry"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_status);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    m_all->setObjectName(QStringLiteral("listCandidates"));
    m_all->setCheckable(true);
    m_candidates->setMinimumHeight(listHeight);
    m_none->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_warnings);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_expiry);
    layout->addWidget(makeActions());
    layout->addWidget(m_foot);
    layout->addStretch();

    connect(m_all, &QToolButton::toggled, this, &SearchResult::openList);
    connect(m_candidates, &CandidateViews::currentChanged, this, &SearchResult::readCurrent);
    m_minute->setInterval(expiryStep);
    connect(m_minute, &QTimer::timeout, this, &SearchResult::showExpiry);
}

QWidget *SearchResult::makeActions()
{
    auto *actions = new QWidget;
    auto *buttons = new QGridLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_open, 0, 0, 1, 2);
    buttons->addWidget(m_blockProbe, 1, 0);
    buttons->addWidget(m_blockCandidate, 1, 1);
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(buttons);
    const QString effect =
        tr("Opens the form of the blocklist with this face; nothing is added before you confirm.");
    m_blockProbe->setToolTip(effect);
    m_blockCandidate->setToolTip(effect);
    connect(m_candidates, &CandidateViews::activated, this, &SearchResult::compareRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto row = m_candidates->currentRow())
            Q_EMIT openSessionRequested(m_model.candidates().candidateAt(*row).sessionId);
    });
    connect(m_blockProbe, &QPushButton::clicked, this,
            [this] { Q_EMIT addToBlocklistRequested(m_model.picture(0), QString()); });
    connect(m_blockCandidate, &QPushButton::clicked, this, &SearchResult::blockCandidate);
    return actions;
}

// The strip below the faces shows them one by one; whoever wants to sort and filter gets a list.
void SearchResult::openList(bool open)
{
    const bool none = m_model.report() && m_model.report()->candidates.isEmpty();
    m_none->setVisible(open || none);
    m_foot->setVisible(!open || none);
    Q_EMIT listOpened(open);
}

void SearchResult::toggleList()
{
    m_all->toggle();
}

bool SearchResult::isListOpen() const
{
    return m_all->isChecked();
}

void SearchResult::blockCandidate()
{
    const auto row = m_candidates->currentRow();
    if (!row)
        return;
    const Candidate &candidate = m_model.candidates().candidateAt(*row);
    Q_EMIT addToBlocklistRequested(m_pictures.picture(candidate.imageAddress), candidate.sessionId);
}

void SearchResult::showReport()
{
    const SearchReport &report = *m_model.report();
    m_shown = report.requestId;
    m_status->setStatus(report.status);
    m_count->setText(tr("%n candidates", nullptr, int(report.candidates.size())));
    m_warnings->setWarnings(report.warnings);
    m_foot->showEnvelope(report, comparedByText(report.networks));
    if (report.candidates.isEmpty()) {
        m_none->showEmpty(QStringLiteral("person"),
                          tr("None of these: no known face is similar enough to the probe."));
    } else {
        m_none->showContent();
    }
    m_all->setVisible(!report.candidates.isEmpty());
    openList(m_all->isChecked());
    m_minute->start();
    showExpiry();
    readCurrent();
}

void SearchResult::clear()
{
    m_shown.clear();
    m_status->setStatus({});
    m_count->clear();
    m_expiry->clear();
    m_warnings->setWarnings({});
    m_minute->stop();
}

void SearchResult::showExpiry()
{
    if (!m_model.report() || m_model.report()->candidates.isEmpty()) {
        m_expiry->setText({});
        m_minute->stop();
        return;
    }
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_model.picturesExpireAt());
    const int minutes = int((std::max<qint64>(0, left) + 59) / 60);
    m_expiry->setText(minutes > 0 ? tr("Pictures valid for %n minutes", nullptr, minutes)
                                  : tr("Pictures are renewed when shown"));
}

void SearchResult::readCurrent()
{
    const auto row = m_candidates->currentRow();
    const bool any = row && m_model.report() && *row < m_model.candidates().rowCount();
    const bool session = any && !m_model.candidates().candidateAt(*row).sessionId.isEmpty();
    m_open->setEnabled(session);
    m_blockCandidate->setEnabled(any && !m_model.candidates().candidateAt(*row).blocklisted);
}

} // namespace countersign
