#pragma once

#include "base/call.h"
#include "domain/status.h"
#include "imaging/picture.h"
#include "models/practicedeck.h"
#include "review/record.h"

#include <QHash>
#include <QObject>

namespace countersign {

class ActiveService;

// The two pictures of a pair; both are there.
struct PairPictures
{
    imaging::PicturePtr first;
    imaging::PicturePtr second;
};

// Where the pictures of pairs come from. They stay in memory. GUI thread.
class PracticeSource
{
public:
    virtual ~PracticeSource() = default;
    PracticeSource() = default;
    PracticeSource(const PracticeSource &) = delete;
    PracticeSource &operator=(const PracticeSource &) = delete;

    // Errors: of the file or of the service, with a sentence that names what cannot be used.
    virtual Call<PairPictures> read(const PracticePair &pair) = 0;
    // A person sees the pair that was read.
    virtual void noteSeen(const PracticePair &pair) { Q_UNUSED(pair); }
};

// Files of a labelled folder; read and decoded in the background.
class FilePairs final : public PracticeSource
{
public:
    Call<PairPictures> read(const PracticePair &pair) override;
};

// Cases that the team has closed, read from the service. That a person saw a case is an entry in the record;
// how it was rated is not, nor that it was read ahead. `purpose`: what for, language-free, for that entry.
class CasePairs final : public QObject, public PracticeSource
{
    Q_OBJECT

public:
    CasePairs(ActiveService &service, Record &record, const QString &purpose);

    Call<PairPictures> read(const PracticePair &pair) override;
    void noteSeen(const PracticePair &pair) override;

private:
    struct Unseen
    {
        RecordSubject subject;
        Status status;
    };

    void fetch(const CallSource<PairPictures> &source, qint64 number, const QVector<QUrl> &addresses,
               QVector<QByteArray> fetched);

    ActiveService &m_service;
    Record &m_record;
    QString m_purpose;
    QHash<QString, Unseen> m_unseen; // read, by session
};

} // namespace countersign
