#include "models/runactiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::RunAction)
};

// In the order of RunAction; part of the record's format.
constexpr std::array actionNames = {"match",     "search",      "age",        "liveness",
                                    "list-add",  "list-remove", "decide",     "case-make",
                                    "list-make", "list-rename", "list-delete"};

} // namespace

QString runActionName(RunAction action)
{
    return QString::fromLatin1(actionNames.at(size_t(action)));
}

std::optional<RunAction> runActionNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        actionNames, [&name](const char *known) { return name == QLatin1String(known); });
    return found == actionNames.end() ? std::nullopt : std::optional(RunAction(found - actionNames.begin()));
}

QString runActionText(RunAction action)
{
    switch (action) {
    case RunAction::Match:
        return ActionText::tr("Face match");
    case RunAction::Search:
        return ActionText::tr("Face search");
    case RunAction::Age:
        return ActionText::tr("Age");
    case RunAction::Liveness:
        return ActionText::tr("Liveness");
    case RunAction::AddToList:
        return ActionText::tr("Added to a list");
    case RunAction::RemoveFromList:
        return ActionText::tr("Removed from a list");
    case RunAction::Decide:
        return ActionText::tr("Decision");
    case RunAction::MakeCase:
        return ActionText::tr("Case made");
    case RunAction::MakeList:
        return ActionText::tr("List made");
    case RunAction::RenameList:
        return ActionText::tr("List renamed");
    case RunAction::DeleteList:
        return ActionText::tr("List deleted");
    }
    return {};
}

QString triedActionText(RunAction action)
{
    switch (action) {
    case RunAction::AddToList:
        return ActionText::tr("Adding to a list");
    case RunAction::RemoveFromList:
        return ActionText::tr("Removing from a list");
    case RunAction::MakeCase:
        return ActionText::tr("Making a case");
    case RunAction::MakeList:
        return ActionText::tr("Making a list");
    case RunAction::RenameList:
        return ActionText::tr("Renaming a list");
    case RunAction::DeleteList:
        return ActionText::tr("Deleting a list");
    default:
        return runActionText(action);
    }
}

} // namespace countersign
