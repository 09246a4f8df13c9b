#include "app/cli/commands.h"

#include "app/cli/exitcodes.h"

#include <QHash>

#include <algorithm>

namespace countersign::cli {

namespace {

constexpr qsizetype wordsWidth = 36; // characters: a similarity with the name of its band

} // namespace

Commands::Commands(const Arguments &arguments, const Output &output, Connection &connection)
    : m_arguments(arguments)
    , m_output(output)
    , m_connection(connection)
    , m_gate(connection.listGate())
{}

bool Commands::needsService() const
{
    if (m_arguments.command() == QLatin1String("batch"))
        return BatchCommand::needsService(m_arguments);
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
        {QStringLiteral("batch"), &Commands::batch},
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
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Uncertain)
        m_connection.lost();
    m_output.printError(subject, error);
    return exitCodeFor(error.kind);
}

Call<didit::OutgoingImage> Commands::prepared(const QString &file, const imaging::UploadLimits &limits)
{
    const CallSource<didit::OutgoingImage> source;
    Call<didit::OutgoingImage> call(source);
    outgoing(file, limits, m_output, this)
        .then(this, [this, source](const Result<didit::OutgoingImage> &image) {
            if (!image)
                return void(source.finish(image));
            m_connection.ready().then(this, [source, image](const Result<bool> &ready) {
                source.finish(ready ? image : std::unexpected(ready.error()));
            });
        });
    return call;
}

void Commands::printHead(const QStringList &subjects, const QStringList &head)
{
    const auto widest = [](const QStringList &texts) {
        return std::ranges::max(texts, {}, &QString::size).size();
    };
    QStringList statusTexts{head.at(1)};
    for (const QString &status : {statuses::approved, statuses::declined, statuses::inReview})
        statusTexts.append(Status(status).text());
    m_widths = {widest(subjects + QStringList{head.first()}), widest(statusTexts), wordsWidth};
    if (!m_output.isJson())
        m_output.printRow(head, m_widths);
}

Call<int> Commands::registerAccount()
{
    m_registration = std::make_unique<Registration>(m_output, m_connection);
    return m_registration->run();
}

Call<int> Commands::batch()
{
    m_batchCommand = std::make_unique<BatchCommand>(m_arguments, m_output, m_connection);
    return m_batchCommand->run();
}

Call<int> Commands::runBatch(const QStringList &files, Batch::Job job, int atOnce)
{
    m_batch = std::make_unique<Batch>(m_output, files, std::move(job), atOnce);
    return m_batch->run();
}

} // namespace countersign::cli
