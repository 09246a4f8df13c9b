#include "models/faceintake.h"

#include "base/limits.h"
#include "profile/activeservice.h"

namespace countersign {

FaceIntake::FaceIntake(ActiveService &service, FaceLocator &faces, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_faces(faces)
{
    connect(&m_faces, &FaceLocator::located, this, &FaceIntake::facesLocated);
    // Another service knows other people.
    connect(&service, &ActiveService::changed, this, &FaceIntake::startOver);
}

FaceIntake::~FaceIntake()
{
    m_preparing.drop();
    m_searching.drop();
}

void FaceIntake::consider(const imaging::PicturePtr &picture)
{
    m_picture = picture;
    startOver();
}

void FaceIntake::startOver()
{
    m_preparing.drop();
    m_searching.drop();
    m_report.reset();
    facesLocated();
}

std::optional<Result<QVector<LocatedFace>>> FaceIntake::faces()
{
    return m_picture ? m_faces.faces(m_picture) : std::nullopt;
}

void FaceIntake::facesLocated()
{
    if (!isSearchBilled() && canSearch() && !m_report)
        search();
    Q_EMIT changed();
}

bool FaceIntake::isSearchBilled() const
{
    return m_service.profile().kind != ProfileKind::ThisComputer;
}

bool FaceIntake::canSearch()
{
    const auto found = faces();
    return found && *found && !(*found)->isEmpty() && !isSearching() && !(m_report && *m_report);
}

void FaceIntake::search()
{
    const auto finish = [this](const Result<SearchReport> &report) {
        m_report = report;
        Q_EMIT changed();
    };
    m_preparing.start(imaging::prepareUpload(m_picture, {limits::faceUploadBytes, false}), this,
                      [this, finish](const Result<imaging::Upload> &upload) {
                          if (!upload)
                              return finish(std::unexpected(upload.error()));
                          m_searching.start(
                              m_service.service().search({upload->bytes, upload->format, upload->uprightSize},
                                                         searchForDoubles()),
                              this, finish);
                      });
    Q_EMIT changed();
}

bool FaceIntake::isReady()
{
    return faces() && !isSearching();
}

QVector<Objection> FaceIntake::objections()
{
    QVector<Objection> objections;
    const auto found = faces();
    if (found && !*found)
        objections.append(objectionOf(QStringLiteral("not-judged")));
    if (found && *found && !(*found)->isEmpty())
        objections += objectionsToPicture((*found)->first(), m_picture->uprightSize);
    if (m_report)
        objections += objectionsOfSearch(*m_report);
    return objections;
}

QString FaceIntake::consequences() const
{
    return m_report && *m_report ? consequencesOf(**m_report) : QString();
}

} // namespace countersign
