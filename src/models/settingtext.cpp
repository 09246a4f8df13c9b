#include "models/settingtext.h"

#include "base/reasonedits.h"
#include "base/settingkeys.h"
#include "profile/profile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::SettingText)
};

using ValueText = QString (*)(const QString &value);

QString switchText(const QString &value)
{
    if (value == QLatin1String("true"))
        return SettingText::tr("on");
    return value == QLatin1String("false") ? SettingText::tr("off") : value;
}

template<class Phrase>
QString numberText(const QString &value, Phrase phrase)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? phrase(number) : value;
}

QString scoreValueText(const QString &value)
{
    bool isNumber = false;
    const double score = value.toDouble(&isNumber);
    return isNumber ? QLocale().toString(score) : value;
}

// Its range ends at 0 where there is none.
QString rangeEndText(const QString &value)
{
    return value == QLatin1String("0") ? SettingText::tr("none") : scoreValueText(value);
}

QString secondsText(const QString &value)
{
    return numberText(value, [](int number) { return SettingText::tr("%n seconds", nullptr, number); });
}

QString hoursText(const QString &value)
{
    return numberText(value, [](int number) { return SettingText::tr("%n hours", nullptr, number); });
}

QString yearsText(const QString &value)
{
    return numberText(value, [](int number) { return SettingText::tr("%n years", nullptr, number); });
}

QString minutesText(const QString &value)
{
    return numberText(value, [](int number) {
        return number == 0 ? SettingText::tr("never") : SettingText::tr("%n minutes", nullptr, number);
    });
}

QString monthsText(const QString &value)
{
    return numberText(value, [](int number) {
        return number == 0 ? SettingText::tr("for ever") : SettingText::tr("%n months", nullptr, number);
    });
}

QString everyText(const QString &value)
{
    return numberText(value, [](int number) {
        return number == 0 ? SettingText::tr("never") : SettingText::tr("one in %n cases", nullptr, number);
    });
}

QString profileText(const QString &value)
{
    const Profile profile = profileById(value);
    return profile.id == value ? profile.name() : value;
}

QString lookFirstValueText(const QString &value)
{
    const auto &names = settingkeys::lookFirstNames;
    const auto found =
        std::ranges::find_if(names, [&value](const char *name) { return value == QLatin1String(name); });
    return found == names.end() ? value : lookFirstText(LookFirst(found - names.begin()));
}

QString reasonIdsText(const QString &value)
{
    const QStringList ids = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return ids.isEmpty() ? SettingText::tr("none") : QLocale().createSeparatedList(ids);
}

QString reasonEditText(const ReasonEdit &edit)
{
    QStringList parts{edit.text.isEmpty() ? edit.id : QStringLiteral("%1 %2").arg(edit.id, edit.text)};
    if (edit.needsNote)
        parts.append(SettingText::tr("needs a note"));
    if (!edit.isUsed)
        parts.append(SettingText::tr("not used"));
    return parts.join(QStringLiteral(", "));
}

QString reasonsText(const QString &value)
{
    QStringList parts;
    for (const ReasonEdit &edit : readReasonEdits(value))
        parts.append(reasonEditText(edit));
    return parts.isEmpty() ? SettingText::tr("as they ship") : parts.join(QStringLiteral(" · "));
}

QString reviewerText(const QString &value)
{
    return value.isEmpty() ? SettingText::tr("that of the account") : value;
}

QString lockText(const QString &value)
{
    const QHash<QString, QString> words{
        {QStringLiteral("set"), SettingText::tr("set")},
        {QStringLiteral("opened"), SettingText::tr("opened")},
        {QStringLiteral("closed"), SettingText::tr("closed")},
        {QStringLiteral("removed"), SettingText::tr("taken away")},
        {QStringLiteral("wrong passphrase"), SettingText::tr("a wrong passphrase was tried")}};
    return words.value(value, value);
}

struct SettingWords
{
    const char *key;
    const char *name;
    ValueText value;
};

constexpr std::array knownSettings{
    SettingWords{settingkeys::profile, QT_TRANSLATE_NOOP("countersign::SettingText", "Where faces go"),
                 profileText},
    SettingWords{settingkeys::decisionHold,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Hold a decision for"), secondsText},
    SettingWords{settingkeys::lookFirst,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Rate before the score is shown"),
                 lookFirstValueText},
    SettingWords{settingkeys::dueAfter, QT_TRANSLATE_NOOP("countersign::SettingText", "A case is due after"),
                 hoursText},
    SettingWords{
        settingkeys::emailsDecisions,
        QT_TRANSLATE_NOOP("countersign::SettingText", "Approvals and declines may be told by e-mail, too"),
        switchText},
    SettingWords{settingkeys::reasons, QT_TRANSLATE_NOOP("countersign::SettingText", "The reasons"),
                 reasonsText},
    SettingWords{
        settingkeys::twoPeople,
        QT_TRANSLATE_NOOP("countersign::SettingText", "Two people decide where reviewer and service differ"),
        switchText},
    SettingWords{
        settingkeys::twoPeopleSearch,
        QT_TRANSLATE_NOOP("countersign::SettingText", "Two people decide a decline because of a search hit"),
        switchText},
    SettingWords{
        settingkeys::twoPeopleLists,
        QT_TRANSLATE_NOOP("countersign::SettingText", "Two people decide what comes onto a blocklist"),
        switchText},
    SettingWords{settingkeys::twoPeopleReasons,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Two people decide for certain reasons"),
                 reasonIdsText},
    SettingWords{settingkeys::twoPeopleFrom,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Two people decide at similarities from"),
                 scoreValueText},
    SettingWords{settingkeys::twoPeopleTo,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Two people decide at similarities up to"),
                 rangeEndText},
    SettingWords{settingkeys::recordMonths,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Keep the record for"), monthsText},
    SettingWords{settingkeys::coverAfter,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Cover the faces when nobody works for"),
                 minutesText},
    SettingWords{settingkeys::coverBehind,
                 QT_TRANSLATE_NOOP("countersign::SettingText",
                                   "Cover the faces when another program's window is in front"),
                 switchText},
    SettingWords{settingkeys::seededEvery,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Seeded checks in the queue"), everyText},
    SettingWords{settingkeys::seededPairs,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Pairs of the seeded checks"),
                 seededPairsText},
    SettingWords{settingkeys::reviewerName,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Name in the record"), reviewerText},
    SettingWords{settingkeys::matchThreshold,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Decline a match at or below"),
                 scoreValueText},
    SettingWords{settingkeys::livenessThreshold,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Decline liveness at or below"),
                 scoreValueText},
    SettingWords{settingkeys::ageThreshold, QT_TRANSLATE_NOOP("countersign::SettingText", "Minimum age"),
                 yearsText},
    SettingWords{settingkeys::rotate, QT_TRANSLATE_NOOP("countersign::SettingText", "Try turned pictures"),
                 switchText},
    SettingWords{settingkeys::save, QT_TRANSLATE_NOOP("countersign::SettingText", "Save at the service"),
                 switchText},
    SettingWords{settingkeys::searchLooksFirst,
                 QT_TRANSLATE_NOOP("countersign::SettingText", "Rate candidates first"), switchText},
    SettingWords{"lead/lock", QT_TRANSLATE_NOOP("countersign::SettingText", "The lead's lock"), lockText}};

const SettingWords *wordsOf(QAnyStringView key)
{
    const auto found = std::ranges::find_if(
        knownSettings, [key](const SettingWords &words) { return QAnyStringView::equal(key, words.key); });
    return found == knownSettings.end() ? nullptr : &*found;
}

} // namespace

QString settingText(QAnyStringView key)
{
    const SettingWords *words = wordsOf(key);
    return words ? SettingText::tr(words->name) : key.toString();
}

QString settingValueText(QAnyStringView key, const QString &value)
{
    const SettingWords *words = wordsOf(key);
    return words ? words->value(value) : value;
}

std::function<QString(int)> settingNumberText(const char *key)
{
    return [key](int number) { return settingValueText(key, QString::number(number)); };
}

QString lookFirstText(LookFirst policy)
{
    switch (policy) {
    case LookFirst::Always:
        return SettingText::tr("In every case with two faces");
    case LookFirst::WhenFacesDecide:
        return SettingText::tr("When the faces are what is in question");
    case LookFirst::Never:
        return SettingText::tr("Never");
    }
    return {};
}

QString seededPairsText(const QString &folderOrTable)
{
    return folderOrTable.isEmpty() ? SettingText::tr("The team's closed cases")
                                   : QFileInfo(folderOrTable).fileName();
}

} // namespace countersign
