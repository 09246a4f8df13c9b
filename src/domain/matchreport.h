#pragma once

#include "domain/answeringnetworks.h"
#include "domain/face.h"
#include "domain/status.h"
#include "domain/warning.h"

#include <QDateTime>
#include <QJsonValue>

namespace countersign {

// What all answers of contract 3 share. `raw` is the service's own answer, for the command line's --json.
struct CheckEnvelope
{
    QString requestId;
    QString vendorData;
    QJsonValue metadata;
    QDateTime createdAt; // UTC; invalid when the service sent none
    AnsweringNetworks networks;
    QByteArray raw;
};

// Contract 3.1.
struct MatchReport : CheckEnvelope
{
    Status status;
    std::optional<double> score; // similarity 0..100; nothing when no pair could be scored
    Detection probe;             // user_image
    Detection reference;         // ref_image
    QVector<Warning> warnings;   // sorted by level
};

} // namespace countersign
