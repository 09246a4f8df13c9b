#include "ui/widgets/textlabel.h"

#include <QEvent>

namespace countersign {

TextLabel::TextLabel(const QString &text, theme::TextRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    // What a service or a file says is shown, never interpreted.
    setTextFormat(Qt::PlainText);
    setFont(theme::font(role));
    applyColour();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyColour();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyColour();
}

void TextLabel::applyColour()
{
    const theme::Tokens &tokens = theme::tokens();
    QColor colour = tokens.text;
    if (m_tone == Tone::Quiet)
        colour = tokens.quietText;
    else if (m_tone == Tone::Error)
        colour = tokens.decline;
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == colour)
        return;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

TextLabel *makeLabel(const QString &text, theme::TextRole role)
{
    return new TextLabel(text, role, TextLabel::Tone::Normal);
}

TextLabel *makeQuietLabel(const QString &text)
{
    auto *label = new TextLabel(text, theme::TextRole::Body, TextLabel::Tone::Quiet);
    label->setWordWrap(true);
    return label;
}

} // namespace countersign
