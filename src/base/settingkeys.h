#pragma once

#include <array>

// Keys of the settings' file that are named in more places than settings.cpp: in the administrator's file or
// in the record.
namespace countersign::settingkeys {

inline constexpr auto profile = "service/profile";
inline constexpr auto decisionHold = "decisions/holdSeconds";
inline constexpr auto lookFirst = "review/lookFirst";
inline constexpr auto dueAfter = "review/dueAfterHours";
inline constexpr auto emailsDecisions = "review/emailsDecisions";
inline constexpr auto reasons = "review/reasons";
inline constexpr auto twoPeople = "review/twoPeopleWhereTheyDiffer";
inline constexpr auto twoPeopleSearch = "review/twoPeopleForSearchDeclines";
inline constexpr auto twoPeopleLists = "review/twoPeopleForBlocklistAdds";
inline constexpr auto twoPeopleReasons = "review/twoPeopleReasons";
inline constexpr auto twoPeopleFrom = "review/twoPeopleScoresFrom";
inline constexpr auto twoPeopleTo = "review/twoPeopleScoresTo";
inline constexpr auto recordMonths = "review/recordMonths";
inline constexpr auto coverAfter = "review/coverAfterMinutes";
inline constexpr auto coverBehind = "review/coverBehindOthers";
inline constexpr auto seededEvery = "review/seededCheckEvery";
inline constexpr auto seededPairs = "review/seededCheckPairs";

inline constexpr auto reviewerName = "reviewer/name";
inline constexpr auto matchThreshold = "checks/matchThreshold";
inline constexpr auto ageThreshold = "checks/ageThreshold";
inline constexpr auto livenessThreshold = "checks/livenessThreshold";
inline constexpr auto rotate = "checks/rotate";
inline constexpr auto save = "checks/save";
inline constexpr auto searchLooksFirst = "checks/searchLooksFirst";

// Values of `lookFirst`, in the order of LookFirst.
inline constexpr std::array lookFirstNames = {"always", "faces", "never"};

// What an administrator can fix for everybody who uses the computer.
inline constexpr std::array fixable = {
    profile,      decisionHold,    lookFirst,      dueAfter,         emailsDecisions, reasons,
    twoPeople,    twoPeopleSearch, twoPeopleLists, twoPeopleReasons, twoPeopleFrom,   twoPeopleTo,
    recordMonths, coverAfter,      coverBehind,    seededEvery,      seededPairs};

} // namespace countersign::settingkeys
