#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace countersign {

// Text in one of the theme's roles that keeps its colour when the theme changes.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Quiet, Error };

    TextLabel(const QString &text, theme::TextRole role, Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    theme::TextRole m_role;
    Tone m_tone;
};

TextLabel *makeLabel(const QString &text, theme::TextRole role = theme::TextRole::Body);
// Secondary text that may be long: quiet colour, wraps.
TextLabel *makeQuietLabel(const QString &text = {});

} // namespace countersign
