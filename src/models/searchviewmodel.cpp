#include "models/searchviewmodel.h"

#include "profile/activeservice.h"

#include <QLocale>

namespace countersign {

SearchViewModel::SearchViewModel(ActiveService &service, Settings &settings, RunHistory &history,
                                 QObject *parent)
    : CheckViewModel(1, service, settings, history, parent)
{}

SearchViewModel::~SearchViewModel() = default;

void SearchViewModel::setSearchType(SearchType type)
{
    m_searchType = type;
    Q_EMIT changed();
}

void SearchViewModel::forgetReport()
{
    m_report.reset();
    m_candidates.setCandidates({});
}

void SearchViewModel::send(const QVector<didit::OutgoingImage> &images)
{
    SearchOptions options;
    fillOptions(options);
    options.searchType = m_searchType;
    start(m_call, service().service().search(images.first(), options), [this](const SearchReport &report) {
        m_report = report;
        m_candidates.setCandidates(report.candidates);
        std::optional<double> best;
        if (!report.candidates.isEmpty())
            best = report.candidates.first().similarity;
        return RunEntry{QDateTime::currentDateTimeUtc(),
                        RunAction::Search,
                        report.status,
                        best,
                        report.requestId,
                        tr("%n candidates", nullptr, int(report.candidates.size()))};
    });
}

QString SearchViewModel::gapText(int row) const
{
    if (!m_report || row < 0 || row + 1 >= m_report->candidates.size())
        return {};
    const QLocale locale;
    const auto shown = [&locale](double similarity) { return locale.toString(similarity, 'f', 0); };
    return tr("This one %1, the next %2.")
        .arg(shown(m_report->candidates.at(row).similarity),
             shown(m_report->candidates.at(row + 1).similarity));
}

} // namespace countersign
