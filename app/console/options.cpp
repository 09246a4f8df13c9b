#include "app/console/options.h"

#include "base/translations.h"
#include "profile/profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace countersign::console {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::console::OptionText)
};

constexpr int wrongUsage = 3; // as countersign-cli

const QString tourOption = QStringLiteral("tour");
const QString picturesOption = QStringLiteral("pictures");
const QString dataOption = QStringLiteral("data");
const QString modelsOption = QStringLiteral("models");
const QString profileOption = QStringLiteral("profile");
const QString themeOption = QStringLiteral("theme");
const QString languageOption = QStringLiteral("language");

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &text, const QString &value) {
        parser.addOption({name, text, value});
    };
    const QString folder = QStringLiteral("folder");
    parser.setApplicationDescription(OptionText::tr("The face-review console."));
    parser.addHelpOption();
    parser.addVersionOption();
    add(tourOption, OptionText::tr("Walk the main job and leave pictures in a folder."), folder);
    add(picturesOption, OptionText::tr("Photographs for the tour."), folder);
    add(dataOption, OptionText::tr("The local engine's data."), folder);
    add(modelsOption, OptionText::tr("Networks for the local engine; may be repeated."), folder);
    add(profileOption, OptionText::tr("The profile to open on: computer or didit."), QStringLiteral("name"));
    add(themeOption, OptionText::tr("The theme of this run: light or dark."), QStringLiteral("name"));
    add(languageOption,
        OptionText::tr("The language of this run: %1.").arg(shippedLanguages().join(QStringLiteral(", "))),
        QStringLiteral("code"));
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return std::nullopt;
}

// Empty when everything that was given can be used.
QString problemWith(const QCommandLineParser &parser)
{
    const QString profile = parser.value(profileOption);
    const QString theme = parser.value(themeOption);
    const QString language = parser.value(languageOption);
    if (parser.isSet(profileOption) && profileById(profile).id != profile)
        return OptionText::tr("There is no profile “%1”. Use computer or didit.").arg(profile);
    if (parser.isSet(themeOption) && !themeNamed(theme))
        return OptionText::tr("There is no theme “%1”. Use light or dark.").arg(theme);
    if (parser.isSet(languageOption) && !shippedLanguages().contains(language))
        return OptionText::tr("There is no language “%1”. Use one of: %2.")
            .arg(language, shippedLanguages().join(QStringLiteral(", ")));
    return {};
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments);
    Options options;
    options.tourFolder = parser.value(tourOption);
    options.pictureFolder = parser.value(picturesOption);
    options.dataFolder = parser.value(dataOption);
    options.networkFolders = parser.values(modelsOption);
    options.profile = parser.value(profileOption);
    options.theme = themeNamed(parser.value(themeOption));
    options.language = parser.value(languageOption);
    options.measureFirstPaint = qEnvironmentVariableIsSet("COUNTERSIGN_FIRST_PAINT");
    return options;
}

void answerOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QString problem = problemWith(parser);
    if (problem.isEmpty())
        return;
    QTextStream(stderr) << problem << Qt::endl;
    std::exit(wrongUsage);
}

} // namespace countersign::console
