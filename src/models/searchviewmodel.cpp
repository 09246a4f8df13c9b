#include "models/searchviewmodel.h"

#include "base/limits.h"
#include "profile/activeservice.h"

namespace countersign {

namespace {

// The live picture first: it is what the service compared.
QUrl faceAddress(const SessionDecision &decision)
{
    for (const LivenessFeature &check : decision.livenessChecks) {
        if (!check.referenceImage.isEmpty())
            return check.referenceImage;
    }
    for (const FaceMatchFeature &match : decision.faceMatches) {
        if (!match.targetImage.isEmpty())
            return match.targetImage;
    }
    for (const DocumentFeature &document : decision.idVerifications) {
        if (!document.portraitImage.isEmpty())
            return document.portraitImage;
    }
    return {};
}

} // namespace

SearchViewModel::SearchViewModel(ActiveService &service, Settings &settings, RunHistory &history,
                                 QObject *parent)
    : CheckViewModel(1, service, settings, history, parent)
{}

SearchViewModel::~SearchViewModel() = default;

void SearchViewModel::setSearchType(SearchType type)
{
    m_searchType = type;
    optionChanged();
}

void SearchViewModel::forgetReport()
{
    m_report.reset();
    m_renewed.clear();
    ++m_generation;
    m_candidates.setCandidates({});
}

bool SearchViewModel::restore(const QString &requestId)
{
    const auto run = m_runs.find(requestId);
    if (!run)
        return false;
    putBack({run->probe});
    m_report = run->report;
    m_picturesExpireAt = run->picturesExpireAt;
    m_candidates.setCandidates(run->report.candidates);
    showReport();
    return true;
}

void SearchViewModel::send(const QVector<didit::OutgoingImage> &images)
{
    SearchOptions options;
    fillOptions(options);
    options.searchType = m_searchType;
    start(m_call, service().service().search(images.first(), options), [this](const SearchReport &report) {
        m_report = report;
        m_picturesExpireAt =
            QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(limits::signedAddressLife).count());
        m_candidates.setCandidates(report.candidates);
        m_runs.add({picture(0), report, m_picturesExpireAt});
        std::optional<double> best;
        if (!report.candidates.isEmpty())
            best = report.candidates.first().similarity;
        return RunEntry{QDateTime::currentDateTimeUtc(),
                        action(),
                        report.status,
                        best,
                        report.requestId,
                        tr("%n candidates", nullptr, int(report.candidates.size())),
                        {},
                        {},
                        {}};
    });
}

void SearchViewModel::renewPicture(const QUrl &address)
{
    const int row = m_candidates.rowOf(address);
    if (row < 0)
        return;
    const QString session = m_candidates.candidateAt(row).sessionId;
    if (session.isEmpty() || m_renewed.contains(session)) {
        m_candidates.markPictureGone(address);
        return;
    }
    m_renewed.insert(session);
    service().service().decision(session).then(
        this, [this, address, asked = m_generation](const Result<SessionDecision> &decision) {
            if (asked != m_generation)
                return;
            const QUrl fresh = decision ? faceAddress(*decision) : QUrl();
            if (fresh.isEmpty() || fresh == address)
                m_candidates.markPictureGone(address);
            else
                m_candidates.replacePicture(address, fresh);
        });
}

} // namespace countersign
