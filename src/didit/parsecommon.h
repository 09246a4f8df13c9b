#pragma once

#include "domain/searchreport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSize>

// The parts that several answers share (contract 3.0 and 3.2). Pure.
namespace countersign::didit {

// A detection block; boxes become fractions of `uprightSize`. Absent or damaged parts are left out.
Detection parseDetection(const QJsonValue &block, const QSize &uprightSize);
QVector<Warning> parseWarnings(const QJsonValue &array);
Candidate parseCandidate(const QJsonObject &row);
QVector<Candidate> parseCandidates(const QJsonValue &array);
void fillEnvelope(CheckEnvelope &envelope, const QJsonObject &answer, const QByteArray &raw);

} // namespace countersign::didit
