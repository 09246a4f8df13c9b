#include "engine/server/savedcheck.h"

#include "base/limits.h"
#include "engine/store/sessionstore.h"

namespace countersign::engine {

namespace {

struct Kept
{
    QByteArray probeJpeg;
    QByteArray referenceJpeg; // empty without one
    QByteArray documentJpeg;  // empty without one
};

SessionRecord sessionOf(const CheckFields &fields, const DecidedCheck &check, const NetworkSummary &networks,
                        const QString &id, const QDateTime &now)
{
    SessionRecord session;
    session.id = id;
    session.kind = check.kind;
    session.status = check.report.value(QLatin1String("status")).toString();
    session.vendorData = fields.vendorData;
    session.metadata = fields.metadata;
    session.createdAt = now;
    session.report = check.report;
    session.report[QLatin1String("engine")] = networksJson(networks);
    if (!check.matches.isEmpty())
        session.report[QLatin1String("matches")] = check.matches;
    return session;
}

FaceRecord faceOf(const DecidedCheck &check, const SessionRecord &session)
{
    FaceRecord face;
    face.uuid = newId();
    face.embedderId = check.probe.analysis.embedding->embedderId;
    face.vector = check.probe.analysis.embedding->values;
    face.enrolled = check.enrols;
    face.sessionId = session.id;
    face.picture = session.probePicture;
    face.createdAt = session.createdAt;
    return face;
}

// Returns the face's id, null without a face to compare.
QString keep(const Sql &sql, const Workshop &workshop, const DecidedCheck &check, SessionRecord &session,
             const Kept &kept)
{
    session.probePicture = insertPicture(sql, workshop.vault, kept.probeJpeg, session.createdAt);
    if (!kept.referenceJpeg.isEmpty())
        session.referencePicture = insertPicture(sql, workshop.vault, kept.referenceJpeg, session.createdAt);
    if (!kept.documentJpeg.isEmpty())
        session.report[documentPictureKey] =
            insertPicture(sql, workshop.vault, kept.documentJpeg, session.createdAt);
    insertSession(sql, session);
    if (!check.probe.analysis.embedding)
        return {};
    FaceRecord face = faceOf(check, session);
    insertFace(sql, workshop.vault, face);
    return face.uuid;
}

} // namespace

CheckFields readCheckFields(FormReader &form)
{
    CheckFields fields;
    fields.rotate = form.boolean("rotate_image", false);
    fields.save = form.boolean("save_api_request", true);
    fields.vendorData = form.text("vendor_data", limits::vendorDataCharacters);
    // Empty names nobody: two such calls must not count as one person's.
    if (fields.vendorData.isEmpty())
        fields.vendorData = QString();
    fields.metadata = form.object("metadata", limits::metadataCharacters);
    return fields;
}

Result<SessionRecord> saveCheck(Workshop &workshop, const CheckFields &fields, const DecidedCheck &check,
                                const QString &id, const QDateTime &now)
{
    SessionRecord session = sessionOf(fields, check, workshop.analyser.networks(), id, now);
    // Encoded before the transaction, which others wait for.
    Kept kept{keptJpeg(check.probe.picture, check.probe.analysis.bestAngle), {}, {}};
    if (check.reference)
        kept.referenceJpeg = keptJpeg(check.reference->picture, check.reference->analysis.bestAngle);
    if (check.document)
        kept.documentJpeg = keptJpeg(*check.document, check.reference->analysis.bestAngle);
    const auto face =
        workshop.database.write([&](const Sql &sql) { return keep(sql, workshop, check, session, kept); });
    if (!face)
        return std::unexpected(face.error());
    if (!face->isNull()) {
        if (const auto indexed = workshop.gallery.refresh(); !indexed)
            return std::unexpected(indexed.error());
    }
    return session;
}

ApiAnswer finishCheck(Workshop &workshop, const ApiRequest &request, const CheckFields &fields,
                      const DecidedCheck &check)
{
    const QString id = newId();
    const QDateTime now = workshop.clock.nowUtc();
    const NetworkSummary networks = workshop.analyser.networks();
    if (fields.save) {
        if (const auto saved = saveCheck(workshop, fields, check, id, now); !saved)
            return storageAnswer();
    }
    Envelope envelope{id, check.kind, check.report, fields.vendorData, fields.metadata, now};
    if (const QJsonValue matches = check.report.value(QLatin1String("matches")); matches.isArray())
        envelope.inner[QLatin1String("matches")] =
            presentMatches(matches.toArray(), workshop.signer(request));
    return jsonAnswer(envelopeJson(envelope, networks));
}

} // namespace countersign::engine
