#pragma once

#include "base/latestcall.h"
#include "imaging/uploadencoder.h"
#include "models/intakepicture.h"
#include "models/sessionface.h"

#include <QObject>

namespace countersign {

class ActiveService;

// Looks at one picture before it goes onto a list: reads it, finds its faces, cuts out the one that is meant,
// judges it and searches for it. Holds the picture only meanwhile. GUI thread; dropped when it is destroyed.
class IntakeLook final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        IntakePicture picture;
        std::optional<qsizetype> chosen; // face; nothing: the only one
        bool search = false;
    };

    IntakeLook(ActiveService &service, Wish wish, QObject *parent = nullptr);
    ~IntakeLook() override;

    void start();

Q_SIGNALS:
    // One of them, once. An error is of the picture itself: it cannot be used.
    void looked(const countersign::IntakeFindings &findings);
    void refused(const countersign::Error &error);

private:
    // What is made of the decoded picture in the background.
    struct Glance
    {
        QImage thumbnail;
        imaging::PictureTrace trace = 0;
        imaging::PictureTrace mirroredTrace = 0;
    };

    void take(const Result<imaging::PicturePtr> &picture);
    void glance();
    void locate();
    void located(const Result<QVector<LocatedFace>> &faces);
    void cutOut();
    void judgeCutOut();
    void readTemplate();
    void search();
    void end();

    ActiveService &m_service;
    Wish m_wish;
    IntakeFindings m_findings;
    imaging::PicturePtr m_picture; // whole
    imaging::PicturePtr m_meant;   // what would be sent
    SessionFace m_sessionFace;
    LatestCall<imaging::PicturePtr> m_reading;
    LatestCall<Glance> m_glancing;
    LatestCall<imaging::Upload> m_preparing;
    LatestCall<QVector<LocatedFace>> m_locating;
    LatestCall<QString> m_templating;
    LatestCall<SearchReport> m_searching;
};

// Reads it in the background; of one that is in a file or at hand.
Call<imaging::PicturePtr> readIntakePicture(const IntakePicture &picture);

} // namespace countersign
