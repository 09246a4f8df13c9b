#include "app/cli/terminal.h"

#include <QTextStream>

#include <termios.h>
#include <unistd.h>

namespace countersign::cli {

namespace {

// Switches the terminal's echo off for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_former) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_former;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSANOW, &m_former);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_former{};
    bool m_isTerminal = false;
};

} // namespace

std::optional<QString> askLine(const QString &prompt)
{
    QTextStream(stderr) << prompt << Qt::flush;
    static QTextStream input(stdin);
    QString line;
    if (!input.readLineInto(&line))
        return std::nullopt;
    return line.trimmed();
}

std::optional<QString> askSecret(const QString &prompt)
{
    const SilentTerminal silent;
    std::optional<QString> answer = askLine(prompt);
    QTextStream(stderr) << QLatin1Char('\n');
    return answer;
}

} // namespace countersign::cli
