#pragma once

#include "domain/facelist.h"
#include "models/intakedoubles.h"

namespace countersign {

enum class IntakeStage { Waiting, Looking, Looked, Sending, Proposed, Added, Failed };

// One line of an intake: a picture, what is known of it, and what the person wants.
struct IntakeLine
{
    IntakePicture picture;
    IntakeStage stage = IntakeStage::Waiting;
    std::optional<Error> unusable; // why the picture cannot be read
    std::optional<IntakeFindings> findings;
    std::optional<IntakeDouble> twin; // among the lines before it
    bool isProposed = false;          // waits for a second person already

    std::optional<qsizetype> chosenFace; // by the person, of several
    bool included = true;                // the person's y or n
    bool overridden = false;             // added although something speaks against it
    QString reason;                      // its own; empty: the one of all

    bool passedOver = false; // a run ended without it
    QString failure;         // of the last try
    QString notice;          // of the last success, for example that it was re-encoded

    QVector<Objection> objections() const;
    // Why it cannot be added whatever anybody wants, as one sentence; empty when it can.
    QString obstacle() const;
    // Looked at, wanted, and nothing in the way.
    bool isSendable() const;

    QString qualityText() const;
    QString doublesText() const;
    QString hitsText() const;
    QString outcomeText() const;
};

} // namespace countersign
