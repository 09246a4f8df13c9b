#include "app/console/options.h"
#include "base/paths.h"
#include "base/settings.h"
#include "base/translations.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/recordfeed.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace countersign;

namespace {

void startTour(MainWindow &window, const PageContext &context, const console::Options &options)
{
    const Tour::Pictures pictures =
        options.pictureFolder.isEmpty() ? Tour::drawnPortraits() : Tour::fromFolder(options.pictureFolder);
    auto *tour = new Tour(window, context, options.tourFolder, pictures, &window);
    QObject::connect(tour, &Tour::ended, &window,
                     [](bool complete) { QApplication::exit(complete ? EXIT_SUCCESS : EXIT_FAILURE); });
    tour->start();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("countersign"));
    QApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.countersign.Countersign"));
    const console::Options options = console::readOptions(QApplication::arguments());
    const bool isTour = !options.tourFolder.isEmpty();

    // A tour touches neither the person's settings nor data nor keys.
    Settings settings(isTour ? QString() : paths::settingsFile(),
                      isTour ? QString() : paths::administratorFile());
    installTranslations(application, options.language.isEmpty() ? settings.language() : options.language);
    console::answerOptions(application);
    theme::apply(options.theme.value_or(settings.theme()));
    std::unique_ptr<QTemporaryDir> tourData;
    QString data = options.dataFolder;
    if (isTour) {
        tourData = std::make_unique<QTemporaryDir>();
        data = tourData->path();
    }
    ActiveService service(settings, isTour ? secrets::makeMemoryKeyStore() : secrets::makeSystemKeyStore(),
                          {data, options.networkFolders, {}});
    RunHistory history;
    PictureFetcher pictures(service);
    FaceLocator faces(service);
    ReviewDesk desk(tourData ? ReviewPlaces::in(tourData->path()) : ReviewPlaces::ofThisPerson(), service,
                    settings, settings.decisionHold());
    QObject::connect(&settings, &Settings::changed, &desk.outbox,
                     [&settings, &desk] { desk.outbox.setHold(settings.decisionHold()); });
    const RecordFeed feed(service, settings, history, desk.record);
    if (!options.profile.isEmpty())
        service.setProfile(options.profile);
    const PageContext context{service,     settings,    history,    pictures,    faces,
                              desk.outbox, desk.record, desk.marks, desk.batches};
    MainWindow window(context);
    QObject::connect(&desk.retention, &RecordRetention::refused, &window,
                     [&window](const Error &error) { window.announce(error.message); });
    // Nothing that can wait stands before the first paint.
    if (options.measureFirstPaint) {
        QObject::connect(&window, &MainWindow::firstPainted, &application, &QApplication::quit);
    } else {
        QObject::connect(&window, &MainWindow::firstPainted, &service, &ActiveService::start);
        QObject::connect(&window, &MainWindow::firstPainted, &window, [&desk] { desk.start(); });
    }
    if (isTour)
        QObject::connect(&window, &MainWindow::firstPainted, &window,
                         [&window, &context, &options] { startTour(window, context, options); });
    window.show();
    return QApplication::exec();
}
