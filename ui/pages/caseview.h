#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace countersign {

class CandidateStrip;
class CaseColumn;
class CaseEvidence;
class CasesViewModel;
class PictureStrip;

// What of the open case stands beside the probe and is rated: the other face of the pair, or one candidate of
// the case's face search after the other. Before the case is revealed the order is fixed, the pair first;
// afterwards the person chooses.
class CaseView : public QObject
{
    Q_OBJECT

public:
    // The widgets outlive the view; `candidates` is shown in the place of `pictures`.
    CaseView(CasesViewModel &model, CaseEvidence &evidence, PictureStrip &pictures,
             CandidateStrip &candidates, CaseColumn &column, QObject *parent = nullptr);

    // Reads the model's case; nothing when none is open.
    void showCase();
    bool showsCandidates() const;

    void switchSides(); // to the candidates, or to the pair; once the case is revealed
    void rate(int rating);
    void answerNone();
    void step(int pictures);
    void showMore();
    void showBefore();
    // Where the keys of what is in view are.
    void focus();

private:
    void show();
    void showCandidate();
    void showPair();
    void keep();

    CasesViewModel &m_model;
    CaseEvidence &m_evidence;
    PictureStrip &m_pictures;
    CandidateStrip &m_candidates;
    CaseColumn &m_column;
    QString m_shownCase;
    std::optional<bool> m_candidatesWanted; // by the person, of that case
};

} // namespace countersign
