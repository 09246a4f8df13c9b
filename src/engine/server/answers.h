#pragma once

#include "domain/warning.h"
#include "engine/analysis.h"
#include "engine/store/facestore.h"
#include "engine/store/records.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

// The JSON of contract 3, 4 and 6, newest edition: pure writers. Keys that the contract lacks are documented
// here: "engine" in the envelope says which networks answered.
namespace countersign::engine {

// Turns a picture id into an address that can be fetched for a while.
using PictureSigner = std::function<QJsonValue(const QString &pictureId)>;

QString timeText(const QDateTime &time);
QJsonValue textOrNull(const QString &text);
QJsonValue numberOrNull(std::optional<double> number);

QJsonArray warningsJson(const QVector<Warning> &warnings);
QJsonObject detectionJson(const Analysis &analysis);
QJsonObject networksJson(const NetworkSummary &networks);

struct Envelope
{
    QString requestId;
    QString key; // of the inner answer
    QJsonObject inner;
    QString vendorData;
    QJsonValue metadata;
    QDateTime createdAt;
};
QJsonObject envelopeJson(const Envelope &envelope, const NetworkSummary &networks);

// One row of contract 3.2. Its picture stays an id under "match_picture" until presentMatches().
QJsonObject matchRowJson(const FaceContext &context, double similarity);
// Swaps picture ids for signed addresses.
QJsonArray presentMatches(const QJsonArray &rows, const PictureSigner &sign);

QJsonObject listJson(const ListRecord &list);
QJsonObject entryJson(const EntryRecord &entry, const PictureSigner &sign);
QJsonObject sessionRowJson(const SessionRecord &session, const PictureSigner &sign);
QJsonObject decisionJson(const SessionRecord &session, const QVector<ActivityRecord> &activities,
                         const PictureSigner &sign);
QJsonObject activityJson(const ActivityRecord &activity);

// Contract 10's name of the feature behind a kind of session.
QString featureName(const QString &kind);

} // namespace countersign::engine
