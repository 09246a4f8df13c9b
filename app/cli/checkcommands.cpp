#include "app/cli/commands.h"
#include "base/limits.h"
#include "domain/scoreband.h"

#include <QLocale>

namespace countersign::cli {

namespace {

const imaging::UploadLimits checkLimits{limits::imageBytes, true};

QString warningsText(const QVector<Warning> &warnings)
{
    QStringList sentences;
    for (const Warning &warning : warnings)
        sentences += {warning.text(), warning.nextStep()};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QVector<QStringList> candidateRows(const SearchReport &report)
{
    QVector<QStringList> rows;
    for (const Candidate &candidate : report.candidates) {
        rows.append({similarityText(candidate.similarity),
                     candidate.sessionNumber ? QString::number(*candidate.sessionNumber) : candidate.source,
                     candidate.statusText(), candidate.vendorData});
    }
    return rows;
}

} // namespace

Call<int> Commands::match()
{
    const CallSource<int> source;
    Call<int> call(source);
    const QStringList files = m_arguments.operands();
    MatchOptions options;
    fillOptions(options);
    if (m_arguments.isSet(QStringLiteral("threshold")))
        options.declineThreshold = m_arguments.value(QStringLiteral("threshold")).toDouble();
    const QString subject = files.join(QStringLiteral(" | "));
    printHead({subject}, {tr("Pictures"), tr("Status"), tr("Similarity"), tr("Warnings")});
    const auto fail = [this, source](const QString &about, const Error &error) {
        source.finish(report(about, error));
    };
    prepared(files.at(0), checkLimits).then(this, [=, this](const Result<didit::OutgoingImage> &probe) {
        if (!probe)
            return fail(files.at(0), probe.error());
        prepared(files.at(1), checkLimits)
            .then(this, [=, this, probe = *probe](const Result<didit::OutgoingImage> &reference) {
                if (!reference)
                    return fail(files.at(1), reference.error());
                m_connection.service()
                    .match(probe, *reference, options)
                    .then(this, [=, this](const Result<MatchReport> &outcome) {
                        if (!outcome)
                            return fail(subject, outcome.error());
                        const QString score =
                            outcome->score ? similarityText(*outcome->score) : tr("No similarity");
                        source.finish(verdict(subject, *outcome, {score, warningsText(outcome->warnings)}));
                    });
            });
    });
    return call;
}

Call<int> Commands::search()
{
    SearchOptions options;
    fillOptions(options);
    printHead(m_arguments.operands(), {tr("File"), tr("Status"), tr("Warnings")});
    return runBatch(
        m_arguments.operands(), [this, options](const QString &file, const std::function<void(int)> &done) {
            prepared(file, checkLimits).then(this, [=, this](const Result<didit::OutgoingImage> &image) {
                if (!image)
                    return done(report(file, image.error()));
                m_connection.service()
                    .search(*image, options)
                    .then(this, [=, this](const Result<SearchReport> &outcome) {
                        if (!outcome)
                            return done(report(file, outcome.error()));
                        const int code = verdict(file, *outcome, {warningsText(outcome->warnings)});
                        if (!m_output.isJson())
                            m_output.printTable(candidateRows(*outcome));
                        done(code);
                    });
            });
        });
}

Call<int> Commands::age()
{
    AgeOptions options;
    fillOptions(options);
    if (m_arguments.isSet(QStringLiteral("threshold")))
        options.declineAge = m_arguments.value(QStringLiteral("threshold")).toInt();
    printHead(m_arguments.operands(), {tr("File"), tr("Status"), tr("Age"), tr("Warnings")});
    return runBatch(
        m_arguments.operands(), [this, options](const QString &file, const std::function<void(int)> &done) {
            prepared(file, checkLimits).then(this, [=, this](const Result<didit::OutgoingImage> &image) {
                if (!image)
                    return done(report(file, image.error()));
                m_connection.service()
                    .age(*image, options)
                    .then(this, [=, this](const Result<AgeReport> &outcome) {
                        if (!outcome)
                            return done(report(file, outcome.error()));
                        const QString years =
                            outcome->age ? tr("about %1 years").arg(QLocale().toString(*outcome->age, 'f', 1))
                                         : tr("no estimate");
                        done(verdict(file, *outcome, {years, warningsText(outcome->warnings)}));
                    });
            });
        });
}

} // namespace countersign::cli
