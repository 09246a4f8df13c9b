#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/connection.h"
#include "app/cli/exitcodes.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "base/translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace countersign;

namespace {

// Read before the arguments proper, because their help is made of translated words.
QString wantedLanguage()
{
    cli::Arguments arguments;
    arguments.parse(QCoreApplication::arguments());
    const QString tag = arguments.value(QStringLiteral("language"));
    return shippedLanguages().contains(tag) ? tag : QString();
}

void runAndExit(cli::Commands &commands, const cli::Output &output, cli::Connection &connection)
{
    const auto run = [&commands] {
        commands.run().then(&commands, [](const Result<int> &code) {
            QCoreApplication::exit(code.value_or(cli::otherError));
        });
    };
    if (!commands.needsService()) {
        run();
        return;
    }
    connection.open().then(&commands, [run, &output](const Result<bool> &opened) {
        if (opened) {
            run();
            return;
        }
        output.printError({}, opened.error());
        QCoreApplication::exit(cli::exitCodeFor(opened.error().kind));
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    // What this program says belongs to its caller; neither the libraries' progress notes do nor what Qt
    // thinks of a photograph's colour profile. The engine inherits the rule.
    qputenv("QT_LOGGING_RULES", "countersign.*.info=false;qt.gui.icc.warning=false");
    QLoggingCategory::setFilterRules(QStringLiteral("countersign.*.info=false\nqt.gui.icc.warning=false"));
    installTranslations(application, wantedLanguage());

    cli::Arguments arguments;
    const bool understood = arguments.parse(QCoreApplication::arguments());
    const cli::Output output(arguments.isSet(QStringLiteral("json")));
    if (understood && (arguments.wantsHelp() || arguments.wantsVersion())) {
        output.printPage(arguments.wantsHelp() ? arguments.helpText()
                                               : QCoreApplication::applicationVersion());
        return cli::approved;
    }
    cli::Connection connection(arguments);
    cli::Commands commands(arguments, output, connection);
    const QString problem = understood ? cli::usageProblem(arguments) : arguments.problem();
    if (!problem.isEmpty()) {
        output.printError({}, makeError(ErrorKind::Rejected, problem));
        return cli::usageError;
    }
    QMetaObject::invokeMethod(
        &commands, [&] { runAndExit(commands, output, connection); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
