#pragma once

#include "models/candidatemodel.h"
#include "models/checkviewmodel.h"

namespace countersign {

// One face search (1:N).
class SearchViewModel final : public CheckViewModel
{
    Q_OBJECT

public:
    SearchViewModel(ActiveService &service, Settings &settings, RunHistory &history,
                    QObject *parent = nullptr);
    ~SearchViewModel() override;

    SearchType searchType() const { return m_searchType; }
    void setSearchType(SearchType type);

    const std::optional<SearchReport> &report() const { return m_report; }
    CandidateModel &candidates() { return m_candidates; }

    // "95, next 61": how far this row stands from the one after it; empty for the last row.
    QString gapText(int row) const;

private:
    void send(const QVector<didit::OutgoingImage> &images) override;
    void stopSending() override { m_call.drop(); }
    void forgetReport() override;

    SearchType m_searchType = SearchType::MostSimilar;
    std::optional<SearchReport> m_report;
    CandidateModel m_candidates;
    LatestCall<SearchReport> m_call;
};

} // namespace countersign
