#pragma once

#include "base/result.h"
#include "domain/page.h"
#include "domain/session.h"

// Pure parsers of contract 6's answers. A session without id or status is BadAnswer.
namespace countersign::didit {

Result<Page<SessionRow>> parseSessions(const QByteArray &body);
Result<SessionDecision> parseDecision(const QByteArray &body);
Result<Page<Activity>> parseActivity(const QByteArray &body);

} // namespace countersign::didit
