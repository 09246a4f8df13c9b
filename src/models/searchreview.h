#pragma once

#include "models/candidaterecorder.h"
#include "models/candidatesviewmodel.h"

#include <QStringList>

namespace countersign {

class ActiveService;
class SearchViewModel;
class Settings;

// What a search review works with. All of it outlives the review.
struct SearchReviewContext
{
    ActiveService &service;
    Settings &settings;
    PictureFetcher &pictures;
    FaceLocator &faces;
    Record &record;
    CaseMarks &marks;
};

// A person's own answers about what a search found, from the report to its entry in the record. Where the
// person rates first, nothing of the report is to be shown before isRevealed(). GUI thread.
class SearchReview final : public QObject
{
    Q_OBJECT

public:
    SearchReview(SearchViewModel &search, const SearchReviewContext &context, QObject *parent = nullptr);

    CandidatesViewModel &candidates() { return m_candidates; }
    CandidateReview &answers() { return m_answers; }

    // Kept in the settings; counts from the next search on.
    bool looksFirst() const;
    void setLooksFirst(bool on);

    // There is a report, and all of it may be shown.
    bool isRevealed() const;
    // Why the result cannot be recorded, as one sentence; empty when it can.
    QString missing() const;
    // Writes the answers into the record, if nothing is missing.
    void record();

    // A tool of the bench was used; `tool` is language-free.
    void noteTool(const QString &tool);

Q_SIGNALS:
    void changed();
    void recorded();

private:
    void begin();
    void refresh();

    SearchViewModel &m_search;
    ActiveService &m_service;
    Settings &m_settings;
    Record &m_record;
    CandidateReview m_answers;
    CandidatesViewModel m_candidates;
    CandidateRecorder m_recorder;
    QString m_requestId; // of the report that is reviewed
    QStringList m_tools;
};

} // namespace countersign
