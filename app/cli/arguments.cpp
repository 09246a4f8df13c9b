#include "app/cli/arguments.h"

#include "base/limits.h"
#include "base/translations.h"

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
    add({QStringLiteral("profile")},
        ArgumentText::tr("\"computer\" or \"didit\"; without it, the one that the console uses."),
        QStringLiteral("name"));
    add({QStringLiteral("models")}, ArgumentText::tr("Networks for the engine of profile \"computer\"."),
        QStringLiteral("folder"));
    add({QStringLiteral("data")}, ArgumentText::tr("Data of the engine of profile \"computer\"."),
        QStringLiteral("folder"));
    add({QStringLiteral("language")},
        ArgumentText::tr("The language of this run: %1.").arg(shippedLanguages().join(QStringLiteral(", "))),
        QStringLiteral("tag"));
    add({QStringLiteral("json")},
        ArgumentText::tr("Print the service's own answers whole, one a line; of a list one page a line."));
    add({QStringLiteral("threshold")},
        ArgumentText::tr(
            "For match: decline at or below this score, 0 to 100. For age: decline below this age, 0 to "
            "100; 0 switches the check off."),
        QStringLiteral("number"));
    add({QStringLiteral("rotate")}, ArgumentText::tr("Also try the picture turned."));
    add({QStringLiteral("vendor-data")}, ArgumentText::tr("Your own reference, sent along."),
        QStringLiteral("text"));
    add({QStringLiteral("no-save")}, ArgumentText::tr("Store nothing at the service."));
    add({QStringLiteral("comment")}, ArgumentText::tr("The reason for a list entry."),
        QStringLiteral("text"));
    add({QStringLiteral("public-key")},
        ArgumentText::tr(
            "The public key of the installation that sealed the record, as “audit key” prints it."),
        QStringLiteral("hex"));
    add({QStringLiteral("status")},
        ArgumentText::tr("Only sessions of this status, for example \"In Review\"."),
        QStringLiteral("status"));
    add({QStringLiteral("label")},
        ArgumentText::tr("For batch match: the column that says whether a pair is one person; otherwise "
                         "\"same\", where there is one."),
        QStringLiteral("column"));
    add({QStringLiteral("columns")},
        ArgumentText::tr("For batch: the columns of a table that name the pictures, for example "
                         "\"selfie,document\"."),
        QStringLiteral("names"));
    add({QStringLiteral("pattern")},
        ArgumentText::tr("For batch match: how file names pair; otherwise \"*selfie,*document\"."),
        QStringLiteral("patterns"));
    add({QStringLiteral("price")}, ArgumentText::tr("For batch: what one call costs, to estimate the whole."),
        QStringLiteral("amount"));
    add({QStringLiteral("save")},
        ArgumentText::tr("For batch: the service keeps each check; a search then enrols its face."));
    add({QStringLiteral("dry-run")},
        ArgumentText::tr("For batch: show what would be sent, and send nothing; lists import does so unless "
                         "--apply is given."));
    add({QStringLiteral("apply")},
        ArgumentText::tr("For lists import: add what is new; without it nothing is sent."));
    add({QStringLiteral("pictures")},
        ArgumentText::tr("For lists export: also write the faces' pictures into a folder beside the table."));
    add({QStringLiteral("resume")}, ArgumentText::tr("Go on with a batch that was paused or cut short."),
        QStringLiteral("batch"));
    add({QStringLiteral("again")},
        ArgumentText::tr("With --resume: make those calls again that \"failed\", or whose outcome is "
                         "\"unknown\"; these may be billed twice."),
        QStringLiteral("which"));
    add({QStringLiteral("out")},
        ArgumentText::tr("For batch: write the results to this file, ending in .csv or .jsonl."),
        QStringLiteral("file"));
    add({QStringLiteral("limit")},
        ArgumentText::tr("At most so many lists or sessions; otherwise %1.").arg(limits::listedRows),
        QStringLiteral("rows"));
    add({QStringLiteral("offset")}, ArgumentText::tr("Leave out so many lists or sessions at the start."),
        QStringLiteral("rows"));
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

int Arguments::number(const QString &option, int fallback) const
{
    return isSet(option) ? value(option).toInt() : fallback;
}

QString Arguments::helpText() const
{
    const QString commands = ArgumentText::tr(
        "Commands:\n"
        "  match A B                      compare two faces (--threshold)\n"
        "  search PICTURE...              search faces; the service's own bands decide\n"
        "  age PICTURE...                 estimate ages (--threshold)\n"
        "  lists                          show the lists (--limit, --offset)\n"
        "  lists add-face LIST PICTURE... add faces to a list (its id, or \"blocklist\"); needs --comment\n"
        "  lists export LIST FILE         write a list's entries as .csv (--pictures)\n"
        "  lists import LIST FILE         show which rows of a .csv are new to a list of values, there "
        "already or\n"
        "                                 unusable; --apply adds the new ones (--comment for rows without a "
        "reason)\n"
        "  sessions                       show sessions (--status, --limit, --offset)\n"
        "  sessions show ID               show one session\n"
        "  case new SELFIE DOCUMENT       make a case on this computer's engine (--threshold, "
        "--vendor-data)\n"
        "  case import FOLDER|CSV         make many: subfolders with selfie.* and document.*, or a table "
        "with\n"
        "                                 the columns selfie, document, vendor_data\n"
        "  audit verify [FILE]            check a record, or this computer's own (--public-key)\n"
        "  audit export FILE              write this computer's record as .jsonl or .csv\n"
        "  audit key                      show the public key that checks this computer's record\n"
        "  balance                        show the account's balance\n"
        "  register                       register with Didit by e-mail and code\n"
        "match, search and age also take --rotate, --vendor-data and --no-save.\n"
        "Pictures for a list are looked at first by this computer's engine: those without a face, with "
        "several "
        "or with\n"
        "a poor one are not added, nor, where a search costs nothing, those of somebody on a blocklist "
        "already.\n"
        "\n"
        "The key comes from COUNTERSIGN_API_KEY or from the profile's keychain entry, never from the command "
        "line.\n");
    const QString exits = ArgumentText::tr(
        "Exit status:\n"
        "  0   approved, or done\n"
        "  1   declined, or a record that is not whole\n"
        "  2   in review, or without a verdict: a session that is still open, has expired or was abandoned\n"
        "  3   wrong usage: a command, an option or a number that does not fit; nothing was sent\n"
        "  4   a picture, or a row of a table, that cannot be used\n"
        "  5   the key is missing or was refused\n"
        "  6   no credits\n"
        "  7   the service cannot be reached\n"
        "  8   the service did not accept the request\n"
        "  9   the service failed, or its answer cannot be understood\n"
        "  10  sent, but the outcome is not known\n"
        "  11  anything else\n"
        "Of several pictures the gravest outcome counts: an error before declined before in review.\n");
    const QString batches = ArgumentText::tr(
        "Batches:\n"
        "  batch match PATH...            compare many pairs: of folders or files by their names "
        "(--pattern),\n"
        "                                 or of a CSV file (--columns, --label)\n"
        "  batch search PATH...           search many faces\n"
        "  batch age PATH...              estimate many ages (--threshold)\n"
        "  batch blocklist PATH...        add many faces to the blocklist; needs --comment\n"
        "  batch --resume BATCH           go on with one (--again)\n"
        "  batch list                     show the batches of this computer\n"
        "  batch export BATCH FILE        write the results as .csv or .jsonl\n"
        "  batch delete BATCH             delete its paths and results from this computer\n"
        "No call is made twice, whatever ends the program. Batches also take --rotate, --save, --price, "
        "--dry-run and\n"
        "--out. Exit status 12: paused by Ctrl+C; nothing is lost, go on with --resume.\n");
    return m_parser.helpText() + QLatin1Char('\n') + commands + QLatin1Char('\n') + batches +
           QLatin1Char('\n') + exits;
}

} // namespace countersign::cli
