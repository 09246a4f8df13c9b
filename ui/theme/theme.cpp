#include "ui/theme/theme.h"

#include "ui/theme/highcontrast.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmapCache>
#include <QToolTip>

// Icons and portraits stand in this static library, where a linker drops them unless someone asks. Outside
// any namespace, as Q_INIT_RESOURCE demands.
static void keepResources()
{
    Q_INIT_RESOURCE(countersign);
}

namespace countersign::theme {

namespace {

// 12, 13, 16 and 22 pixels at the usual system font of 10 points; a larger system font scales them all.
constexpr double usualPoints = 10;
constexpr double captionPixels = 12;
constexpr double bodyPixels = 13;
constexpr double titlePixels = 16;
constexpr double pageTitlePixels = 22;

Tokens currentTokens = lightTokens();

double &systemPoints()
{
    static double points = usualPoints;
    return points;
}

bool systemIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.quietText);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.decline);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.quietText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = tokens.text;
        faded.setAlphaF(0.45F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

double pixelsFor(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return captionPixels;
    case TextRole::Body:
    case TextRole::Monospace:
        return bodyPixels;
    case TextRole::Title:
        return titlePixels;
    case TextRole::PageTitle:
        return pageTitlePixels;
    }
    return bodyPixels;
}

} // namespace

const Tokens &tokens()
{
    return currentTokens;
}

QFont font(TextRole role)
{
    QFont result = role == TextRole::Monospace ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                               : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    result.setPixelSize(int(pixelsFor(role) * systemPoints() / usualPoints + 0.5));
    if (role == TextRole::Title || role == TextRole::PageTitle)
        result.setWeight(QFont::DemiBold);
    return result;
}

void apply(ThemeChoice choice)
{
    keepResources();
    // What the system itself says, read before we set anything.
    static const bool systemDark = systemIsDark(QApplication::palette());
    static const bool systemContrast = isHighContrast(QApplication::palette());
    static const double points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    if (points > 0)
        systemPoints() = points < usualPoints ? usualPoints : points;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    currentTokens = dark ? darkTokens() : lightTokens();
    if (systemContrast)
        currentTokens = highContrastTokens(dark);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setFont(font(TextRole::Body));
    const QPalette palette = paletteFrom(currentTokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/countersign.svg")));
}

} // namespace countersign::theme
