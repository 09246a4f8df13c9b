#include "app/cli/commands.h"

#include "app/cli/exitcodes.h"

#include <QHash>

namespace countersign::cli {

Commands::Commands(const Arguments &arguments, const Output &output, Connection &connection)
    : m_arguments(arguments)
    , m_output(output)
    , m_connection(connection)
{}

bool Commands::needsService() const
{
    return m_arguments.command() != QLatin1String("register") &&
           m_arguments.command() != QLatin1String("audit");
}

Call<int> Commands::run()
{
    const QHash<QString, Call<int> (Commands::*)()> commands = {
        {QStringLiteral("match"), &Commands::match},
        {QStringLiteral("search"), &Commands::search},
        {QStringLiteral("age"), &Commands::age},
        {QStringLiteral("lists"), &Commands::lists},
        {QStringLiteral("sessions"), &Commands::sessions},
        {QStringLiteral("case"), &Commands::cases},
        {QStringLiteral("audit"), &Commands::audit},
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

Call<int> Commands::registerAccount()
{
    m_registration = std::make_unique<Registration>(m_output, m_connection);
    return m_registration->run();
}

Call<int> Commands::runBatch(const QStringList &files, Batch::Job job)
{
    m_batch = std::make_unique<Batch>(m_output, files, std::move(job));
    return m_batch->run();
}

} // namespace countersign::cli
