#pragma once

#include "base/latestcall.h"
#include "didit/service.h"
#include "imaging/picture.h"
#include "imaging/uploadencoder.h"

#include <QObject>

namespace countersign {

class ActiveService;
class RunHistory;

// Makes a whole case out of a selfie and a picture of a document, on the local engine. GUI thread.
class NewCaseViewModel : public QObject
{
    Q_OBJECT

public:
    NewCaseViewModel(ActiveService &service, RunHistory &history, QObject *parent = nullptr);
    ~NewCaseViewModel() override;

    // Why no case can be made now; empty when one can.
    QString obstacle() const;
    bool isRunning() const { return m_preparing.isRunning() || m_making.isRunning(); }
    void make(const imaging::PicturePtr &selfie, const imaging::PicturePtr &document,
              const QString &vendorData);
    void cancel();

Q_SIGNALS:
    void runningChanged();
    void made(const countersign::SessionDecision &decision);
    void failed(const countersign::Error &error);

private:
    void prepare(const imaging::PicturePtr &picture,
                 const std::function<void(const didit::OutgoingImage &)> &next);
    void send(const didit::OutgoingImage &selfie, const didit::OutgoingImage &document);

    ActiveService &m_service;
    RunHistory &m_history;
    CaseOptions m_options;
    LatestCall<imaging::Upload> m_preparing;
    LatestCall<SessionDecision> m_making;
};

} // namespace countersign
