#pragma once

#include <QStringList>

class QCoreApplication;

namespace countersign {

// Loads our texts and Qt's own in a language: a tag such as "es" or "zh_CN", or empty for the system's.
// English texts are in the code; their file holds the plurals. Call before the first text is made.
void installTranslations(QCoreApplication &application, const QString &tag);

// The tags of the languages that this build holds.
QStringList shippedLanguages();

} // namespace countersign
