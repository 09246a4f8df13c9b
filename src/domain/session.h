#pragma once

#include "domain/searchreport.h"

namespace countersign {

// One row of contract 6.2.
struct SessionRow
{
    QString id;
    qint64 number = 0;
    QString kind; // user, business
    Status status;
    QString vendorData;
    QString fullName;
    QString country;
    QString documentType;
    QUrl portraitAddress;
    QDateTime createdAt;
    struct Feature
    {
        QString name;
        Status status;
    };
    QVector<Feature> features;
};

struct SessionFilter
{
    QVector<Status> statuses; // empty: all
    QString vendorData;
    QString search;
    QDate from; // inclusive, by creation
    QDate to;
};

// The parts of a decision answer (contract 6.3) that have a view of their own. Everything else is in `raw`.
struct FaceMatchFeature
{
    QString nodeId;
    Status status;
    std::optional<double> score;
    // At or below it a match is declined, 0..100; only this computer's engine says it.
    std::optional<double> declineThreshold;
    QUrl sourceImage; // the reference
    QUrl targetImage; // the selfie
    QVector<Warning> warnings;
};

struct LivenessFeature
{
    QString nodeId;
    Status status;
    QString method;
    std::optional<double> score;
    std::optional<double> age;
    QUrl referenceImage;
    QVector<Candidate> matches;
    QVector<Warning> warnings;
};

struct DocumentFeature
{
    QString nodeId;
    Status status;
    QString documentType;
    QString documentNumber;
    QString fullName;
    QDate dateOfBirth;
    std::optional<double> age;
    QString issuingState;
    QUrl portraitImage;
    QUrl frontImage;
    QUrl backImage;
    QVector<Warning> warnings;
    QVector<Candidate> matches;
};

struct Review
{
    QString user;
    Status newStatus;
    QString comment;
    QDateTime createdAt;
};

struct SessionDecision
{
    QString id;
    qint64 number = 0;
    Status status;
    QString environment;
    QString vendorData;
    QStringList features;
    QVector<FaceMatchFeature> faceMatches;
    QVector<LivenessFeature> livenessChecks;
    QVector<DocumentFeature> idVerifications;
    QVector<Review> reviews;
    QString emailAddress; // the person's; empty when the service knows none
    QDateTime createdAt;
    AnsweringNetworks networks;
    QByteArray raw;
};

// One line of contract 6.6.
struct Activity
{
    QString id;
    QString type;
    QString actor;
    QString actorType;
    Status previousStatus;
    Status newStatus;
    QString comment;
    QDateTime createdAt;
};

struct ResubmitStep
{
    QString nodeId;
    QString feature;
};

// Contract 6.4.
struct StatusChange
{
    QString newStatus; // Approved, Declined or Resubmitted
    QString comment;
    bool sendEmail = false;
    QString emailAddress;
    QString emailLanguage;
    QVector<ResubmitStep> stepsToResubmit;
};

} // namespace countersign

// So that a list of a hundred thousand grows without being copied one by one.
Q_DECLARE_TYPEINFO(countersign::SessionRow, Q_RELOCATABLE_TYPE);
