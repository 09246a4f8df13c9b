#include "models/checkviewmodel.h"

#include "base/limits.h"
#include "base/settings.h"
#include "profile/activeservice.h"

#include <algorithm>
#include <utility>

namespace countersign {

CheckViewModel::CheckViewModel(int pictures, ActiveService &service, Settings &settings, RunHistory &history,
                               QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_history(history)
    , m_pictures(pictures)
    , m_previewing(pictures, false)
    , m_notices(pictures)
    , m_profileId(service.profile().id)
    , m_rotate(settings.rotateImages())
    , m_save(settings.saveRequests())
{
    connect(&service, &ActiveService::changed, this, &CheckViewModel::followService);
    connect(&settings, &Settings::changed, this, &CheckViewModel::followSettings);
}

CheckViewModel::~CheckViewModel()
{
    m_preparing.drop();
}

void CheckViewModel::setPicture(int index, const imaging::PicturePtr &picture)
{
    if (m_pictures.at(index) == picture)
        return;
    m_pictures[index] = picture;
    m_case = {};
    m_notices[index].clear();
    invalidate();
}

void CheckViewModel::setPreviewing(int index, bool previewing)
{
    if (m_previewing.at(index) == previewing)
        return;
    m_previewing[index] = previewing;
    Q_EMIT changed();
}

bool CheckViewModel::isPreviewing() const
{
    return m_previewing.contains(true);
}

void CheckViewModel::setRotate(bool rotate)
{
    m_settings.setRotateImages(rotate);
}

void CheckViewModel::setSave(bool save)
{
    m_settings.setSaveRequests(save);
}

void CheckViewModel::followSettings()
{
    const bool rotate = m_settings.rotateImages();
    const bool save = m_settings.saveRequests();
    const bool turned = std::exchange(m_rotate, rotate) != rotate;
    if (std::exchange(m_save, save) != save || turned)
        optionChanged();
}

void CheckViewModel::setVendorData(const QString &vendorData)
{
    m_vendorData = vendorData;
    optionChanged();
}

void CheckViewModel::putBack(const QVector<imaging::PicturePtr> &pictures)
{
    cancel();
    for (int i = 0; i < pictures.size(); ++i)
        setPicture(i, pictures.at(i));
}

bool CheckViewModel::canRun() const
{
    return m_state != CheckState::Running && !isPreviewing() && restingState() == CheckState::Ready;
}

bool CheckViewModel::isBilled() const
{
    return m_service.profile().kind == ProfileKind::Didit;
}

CheckState CheckViewModel::restingState() const
{
    const bool complete =
        std::ranges::all_of(m_pictures, [](const auto &picture) { return picture != nullptr; });
    return complete ? CheckState::Ready : CheckState::Incomplete;
}

void CheckViewModel::invalidate()
{
    m_preparing.drop();
    stopSending();
    forgetReport();
    m_error = {};
    m_outdated = false;
    setState(restingState());
}

void CheckViewModel::followService()
{
    const Profile profile = m_service.profile();
    const bool other = std::exchange(m_profileId, profile.id) != profile.id;
    // Another profile or another key knows nothing of the report that is shown. A local engine that stopped
    // and came back does, and a call that it broke off ends with its own sentence.
    if (other)
        m_case = {};
    if (other || profile.kind == ProfileKind::Didit)
        invalidate();
    else
        Q_EMIT changed();
}

void CheckViewModel::optionChanged()
{
    m_outdated = m_state == CheckState::Done || m_state == CheckState::Running;
    Q_EMIT changed();
}

void CheckViewModel::setState(CheckState state)
{
    m_state = state;
    Q_EMIT changed();
}

void CheckViewModel::showReport()
{
    setState(CheckState::Done);
    Q_EMIT reported();
}

void CheckViewModel::run()
{
    if (!canRun())
        return;
    forgetReport();
    m_error = {};
    m_outdated = false;
    m_prepared.clear();
    m_sent.clear();
    setState(CheckState::Running);
    prepareNext();
}

void CheckViewModel::prepareNext()
{
    const int index = int(m_prepared.size());
    if (index == m_pictures.size()) {
        send(m_prepared);
        return;
    }
    m_preparing.start(imaging::prepareUpload(m_pictures.at(index), {limits::imageBytes, true}), this,
                      [this, index](const Result<imaging::Upload> &upload) {
                          if (!upload) {
                              fail(upload.error());
                              return;
                          }
                          m_notices[index] = upload->reencoded ? imaging::reencodedNotice() : QString();
                          m_prepared.append({upload->bytes, upload->format, upload->uprightSize});
                          m_sent.append(sentPicture(*m_pictures.at(index), upload->sha256));
                          prepareNext();
                      });
}

void CheckViewModel::cancel()
{
    if (m_state != CheckState::Running)
        return;
    m_preparing.drop();
    stopSending();
    // It may have reached the service all the same.
    m_history.addFailure(action(), makeError(ErrorKind::Cancelled), m_case);
    setState(restingState());
}

void CheckViewModel::fail(const Error &error)
{
    m_error = error;
    setState(error.kind == ErrorKind::Cancelled ? restingState() : CheckState::Failed);
}

void CheckViewModel::fillOptions(CheckOptions &options) const
{
    options.rotateImage = m_rotate;
    options.saveApiRequest = m_save;
    options.vendorData = m_vendorData.trimmed();
}

} // namespace countersign
