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

QString askLine(const QString &prompt)
{
    QTextStream(stderr) << prompt << Qt::flush;
    static QTextStream input(stdin);
    return input.readLine().trimmed();
}

QString askSecret(const QString &prompt)
{
    const SilentTerminal silent;
    const QString answer = askLine(prompt);
    QTextStream(stderr) << QLatin1Char('\n');
    return answer;
}

} // namespace countersign::cli
