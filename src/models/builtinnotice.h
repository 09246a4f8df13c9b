#pragma once

#include <QObject>

namespace countersign {

class ActiveService;
class RunHistory;
class Settings;

// Says once, after the first comparison by the engine's built-in networks, what that means. GUI thread.
class BuiltInNotice : public QObject
{
    Q_OBJECT

public:
    // Shows itself after the first match or search that `history` takes down.
    BuiltInNotice(Settings &settings, const ActiveService &service, const RunHistory &history,
                  QObject *parent = nullptr);

    bool isShown() const { return m_shown; }
    // One or two sentences with the networks' measured accuracy; meaningful while shown.
    QString text() const;
    // Never again on this account.
    void dismiss();

Q_SIGNALS:
    void changed();

private:
    void readLatest(const RunHistory &history);

    Settings &m_settings;
    const ActiveService &m_service;
    bool m_shown = false;
};

} // namespace countersign
