#pragma once

#include "base/error.h"
#include "didit/service.h"

#include <QStringList>

#include <optional>

// What is refused before anything is sent, with a sentence. Pure.
namespace countersign::didit {

std::optional<Error> problemWith(const MatchOptions &options);
std::optional<Error> problemWith(const SearchOptions &options);
std::optional<Error> problemWith(const LivenessOptions &options);
std::optional<Error> problemWith(const AgeOptions &options);
std::optional<Error> problemWith(const NewList &list);
std::optional<Error> problemWithListName(const QString &name);
std::optional<Error> problemWith(const NewEntry &entry);
std::optional<Error> problemWith(const StatusChange &change);
std::optional<Error> problemWithNote(const QString &comment);
std::optional<Error> problemWithFaceUpload(const OutgoingImage &image, const QString &comment,
                                           const QString &displayLabel);
std::optional<Error> problemWith(const Registration &registration);
std::optional<Error> problemWithEmail(const QString &email);
std::optional<Error> problemWithEmailCode(const QString &email, const QString &code);
// Ids become part of a path: anything but letters, digits, - _ . is refused.
std::optional<Error> problemWithIds(const QStringList &ids);

} // namespace countersign::didit
