#include "domain/status.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Status)
};

struct Known
{
    const char *literal;
    StatusKind kind;
    const char *text;
};

constexpr Known knownStatuses[] = {
    {"Approved", StatusKind::Approved, QT_TRANSLATE_NOOP("countersign::Status", "Approved")},
    {"Declined", StatusKind::Declined, QT_TRANSLATE_NOOP("countersign::Status", "Declined")},
    {"In Review", StatusKind::InReview, QT_TRANSLATE_NOOP("countersign::Status", "In review")},
    {"Not Started", StatusKind::Open, QT_TRANSLATE_NOOP("countersign::Status", "Not started")},
    {"In Progress", StatusKind::Open, QT_TRANSLATE_NOOP("countersign::Status", "In progress")},
    {"Awaiting User", StatusKind::Open, QT_TRANSLATE_NOOP("countersign::Status", "Awaiting user")},
    {"Resubmitted", StatusKind::Open, QT_TRANSLATE_NOOP("countersign::Status", "Asked again")},
    {"Abandoned", StatusKind::Closed, QT_TRANSLATE_NOOP("countersign::Status", "Abandoned")},
    {"Expired", StatusKind::Closed, QT_TRANSLATE_NOOP("countersign::Status", "Expired")},
    {"Kyc Expired", StatusKind::Closed, QT_TRANSLATE_NOOP("countersign::Status", "KYC expired")},
    {"Not Finished", StatusKind::Open, QT_TRANSLATE_NOOP("countersign::Status", "Not finished")},
};

const Known *find(const QString &literal)
{
    for (const Known &known : knownStatuses) {
        if (literal == QLatin1String(known.literal))
            return &known;
    }
    return nullptr;
}

} // namespace

StatusKind Status::kind() const
{
    const Known *known = find(m_literal);
    return known ? known->kind : StatusKind::Unknown;
}

QString Status::text() const
{
    const Known *known = find(m_literal);
    return known ? StatusText::tr(known->text) : m_literal;
}

} // namespace countersign
