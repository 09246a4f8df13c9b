#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace countersign {

// How alike one feature is in two faces. Asking for likeness helps people to compare, asking what a feature
// looks like does not (Towler; rule 13 of the brief).
enum class Assessment { NotAssessed, Alike, Explained, Unexplained, NotComparable };
inline constexpr int assessments = 5;
QString assessmentText(Assessment assessment); // translated: "differs, explained"

// One line of the checklist. The ids are part of the record and are never renamed.
struct ChecklistFeature
{
    QString id;
    QString text;            // translated
    bool comparable = false; // whether the pictures can be compared at all, instead of a part of the face
};
// Comparability first, then the face from above to below, as ASTM E3149 orders its components.
QVector<ChecklistFeature> checklistFeatures();

// What a reviewer found feature by feature. Nothing is assessed unless somebody did.
class Checklist
{
public:
    Assessment assessment(const QString &featureId) const;
    void assess(const QString &featureId, Assessment assessment);
    bool isEmpty() const { return m_assessed.isEmpty(); }

    // {"nose": "alike", ...}: only what was assessed. Unknown words are read as not assessed.
    QJsonObject toJson() const;
    static Checklist fromJson(const QJsonObject &json);

private:
    QHash<QString, Assessment> m_assessed;
};

} // namespace countersign
