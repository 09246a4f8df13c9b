#pragma once

#include "base/settings.h"
#include "imaging/intake.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "support/drawnportrait.h"
#include "ui/pages/pagecontext.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace countersign {

constexpr int engineWait = 60'000; // milliseconds; networks on a busy machine

// The real engine behind a real active service. Without folders it runs on its built-in networks.
struct RealConsole
{
    explicit RealConsole(const QStringList &networkFolders = {QStringLiteral("/nonexistent")},
                         std::chrono::milliseconds hold = {})
        : service(settings, secrets::makeMemoryKeyStore(),
                  EngineOptions{folder.path(), networkFolders,
                                QStringLiteral(COUNTERSIGN_BIN "/countersign-engine")})
        , pictures(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, hold)
    {
        service.start();
        desk.start();
    }

    PageContext context()
    {
        return {service,     settings,    history,    pictures,    faces,
                desk.outbox, desk.record, desk.marks, desk.batches};
    }

    // The value of a call that must not fail, with the event loop turning meanwhile.
    template<class T>
    static T valueOf(const Call<T> &call)
    {
        QFutureWatcher<Result<T>> watcher;
        QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(call.future());
        if (ended.isEmpty() && !ended.wait(engineWait))
            qFatal("a call never ended");
        const Result<T> outcome = call.future().result();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }

    QTemporaryDir folder;
    Settings settings{QString()};
    ActiveService service;
    RunHistory history;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
};

// A portrait drawn by the project, as a picture and as it goes out; see drawnportrait.h.
inline imaging::PicturePtr drawnFace(const QString &name)
{
    return imaging::readPicture(drawnPortraitFile(name), name).value_or(nullptr);
}

inline didit::OutgoingImage outgoingFace(const QString &name)
{
    const imaging::PicturePtr picture = drawnFace(name);
    return {picture->bytes, picture->format, picture->uprightSize};
}

} // namespace countersign
