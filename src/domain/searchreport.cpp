#include "domain/searchreport.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct CandidateText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Candidate)
};

} // namespace

QString Candidate::statusText() const
{
    QStringList parts;
    if (blocklisted)
        parts.append(CandidateText::tr("On a blocklist"));
    if (allowlisted)
        parts.append(CandidateText::tr("On an allowlist"));
    if (!status.text().isEmpty())
        parts.append(status.text());
    return parts.join(QStringLiteral(" · "));
}

} // namespace countersign
