#pragma once

#include "base/latestcall.h"
#include "domain/locatedface.h"
#include "models/practicesource.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <memory>

namespace countersign {

class FaceLocator;

// Pair after pair with a known answer: look, rate, be told, go on. The next pair is read, decoded and its
// faces are located while the person looks at this one; a pair that cannot be used is left out and named.
// GUI thread.
class PracticeRound final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Reading, // the pair is on its way
        Look,    // both pictures are there, no rating yet
        Told,    // rated, and the answer is known
        Over     // no pair is left
    };

    explicit PracticeRound(FaceLocator &faces, QObject *parent = nullptr);
    ~PracticeRound() override;

    void begin(std::unique_ptr<PracticeSource> source, const QVector<PracticePair> &pairs);
    void end();

    Stage stage() const { return m_stage; }
    // Null unless Look or Told; the probe first.
    const PairPictures &pictures() const { return m_shown.pictures; }
    // The face that is compared in one of the two; nothing where none is known.
    std::optional<LocatedFace> face(const imaging::PicturePtr &picture) const;
    // A person sees the pictures. To be told of each pair, however often.
    void noteSeen();
    // 1..5, in Look only; anything else is ignored.
    void rate(int rating);
    // Once Told.
    int rating() const { return m_rating; }
    bool isSame() const { return m_shown.pair.same; }
    // What the person is told once it is rated: "Right: different people. You: probably different."
    QString feedback() const;
    // Whether that rating was right; nothing for “can't tell” and before the rating.
    std::optional<bool> wasRight() const;
    // After Told; the next pair, or Over.
    void goOn();
    // In Look: the pair goes without an answer, and the next one comes.
    void skip();

    qsizetype total() const { return m_pairs.size(); }
    // One sentence each on what could not be used.
    const QStringList &unusable() const { return m_unusable; }

Q_SIGNALS:
    void changed();
    void rated(int rating, bool same);

private:
    struct Ready
    {
        PairPictures pictures;
        PracticePair pair;
    };

    void showNext();
    void readAhead();
    void takeAhead();
    bool facesKnown(const PairPictures &pictures);

    FaceLocator &m_faces;
    std::unique_ptr<PracticeSource> m_source;
    QVector<PracticePair> m_pairs;
    qsizetype m_next = 0; // to be read
    LatestCall<PairPictures> m_reading;
    std::optional<Ready> m_ahead;
    Ready m_shown;
    Stage m_stage = Stage::Idle;
    int m_rating = 0;
    QStringList m_unusable;
};

} // namespace countersign
