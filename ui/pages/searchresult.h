#pragma once

#include "imaging/picture.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace countersign {

class CandidateViews;
class PictureFetcher;
class ResultFoot;
class SearchViewModel;
class StateView;
class StatusBadge;
class TextLabel;
class WarningList;

// One search report: status, warnings, the ranked candidates and what can be done with the current one.
class SearchResult : public QWidget
{
    Q_OBJECT

public:
    SearchResult(SearchViewModel &model, PictureFetcher &pictures, QWidget *parent = nullptr);

    void showReport();
    CandidateViews *candidates() const { return m_candidates; }

Q_SIGNALS:
    void compareRequested(); // the current candidate
    void openSessionRequested(const QString &sessionId);
    void addToBlocklistRequested(const countersign::imaging::PicturePtr &picture, const QString &sessionId);

private:
    QWidget *makeActions();
    void readCurrent();
    void showExpiry();
    void blockCandidate();

    SearchViewModel &m_model;
    PictureFetcher &m_pictures;
    StatusBadge *m_status;
    TextLabel *m_count;
    TextLabel *m_expiry;
    WarningList *m_warnings;
    CandidateViews *m_candidates;
    StateView *m_none;
    TextLabel *m_gap;
    QPushButton *m_compare;
    QPushButton *m_open;
    QPushButton *m_blockProbe;
    QPushButton *m_blockCandidate;
    ResultFoot *m_foot;
    QTimer *m_minute;
};

} // namespace countersign
