#pragma once

#include <QColor>

// theme.h goes on here, for the canvas and what belongs to it.
namespace countersign::theme {

// Behind what is transparent in a picture; the same in both themes.
struct Checker
{
    QColor dark;
    QColor light;
};
Checker checker();

inline constexpr int factsWidth = 520; // logical pixels, of a panel with three columns of text

} // namespace countersign::theme
