#include "models/newcaseviewmodel.h"

#include "base/limits.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"

namespace countersign {

NewCaseViewModel::NewCaseViewModel(ActiveService &service, RunHistory &history, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
{}

NewCaseViewModel::~NewCaseViewModel()
{
    m_preparing.drop();
    m_making.drop();
}

QString NewCaseViewModel::obstacle() const
{
    if (m_service.profile().kind != ProfileKind::ThisComputer)
        return tr("Didit makes its cases itself. Switch to “This computer” in Settings to make one here.");
    return m_service.state() == ServiceState::Ready ? QString() : m_service.problem().message;
}

void NewCaseViewModel::make(const imaging::PicturePtr &selfie, const imaging::PicturePtr &document,
                            const QString &vendorData)
{
    if (isRunning() || !selfie || !document)
        return;
    m_options = {};
    m_options.vendorData = vendorData.trimmed();
    prepare(selfie, [this, document](const didit::OutgoingImage &first) {
        prepare(document, [this, first](const didit::OutgoingImage &second) { send(first, second); });
    });
    Q_EMIT runningChanged();
}

void NewCaseViewModel::prepare(const imaging::PicturePtr &picture,
                               const std::function<void(const didit::OutgoingImage &)> &next)
{
    m_preparing.start(imaging::prepareUpload(picture, {limits::imageBytes, true}), this,
                      [this, next](const Result<imaging::Upload> &upload) {
                          if (upload) {
                              next({upload->bytes, upload->format, upload->uprightSize});
                              return;
                          }
                          Q_EMIT runningChanged();
                          Q_EMIT failed(upload.error());
                      });
}

void NewCaseViewModel::send(const didit::OutgoingImage &selfie, const didit::OutgoingImage &document)
{
    m_making.start(m_service.service().createCase(selfie, document, m_options), this,
                   [this](const Result<SessionDecision> &decision) {
                       Q_EMIT runningChanged();
                       if (!decision) {
                           m_history.addFailure(RunAction::MakeCase, decision.error());
                           Q_EMIT failed(decision.error());
                           return;
                       }
                       m_history.add({QDateTime::currentDateTimeUtc(),
                                      RunAction::MakeCase,
                                      decision->status,
                                      {},
                                      decision->id,
                                      {},
                                      {},
                                      {},
                                      {decision->id, decision->number}});
                       Q_EMIT made(*decision);
                   });
}

void NewCaseViewModel::cancel()
{
    m_preparing.drop();
    m_making.drop();
    Q_EMIT runningChanged();
}

} // namespace countersign
