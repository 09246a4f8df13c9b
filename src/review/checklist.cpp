#include "review/checklist.h"

#include <QCoreApplication>

#include <array>

namespace countersign {

namespace {

struct ChecklistText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Checklist)
};

// In the order of Assessment.
constexpr std::array<const char *, assessments> assessmentIds = {"not-assessed", "alike", "explained",
                                                                 "unexplained", "not-comparable"};

} // namespace

QString assessmentText(Assessment assessment)
{
    switch (assessment) {
    case Assessment::NotAssessed:
        return ChecklistText::tr("not assessed");
    case Assessment::Alike:
        return ChecklistText::tr("alike");
    case Assessment::Explained:
        return ChecklistText::tr("differs, explained");
    case Assessment::Unexplained:
        return ChecklistText::tr("differs, not explained");
    case Assessment::NotComparable:
        return ChecklistText::tr("not comparable");
    }
    return {};
}

QVector<ChecklistFeature> checklistFeatures()
{
    return {
        {QStringLiteral("pose"), ChecklistText::tr("Pose"), true},
        {QStringLiteral("resolution"), ChecklistText::tr("Number of pixels"), true},
        {QStringLiteral("lighting"), ChecklistText::tr("Light"), true},
        {QStringLiteral("lens"), ChecklistText::tr("Lens and distance"), true},
        {QStringLiteral("time"), ChecklistText::tr("Years between"), true},
        {QStringLiteral("head"), ChecklistText::tr("Head outline"), false},
        {QStringLiteral("hairline"), ChecklistText::tr("Hairline"), false},
        {QStringLiteral("forehead"), ChecklistText::tr("Forehead"), false},
        {QStringLiteral("brows"), ChecklistText::tr("Eyebrows"), false},
        {QStringLiteral("eyes"), ChecklistText::tr("Eyes"), false},
        {QStringLiteral("nose"), ChecklistText::tr("Nose"), false},
        {QStringLiteral("cheeks"), ChecklistText::tr("Cheeks"), false},
        {QStringLiteral("ears"), ChecklistText::tr("Ears"), false},
        {QStringLiteral("mouth"), ChecklistText::tr("Mouth"), false},
        {QStringLiteral("chin"), ChecklistText::tr("Chin and jaw"), false},
        {QStringLiteral("neck"), ChecklistText::tr("Neck"), false},
        {QStringLiteral("facial-hair"), ChecklistText::tr("Facial hair"), false},
        {QStringLiteral("lines"), ChecklistText::tr("Lines"), false},
        {QStringLiteral("scars"), ChecklistText::tr("Scars"), false},
        {QStringLiteral("marks"), ChecklistText::tr("Marks of the skin"), false},
        {QStringLiteral("alterations"), ChecklistText::tr("Alterations"), false},
    };
}

Assessment Checklist::assessment(const QString &featureId) const
{
    return m_assessed.value(featureId, Assessment::NotAssessed);
}

void Checklist::assess(const QString &featureId, Assessment assessment)
{
    if (assessment == Assessment::NotAssessed)
        m_assessed.remove(featureId);
    else
        m_assessed.insert(featureId, assessment);
}

QJsonObject Checklist::toJson() const
{
    QJsonObject json;
    for (auto one = m_assessed.cbegin(); one != m_assessed.cend(); ++one)
        json.insert(one.key(), QString::fromLatin1(assessmentIds.at(size_t(one.value()))));
    return json;
}

Checklist Checklist::fromJson(const QJsonObject &json)
{
    Checklist checklist;
    for (auto one = json.begin(); one != json.end(); ++one) {
        for (size_t i = 0; i < assessmentIds.size(); ++i) {
            if (one.value().toString() == QLatin1String(assessmentIds.at(i)))
                checklist.assess(one.key(), Assessment(i));
        }
    }
    return checklist;
}

} // namespace countersign
