#include "bench/benches.h"
#include "bench/benchreport.h"
#include "support/pulse.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace countersign::bench;

namespace {

const QHash<QString, void (*)(BenchReport &)> &benches()
{
    static const QHash<QString, void (*)(BenchReport &)> all = {
        {QStringLiteral("batch"), benchBatch},
        {QStringLiteral("first-paint"), benchFirstPaint},
        {QStringLiteral("client-cost"), benchClientCost},
        {QStringLiteral("photo-visible"), benchPhotoVisible},
        {QStringLiteral("decision-cost"), benchDecisionCost},
        {QStringLiteral("record-verify"), benchRecordVerify},
        {QStringLiteral("next-pair"), benchNextPair},
        {QStringLiteral("canvas-frames"), benchCanvasFrames},
        {QStringLiteral("candidate-pictures"), benchCandidatePictures},
        {QStringLiteral("open-pair"), benchOpenPair},
        {QStringLiteral("list-table"), benchListTable},
        {QStringLiteral("long-list"), benchLongList},
        {QStringLiteral("pulse"), benchPulse},
        {QStringLiteral("index"), benchIndex},
        {QStringLiteral("gallery-sizes"), benchGallerySizes},
        {QStringLiteral("engine-start"), benchEngineStart},
        {QStringLiteral("engine-search"), benchEngineSearch},
    };
    return all;
}

int facesAsked = 1'000'000;

} // namespace

namespace countersign::bench {

int galleryFaces()
{
    return facesAsked;
}

QString benchProgram()
{
    return QCoreApplication::applicationFilePath();
}

} // namespace countersign::bench

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--bare-window") == 0)
        return showBareWindow(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--show-pair") == 0)
        return showPair(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--serve-matches") == 0)
        return serveMatches(argc > 2 ? std::atoi(argv[2]) : 0);
    const countersign::PulseApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints each ratio that the project promises, one a line."));
    parser.addHelpOption();
    const QCommandLineOption strict(QStringLiteral("strict"),
                                    QStringLiteral("Exit with 1 when a figure is over its limit."));
    parser.addOption(strict);
    const QCommandLineOption faces(QStringLiteral("faces"),
                                   QStringLiteral("Measure the engine's gallery with so many faces."),
                                   QStringLiteral("number"), QString::number(facesAsked));
    parser.addOption(faces);
    parser.addPositionalArgument(QStringLiteral("names"), QStringLiteral("Which ones; all without."),
                                 QStringLiteral("[names...]"));
    parser.process(application);

    facesAsked = std::max(1, parser.value(faces).toInt());
    BenchReport report;
    QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        names = benches().keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (const auto bench = benches().value(name))
            bench(report);
        else
            report.skipped(name, QStringLiteral("no such benchmark"));
    }
    return parser.isSet(strict) && report.overLimit() > 0 ? 1 : 0;
}
