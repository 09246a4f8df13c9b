#include "engine/evaluation/evaluator.h"

#include "imaging/intake.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTransform>
#include <QtConcurrent/QtConcurrentMap>

#include <atomic>

namespace countersign::engine {

namespace {

// A turn counts when it takes the picture back to how it was read as it came, at `angleAsItCame`.
void tryTurns(Analyser &analyser, const QImage &asItCame, int angleAsItCame, Prefer prefer,
              MeasuredPicture *seen)
{
    for (const int angle : {0, 90, 180, 270}) {
        const QImage turned = asItCame.transformed(QTransform().rotate(angle));
        const auto analysis = analyser.analyse(turned, {.rotate = true, .prefer = prefer});
        ++seen->turnsTried;
        if (analysis && !analysis->faces.isEmpty() && (analysis->bestAngle + angle) % 360 == angleAsItCame)
            ++seen->turnsRight;
    }
}

MeasuredPicture see(Analyser &analyser, const QString &path, const EvaluationWants &wants)
{
    MeasuredPicture seen;
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    QElapsedTimer clock;
    clock.start();
    const auto picture = imaging::readPicture(opened ? file.readAll() : QByteArray(), path);
    if (!picture) {
        seen.unreadable = picture.error().message;
        return seen;
    }
    const QImage upright = (*picture)->pyramid.levels.value(0);
    const AnalysisWants all{.rotate = wants.rotate, .embedding = true, .age = true, .prefer = wants.prefer};
    const auto analysis = analyser.analyse(upright, all);
    if (!analysis) {
        seen.unreadable = analysis.error().message;
        return seen;
    }
    seen.microseconds = clock.nsecsElapsed() / 1000;
    seen.faces = analysis->faces.size();
    seen.embedding = analysis->embedding;
    seen.refusal = analysis->gateRefusal;
    if (seen.faces > 0)
        seen.age = analysis->faces.first().age;
    if (wants.turns && seen.embedding)
        tryTurns(analyser, upright, analysis->bestAngle, wants.prefer, &seen);
    return seen;
}

} // namespace

QVector<MeasuredPicture> measureAll(Analyser &analyser, const imaging::LabelledSet &set,
                                    const EvaluationWants &wants,
                                    const std::function<void(qsizetype)> &progress)
{
    std::atomic<qsizetype> done = 0;
    return QtConcurrent::blockingMapped<QVector<MeasuredPicture>>(
        set.pictures, [&](const imaging::LabelledPicture &picture) {
            MeasuredPicture seen = see(analyser, set.folder + QLatin1Char('/') + picture.file, wants);
            progress(++done);
            return seen;
        });
}

} // namespace countersign::engine
