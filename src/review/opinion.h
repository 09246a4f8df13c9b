#pragma once

#include "review/reasons.h"
#include "review/recordentry.h"

#include <QVector>

#include <optional>

namespace countersign {

// What one reviewer thinks of a case that needs more than one.
struct Opinion
{
    QString profileId;
    QString sessionId;
    qint64 caseNumber = 0;
    Reviewer reviewer;
    int rating = 0; // 1..5; 0 when there were no two faces to compare
    QString reasonId;
    QDateTime at; // UTC
};

// A case that is out of the way for a while.
struct ParkedCase
{
    QString profileId;
    QString sessionId;
    QString reasonId;
    QDateTime until; // UTC
};

// Two pictures that a reviewer called different people, sure of it. By pictures and not by customers or
// cases: whoever takes over an account, or is asked for another selfie, is looked at anew.
struct DifferentPair
{
    QString profileId;
    QByteArray probe; // pictureId(), or the SHA-256 of a picture of one's own, in hexadecimal
    QByteArray candidate;
    QString reviewer; // by name; others are not to know before they have rated

    friend bool operator==(const DifferentPair &, const DifferentPair &) = default;
};

// By name alone: with opinions handed over, one person sits at several computers under several accounts, and
// is not to count as two. People of the same name need names that differ (Settings).
bool isSamePerson(const Reviewer &left, const Reviewer &right);
// The same opinion, kept once however often it is handed over.
bool isSameOpinion(const Opinion &left, const Opinion &right);

// Why one person is not enough.
enum class TwoPeople {
    NotNeeded,
    TheyDiffer,    // reviewer and service
    SearchDecline, // somebody is kept out because of a search hit
    Score,         // the team's policy names similarities at which two look
    Reason         // the team's policy names reasons for which two decide
};

// Who may decide a case, and what.
struct OpinionRules
{
    QVector<Opinion> others; // of other people than the one who decides
    bool hasOwn = false;     // the one who decides has given an opinion before
    std::optional<int> rating;
    TwoPeople demand = TwoPeople::NotNeeded;
};

// Why a verdict cannot be given, as one sentence; empty when it can. Two against one decides; nobody counts
// twice.
QString opinionObstacle(Verdict verdict, const OpinionRules &rules);

} // namespace countersign
