#pragma once

#include "imaging/picture.h"

#include <QWidget>

class QPushButton;
class QTimer;
class QToolButton;

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
    // Nothing of a report is left in any text.
    void clear();
    // Whose report is shown; empty when none is.
    const QString &shownReport() const { return m_shown; }
    CandidateViews *candidates() const { return m_candidates; }
    bool isListOpen() const;
    void toggleList();

Q_SIGNALS:
    void compareRequested(); // the current candidate
    void listOpened(bool open);
    void openSessionRequested(const QString &sessionId);
    void addToBlocklistRequested(const countersign::imaging::PicturePtr &picture, const QString &sessionId);

private:
    QWidget *makeActions();
    void openList(bool open);
    void readCurrent();
    void showExpiry();
    void blockCandidate();

    SearchViewModel &m_model;
    PictureFetcher &m_pictures;
    StatusBadge *m_status;
    TextLabel *m_count;
    QToolButton *m_all;
    TextLabel *m_expiry;
    WarningList *m_warnings;
    CandidateViews *m_candidates;
    StateView *m_none;
    QPushButton *m_compare;
    QPushButton *m_open;
    QPushButton *m_blockProbe;
    QPushButton *m_blockCandidate;
    ResultFoot *m_foot;
    QTimer *m_minute;
    QString m_shown; // request id
};

} // namespace countersign
