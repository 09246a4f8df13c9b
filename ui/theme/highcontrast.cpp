#include "ui/theme/highcontrast.h"

#include <QPalette>

namespace countersign::theme {

bool isHighContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window).toRgb();
    const QColor text = system.color(QPalette::WindowText).toRgb();
    const QColor black(0, 0, 0);
    const QColor white(0xFF, 0xFF, 0xFF);
    return (window == black && text == white) || (window == white && text == black);
}

Tokens highContrastTokens(bool dark)
{
    Tokens tokens = dark ? darkTokens() : lightTokens();
    const QColor back = dark ? QColor(0, 0, 0) : QColor(0xFF, 0xFF, 0xFF);
    const QColor front = dark ? QColor(0xFF, 0xFF, 0xFF) : QColor(0, 0, 0);
    tokens.window = tokens.card = tokens.rail = tokens.onAccent = back;
    tokens.line = tokens.control = tokens.text = tokens.quietText = front;
    tokens.accent = dark ? QColor(0xFF, 0xE0, 0x66) : QColor(0x00, 0x2F, 0x8A);
    tokens.accentSoft = dark ? QColor(0x3A, 0x33, 0x00) : QColor(0xDD, 0xE8, 0xFF);
    tokens.approve = dark ? QColor(0x8C, 0xF2, 0xB4) : QColor(0x00, 0x4D, 0x22);
    tokens.review = dark ? QColor(0xFF, 0xCF, 0x80) : QColor(0x5C, 0x35, 0x00);
    tokens.decline = dark ? QColor(0xFF, 0xB4, 0xAC) : QColor(0x86, 0x10, 0x0A);
    tokens.info = dark ? QColor(0xB4, 0xD8, 0xFF) : QColor(0x0B, 0x3D, 0x73);
    return tokens;
}

} // namespace countersign::theme
