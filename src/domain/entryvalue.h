#pragma once

#include <QStringList>

#include <expected>

namespace countersign {

// Contract 4: what a list can hold.
const QStringList &entryTypes();

// Why a value cannot stand on a list of its type.
enum class ValueFlaw { Blank, Phone, Address, Email, Fingerprint, Country };
QString valueFlawText(ValueFlaw flaw); // one translated sentence

// The value as it is stored: trimmed, lower case; phones in E.164, countries as three upper case letters.
std::expected<QString, ValueFlaw> normalisedValue(const QString &entryType, const QString &value);

} // namespace countersign
