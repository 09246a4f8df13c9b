#include "app/cli/commands.h"

#include "app/cli/exitcodes.h"

#include <QHash>

namespace countersign::cli {

Commands::Commands(const Arguments &arguments, const Output &output, Connection &connection)
    : m_arguments(arguments)
    , m_output(output)
    , m_connection(connection)
{}

QString Commands::usageProblem() const
{
    const QString command = m_arguments.command();
    const QStringList operands = m_arguments.operands();
    if (command == QLatin1String("match") && operands.size() != 2)
        return tr("“match” takes two pictures.");
    if ((command == QLatin1String("search") || command == QLatin1String("age")) && operands.isEmpty())
        return tr("“%1” takes at least one picture.").arg(command);
    if (command == QLatin1String("lists") && operands.value(0) == QLatin1String("add-face") &&
        (operands.size() < 3 || m_arguments.value(QStringLiteral("comment")).trimmed().isEmpty()))
        return tr("“lists add-face” takes a list, at least one picture, and a reason by --comment.");
    const bool showsOne = operands.size() == 2 && operands.first() == QLatin1String("show");
    if (command == QLatin1String("sessions") && !operands.isEmpty() && !showsOne)
        return tr("“sessions show” takes one id.");
    // An age that is cut down to 0 would switch the check off, so it must be a whole number.
    bool isNumber = true;
    const QString threshold = m_arguments.value(QStringLiteral("threshold"));
    if (command == QLatin1String("age") && m_arguments.isSet(QStringLiteral("threshold")))
        threshold.toInt(&isNumber);
    else if (m_arguments.isSet(QStringLiteral("threshold")))
        threshold.toDouble(&isNumber);
    if (!isNumber)
        return tr("--threshold takes a number, for ages a whole one.");
    static const QStringList known = {QStringLiteral("match"),    QStringLiteral("search"),
                                      QStringLiteral("age"),      QStringLiteral("lists"),
                                      QStringLiteral("sessions"), QStringLiteral("balance"),
                                      QStringLiteral("register")};
    if (!known.contains(command))
        return command.isEmpty() ? tr("Say what to do; --help lists the commands.")
                                 : tr("There is no command “%1”; --help lists them.").arg(command);
    return {};
}

bool Commands::needsService() const
{
    return m_arguments.command() != QLatin1String("register");
}

Call<int> Commands::run()
{
    const QHash<QString, Call<int> (Commands::*)()> commands = {
        {QStringLiteral("match"), &Commands::match},
        {QStringLiteral("search"), &Commands::search},
        {QStringLiteral("age"), &Commands::age},
        {QStringLiteral("lists"), &Commands::lists},
        {QStringLiteral("sessions"), &Commands::sessions},
        {QStringLiteral("balance"), &Commands::balance},
        {QStringLiteral("register"), &Commands::registerAccount},
    };
    return (this->*commands.value(m_arguments.command()))();
}

void Commands::fillOptions(CheckOptions &options) const
{
    options.rotateImage = m_arguments.isSet(QStringLiteral("rotate"));
    options.saveApiRequest = !m_arguments.isSet(QStringLiteral("no-save"));
    options.vendorData = m_arguments.value(QStringLiteral("vendor-data"));
}

int Commands::report(const QString &subject, const Error &error) const
{
    m_output.printError(subject, error);
    return exitCodeFor(error.kind);
}

Call<int> Commands::runBatch(const QStringList &files, Batch::Job job)
{
    m_batch = std::make_unique<Batch>(m_output, files, std::move(job));
    return m_batch->run();
}

} // namespace countersign::cli
