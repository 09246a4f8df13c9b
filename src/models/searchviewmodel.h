#pragma once

#include "models/candidatemodel.h"
#include "models/checkviewmodel.h"
#include "models/keptruns.h"

#include <QSet>

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

    bool restore(const QString &requestId) override;

    // When the signed addresses of the candidates' pictures stop working (contract 2.5).
    QDateTime picturesExpireAt() const { return m_picturesExpireAt; }
    // A picture could not be fetched: asks the candidate's session once for a fresh address, else marks the
    // picture as gone.
    void renewPicture(const QUrl &address);

private:
    struct Run
    {
        imaging::PicturePtr probe;
        SearchReport report;
        QDateTime picturesExpireAt;
    };

    void send(const QVector<didit::OutgoingImage> &images) override;
    RunAction action() const override { return RunAction::Search; }
    void stopSending() override { m_call.drop(); }
    void forgetReport() override;

    SearchType m_searchType = SearchType::MostSimilar;
    std::optional<SearchReport> m_report;
    CandidateModel m_candidates;
    QDateTime m_picturesExpireAt;
    QSet<QString> m_renewed; // sessions asked since the search
    int m_generation = 0;    // of the report: a late address must not reach another search's rows
    KeptRuns<Run> m_runs;
    LatestCall<SearchReport> m_call;
};

} // namespace countersign
