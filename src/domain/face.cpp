#include "domain/face.h"

#include <algorithm>

namespace countersign {

std::optional<qsizetype> Detection::comparedFace() const
{
    const auto area = [](const Face &face) { return face.pixelBox.width() * face.pixelBox.height(); };
    const auto largest = std::ranges::max_element(faces, {}, area);
    if (largest == faces.end())
        return std::nullopt;
    return largest - faces.begin();
}

QRectF relativeBox(const QRectF &pixels, const QSize &size)
{
    if (size.isEmpty())
        return {};
    return {pixels.x() / size.width(), pixels.y() / size.height(), pixels.width() / size.width(),
            pixels.height() / size.height()};
}

} // namespace countersign
