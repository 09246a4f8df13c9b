#pragma once

#include <QCommandLineParser>

namespace countersign::cli {

// The command line, declared once for all commands.
class Arguments
{
public:
    Arguments();

    // False when the words are unusable; problem() says why.
    bool parse(const QStringList &words);
    QString problem() const { return m_parser.errorText(); }
    QString helpText() const;
    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    bool wantsVersion() const { return m_parser.isSet(QStringLiteral("version")); }

    QString command() const;
    // What follows the command; patterns of files are expanded.
    QStringList operands() const;
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    // A whole number that has been checked, or `fallback` when the option is not set.
    int number(const QString &option, int fallback) const;
    QStringList setOptions() const { return m_parser.optionNames(); }

private:
    QCommandLineParser m_parser;
};

} // namespace countersign::cli
