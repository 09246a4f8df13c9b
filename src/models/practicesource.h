#pragma once

#include "base/call.h"
#include "imaging/picture.h"
#include "models/practicedeck.h"

#include <QObject>

namespace countersign {

class ActiveService;
class Record;

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
};

// Files of a labelled folder; read and decoded in the background.
class FilePairs final : public PracticeSource
{
public:
    Call<PairPictures> read(const PracticePair &pair) override;
};

// Cases that the team has closed, read from the service. That a case was looked at is an entry in the record;
// how it was rated is not. `purpose`: what for, language-free, for that entry.
class CasePairs final : public QObject, public PracticeSource
{
    Q_OBJECT

public:
    CasePairs(ActiveService &service, Record &record, const QString &purpose);

    Call<PairPictures> read(const PracticePair &pair) override;

private:
    void fetch(const CallSource<PairPictures> &source, qint64 number, const QVector<QUrl> &addresses,
               QVector<QByteArray> fetched);

    ActiveService &m_service;
    Record &m_record;
    QString m_purpose;
};

} // namespace countersign
