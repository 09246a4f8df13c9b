#include "base/logging.h"

#include <QUrl>

Q_LOGGING_CATEGORY(lcNet, "countersign.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "countersign.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProfile, "countersign.profile", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImaging, "countersign.imaging", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReview, "countersign.review", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "countersign.ui", QtInfoMsg)

namespace countersign {

QString redactedAddress(const QString &address)
{
    const QUrl url(address);
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace countersign
