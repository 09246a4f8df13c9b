#pragma once

#include "domain/locatedface.h"
#include "imaging/picture.h"

#include <QString>
#include <QVector>

#include <optional>

namespace countersign {

// One thing that is known, or not known, of a picture; all translated.
struct PictureFact
{
    QString name;  // "Eyes"
    QString value; // "84 pixels apart", "not measured"
    QString word;  // against its usual minimum: "enough, usually from 35", "unknown"; empty: nothing to judge
};

// Before a rating only what is to be seen in the picture counts; where it comes from would sway it.
enum class FactScope { Seen, All };

// `face`: the one that is compared; nothing where none is known.
QVector<PictureFact> pictureFacts(const imaging::Picture &picture, const std::optional<LocatedFace> &face,
                                  FactScope scope);

// What may have been done to the picture, a sentence each; hints, and never proof. Not for before a rating.
QStringList pictureHints(const imaging::Picture &picture);

// All of that as a table, in Qt's HTML: for a tool tip, a label, a report.
QString pictureFactsHtml(const imaging::Picture &picture, const std::optional<LocatedFace> &face,
                         FactScope scope);

} // namespace countersign
