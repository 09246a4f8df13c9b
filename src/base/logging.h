#pragma once

#include <QLoggingCategory>
#include <QString>

// One category per area. Logs carry ids, status and timing: no bodies, no names, no file names, no image
// bytes.
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcProfile)
Q_DECLARE_LOGGING_CATEGORY(lcImaging)
Q_DECLARE_LOGGING_CATEGORY(lcReview)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

namespace countersign {

// A path with ids kept and the query and every other value removed, fit for a log.
QString redactedAddress(const QString &address);

} // namespace countersign
