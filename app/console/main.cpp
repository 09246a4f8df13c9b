#include "app/console/options.h"
#include "base/paths.h"
#include "base/settings.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace countersign;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("countersign"));
    QApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.countersign.Countersign"));
    const console::Options options = console::parseOptions(application);

    Settings settings(paths::settingsFile());
    theme::apply(application, options.theme.value_or(settings.theme()));
    ActiveService service(settings, secrets::makeSystemKeyStore(),
                          {options.dataFolder, options.networkFolders, {}});
    RunHistory history;
    PictureFetcher pictures(service);
    MainWindow window({service, settings, history, pictures});
    // Nothing that can wait stands before the first paint.
    if (options.measureFirstPaint)
        QObject::connect(&window, &MainWindow::firstPainted, &application, &QApplication::quit);
    else
        QObject::connect(&window, &MainWindow::firstPainted, &service, &ActiveService::start);
    window.show();
    return QApplication::exec();
}
