#pragma once

#include "domain/matchreport.h"

#include <QUrl>

namespace countersign {

// One row of contract 3.2's matches.
struct Candidate
{
    QString sessionId; // empty for rows that are not sessions
    std::optional<qint64> sessionNumber;
    double similarity = 0; // 0..100
    QString source;        // session, imported, list_entry, retained_template; open set
    QString vendorData;
    QDateTime verificationDate; // UTC
    QString fullName;
    QString documentType;
    QString documentNumber; // as sent; show it through maskedDocumentNumber()
    QUrl imageAddress;      // signed, expires; may be empty
    Status status;
    bool blocklisted = false;
    bool allowlisted = false;
    QString apiService;
    QString vendorUserId;
    QString biometricTemplateId;

    // Translated; the lists it is on come first: "On a blocklist · Approved".
    QString statusText() const;
};

struct SearchReport : CheckEnvelope
{
    Status status;
    int totalMatches = 0;          // may be larger than the rows
    QVector<Candidate> candidates; // as ranked by the service
    Detection probe;
    QVector<Warning> warnings;
};

} // namespace countersign
