#pragma once

#include "models/searchviewmodel.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/pagecontext.h"

class QLineEdit;
class QListView;
class QPushButton;
class QTableView;

namespace countersign {

class FaceSlot;
class ImageCanvas;
class StateView;
class StatusBadge;
class TextLabel;
class WarningList;

// Search one face against everything known: probe on the left, the chosen candidate beside it, candidates
// ranked.
class SearchPage : public CheckPage
{
    Q_OBJECT

public:
    explicit SearchPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }
    void activate() override;

    SearchViewModel &viewModel() { return m_model; }

Q_SIGNALS:
    void addToBlocklistRequested(const countersign::imaging::PicturePtr &picture, const QString &sessionId);

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeCandidates();
    QWidget *makeActions();
    void readModel();
    void showCandidate();
    std::optional<Candidate> currentCandidate() const;
    void openCandidateSession();
    void setTableShown(bool shown);

    SearchViewModel m_model;
    CandidateFilter m_filter;
    PictureFetcher &m_pictures;
    FaceSlot *m_probe;
    ImageCanvas *m_candidate;
    TextLabel *m_candidateTitle;
    TextLabel *m_gap;
    StatusBadge *m_status;
    WarningList *m_warnings;
    QListView *m_cards;
    QTableView *m_table;
    StateView *m_state;
    QPushButton *m_openSession;
    QPushButton *m_block;
};

} // namespace countersign
