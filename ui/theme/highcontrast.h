#pragma once

#include "ui/theme/theme.h"

class QPalette;

// theme.h goes on here, for people who set their system to high contrast.
namespace countersign::theme {

// Nothing but black and white behind and in front, as only such systems have it.
bool isHighContrast(const QPalette &system);

// Text and status at 7:1 at least, borders in the colour of text. The canvas keeps its grey.
Tokens highContrastTokens(bool dark);

} // namespace countersign::theme
