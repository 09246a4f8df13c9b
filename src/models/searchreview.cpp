#include "models/searchreview.h"

#include "base/settings.h"
#include "models/searchviewmodel.h"
#include "profile/activeservice.h"

#include <QJsonArray>

namespace countersign {

SearchReview::SearchReview(SearchViewModel &search, const SearchReviewContext &context, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_service(context.service)
    , m_settings(context.settings)
    , m_record(context.record)
    , m_candidates(m_answers, context.pictures, context.faces)
    , m_recorder(m_answers, context.record, context.marks)
{
    connect(&m_answers, &CandidateReview::changed, this, &SearchReview::changed);
    connect(&m_search, &CheckViewModel::reported, this, &SearchReview::begin);
    connect(&m_search, &CheckViewModel::changed, this, [this] {
        if (m_search.state() != CheckState::Done && !m_requestId.isEmpty())
            begin();
    });
    connect(&m_search.candidates(), &QAbstractItemModel::dataChanged, this, &SearchReview::refresh);
}

void SearchReview::begin()
{
    m_tools.clear();
    if (m_search.state() != CheckState::Done) {
        m_requestId.clear();
        m_answers.clear();
        return;
    }
    const SearchReport &report = *m_search.report();
    m_requestId = report.requestId;
    m_answers.begin(m_requestId, report.candidates, looksFirst());
    const RunCase &forCase = m_search.forCase();
    m_recorder.begin({m_service.profile().id, forCase.sessionId, forCase.number},
                     m_search.picture(0)->sha256.toHex());
    Q_EMIT changed();
}

// With addresses that were renewed.
void SearchReview::refresh()
{
    if (m_requestId.isEmpty())
        return;
    QVector<Candidate> candidates;
    for (int row = 0; row < m_search.candidates().rowCount(); ++row)
        candidates.append(m_search.candidates().candidateAt(row));
    m_answers.begin(m_requestId, candidates, looksFirst());
}

bool SearchReview::looksFirst() const
{
    return m_settings.searchLooksFirst();
}

void SearchReview::setLooksFirst(bool on)
{
    m_settings.setSearchLooksFirst(on);
}

bool SearchReview::isRevealed() const
{
    return !m_requestId.isEmpty() && m_answers.isComplete();
}

QString SearchReview::missing() const
{
    if (m_requestId.isEmpty())
        return tr("Search for a face first.");
    if (!m_answers.isEmpty() && !m_answers.isAnswered())
        return tr("Rate a candidate with 1 to 5, or press 0 for none of these.");
    if (!m_answers.isComplete())
        return tr("Rate the candidates first, or press 0 for none of these.");
    return {};
}

void SearchReview::record()
{
    if (!missing().isEmpty())
        return;
    const SearchReport &report = *m_search.report();
    const RunCase &forCase = m_search.forCase();
    m_record.add(RecordEvent::SearchResult, {m_service.profile().id, forCase.sessionId, forCase.number},
                 {{QStringLiteral("id"), m_requestId},
                  {QStringLiteral("probe"), QString::fromLatin1(m_search.picture(0)->sha256.toHex())},
                  {QStringLiteral("status"), report.status.literal()},
                  {QStringLiteral("embedder"), report.networks.embedder},
                  {QStringLiteral("tools"), QJsonArray::fromStringList(m_tools)},
                  {QStringLiteral("candidates"), m_answers.details()}});
    Q_EMIT recorded();
}

void SearchReview::noteTool(const QString &tool)
{
    if (!m_tools.contains(tool))
        m_tools.append(tool);
}

} // namespace countersign
