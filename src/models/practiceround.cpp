#include "models/practiceround.h"

#include "models/facelocator.h"
#include "review/casereview.h"

namespace countersign {

PracticeRound::PracticeRound(FaceLocator &faces, QObject *parent)
    : QObject(parent)
    , m_faces(faces)
{
    connect(&faces, &FaceLocator::located, this, &PracticeRound::takeAhead);
}

PracticeRound::~PracticeRound()
{
    m_reading.drop();
}

void PracticeRound::begin(std::unique_ptr<PracticeSource> source, const QVector<PracticePair> &pairs)
{
    end();
    m_source = std::move(source);
    m_pairs = pairs;
    m_stage = Stage::Reading;
    Q_EMIT changed();
    readAhead();
    takeAhead();
}

void PracticeRound::end()
{
    m_reading.drop();
    m_source.reset();
    m_pairs.clear();
    m_next = 0;
    m_ahead.reset();
    m_shown = {};
    m_rating = 0;
    m_unusable.clear();
    m_stage = Stage::Idle;
    Q_EMIT changed();
}

void PracticeRound::readAhead()
{
    if (m_ahead || m_reading.isRunning() || m_next >= m_pairs.size())
        return;
    const PracticePair pair = m_pairs.at(m_next++);
    m_reading.start(m_source->read(pair), this, [this, pair](const Result<PairPictures> &pictures) {
        if (pictures) {
            m_ahead = Ready{*pictures, pair};
        } else {
            // A picture is in several pairs.
            if (const QString &why = pictures.error().message; !m_unusable.contains(why))
                m_unusable.append(why);
            readAhead();
        }
        takeAhead();
    });
}

bool PracticeRound::facesKnown(const PairPictures &pictures)
{
    // Both are asked about before either is waited for.
    const bool first = m_faces.faces(pictures.first).has_value();
    const bool second = m_faces.faces(pictures.second).has_value();
    return first && second;
}

void PracticeRound::takeAhead()
{
    const bool known = m_ahead && facesKnown(m_ahead->pictures);
    if (m_stage != Stage::Reading)
        return;
    if (known) {
        m_shown = *m_ahead;
        m_ahead.reset();
        m_rating = 0;
        m_stage = Stage::Look;
        readAhead();
    } else if (!m_ahead && !m_reading.isRunning() && m_next >= m_pairs.size()) {
        m_stage = Stage::Over;
    }
    Q_EMIT changed();
}

std::optional<LocatedFace> PracticeRound::face(const imaging::PicturePtr &picture) const
{
    const auto faces = picture ? m_faces.faces(picture) : std::nullopt;
    if (!faces || !*faces || (*faces)->isEmpty())
        return std::nullopt;
    return (*faces)->first();
}

void PracticeRound::noteSeen()
{
    if (m_stage == Stage::Look)
        m_source->noteSeen(m_shown.pair);
}

void PracticeRound::rate(int rating)
{
    if (m_stage != Stage::Look || rating < lowestRating || rating > highestRating)
        return;
    m_rating = rating;
    m_stage = Stage::Told;
    Q_EMIT rated(rating, isSame());
    Q_EMIT changed();
}

std::optional<bool> PracticeRound::wasRight() const
{
    const Leaning leaning = leaningOf(m_rating);
    if (m_stage != Stage::Told || leaning == Leaning::Open)
        return std::nullopt;
    return (leaning == Leaning::Same) == isSame();
}

QString PracticeRound::feedback() const
{
    if (m_stage != Stage::Told)
        return {};
    const auto right = wasRight();
    const QString sentence = !right   ? tr("The answer: %1. You: %2.")
                             : *right ? tr("Right: %1. You: %2.")
                                      : tr("Wrong: %1. You: %2.");
    return sentence.arg(isSame() ? tr("the same person") : tr("different people"), ratingText(m_rating));
}

void PracticeRound::goOn()
{
    if (m_stage == Stage::Told)
        showNext();
}

void PracticeRound::skip()
{
    if (m_stage == Stage::Look)
        showNext();
}

void PracticeRound::showNext()
{
    m_shown = {};
    m_stage = Stage::Reading;
    readAhead();
    takeAhead();
}

} // namespace countersign
