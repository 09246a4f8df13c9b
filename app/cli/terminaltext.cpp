#include "app/cli/terminaltext.h"

namespace countersign::cli {

namespace {

constexpr char16_t controlPictures = 0x2400; // the signs for U+0000 to U+001F
constexpr char16_t deleteSign = 0x2421;

// Terminals act on controls; marks of direction reorder what is read; the separators start a new line.
bool isUnsafe(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != QChar(0x200C) && c != QChar(0x200D); // joiners belong to the spelling of names
    default:
        return false;
    }
}

QString codeOf(QChar c)
{
    return QStringLiteral("%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

QString signOf(QChar c)
{
    if (c.unicode() < 0x20)
        return QChar(char16_t(controlPictures + c.unicode()));
    if (c.unicode() == 0x7F)
        return QChar(deleteSign);
    return QStringLiteral("<U+%1>").arg(codeOf(c).toUpper());
}

} // namespace

QString visibleText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text)
        shown += isUnsafe(c) ? signOf(c) : QString(c);
    return shown;
}

QByteArray jsonLine(const QByteArray &answer)
{
    QString line;
    bool inText = false;
    bool escaped = false;
    const QString text = QString::fromUtf8(answer);
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!inText && c.isSpace())
            continue;
        if (c == QLatin1Char('"') && !escaped)
            inText = !inText;
        escaped = inText && c == QLatin1Char('\\') && !escaped;
        line += isUnsafe(c) ? QStringLiteral("\\u") + codeOf(c) : QString(c);
    }
    return line.toUtf8();
}

} // namespace countersign::cli
