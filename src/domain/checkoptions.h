#pragma once

#include <QJsonObject>
#include <QString>

namespace countersign {

// What every check of contract 3 takes beside its pictures.
struct CheckOptions
{
    bool rotateImage = false;
    bool saveApiRequest = true;
    QString vendorData;   // empty: not sent
    QJsonObject metadata; // empty: not sent
};

struct MatchOptions : CheckOptions
{
    double declineThreshold = 30; // 0..100; a score at or below it declines
};

enum class SearchType { MostSimilar, BlocklistedOrApproved };

struct SearchOptions : CheckOptions
{
    SearchType searchType = SearchType::MostSimilar;
};

struct LivenessOptions : CheckOptions
{
    double declineThreshold = 30; // 0..100; a score at or below it declines
};

struct AgeOptions : CheckOptions
{
    int declineAge = 18;                  // 0..100 years; 0 switches the age check off
    double livenessDeclineThreshold = 30; // 0..100
};

// A whole case (local engine only). It is always kept.
struct CaseOptions
{
    bool rotateImage = false;
    QString vendorData;           // empty: not sent
    QJsonObject expectedDetails;  // empty: not sent
    double declineThreshold = 50; // 0..100; a similarity at or below it declines
    int declineAge = 0;           // 0..100 years; 0 switches the age check off
};

} // namespace countersign
