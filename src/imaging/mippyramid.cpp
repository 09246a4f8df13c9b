#include "imaging/picture.h"

#include <algorithm>

namespace countersign::imaging {

const QImage &MipPyramid::levelFor(double scale) const
{
    qsizetype level = 0;
    double levelScale = 1; // pixels of the level per level-0 pixel
    while (level + 1 < levels.size() && levelScale / 2 >= scale) {
        ++level;
        levelScale /= 2;
    }
    return levels.at(level);
}

qint64 MipPyramid::bytes() const
{
    qint64 sum = 0;
    for (const QImage &level : levels)
        sum += level.sizeInBytes();
    return sum;
}

QRectF boxInWhole(const Picture &picture, const QRectF &box)
{
    if (!picture.whole)
        return box;
    const QSizeF whole = picture.whole->uprightSize;
    const QRectF part = picture.part;
    return {(part.x() + box.x() * part.width()) / whole.width(),
            (part.y() + box.y() * part.height()) / whole.height(), box.width() * part.width() / whole.width(),
            box.height() * part.height() / whole.height()};
}

} // namespace countersign::imaging
