#include "models/intakelook.h"

#include "base/background.h"
#include "base/limits.h"
#include "imaging/intake.h"
#include "profile/activeservice.h"

namespace countersign {

namespace {

didit::OutgoingImage outgoing(const imaging::Upload &upload)
{
    return {upload.bytes, upload.format, upload.uprightSize};
}

QImage thumbnailOf(const imaging::MipPyramid &pyramid)
{
    const QImage &full = pyramid.levels.first();
    const QSize wanted =
        full.size().scaled(limits::thumbnailSide, limits::thumbnailSide, Qt::KeepAspectRatio);
    return pyramid.levelFor(double(wanted.width()) / full.width())
        .scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Call<imaging::PicturePtr> readIntakePicture(const IntakePicture &picture)
{
    return picture.path.isEmpty() ? imaging::loadBytes(picture.bytes, picture.name)
                                  : imaging::loadFile(picture.path);
}

IntakeLook::IntakeLook(ActiveService &service, Wish wish, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_wish(std::move(wish))
    , m_sessionFace(service)
{}

IntakeLook::~IntakeLook()
{
    m_reading.drop();
    m_glancing.drop();
    m_preparing.drop();
    m_locating.drop();
    m_templating.drop();
    m_searching.drop();
}

void IntakeLook::start()
{
    const IntakePicture &picture = m_wish.picture;
    if (!picture.problem.isEmpty()) {
        // Later: whoever asks is in the middle of asking for others.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT refused(makeError(ErrorKind::Unreadable, m_wish.picture.problem)); },
            Qt::QueuedConnection);
        return;
    }
    if (!picture.isByReference()) {
        m_reading.start(readIntakePicture(picture), this,
                        [this](const Result<imaging::PicturePtr> &read) { take(read); });
        return;
    }
    connect(&m_sessionFace, &SessionFace::arrived, this,
            [this](const QString &, const imaging::PicturePtr &face) { take(face); });
    connect(&m_sessionFace, &SessionFace::failed, this, &IntakeLook::refused);
    m_sessionFace.read(picture.entry.referenceSessionId);
}

void IntakeLook::take(const Result<imaging::PicturePtr> &picture)
{
    if (!picture) {
        Q_EMIT refused(picture.error());
        return;
    }
    m_picture = *picture;
    m_findings.sha256 = m_picture->sha256;
    m_findings.size = m_picture->uprightSize;
    glance();
}

void IntakeLook::glance()
{
    m_glancing.start(
        inBackground<Glance>([picture = m_picture]() -> Result<Glance> {
            const QImage thumbnail = thumbnailOf(picture->pyramid);
            return Glance{thumbnail, imaging::traceOf(thumbnail), imaging::mirroredTraceOf(thumbnail)};
        }),
        this, [this](const Result<Glance> &glance) {
            if (glance) {
                m_findings.thumbnail = glance->thumbnail;
                m_findings.trace = glance->trace;
                m_findings.mirroredTrace = glance->mirroredTrace;
            }
            locate();
        });
}

void IntakeLook::locate()
{
    m_preparing.start(imaging::reducedCopy(m_picture, limits::locatedSide), this,
                      [this](const Result<imaging::Upload> &copy) {
                          if (!copy)
                              return located(std::unexpected(copy.error()));
                          m_locating.start(
                              m_service.locateFaces(outgoing(*copy)), this,
                              [this](const Result<QVector<LocatedFace>> &faces) { located(faces); });
                      });
}

void IntakeLook::located(const Result<QVector<LocatedFace>> &faces)
{
    m_meant = m_picture;
    if (!faces) {
        m_findings.notLocated = faces.error();
        return search();
    }
    m_findings.faces = *faces;
    if (faces->isEmpty())
        return end();
    if (faces->size() > 1) {
        if (!m_wish.chosen || *m_wish.chosen >= faces->size())
            return end();
        m_findings.chosen = m_wish.chosen;
        return cutOut();
    }
    m_findings.chosen = 0;
    m_findings.judged = faces->first();
    m_findings.judgedSize = m_picture->uprightSize;
    readTemplate();
}

// A service keeps the largest face of a picture, so one of several goes alone.
void IntakeLook::cutOut()
{
    const QRectF box = m_findings.faces.at(*m_findings.chosen).box;
    m_reading.start(imaging::cropPicture(m_picture, box, cutOutMargin), this,
                    [this](const Result<imaging::PicturePtr> &part) {
                        if (!part) {
                            Q_EMIT refused(part.error());
                            return;
                        }
                        m_meant = *part;
                        judgeCutOut();
                    });
}

// The engine judges the face that it compares, so a part of the picture is looked at anew.
void IntakeLook::judgeCutOut()
{
    m_preparing.start(imaging::reducedCopy(m_meant, limits::locatedSide), this,
                      [this](const Result<imaging::Upload> &copy) {
                          if (!copy)
                              return end();
                          m_locating.start(m_service.locateFaces(outgoing(*copy)), this,
                                           [this](const Result<QVector<LocatedFace>> &faces) {
                                               if (!faces)
                                                   m_findings.notLocated = faces.error();
                                               else if (!faces->isEmpty())
                                                   m_findings.judged = faces->first();
                                               m_findings.judgedSize = m_meant->uprightSize;
                                               readTemplate();
                                           });
                      });
}

void IntakeLook::readTemplate()
{
    m_preparing.start(imaging::reducedCopy(m_meant, limits::locatedSide), this,
                      [this](const Result<imaging::Upload> &copy) {
                          if (!copy)
                              return search();
                          m_templating.start(m_service.faceTemplate(outgoing(*copy)), this,
                                             [this](const Result<QString> &text) {
                                                 m_findings.faceTemplate = text.value_or(QString());
                                                 search();
                                             });
                      });
}

void IntakeLook::search()
{
    if (!m_wish.search)
        return end();
    m_preparing.start(imaging::prepareUpload(m_meant, {limits::faceUploadBytes, false}), this,
                      [this](const Result<imaging::Upload> &upload) {
                          if (!upload) {
                              m_findings.search = std::unexpected(upload.error());
                              return end();
                          }
                          m_searching.start(m_service.service().search(outgoing(*upload), searchForDoubles()),
                                            this, [this](const Result<SearchReport> &report) {
                                                m_findings.search = report;
                                                end();
                                            });
                      });
}

void IntakeLook::end()
{
    m_picture = nullptr;
    m_meant = nullptr;
    Q_EMIT looked(m_findings);
}

} // namespace countersign
