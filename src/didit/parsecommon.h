#pragma once

#include "base/result.h"
#include "domain/searchreport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>
#include <QSize>

// The parts that several answers share (contract 3.0 and 3.2). Pure.
namespace countersign::didit {

// Contract 3.0: [x1, y1, x2, y2] in pixels. An empty rectangle when it is anything else.
QRectF parseBox(const QJsonValue &value);
// A detection block; boxes become fractions of `uprightSize`. Absent or damaged parts are left out, because
// no verdict rests on them.
Detection parseDetection(const QJsonValue &block, const QSize &uprightSize);
// Null or absent is none; what cannot be read is BadAnswer, because verdicts rest on both.
Result<QVector<Warning>> parseWarnings(const QJsonValue &array);
Result<QVector<Candidate>> parseCandidates(const QJsonValue &array);
void fillEnvelope(CheckEnvelope &envelope, const QJsonObject &answer, const QByteArray &raw);

} // namespace countersign::didit
