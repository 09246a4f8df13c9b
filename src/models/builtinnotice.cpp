#include "models/builtinnotice.h"

#include "base/settings.h"
#include "models/networktext.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"

namespace countersign {

BuiltInNotice::BuiltInNotice(Settings &settings, const ActiveService &service, const RunHistory &history,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_service(service)
{
    connect(&history, &RunHistory::rowsInserted, this, [this, &history] { readLatest(history); });
}

void BuiltInNotice::readLatest(const RunHistory &history)
{
    const RunAction action = history.entryAt(0).action;
    if (action != RunAction::Match && action != RunAction::Search)
        return;
    const QString tier = m_service.networks().tier;
    if (m_shown || m_settings.builtInNetworksExplained() || tier != QLatin1String("built-in"))
        return;
    m_shown = true;
    Q_EMIT changed();
}

QString BuiltInNotice::text() const
{
    return tr("The built-in networks made this comparison. %1 Larger networks tell people apart more surely.")
        .arg(accuracyText(m_service.networks()));
}

void BuiltInNotice::dismiss()
{
    m_settings.setBuiltInNetworksExplained(true);
    if (!std::exchange(m_shown, false))
        return;
    Q_EMIT changed();
}

} // namespace countersign
