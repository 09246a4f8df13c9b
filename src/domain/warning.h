#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace countersign {

// Errors decline, warnings send to review, information has no effect (contract 9). Order is the order on
// screen.
enum class WarningLevel { Error, Warning, Information, Unknown };

struct Warning
{
    QString risk;    // stable code, for example LOW_FACE_MATCH_SIMILARITY; open set
    QString logType; // as written
    QString shortDescription;
    QString longDescription;
    QJsonObject additionalData;
    QString feature; // may be empty
    QString nodeId;  // only in session decisions

    WarningLevel level() const;

    // A translated sentence for known risks, else the service's own text; never empty.
    QString text() const;
    // What helps when it is said of a picture that the person chose; empty where nothing does.
    QString nextStep() const;

    friend bool operator==(const Warning &, const Warning &) = default;
};

// Error, warning, information, the rest; stable within each (contract 11.11).
void sortByLevel(QVector<Warning> &warnings);

} // namespace countersign
