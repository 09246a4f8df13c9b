#pragma once

#include "didit/service.h"

#include <QByteArray>
#include <QUrlQuery>

// One pure writer per request of the contract.
namespace countersign::didit {

struct Body
{
    QByteArray contentType;
    QByteArrayList bytes; // in pieces
};

// Multipart bodies of contract 3. `boundary` must not occur in the pictures; makeBoundary() draws one of 128
// bits.
QByteArray makeBoundary();
Body writeMatch(const OutgoingImage &probe, const OutgoingImage &reference, const MatchOptions &options,
                const QByteArray &boundary);
Body writeCase(const OutgoingImage &selfie, const OutgoingImage &document, const CaseOptions &options,
               const QByteArray &boundary);
Body writeFaces(const OutgoingImage &image, const QByteArray &boundary); // POST /engine/faces/, template/
Body writeTemplates(const QStringList &templates);                       // POST /engine/alike/
Body writeSearch(const OutgoingImage &probe, const SearchOptions &options, const QByteArray &boundary);
Body writeLiveness(const OutgoingImage &probe, const LivenessOptions &options, const QByteArray &boundary);
Body writeAge(const OutgoingImage &probe, const AgeOptions &options, const QByteArray &boundary);

// JSON bodies of contract 4, 6 and 7.
Body writeNewList(const NewList &list);
Body writeListNames(const QString &name, const QString &description);
Body writeNewEntry(const NewEntry &entry);
Body writeFaceUpload(const OutgoingImage &image, const QString &comment, const QString &displayLabel);
Body writeStatusChange(const StatusChange &change);
Body writeNote(const QString &comment);
Body writeRegistration(const Registration &registration);
Body writeEmailCode(const QString &email, const QString &code);
Body writeEmail(const QString &email);

// Queries. An explicit limit always goes along, because the service's defaults changed (contract 2.3).
QUrlQuery pageQuery(const PageRequest &page);
QUrlQuery listsQuery(const ListFilter &filter, const PageRequest &page);
QUrlQuery entriesQuery(const EntryFilter &filter, const PageRequest &page);
QUrlQuery sessionsQuery(const SessionFilter &filter, const PageRequest &page);

} // namespace countersign::didit
