#pragma once

#include "base/latestcall.h"
#include "didit/service.h"
#include "imaging/uploadencoder.h"
#include "models/runhistory.h"

#include <QObject>
#include <QVector>

namespace countersign {

class ActiveService;
class Settings;

enum class CheckState {
    Incomplete, // a picture is missing
    Ready,      // may run
    Running,
    Done,   // the report belongs to the pictures that are shown
    Failed, // see error()
};

// What Match, Search and Age share: pictures, options, preparing the upload, running one check at a time,
// cancelling. A report belongs to the pictures and the service it was made with: changing either takes it
// away; changing an option leaves it, marked as outdated. GUI thread.
class CheckViewModel : public QObject
{
    Q_OBJECT

public:
    CheckViewModel(int pictures, ActiveService &service, Settings &settings, RunHistory &history,
                   QObject *parent = nullptr);
    ~CheckViewModel() override;

    void setPicture(int index, const imaging::PicturePtr &picture); // null takes it out
    const imaging::PicturePtr &picture(int index) const { return m_pictures.at(index); }
    // The case that the pictures are of, for the record; until one of them or the service changes.
    void setCase(const RunCase &forCase) { m_case = forCase; }
    const RunCase &forCase() const { return m_case; }
    // Another picture than picture(index) is shown, because it is still being read: nothing can be run.
    void setPreviewing(int index, bool previewing);
    bool isPreviewing() const;
    // A sentence when the picture went out re-encoded; empty otherwise.
    QString notice(int index) const { return m_notices.at(index); }

    bool rotate() const { return m_rotate; }
    void setRotate(bool rotate);
    bool save() const { return m_save; }
    void setSave(bool save);
    QString vendorData() const { return m_vendorData; }
    void setVendorData(const QString &vendorData);

    CheckState state() const { return m_state; }
    const Error &error() const { return m_error; } // meaningful in Failed
    bool canRun() const;
    // An option changed since the check was sent that the report comes from.
    bool isOutdated() const { return m_outdated; }
    // The service takes money for each check, so the button says it.
    bool isBilled() const;

    void run();
    void cancel();

    // Puts an earlier result of this run back, with the pictures it was made from. False when it is too long
    // ago (limits::keptRuns).
    virtual bool restore(const QString &requestId) = 0;

Q_SIGNALS:
    void changed();
    // Another report is there to be shown; after changed().
    void reported();

protected:
    // All pictures are ready to go; the subclass makes the call and ends with finish() or fail().
    virtual void send(const QVector<didit::OutgoingImage> &images) = 0;
    virtual RunAction action() const = 0;
    virtual void stopSending() = 0;
    virtual void forgetReport() = 0;

    // Starts a call of the subclass; its report goes to `keep`, which returns what to write into the history.
    template<class Report, class Keep>
    void start(LatestCall<Report> &slot, Call<Report> call, Keep keep)
    {
        slot.start(std::move(call), this, [this, keep](const Result<Report> &report) {
            if (!report) {
                m_history.addFailure(action(), report.error(), m_case);
                fail(report.error());
                return;
            }
            RunEntry entry = keep(*report);
            entry.forCase = m_case;
            entry.pictures = m_sent;
            m_history.add(entry);
            showReport();
        });
    }

    // The pictures of an earlier check take the place of the present ones; its report follows by
    // showReport().
    void putBack(const QVector<imaging::PicturePtr> &pictures);
    void fillOptions(CheckOptions &options) const;
    void fail(const Error &error);
    // An option of the subclass changed.
    void optionChanged();
    // The subclass holds a report that belongs to the pictures.
    void showReport();
    ActiveService &service() { return m_service; }
    Settings &settings() const { return m_settings; }

private:
    void prepareNext();
    void setState(CheckState state);
    void invalidate();
    void followService();
    void followSettings();
    CheckState restingState() const;

    ActiveService &m_service;
    Settings &m_settings;
    RunHistory &m_history;
    QVector<imaging::PicturePtr> m_pictures;
    RunCase m_case;
    QVector<bool> m_previewing;
    QVector<QString> m_notices;
    QVector<didit::OutgoingImage> m_prepared;
    QVector<SentPicture> m_sent; // the same, for the record
    LatestCall<imaging::Upload> m_preparing;
    QString m_vendorData;
    QString m_profileId;
    bool m_outdated = false;
    bool m_rotate = false;
    bool m_save = true;
    CheckState m_state = CheckState::Incomplete;
    Error m_error;
};

} // namespace countersign
