#include "app/cli/usage.h"

#include "base/translations.h"
#include "review/batchrun.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign::cli {

namespace {

struct UsageText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::cli::Usage)
};

// The options of a command beside those that all have. An option that would change nothing is refused, so
// that nobody relies on it.
const QHash<QString, QStringList> &commandOptions()
{
    static const QStringList check = {QStringLiteral("rotate"), QStringLiteral("vendor-data"),
                                      QStringLiteral("no-save")};
    static const QStringList judged = check + QStringList{QStringLiteral("threshold")};
    static const QStringList paged = {QStringLiteral("limit"), QStringLiteral("offset")};
    static const QStringList batch = {QStringLiteral("columns"), QStringLiteral("rotate"),
                                      QStringLiteral("save"),    QStringLiteral("price"),
                                      QStringLiteral("dry-run"), QStringLiteral("out")};
    static const QHash<QString, QStringList> options = {
        {QStringLiteral("match"), judged},
        {QStringLiteral("search"), check},
        {QStringLiteral("age"), judged},
        {QStringLiteral("lists"), paged},
        {QStringLiteral("lists add-face"), {QStringLiteral("comment")}},
        {QStringLiteral("lists export"), {QStringLiteral("pictures")}},
        {QStringLiteral("lists import"),
         {QStringLiteral("comment"), QStringLiteral("dry-run"), QStringLiteral("apply")}},
        {QStringLiteral("sessions"), paged + QStringList{QStringLiteral("status")}},
        {QStringLiteral("sessions show"), {}},
        {QStringLiteral("case new"),
         {QStringLiteral("rotate"), QStringLiteral("vendor-data"), QStringLiteral("threshold")}},
        {QStringLiteral("case import"), {QStringLiteral("rotate"), QStringLiteral("threshold")}},
        {QStringLiteral("audit verify"), {QStringLiteral("public-key")}},
        {QStringLiteral("audit export"), {}},
        {QStringLiteral("audit key"), {}},
        {QStringLiteral("batch"), {QStringLiteral("resume"), QStringLiteral("again"), QStringLiteral("out")}},
        {QStringLiteral("batch match"),
         batch +
             QStringList{QStringLiteral("label"), QStringLiteral("pattern"), QStringLiteral("threshold")}},
        {QStringLiteral("batch search"), batch},
        {QStringLiteral("batch age"), batch + QStringList{QStringLiteral("threshold")}},
        {QStringLiteral("batch blocklist"), batch + QStringList{QStringLiteral("comment")}},
        {QStringLiteral("batch list"), {}},
        {QStringLiteral("batch export"), {}},
        {QStringLiteral("batch delete"), {}},
        {QStringLiteral("balance"), {}},
        {QStringLiteral("register"), {}},
    };
    return options;
}

// "lists add-face", "sessions show", or the first word alone.
QString fullCommand(const Arguments &arguments)
{
    const QString both = arguments.command() + QLatin1Char(' ') + arguments.operands().value(0);
    return commandOptions().contains(both) ? both : arguments.command();
}

QString commandProblem(const QString &command)
{
    if (command.isEmpty())
        return UsageText::tr("Say what to do; --help lists the commands.");
    if (!commandOptions().contains(command))
        return UsageText::tr("There is no command “%1”; --help lists them.").arg(command);
    return {};
}

// Two names, as in --columns a,b.
bool isPair(const Arguments &arguments, const QString &option)
{
    const QStringList names = arguments.value(option).split(QLatin1Char(','));
    return !arguments.isSet(option) || (names.size() == 2 && !names.contains(QString()));
}

QString batchProblem(const QString &command, const Arguments &arguments)
{
    const qsizetype operands = arguments.operands().size();
    const QString again = arguments.value(QStringLiteral("again"));
    if (command == QLatin1String("batch") && (operands > 0 || !arguments.isSet(QStringLiteral("resume"))))
        return UsageText::tr("Say which calls “batch” is to make: match, search, age or blocklist; or go on "
                             "with --resume.");
    if (arguments.isSet(QStringLiteral("again")) && again != QLatin1String("failed") &&
        again != QLatin1String("unknown"))
        return UsageText::tr("--again takes “failed” or “unknown”.");
    if (command == QLatin1String("batch export") && operands != 3)
        return UsageText::tr("“batch export” takes a batch and the file to write, ending in .csv or .jsonl.");
    if (command == QLatin1String("batch delete") && operands != 2)
        return UsageText::tr("“batch delete” takes one batch.");
    static const QStringList sending = {QStringLiteral("batch match"), QStringLiteral("batch search"),
                                        QStringLiteral("batch age"), QStringLiteral("batch blocklist")};
    if (!sending.contains(command))
        return {};
    if (operands < 2)
        return UsageText::tr("“%1” takes a folder, a CSV file, or pictures.").arg(command);
    if (!isPair(arguments, QStringLiteral("pattern")))
        return UsageText::tr("--pattern takes two patterns, for example “*_selfie,*_document”.");
    if (command == QLatin1String("batch match") && !isPair(arguments, QStringLiteral("columns")))
        return UsageText::tr("--columns takes the names of two columns, for example “selfie,document”.");
    if (command == QLatin1String("batch blocklist") &&
        arguments.value(QStringLiteral("comment")).trimmed().isEmpty())
        return UsageText::tr("“batch blocklist” needs a reason by --comment.");
    if (arguments.isSet(QStringLiteral("price")) && !costOf(1, arguments.value(QStringLiteral("price"))))
        return UsageText::tr("--price takes a number with at most four decimals.");
    return {};
}

QString operandProblem(const QString &command, const Arguments &arguments)
{
    const QStringList operands = arguments.operands();
    if (command == QLatin1String("match") && operands.size() != 2)
        return UsageText::tr("“match” takes two pictures.");
    if ((command == QLatin1String("search") || command == QLatin1String("age")) && operands.isEmpty())
        return UsageText::tr("“%1” takes at least one picture.").arg(command);
    if (command == QLatin1String("lists add-face") &&
        (operands.size() < 3 || arguments.value(QStringLiteral("comment")).trimmed().isEmpty()))
        return UsageText::tr(
            "“lists add-face” takes a list, at least one picture, and a reason by --comment.");
    if (command == QLatin1String("lists export") && operands.size() != 3)
        return UsageText::tr("“lists export” takes a list and the CSV file to write.");
    if (command == QLatin1String("lists import") && operands.size() != 3)
        return UsageText::tr("“lists import” takes a list and a CSV file.");
    if (arguments.isSet(QStringLiteral("apply")) && arguments.isSet(QStringLiteral("dry-run")))
        return UsageText::tr("--apply sends, --dry-run does not: give one of them.");
    if (command == QLatin1String("case new") && operands.size() != 3)
        return UsageText::tr("“case new” takes a selfie and a picture of a document.");
    if (command == QLatin1String("case import") && operands.size() != 2)
        return UsageText::tr("“case import” takes one folder or one CSV file.");
    if (command == QLatin1String("audit verify") && operands.size() > 2)
        return UsageText::tr("“audit verify” takes one file, or nothing for this computer's own record.");
    if (command == QLatin1String("audit export") && operands.size() != 2)
        return UsageText::tr("“audit export” takes the file to write, ending in .jsonl or .csv.");
    if (command == QLatin1String("sessions show") && operands.size() != 2)
        return UsageText::tr("“sessions show” takes one id.");
    if (command.startsWith(QLatin1String("batch")))
        return batchProblem(command, arguments);
    static const QStringList alone = {QStringLiteral("lists"), QStringLiteral("sessions"),
                                      QStringLiteral("balance"), QStringLiteral("register")};
    if (alone.contains(command) && !operands.isEmpty())
        return UsageText::tr("“%1” does not know “%2”; --help lists the commands.")
            .arg(command, operands.first());
    return {};
}

QString optionProblem(const QString &command, const Arguments &arguments)
{
    static const QStringList general = {QStringLiteral("base-url"), QStringLiteral("profile"),
                                        QStringLiteral("models"),   QStringLiteral("data"),
                                        QStringLiteral("json"),     QStringLiteral("language")};
    const QStringList allowed = general + commandOptions().value(command);
    for (const QString &option : arguments.setOptions()) {
        if (!allowed.contains(option))
            return UsageText::tr("“%1” takes no --%2.").arg(command, option);
    }
    return {};
}

bool isWhole(const Arguments &arguments, const QString &option, int least)
{
    if (!arguments.isSet(option))
        return true;
    bool valid = false;
    return arguments.value(option).toInt(&valid) >= least && valid;
}

// Both scales end at 100. An age that is cut down to 0 would switch the check off, so it must be whole.
bool isThreshold(const QString &command, const QString &value)
{
    bool valid = false;
    const double number =
        command.endsWith(QLatin1String("age")) ? value.toInt(&valid) : value.toDouble(&valid);
    return valid && number >= 0 && number <= 100;
}

QString valueProblem(const QString &command, const Arguments &arguments)
{
    const QString threshold = QStringLiteral("threshold");
    if (arguments.isSet(threshold) && !isThreshold(command, arguments.value(threshold)))
        return UsageText::tr("--threshold takes a number from 0 to 100, for ages a whole one.");
    if (!isWhole(arguments, QStringLiteral("limit"), 1))
        return UsageText::tr("--limit takes a whole number from 1 on.");
    if (!isWhole(arguments, QStringLiteral("offset"), 0))
        return UsageText::tr("--offset takes a whole number from 0 on.");
    const QString language = arguments.value(QStringLiteral("language"));
    if (!language.isEmpty() && !shippedLanguages().contains(language))
        return UsageText::tr("There is no language “%1”. Use one of: %2.")
            .arg(language, shippedLanguages().join(QStringLiteral(", ")));
    return {};
}

} // namespace

QString usageProblem(const Arguments &arguments)
{
    const QString command = fullCommand(arguments);
    QString problem = commandProblem(command);
    if (problem.isEmpty())
        problem = operandProblem(command, arguments);
    if (problem.isEmpty())
        problem = optionProblem(command, arguments);
    return problem.isEmpty() ? valueProblem(command, arguments) : problem;
}

} // namespace countersign::cli
