#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace countersign::cli {

namespace {

struct ArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::cli::Arguments)
};

// Shells expand patterns, but not all callers are shells.
QStringList expanded(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        const QFileInfo info(word);
        const bool isPattern = word.contains(QLatin1Char('*')) || word.contains(QLatin1Char('?'));
        if (!isPattern || info.exists()) {
            result.append(word);
            continue;
        }
        const QFileInfoList found = info.dir().entryInfoList({info.fileName()}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : found)
            result.append(file.filePath());
        // A pattern that fits nothing stays, so that it is reported and not forgotten.
        if (found.isEmpty())
            result.append(word);
    }
    return result;
}

} // namespace

Arguments::Arguments()
{
    const auto add = [this](const QStringList &names, const QString &text, const QString &value = {}) {
        m_parser.addOption(QCommandLineOption(names, text, value));
    };
    add({QStringLiteral("h"), QStringLiteral("help")}, ArgumentText::tr("Show this help."));
    add({QStringLiteral("version")}, ArgumentText::tr("Show the version."));
    add({QStringLiteral("base-url")},
        ArgumentText::tr("The service's address; https, or http on this computer."), QStringLiteral("url"));
    add({QStringLiteral("profile")}, ArgumentText::tr("\"computer\" (default) or \"didit\"."),
        QStringLiteral("name"));
    add({QStringLiteral("models")}, ArgumentText::tr("Networks for the engine of profile \"computer\"."),
        QStringLiteral("folder"));
    add({QStringLiteral("data")}, ArgumentText::tr("Data of the engine of profile \"computer\"."),
        QStringLiteral("folder"));
    add({QStringLiteral("json")}, ArgumentText::tr("Print the service's own answers, one a line."));
    add({QStringLiteral("threshold")},
        ArgumentText::tr("Decline at or below this score; for age, below this age."),
        QStringLiteral("number"));
    add({QStringLiteral("rotate")}, ArgumentText::tr("Also try the picture turned."));
    add({QStringLiteral("vendor-data")}, ArgumentText::tr("Your own reference, sent along."),
        QStringLiteral("text"));
    add({QStringLiteral("no-save")}, ArgumentText::tr("Store nothing at the service."));
    add({QStringLiteral("comment")}, ArgumentText::tr("The reason for a list entry."),
        QStringLiteral("text"));
    add({QStringLiteral("status")},
        ArgumentText::tr("Only sessions of this status, for example \"In Review\"."),
        QStringLiteral("status"));
}

bool Arguments::parse(const QStringList &words)
{
    return m_parser.parse(words);
}

QString Arguments::command() const
{
    return m_parser.positionalArguments().value(0);
}

QStringList Arguments::operands() const
{
    return expanded(m_parser.positionalArguments().mid(1));
}

QString Arguments::helpText() const
{
    const QString commands = ArgumentText::tr(
        "Commands:\n"
        "  match A B                      compare two faces\n"
        "  search PICTURE...              search faces\n"
        "  age PICTURE...                 estimate ages\n"
        "  lists                          show the lists\n"
        "  lists add-face LIST PICTURE... add faces to a list (its id, or \"blocklist\"); needs --comment\n"
        "  sessions [--status STATUS]     show sessions\n"
        "  sessions show ID               show one session\n"
        "  balance                        show the account's balance\n"
        "  register                       register with Didit by e-mail and code\n"
        "\n"
        "The key comes from COUNTERSIGN_API_KEY or from the profile's keychain entry, never from the command "
        "line.\n"
        "\n"
        "Exit status: 0 approved or done, 1 declined, 2 in review, 3 wrong usage, 4 unusable picture, 5 key "
        "refused,\n"
        "6 no credits, 7 service not reachable, 8 request refused, 9 service failed, 10 outcome unknown, 11 "
        "other.\n");
    return m_parser.helpText() + QLatin1Char('\n') + commands;
}

} // namespace countersign::cli
