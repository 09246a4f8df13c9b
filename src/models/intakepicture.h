#pragma once

#include "imaging/picture.h"
#include "imaging/picturetrace.h"
#include "models/facejudgement.h"

#include <optional>

namespace countersign {

// One picture that somebody wants on a list. It is read again when it is sent, so that hundreds of them need
// no memory while they wait.
struct IntakePicture
{
    QString path;     // of its file; empty where `bytes` hold it
    QByteArray bytes; // of a picture that is in no file
    QString name;     // for the person
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
