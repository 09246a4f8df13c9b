#pragma once

#include "domain/facejudgement.h"
#include "domain/facelist.h"
#include "imaging/picture.h"
#include "imaging/picturetrace.h"

#include <optional>

namespace countersign {

// One picture that somebody wants on a list. It is read again when it is sent, so that hundreds of them need
// no memory while they wait.
struct IntakePicture
{
    QString path;     // of its file; empty where `bytes` hold it
    QByteArray bytes; // of a picture that is in no file
    QString name;     // for the person
    // NOLINTBEGIN(readability-redundant-member-init): without it GCC warns of each caller that leaves it out
    // Of one that a table names: reason, label, review date and source. Where it names a session by
    // reference, the picture is the face that the session is about, and goes onto the list by that reference.
    NewEntry entry = {};
    QString problem = {}; // why it cannot be used, known before anybody looked at it; empty for nothing
    // NOLINTEND(readability-redundant-member-init)

    bool isByReference() const { return !entry.referenceSessionId.isEmpty(); }
};

// What was found out about it.
struct IntakeFindings
{
    QByteArray sha256;
    QSize size; // upright, in pixels
    QImage thumbnail;
    imaging::PictureTrace trace = 0;
    imaging::PictureTrace mirroredTrace = 0;
    QVector<LocatedFace> faces;      // in fractions of the picture, the largest first
    std::optional<Error> notLocated; // why nobody knows where they are
    std::optional<qsizetype> chosen; // which of them is meant; nothing while a person has to say
    // The face that is meant as it would be sent: of several it is cut out.
    std::optional<LocatedFace> judged;
    QSizeF judgedSize; // of the picture it is in
    QString faceTemplate;
    std::optional<Result<SearchReport>> search; // nothing while nobody searched
};

// How much is kept around one of several faces when it is cut out, of its longer side.
inline constexpr double cutOutMargin = 0.35;

} // namespace countersign
