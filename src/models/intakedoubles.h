#pragma once

#include "domain/locatedface.h"
#include "models/intakepicture.h"

namespace countersign {

// That a picture shows somebody whom another one of the same intake shows, too.
struct IntakeDouble
{
    enum class Kind { SameFile, SamePicture, Mirrored, SameFace, NearFace };

    Kind kind = Kind::SameFile;
    int row = 0;           // of the other one, which came first
    double similarity = 0; // of the two faces; of the latter two kinds

    // A face that is only near is worth a look, and speaks against nothing.
    bool isSame() const { return kind != Kind::NearFace; }
    QString text() const; // "The same picture as line 3, mirrored"
};

using IntakeDoubles = QVector<std::optional<IntakeDouble>>;

// For each of `pictures` (nothing: not looked at yet) the closest double among those before it. `alike`: by
// the engine, of the same rows. Any thread; the work grows with the square of their number.
IntakeDoubles doublesAmong(const QVector<std::optional<IntakeFindings>> &pictures,
                           const QVector<AlikeFaces> &alike);

} // namespace countersign
