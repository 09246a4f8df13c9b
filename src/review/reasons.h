#pragma once

#include <QString>
#include <QVector>

namespace countersign {

// What a reviewer can decide about a case. SecondOpinion and Park change nothing at the service.
enum class Verdict { Approve, Decline, AskAgain, SecondOpinion, Park };

// Why: tied to one verdict. The ids are part of the record and of comments at the service; they are never
// renamed.
struct Reason
{
    QString id;
    QString text; // translated
    bool needsNote = false;
};

// In the order of the digits that choose them.
QVector<Reason> reasonsFor(Verdict verdict);

// Whether a reason says that the face was found somewhere else: as a customer, or on a blocklist.
bool restsOnSearch(const QString &reasonId);

// "approve", "ask-again": as it stands in the record.
QString verdictName(Verdict verdict);
// "Approve", for a button.
QString verdictText(Verdict verdict);
// The status that the verdict asks the service for; empty when it asks for none.
QString statusAfter(Verdict verdict);

} // namespace countersign
