#pragma once

#include "base/settings.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

// The one place that names colours, sizes and gaps (ARCHITECTURE.md, "Looks"). GUI thread only.
// Widgets read tokens() when they paint and repaint on QEvent::PaletteChange.
namespace countersign::theme {

struct Tokens
{
    QColor window, card, rail;
    QColor line;    // around cards: decoration
    QColor control; // around what can be operated: at least 3:1 on every surface
    QColor text, quietText;
    QColor accent, accentSoft, onAccent;
    QColor approve, review, decline, info;
    QColor canvas, onCanvas, quietOnCanvas; // the same in both themes
    bool dark = false;
};

// Logical pixels.
inline constexpr int margin = 16;
inline constexpr int gap = 8;
inline constexpr int cardPadding = 12;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 40;
inline constexpr int railWidth = 56;
inline constexpr int radius = 6;
inline constexpr int iconSize = 20;
inline constexpr int focusRing = 2;

enum class TextRole { Caption, Body, Title, PageTitle, Monospace };

const Tokens &tokens();
Tokens lightTokens();
Tokens darkTokens();

// System font at 12, 13, 16 (semibold), 22 pixels; Monospace for ids. Scales with the system's font setting.
QFont font(TextRole role);

// An own line drawing from resources/icons, recoloured from the tokens, crisp at any scale. Unknown names
// assert.
QIcon icon(const QString &name);
QIcon icon(const QString &name, const QColor &colour);

// Sets palette, style and fonts; safe to call again when the choice changes.
void apply(ThemeChoice choice);

} // namespace countersign::theme
