#pragma once

#include <QString>

namespace countersign {

enum class StatusKind { Approved, Declined, InReview, Open, Closed, Unknown };

// A status as the service wrote it (contract 6.1), with the part of its meaning that we act on. Unknown
// literals are kept as text and never count as an approval.
class Status
{
public:
    Status() = default;
    explicit Status(QString literal)
        : m_literal(std::move(literal))
    {}

    const QString &literal() const { return m_literal; }
    StatusKind kind() const;
    bool isEmpty() const { return m_literal.isEmpty(); }

    // Translated word for the screen; an unknown literal speaks for itself.
    QString text() const;

    friend bool operator==(const Status &, const Status &) = default;

private:
    QString m_literal;
};

namespace statuses {

inline const QString approved = QStringLiteral("Approved");
inline const QString declined = QStringLiteral("Declined");
inline const QString inReview = QStringLiteral("In Review");
inline const QString resubmitted = QStringLiteral("Resubmitted");

} // namespace statuses

} // namespace countersign
