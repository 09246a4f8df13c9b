#include "base/settings.h"

#include "base/limits.h"
#include "base/logging.h"
#include "base/reasonedits.h"
#include "base/settingkeys.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>

namespace countersign {

namespace {

constexpr auto themeKey = "appearance/theme";
constexpr auto languageKey = "appearance/language";
constexpr auto caseFiltersKey = "cases/filters";
constexpr auto oldestFirstKey = "cases/oldestFirst";
constexpr auto leadAccountsKey = "lead/accounts"; // of the administrator's file only
constexpr auto leadHashKey = "lead/passphraseHash";
constexpr auto builtInExplainedKey = "notices/builtInNetworks";
constexpr auto geometryKey = "window/geometry";

constexpr QLatin1Char filterSeparator('\t'); // no status holds one

double bounded(double score)
{
    return std::clamp(score, 0.0, 100.0);
}

// QSettings takes commas for a list's; no setting that can be fixed is one.
QVariant oneText(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QLatin1Char(' ')) : value;
}

// Also when there is none; a folder that nobody may enter does not say that.
bool canRead(const QString &file)
{
    std::error_code problem;
    const bool exists = std::filesystem::exists(file.toStdString(), problem);
    return !problem && (!exists || QFile(file).open(QIODevice::ReadOnly));
}

QByteArray sha256Of(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

QByteArray actionKeyOf(const QString &action)
{
    return "keys/" + action.toLatin1();
}

QByteArray secondWindowKeyOf(const QString &screens)
{
    return "window/second-" + screens.toLatin1();
}

} // namespace

Settings::Settings(const QString &file, const QString &administratorFile, QObject *parent)
    : QObject(parent)
    , m_store(file.isEmpty() ? nullptr : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    if (!administratorFile.isEmpty())
        readAdministratorFile(administratorFile);
}

Settings::~Settings() = default;

void Settings::readAdministratorFile(const QString &file)
{
    const QSettings given(file, QSettings::IniFormat);
    // Whatever it was meant to forbid stays forbidden: everything is fixed as it ships.
    const bool isBroken = given.status() != QSettings::NoError || !canRead(file);
    if (isBroken)
        qCWarning(lcReview, "the administrator's file cannot be read: %s", qUtf8Printable(file));
    m_policySha256 = sha256Of(file);
    for (const char *key : settingkeys::fixable) {
        const QString name = QString::fromLatin1(key);
        if (isBroken)
            m_fixed.insert(name, QVariant());
        else if (given.contains(name))
            m_fixed.insert(name, oneText(given.value(name)));
    }
    for (const QString &name : given.allKeys()) {
        if (!m_fixed.contains(name) && name != QLatin1String(leadAccountsKey))
            qCWarning(lcReview, "the administrator's file cannot fix %s", qUtf8Printable(name));
    }
    const QStringList accounts = given.value(QString::fromLatin1(leadAccountsKey)).toStringList();
    for (const QString &account : accounts) {
        if (!account.trimmed().isEmpty())
            m_leadAccounts.append(account.trimmed());
    }
}

bool Settings::isFixed(const char *key) const
{
    return m_fixed.contains(QString::fromLatin1(key));
}

bool Settings::isPolicyFixed() const
{
    return m_fixed.size() > (isFixed(settingkeys::profile) ? 1 : 0);
}

QVariant Settings::value(const char *key, const QVariant &fallback) const
{
    const QString name = QString::fromLatin1(key);
    if (m_fixed.contains(name))
        return m_fixed.value(name).isValid() ? m_fixed.value(name) : fallback;
    return m_store ? m_store->value(name, fallback) : m_memory.value(name, fallback);
}

void Settings::setValue(const char *key, const QVariant &value)
{
    const QString name = QString::fromLatin1(key);
    if (isFixed(key) || this->value(key, {}) == value)
        return;
    if (m_store)
        m_store->setValue(name, value);
    else
        m_memory.insert(name, value);
    Q_EMIT valueChanged(name, value);
    Q_EMIT changed();
}

ThemeChoice Settings::theme() const
{
    const QString name = value(themeKey, QString()).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    static const char *const names[] = {"system", "light", "dark"};
    setValue(themeKey, QString::fromLatin1(names[static_cast<int>(choice)]));
}

QString Settings::language() const
{
    return value(languageKey, QString()).toString();
}

void Settings::setLanguage(const QString &tag)
{
    setValue(languageKey, tag);
}

QString Settings::profileId() const
{
    return value(settingkeys::profile, QStringLiteral("computer")).toString();
}

void Settings::setProfileId(const QString &id)
{
    setValue(settingkeys::profile, id);
}

// The defaults are the service's own, contract 3.1 and 3.4.
double Settings::matchThreshold() const
{
    return bounded(value(settingkeys::matchThreshold, 30.0).toDouble());
}

void Settings::setMatchThreshold(double score)
{
    setValue(settingkeys::matchThreshold, bounded(score));
}

int Settings::ageThreshold() const
{
    return std::clamp(value(settingkeys::ageThreshold, 18).toInt(), 0, 100);
}

void Settings::setAgeThreshold(int years)
{
    setValue(settingkeys::ageThreshold, std::clamp(years, 0, 100));
}

double Settings::livenessThreshold() const
{
    return bounded(value(settingkeys::livenessThreshold, 30.0).toDouble());
}

void Settings::setLivenessThreshold(double score)
{
    setValue(settingkeys::livenessThreshold, bounded(score));
}

std::chrono::seconds Settings::decisionHold() const
{
    const std::chrono::seconds kept(
        value(settingkeys::decisionHold, int(limits::decisionHold.count())).toInt());
    return std::clamp<std::chrono::seconds>(kept, std::chrono::seconds(0), limits::longestDecisionHold);
}

void Settings::setDecisionHold(std::chrono::seconds hold)
{
    setValue(settingkeys::decisionHold, int(hold.count()));
}

QString Settings::reviewerName() const
{
    return value(settingkeys::reviewerName, QString()).toString();
}

void Settings::setReviewerName(const QString &name)
{
    setValue(settingkeys::reviewerName, name.trimmed().left(limits::reviewerNameCharacters));
}

LookFirst Settings::lookFirst() const
{
    const QString name = value(settingkeys::lookFirst, QString()).toString();
    const auto &names = settingkeys::lookFirstNames;
    const auto found =
        std::ranges::find_if(names, [&name](const char *known) { return name == QLatin1String(known); });
    return found == names.end() ? LookFirst::Always : LookFirst(found - names.begin());
}

void Settings::setLookFirst(LookFirst policy)
{
    setValue(settingkeys::lookFirst, QString::fromLatin1(settingkeys::lookFirstNames.at(size_t(policy))));
}

bool Settings::twoPeopleWhereTheyDiffer() const
{
    return value(settingkeys::twoPeople, true).toBool();
}

void Settings::setTwoPeopleWhereTheyDiffer(bool on)
{
    setValue(settingkeys::twoPeople, on);
}

bool Settings::twoPeopleForSearchDeclines() const
{
    return value(settingkeys::twoPeopleSearch, true).toBool();
}

void Settings::setTwoPeopleForSearchDeclines(bool on)
{
    setValue(settingkeys::twoPeopleSearch, on);
}

bool Settings::twoPeopleForBlocklistAdds() const
{
    return value(settingkeys::twoPeopleLists, true).toBool();
}

void Settings::setTwoPeopleForBlocklistAdds(bool on)
{
    setValue(settingkeys::twoPeopleLists, on);
}

QStringList Settings::twoPeopleReasons() const
{
    return value(settingkeys::twoPeopleReasons, QString())
        .toString()
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void Settings::setTwoPeopleReasons(const QStringList &ids)
{
    setValue(settingkeys::twoPeopleReasons, ids.join(QLatin1Char(' ')));
}

QVector<ReasonEdit> Settings::reasonEdits() const
{
    return readReasonEdits(value(settingkeys::reasons, QString()).toString());
}

void Settings::setReasonEdits(const QVector<ReasonEdit> &edits)
{
    setValue(settingkeys::reasons, writeReasonEdits(edits));
}

bool Settings::emailsDecisions() const
{
    return value(settingkeys::emailsDecisions, false).toBool();
}

void Settings::setEmailsDecisions(bool on)
{
    setValue(settingkeys::emailsDecisions, on);
}

QVector<CaseFilter> Settings::caseFilters() const
{
    QVector<CaseFilter> filters;
    const QStringList lines = value(caseFiltersKey, QStringList()).toStringList();
    for (const QString &line : lines)
        filters.append({line.section(filterSeparator, 0, 0), line.section(filterSeparator, 1)});
    return filters;
}

void Settings::setCaseFilters(const QVector<CaseFilter> &filters)
{
    QStringList lines;
    for (const CaseFilter &filter : filters)
        lines.append(filter.status + filterSeparator + filter.search);
    setValue(caseFiltersKey, lines);
}

bool Settings::oldestFirst() const
{
    return value(oldestFirstKey, true).toBool();
}

void Settings::setOldestFirst(bool on)
{
    setValue(oldestFirstKey, on);
}

ScoreRange Settings::twoPeopleScores() const
{
    return {value(settingkeys::twoPeopleFrom, 0).toInt(), value(settingkeys::twoPeopleTo, 0).toInt()};
}

void Settings::setTwoPeopleScores(const ScoreRange &range)
{
    setValue(settingkeys::twoPeopleFrom, range.from);
    setValue(settingkeys::twoPeopleTo, range.to);
}

QString Settings::leadHash() const
{
    return value(leadHashKey, QString()).toString();
}

void Settings::setLeadHash(const QString &hash)
{
    setValue(leadHashKey, hash);
}

std::chrono::hours Settings::dueAfter() const
{
    const std::chrono::hours kept(value(settingkeys::dueAfter, int(limits::dueAfter.count())).toInt());
    return std::clamp<std::chrono::hours>(kept, std::chrono::hours(1), limits::longestDueAfter);
}

void Settings::setDueAfter(std::chrono::hours time)
{
    setValue(settingkeys::dueAfter, int(time.count()));
}

bool Settings::searchLooksFirst() const
{
    return value(settingkeys::searchLooksFirst, false).toBool();
}

void Settings::setSearchLooksFirst(bool on)
{
    setValue(settingkeys::searchLooksFirst, on);
}

int Settings::recordMonths() const
{
    return std::clamp(value(settingkeys::recordMonths, 0).toInt(), 0, limits::longestRecordMonths);
}

void Settings::setRecordMonths(int months)
{
    setValue(settingkeys::recordMonths, months);
}

std::chrono::minutes Settings::coverAfter() const
{
    const std::chrono::minutes kept(value(settingkeys::coverAfter, int(limits::faceCover.count())).toInt());
    return std::clamp<std::chrono::minutes>(kept, std::chrono::minutes(0), limits::longestFaceCover);
}

void Settings::setCoverAfter(std::chrono::minutes time)
{
    setValue(settingkeys::coverAfter, int(time.count()));
}

bool Settings::coversBehindOthers() const
{
    return value(settingkeys::coverBehind, false).toBool();
}

void Settings::setCoversBehindOthers(bool on)
{
    setValue(settingkeys::coverBehind, on);
}

int Settings::seededEvery() const
{
    return std::clamp(value(settingkeys::seededEvery, 0).toInt(), 0, limits::rarestSeededCheck);
}

void Settings::setSeededEvery(int cases)
{
    setValue(settingkeys::seededEvery, cases);
}

QString Settings::seededPairs() const
{
    return value(settingkeys::seededPairs, QString()).toString();
}

void Settings::setSeededPairs(const QString &folderOrTable)
{
    setValue(settingkeys::seededPairs, folderOrTable);
}

bool Settings::rotateImages() const
{
    return value(settingkeys::rotate, false).toBool();
}

void Settings::setRotateImages(bool on)
{
    setValue(settingkeys::rotate, on);
}

bool Settings::saveRequests() const
{
    return value(settingkeys::save, true).toBool();
}

void Settings::setSaveRequests(bool on)
{
    setValue(settingkeys::save, on);
}

std::optional<QString> Settings::actionKey(const QString &action) const
{
    const QVariant key = value(actionKeyOf(action).constData(), {});
    return key.isValid() ? std::optional(key.toString()) : std::nullopt;
}

void Settings::setActionKey(const QString &action, const QString &key)
{
    setValue(actionKeyOf(action).constData(), key);
}

void Settings::resetActionKey(const QString &action)
{
    const QString name = QString::fromLatin1(actionKeyOf(action));
    if (m_store)
        m_store->remove(name);
    else
        m_memory.remove(name);
    Q_EMIT changed();
}

bool Settings::builtInNetworksExplained() const
{
    return value(builtInExplainedKey, false).toBool();
}

void Settings::setBuiltInNetworksExplained(bool explained)
{
    setValue(builtInExplainedKey, explained);
}

QByteArray Settings::windowGeometry() const
{
    return value(geometryKey, QByteArray()).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    setValue(geometryKey, geometry);
}

QByteArray Settings::secondWindow(const QString &screens) const
{
    return value(secondWindowKeyOf(screens).constData(), QByteArray()).toByteArray();
}

void Settings::setSecondWindow(const QString &screens, const QByteArray &geometry)
{
    setValue(secondWindowKeyOf(screens).constData(), geometry);
}

} // namespace countersign
