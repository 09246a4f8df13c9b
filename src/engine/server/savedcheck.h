#pragma once

#include "engine/server/formreader.h"
#include "engine/server/workshop.h"

namespace countersign::engine {

// What all checks take beside their pictures (contract 3.0).
struct CheckFields
{
    bool rotate = false;
    bool save = true;
    QString vendorData;
    QJsonValue metadata;
};
CheckFields readCheckFields(FormReader &form);

// One picture of a check and what was seen in it.
struct SeenPicture
{
    QImage picture;
    Analysis analysis;
};

// A check that has been decided.
struct DecidedCheck
{
    QString kind;       // the answer's key
    QJsonObject report; // the inner answer, match pictures as ids
    QJsonArray matches; // for the session's decision only (contract 6.3)
    SeenPicture probe;
    std::optional<SeenPicture> reference;
    std::optional<QImage> document; // the whole picture that the reference is a part of
    bool enrols = false;            // the probe joins the searchable faces (contract 3.0: never a match's)
};

// Keeps the check; the session as it is kept. Errors: Storage.
Result<SessionRecord> saveCheck(Workshop &workshop, const CheckFields &fields, const DecidedCheck &check,
                                const QString &id, const QDateTime &now);

// Keeps the check when the client wants that, and answers with the envelope.
ApiAnswer finishCheck(Workshop &workshop, const ApiRequest &request, const CheckFields &fields,
                      const DecidedCheck &check);

} // namespace countersign::engine
