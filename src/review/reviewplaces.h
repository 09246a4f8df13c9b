#pragma once

#include <QString>

namespace countersign {

// Where decisions, record and batches are kept.
struct ReviewPlaces
{
    QString database;
    QString sealKey;
    // The newest seal once more, away from the database, so that records cut off its end are missed.
    QString anchor;
    QString batches; // a folder, one file a batch
    // What the people of this account scored in practice; no part of the record.
    QString practice;

    // Those of the person who runs the program.
    static ReviewPlaces ofThisPerson();
    // All in one folder: for the tour and for tests.
    static ReviewPlaces in(const QString &folder);
};

} // namespace countersign
