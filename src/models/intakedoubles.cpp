#include "models/intakedoubles.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace countersign {

namespace {

struct DoubleText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::IntakeDouble)
};

constexpr int sameTrace = 5; // of 64 places; encoding again changes fewer, another picture far more

using Similarities = QHash<std::pair<int, int>, double>;

// Two pictures may look alike as a whole and show two people.
bool mayBeOneFace(const Similarities &similarities, const IntakeFindings &former, const IntakeFindings &later,
                  int formerRow, int row)
{
    const bool compared = !former.faceTemplate.isEmpty() && !later.faceTemplate.isEmpty();
    return !compared || similarities.value({formerRow, row}) >= limits::sameFaceSimilarity;
}

std::optional<IntakeDouble> doubleOf(const QVector<std::optional<IntakeFindings>> &pictures, int formerRow,
                                     int row, const Similarities &similarities)
{
    const IntakeFindings &former = *pictures.at(formerRow);
    const IntakeFindings &later = *pictures.at(row);
    const double similarity = similarities.value({formerRow, row});
    using Kind = IntakeDouble::Kind;
    const bool sameFace = mayBeOneFace(similarities, former, later, formerRow, row);
    if (former.sha256 == later.sha256 && former.chosen == later.chosen)
        return IntakeDouble{Kind::SameFile, formerRow, similarity};
    if (sameFace && former.faces.size() == 1 && later.faces.size() == 1) {
        if (imaging::traceDistance(former.trace, later.trace) <= sameTrace)
            return IntakeDouble{Kind::SamePicture, formerRow, similarity};
        if (imaging::traceDistance(former.mirroredTrace, later.trace) <= sameTrace)
            return IntakeDouble{Kind::Mirrored, formerRow, similarity};
    }
    if (similarity >= limits::sameFaceSimilarity)
        return IntakeDouble{Kind::SameFace, formerRow, similarity};
    if (similarity >= limits::nearFaceSimilarity)
        return IntakeDouble{Kind::NearFace, formerRow, similarity};
    return std::nullopt;
}

} // namespace

QString IntakeDouble::text() const
{
    const int line = row + 1;
    const QString value = QLocale().toString(similarity, 'f', 0);
    switch (kind) {
    case Kind::SameFile:
        return DoubleText::tr("the same file as line %1").arg(line);
    case Kind::SamePicture:
        return DoubleText::tr("the same picture as line %1").arg(line);
    case Kind::Mirrored:
        return DoubleText::tr("the same picture as line %1, mirrored").arg(line);
    case Kind::SameFace:
        return DoubleText::tr("the same face as line %1, similarity %2").arg(line).arg(value);
    case Kind::NearFace:
        return DoubleText::tr("looks like line %1, similarity %2").arg(line).arg(value);
    }
    return {};
}

IntakeDoubles doublesAmong(const QVector<std::optional<IntakeFindings>> &pictures,
                           const QVector<AlikeFaces> &alike)
{
    Similarities similarities;
    for (const AlikeFaces &pair : alike)
        similarities.insert({pair.first, pair.second}, pair.similarity);
    IntakeDoubles doubles(pictures.size());
    for (int row = 1; row < pictures.size(); ++row) {
        for (int former = 0; pictures.at(row) && former < row; ++former) {
            if (!pictures.at(former))
                continue;
            const auto found = doubleOf(pictures, former, row, similarities);
            if (found && (!doubles.at(row) || found->kind < doubles.at(row)->kind))
                doubles[row] = found;
        }
    }
    return doubles;
}

} // namespace countersign
