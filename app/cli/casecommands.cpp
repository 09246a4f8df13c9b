#include "app/cli/commands.h"
#include "base/limits.h"
#include "domain/scoreband.h"

namespace countersign::cli {

namespace {

constexpr int mostCases = 99'999; // a column of numbers so wide is wide enough
const imaging::UploadLimits caseLimits{limits::imageBytes, true};

// Only the local engine knows this call; any other service does not find it.
Error explained(const Error &error)
{
    if (error.kind != ErrorKind::NotFound)
        return error;
    return makeError(ErrorKind::Unsupported,
                     Commands::tr("This service makes its cases itself. Use the profile “computer” to make "
                                  "one here."));
}

QString scoreText(const SessionDecision &decision)
{
    for (const FaceMatchFeature &match : decision.faceMatches) {
        if (match.score)
            return similarityText(*match.score);
    }
    return Commands::tr("No similarity");
}

} // namespace

Call<int> Commands::cases()
{
    // Known before a face is sent anywhere.
    if (m_connection.isDidit())
        return Call<int>::finished(report({}, explained(makeError(ErrorKind::NotFound))));
    const QStringList words = m_arguments.operands();
    printHead({tr("Case %1").arg(mostCases)}, {tr("Case"), tr("Status"), tr("Similarity"), tr("Id")});
    if (words.value(0) == QLatin1String("import"))
        return importCases();
    const CallSource<int> source;
    Call<int> call(source);
    createCase({words.value(1), words.value(2), m_arguments.value(QStringLiteral("vendor-data"))},
               [source](int code) { source.finish(code); });
    return call;
}

Call<int> Commands::importCases()
{
    const auto files = readCaseFiles(m_arguments.operands().value(1));
    if (!files)
        return Call<int>::finished(report({}, files.error()));
    QHash<QString, CaseFiles> bySubject;
    QStringList subjects;
    for (const CaseFiles &one : *files) {
        // A selfie may stand in several lines.
        const QString subject = QStringLiteral("%1 | %2").arg(one.selfie, one.document);
        bySubject.insert(subject, one);
        subjects.append(subject);
    }
    return runBatch(subjects,
                    [this, bySubject](const QString &subject, const std::function<void(int)> &done) {
                        createCase(bySubject.value(subject), done);
                    });
}

void Commands::createCase(const CaseFiles &files, const std::function<void(int)> &done)
{
    CaseOptions options;
    options.rotateImage = m_arguments.isSet(QStringLiteral("rotate"));
    options.vendorData = files.vendorData;
    if (m_arguments.isSet(QStringLiteral("threshold")))
        options.declineThreshold = m_arguments.value(QStringLiteral("threshold")).toDouble();
    prepared(files.selfie, caseLimits).then(this, [=, this](const Result<didit::OutgoingImage> &selfie) {
        if (!selfie)
            return done(report(files.selfie, selfie.error()));
        prepared(files.document, caseLimits)
            .then(this, [=, this, selfie = *selfie](const Result<didit::OutgoingImage> &document) {
                if (!document)
                    return done(report(files.document, document.error()));
                m_connection.service()
                    .createCase(selfie, *document, options)
                    .then(this, [=, this](const Result<SessionDecision> &made) {
                        if (!made)
                            return done(report(files.selfie, explained(made.error())));
                        done(verdict(tr("Case %1").arg(made->number), *made, {scoreText(*made), made->id}));
                    });
            });
    });
}

} // namespace countersign::cli
