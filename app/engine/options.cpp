#include "options.h"

#include "base/paths.h"

#include <QCommandLineParser>

namespace countersign {

namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::EngineOptions)
};

const QString portName = QStringLiteral("port");
const QString dataName = QStringLiteral("data");
const QString modelsName = QStringLiteral("models");
const QString onlyInstalledName = QStringLiteral("only-installed");
const QString endpointName = QStringLiteral("print-endpoint");
const QString keychainName = QStringLiteral("keychain");
const QString aboutName = QStringLiteral("about");
const QString helpName = QStringLiteral("help");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        OptionsText::tr("Face matching, search, age and liveness on this computer, over HTTP on 127.0.0.1.\n"
                        "The key that clients must send is read from the variable COUNTERSIGN_API_KEY.\n"
                        "\"countersign-engine models\" lists and installs networks; "
                        "\"countersign-engine evaluate\" measures them."));
    parser.addOptions({
        {portName, OptionsText::tr("Listen on this port; 0 is any free one."), QStringLiteral("number"),
         QStringLiteral("0")},
        {dataName,
         OptionsText::tr(
             "Keep faces and sessions in this folder. Its key lies in it too, unless --keychain is given."),
         QStringLiteral("folder")},
        {modelsName, OptionsText::tr("Look for networks in this folder; may be given several times."),
         QStringLiteral("folder")},
        {onlyInstalledName,
         OptionsText::tr("Leave the built-in networks out, also where none is installed.")},
        {endpointName,
         OptionsText::tr("Print address and a new key as one line of JSON, and end when standard input "
                         "closes.")},
        {keychainName,
         OptionsText::tr("Keep the store's key in the system's keychain where there is one; always so "
                         "without --data.")},
        {aboutName, OptionsText::tr("Say which networks answer, and end.")},
        {{QStringLiteral("h"), helpName}, OptionsText::tr("Show this help.")},
    });
}

} // namespace

engine::BuiltIn builtInOf(const Options &options)
{
    return options.onlyInstalled ? engine::BuiltIn::LeaveOut : engine::BuiltIn::Use;
}

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failure(ErrorKind::Rejected, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorKind::Rejected, OptionsText::tr("\"%1\" is not a command. Try --help.")
                                                .arg(parser.positionalArguments().constFirst()));
    Options options;
    bool valid = false;
    options.port = parser.value(portName).toUShort(&valid);
    if (!valid)
        return failure(ErrorKind::Rejected, OptionsText::tr("A port is a number from 0 to 65535."));
    const bool ownFolder = parser.isSet(dataName);
    options.dataFolder = ownFolder ? parser.value(dataName) : paths::engineData();
    options.networkFolders = parser.values(modelsName);
    if (options.networkFolders.isEmpty())
        options.networkFolders = {paths::installedNetworks()};
    options.onlyInstalled = parser.isSet(onlyInstalledName);
    options.printEndpoint = parser.isSet(endpointName);
    options.useKeychain = !ownFolder || parser.isSet(keychainName);
    options.about = parser.isSet(aboutName);
    options.help = parser.isSet(helpName);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace countersign
