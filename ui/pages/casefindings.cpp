#include "ui/pages/casefindings.h"

#include "domain/scoreband.h"
#include "models/networktext.h"
#include "models/relativetime.h"
#include "models/serviceerrors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/scorescale.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/warninglist.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

WarningList *makeWarnings(const QVector<Warning> &warnings)
{
    auto *list = new WarningList;
    list->setWarnings(warnings);
    return list;
}

TextLabel *makeWrapped(const QString &text)
{
    TextLabel *label = makeLabel(text);
    label->setWordWrap(true);
    return label;
}

QString activityText(const Activity &activity)
{
    if (!activity.newStatus.isEmpty() && !activity.previousStatus.isEmpty())
        return CaseFindings::tr("%1 became %2")
            .arg(activity.previousStatus.text(), activity.newStatus.text());
    return activity.newStatus.isEmpty() ? CaseFindings::tr("Note") : activity.newStatus.text();
}

} // namespace

CaseFindings::CaseFindings(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("caseFindings"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap);
}

void CaseFindings::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void CaseFindings::showCase(const SessionDecision &decision, const QVector<SessionRow> &earlier,
                            const Result<QVector<Activity>> &timeline, const ServiceErrors &errors)
{
    clear();
    addHead(decision);
    addMatches(decision, errors);
    addLiveness(decision);
    addDocuments(decision);
    addEarlier(earlier);
    addTimeline(timeline);
    m_layout->addStretch();
}

void CaseFindings::addHead(const SessionDecision &decision)
{
    auto *card = new Card(tr("Case %1").arg(decision.number));
    auto *badge = new StatusBadge;
    badge->setObjectName(QStringLiteral("caseStatus"));
    badge->setStatus(decision.status);
    card->body()->addWidget(badge, 0, Qt::AlignLeft);
    auto *id = new CopyableId;
    id->setId(decision.id);
    card->body()->addWidget(id);
    if (!decision.vendorData.isEmpty())
        card->body()->addWidget(makeWrapped(tr("Vendor data: %1").arg(decision.vendorData)));
    card->body()->addWidget(
        new TextLabel(exactTime(decision.createdAt), theme::TextRole::Caption, TextLabel::Tone::Quiet));
    if (const QString answeredBy = answeredByText(decision.networks); !answeredBy.isEmpty())
        card->body()->addWidget(makeQuietLabel(answeredBy));
    m_layout->addWidget(card);
}

void CaseFindings::addMatches(const SessionDecision &decision, const ServiceErrors &errors)
{
    for (const FaceMatchFeature &match : decision.faceMatches) {
        auto *card = new Card(tr("Face match"));
        card->body()->addWidget(
            makeWrapped(match.score ? similarityText(*match.score) : tr("No similarity")));
        auto *scale = new ScoreScale;
        scale->setScore(match.score);
        if (match.declineThreshold)
            scale->setThreshold(*match.declineThreshold);
        else
            scale->hideThreshold();
        card->body()->addWidget(scale);
        if (match.score) {
            auto *howOften = makeQuietLabel(errors.text(*match.score, decision.networks));
            howOften->setObjectName(QStringLiteral("serviceErrors"));
            card->body()->addWidget(howOften);
        }
        card->body()->addWidget(makeWarnings(match.warnings));
        m_layout->addWidget(card);
    }
}

void CaseFindings::addLiveness(const SessionDecision &decision)
{
    const QLocale locale;
    for (const LivenessFeature &liveness : decision.livenessChecks) {
        auto *card = new Card(tr("Liveness and age"));
        card->body()->addWidget(makeWrapped(
            liveness.score ? tr("Liveness %1 of 100").arg(locale.toString(*liveness.score, 'f', 0))
                           : tr("Liveness was not measured.")));
        if (liveness.age)
            card->body()->addWidget(
                makeWrapped(tr("About %1 years").arg(locale.toString(*liveness.age, 'f', 1))));
        if (!liveness.matches.isEmpty())
            card->body()->addWidget(makeWrapped(tr("%n candidates", nullptr, int(liveness.matches.size()))));
        card->body()->addWidget(makeWarnings(liveness.warnings));
        m_layout->addWidget(card);
    }
}

void CaseFindings::addDocuments(const SessionDecision &decision)
{
    for (const DocumentFeature &document : decision.idVerifications) {
        auto *card = new Card(tr("Document"));
        card->body()->addWidget(makeWrapped(document.fullName));
        card->body()->addWidget(makeWrapped(QStringList{
            document.documentType, maskedDocumentNumber(document.documentNumber), document.issuingState}
                                                .join(QStringLiteral(" · "))));
        card->body()->addWidget(makeWarnings(document.warnings));
        m_layout->addWidget(card);
    }
}

void CaseFindings::addEarlier(const QVector<SessionRow> &earlier)
{
    if (earlier.isEmpty())
        return;
    auto *card = new Card(tr("Other cases with this vendor data"));
    for (const SessionRow &row : earlier) {
        auto *link = new QPushButton(tr("Case %1: %2, %3")
                                         .arg(QString::number(row.number), row.status.text(),
                                              relativeTime(row.createdAt, QDateTime::currentDateTimeUtc())));
        link->setObjectName(QStringLiteral("earlierCase"));
        link->setToolTip(tr("Opens that case."));
        connect(link, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT caseRequested(id); });
        card->body()->addWidget(link);
    }
    m_layout->addWidget(card);
}

void CaseFindings::addTimeline(const Result<QVector<Activity>> &timeline)
{
    auto *card = new Card(tr("Timeline"));
    m_layout->addWidget(card);
    if (!timeline) {
        card->body()->addWidget(makeWrapped(timeline.error().message));
        return;
    }
    if (timeline->isEmpty())
        card->body()->addWidget(makeQuietLabel(tr("Nothing has happened to this case yet.")));
    for (const Activity &activity : *timeline) {
        card->body()->addWidget(makeWrapped(activityText(activity)));
        if (!activity.comment.isEmpty())
            card->body()->addWidget(makeQuietLabel(activity.comment));
        auto *when =
            new TextLabel(QStringLiteral("%1 · %2").arg(activity.actor, exactTime(activity.createdAt)),
                          theme::TextRole::Caption, TextLabel::Tone::Quiet);
        card->body()->addWidget(when);
    }
}

} // namespace countersign
