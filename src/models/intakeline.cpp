#include "models/intakeline.h"

#include "domain/facefacts.h"
#include "domain/scoreband.h"
#include "review/listproposal.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::IntakeLine)
};

QString similarityOf(const Candidate &candidate)
{
    return QLocale().toString(candidate.similarity, 'f', 0);
}

QStringList textsOf(const QVector<Objection> &objections)
{
    QStringList texts;
    for (const Objection &objection : objections)
        texts.append(objection.text);
    return texts;
}

} // namespace

QVector<Objection> IntakeLine::objections() const
{
    QVector<Objection> objections;
    if (!findings)
        return objections;
    if (findings->notLocated)
        objections.append(objectionOf(QStringLiteral("not-judged")));
    if (findings->judged)
        objections += objectionsToPicture(*findings->judged, findings->judgedSize);
    if (findings->search)
        objections += objectionsOfSearch(*findings->search);
    if (twin && twin->isSame())
        objections.append({QStringLiteral("double"), twin->text()});
    return objections;
}

QString IntakeLine::obstacle() const
{
    if (unusable)
        return unusable->message;
    if (!findings || findings->notLocated)
        return {};
    if (findings->faces.isEmpty())
        return LineText::tr("No face was found in it.");
    if (isProposed)
        return proposedAlready();
    if (!findings->chosen)
        return LineText::tr("It shows %n faces: choose which one.", nullptr, int(findings->faces.size()));
    return {};
}

bool IntakeLine::isSendable() const
{
    const bool ready = stage == IntakeStage::Looked || stage == IntakeStage::Failed;
    return ready && findings && included && obstacle().isEmpty() && (overridden || objections().isEmpty());
}

QString IntakeLine::qualityText() const
{
    if (!findings || !findings->judged)
        return {};
    return faceFactsText(*findings->judged, findings->judgedSize);
}

QString IntakeLine::doublesText() const
{
    QStringList texts;
    if (twin)
        texts.append(twin->text());
    if (findings && findings->search && *findings->search) {
        for (const Candidate &candidate : blocklistedLookalikes(**findings->search))
            texts.append(LineText::tr("on a blocklist already, similarity %1").arg(similarityOf(candidate)));
        for (const Candidate &candidate : blocklistedNear(**findings->search))
            texts.append(
                LineText::tr("looks like a face on a blocklist, similarity %1").arg(similarityOf(candidate)));
    }
    return texts.join(QStringLiteral(" · "));
}

QString IntakeLine::hitsText() const
{
    if (!findings || !findings->search || !*findings->search)
        return {};
    const auto approved = approvedLookalikes(**findings->search);
    if (approved.isEmpty())
        return {};
    return LineText::tr("%n approved cases", nullptr, int(approved.size()));
}

QString IntakeLine::outcomeText() const
{
    switch (stage) {
    case IntakeStage::Waiting:
        return LineText::tr("Waits its turn");
    case IntakeStage::Looking:
        return LineText::tr("Looking at it…");
    case IntakeStage::Sending:
        return LineText::tr("Sending…");
    case IntakeStage::Proposed:
        return LineText::tr("Waits for a second person.");
    case IntakeStage::Added:
        return notice.isEmpty() ? LineText::tr("Added.") : LineText::tr("Added. %1").arg(notice);
    case IntakeStage::Failed:
        return LineText::tr("Failed: %1").arg(failure);
    case IntakeStage::Looked:
        break;
    }
    if (const QString why = obstacle(); !why.isEmpty())
        return passedOver ? LineText::tr("Skipped: %1").arg(why) : why;
    const QStringList against = textsOf(objections());
    if (passedOver && !against.isEmpty() && !overridden)
        return LineText::tr("Skipped, because of this: %1.").arg(against.join(QStringLiteral(", ")));
    if (passedOver && !included)
        return LineText::tr("Skipped: you left it out.");
    if (!included)
        return LineText::tr("Left out");
    if (against.isEmpty() || overridden)
        return LineText::tr("Ready");
    return LineText::tr("Speaks against it: %1").arg(against.join(QStringLiteral(", ")));
}

} // namespace countersign
