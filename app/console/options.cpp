#include "app/console/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdlib>

namespace countersign::console {

namespace {

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return std::nullopt;
}

} // namespace

Options parseOptions(QCoreApplication &application)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("countersign::console", source);
    };
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  text("Walk the main job and leave pictures in a folder."),
                                  QStringLiteral("folder"));
    const QCommandLineOption pictures(QStringLiteral("pictures"), text("Photographs for the tour."),
                                      QStringLiteral("folder"));
    const QCommandLineOption data(QStringLiteral("data"), text("The local engine's data."),
                                  QStringLiteral("folder"));
    const QCommandLineOption models(QStringLiteral("models"),
                                    text("Networks for the local engine; may be repeated."),
                                    QStringLiteral("folder"));
    const QCommandLineOption theme(QStringLiteral("theme"), text("The theme of this run: light or dark."),
                                   QStringLiteral("name"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      text("The language of this run: en, es or zh_CN."),
                                      QStringLiteral("code"));
    QCommandLineParser parser;
    parser.setApplicationDescription(text("The face-review console."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({tour, pictures, data, models, theme, language});
    parser.process(application);

    Options options;
    options.tourFolder = parser.value(tour);
    options.pictureFolder = parser.value(pictures);
    options.dataFolder = parser.value(data);
    options.networkFolders = parser.values(models);
    options.theme = themeNamed(parser.value(theme));
    options.language = parser.value(language);
    options.measureFirstPaint = qEnvironmentVariableIsSet("COUNTERSIGN_FIRST_PAINT");
    if (parser.isSet(theme) && !options.theme)
        parser.showHelp(EXIT_FAILURE);
    return options;
}

} // namespace countersign::console
