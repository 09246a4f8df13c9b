#pragma once

#include "base/settings.h"

#include <QAnyStringView>
#include <QString>

#include <functional>

namespace countersign {

// The words of the settings, the same on the page of Settings and in the record's entries about them. Keys
// and values are those of base/settingkeys.h and, of the lead's lock, of review/leadlock.cpp. Any thread.

// "Hold a decision for"; an unknown key speaks for itself.
QString settingText(QAnyStringView key);
// "10 seconds", "off"; a value that nobody knows, or of an unknown key, speaks for itself.
QString settingValueText(QAnyStringView key, const QString &value);
// The same for the numbers of a field.
std::function<QString(int)> settingNumberText(const char *key);

QString lookFirstText(LookFirst policy);
// What the pairs of seeded checks are taken from; `folderOrTable` as Settings::seededPairs().
QString seededPairsText(const QString &folderOrTable);

} // namespace countersign
