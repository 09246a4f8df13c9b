#include "engine/evaluation/evaluatecommand.h"

#include "base/csv.h"
#include "base/paths.h"
#include "engine/evaluation/evaluationreport.h"
#include "engine/exitstatus.h"

#include <QCommandLineParser>
#include <QMutex>
#include <QSaveFile>

namespace countersign::engine {

namespace {

struct EvaluateText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::EvaluateCommand)
};

constexpr qsizetype curvePoints = 2000; // rows of the table of error rates at most
constexpr qsizetype progressStep = 100; // pictures between two signs of life

const QString pairsName = QStringLiteral("pairs");
const QString indexName = QStringLiteral("index");
const QString modelsName = QStringLiteral("models");
const QString builtInName = QStringLiteral("built-in");
const QString middleName = QStringLiteral("middle");
const QString rotateName = QStringLiteral("rotate");
const QString turnsName = QStringLiteral("turns");
const QString detName = QStringLiteral("det");
const QString scoresName = QStringLiteral("scores");

void describe(QCommandLineParser &parser)
{
    const QString file = QStringLiteral("file");
    parser.setApplicationDescription(
        EvaluateText::tr("Measures the networks on labelled pictures: failures to enrol, error rates, ages. "
                         "Without a table DIR holds "
                         "a folder per person."));
    parser.addPositionalArgument(QStringLiteral("DIR"), EvaluateText::tr("Folder with the pictures."));
    parser.addOptions({
        {pairsName, EvaluateText::tr("Table of pairs with the columns a, b and same."), file},
        {indexName, EvaluateText::tr("Table of pictures with the columns file, person, faces, age, gender."),
         file},
        {modelsName, EvaluateText::tr("Look for networks in this folder; may be given several times."),
         QStringLiteral("folder")},
        {builtInName, EvaluateText::tr("Measure the built-in networks even where others are installed.")},
        {middleName, EvaluateText::tr("Compare the face nearest the middle, as labelled sets mean it.")},
        {rotateName, EvaluateText::tr("Read each picture at its best turn.")},
        {turnsName, EvaluateText::tr("Also see which turn is chosen when pictures are turned.")},
        {detName, EvaluateText::tr("Write false accepts and rejects at each threshold to this table."), file},
        {scoresName, EvaluateText::tr("Write the score of each pair to this table."), file},
        {{QStringLiteral("h"), QStringLiteral("help")}, EvaluateText::tr("Show this help.")},
    });
}

std::unique_ptr<Analyser> analyserFor(const QCommandLineParser &parser, QStringList *problems)
{
    if (parser.isSet(builtInName))
        return makeAnalyser({}, problems);
    const QStringList folders = parser.values(modelsName);
    return makeAnalyser(folders.isEmpty() ? QStringList{paths::installedNetworks()} : folders, problems);
}

bool writeTable(const QString &path, const QVector<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QStringList &row : rows)
        file.write(csvLine(row).toUtf8() + '\n');
    return file.commit();
}

QVector<QStringList> curveRows(const QVector<ScoredPair> &pairs)
{
    QVector<QStringList> rows{
        {QStringLiteral("cosine"), QStringLiteral("false_accept"), QStringLiteral("false_reject")}};
    if (const auto stats = statsOf(pairs))
        for (const ErrorRates &rates : stats->curve(curvePoints))
            rows.append({QString::number(rates.threshold, 'g', 9), QString::number(rates.falseAccept, 'g', 9),
                         QString::number(rates.falseReject, 'g', 9)});
    return rows;
}

QVector<QStringList> scoreRows(const imaging::LabelledSet &set, const QVector<ScoredPair> &pairs,
                               const Analyser &analyser)
{
    QVector<QStringList> rows{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("same"),
                               QStringLiteral("cosine"), QStringLiteral("similarity")}};
    for (const ScoredPair &scored : pairs)
        rows.append({set.pictures.at(scored.pair.first).file, set.pictures.at(scored.pair.second).file,
                     scored.pair.same ? QStringLiteral("1") : QStringLiteral("0"),
                     QString::number(scored.cosine, 'f', 5),
                     QString::number(analyser.similarityFromCosine(scored.cosine), 'f', 2)});
    return rows;
}

bool writeTables(const QCommandLineParser &parser, const imaging::LabelledSet &set,
                 const QVector<MeasuredPicture> &seen, const Analyser &analyser)
{
    const QVector<ScoredPair> pairs = scorePairs(set, seen);
    return (!parser.isSet(detName) || writeTable(parser.value(detName), curveRows(pairs))) &&
           (!parser.isSet(scoresName) ||
            writeTable(parser.value(scoresName), scoreRows(set, pairs, analyser)));
}

int evaluate(const QCommandLineParser &parser, QTextStream &out, QTextStream &progress)
{
    const auto set = imaging::readLabelledSet(parser.positionalArguments().constFirst(),
                                              {parser.value(pairsName), parser.value(indexName)});
    if (!set) {
        progress << set.error().message << ' '
                 << EvaluateText::tr(
                        "Put each person's pictures in a folder of their own, or name a table with "
                        "--pairs or --index.")
                 << Qt::endl;
        return Failed;
    }
    QStringList problems = set->problems;
    const auto analyser = analyserFor(parser, &problems);
    for (const QString &problem : problems)
        progress << problem << Qt::endl;
    const EvaluationWants wants{parser.isSet(middleName) ? Prefer::NearestMiddle : Prefer::Largest,
                                parser.isSet(rotateName), parser.isSet(turnsName)};
    QMutex mutex;
    const auto seen = measureAll(*analyser, *set, wants, [&](qsizetype done) {
        const QMutexLocker lock(&mutex);
        if (done % progressStep == 0)
            progress << EvaluateText::tr("%1 of %2 pictures").arg(done).arg(set->pictures.size()) << Qt::endl;
    });
    EvaluationReport(*set, seen).write(out, *analyser);
    if (writeTables(parser, *set, seen, *analyser))
        return Done;
    progress << EvaluateText::tr("A table could not be written. Check the folder and the disk.") << Qt::endl;
    return Failed;
}

} // namespace

int runEvaluateCommand(const QStringList &arguments, QTextStream &out, QTextStream &progress)
{
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(QStringList{QStringLiteral("evaluate")} + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        out << parser.helpText();
        return Done;
    }
    if (!understood || parser.positionalArguments().size() != 1) {
        progress << (understood ? EvaluateText::tr("Name one folder with pictures. Try --help.")
                                : parser.errorText())
                 << Qt::endl;
        return WrongUsage;
    }
    return evaluate(parser, out, progress);
}

} // namespace countersign::engine
