#include "models/builtinnotice.h"

#include "base/settings.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"

#include <QJsonObject>

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
    const QString tier = m_service.networks().value(QLatin1String("tier")).toString();
    if (m_shown || m_settings.builtInNetworksExplained() || tier != QLatin1String("built-in"))
        return;
    m_shown = true;
    Q_EMIT changed();
}

QString BuiltInNotice::text() const
{
    const QString measured = m_service.networks().value(QLatin1String("measured")).toString();
    return tr("The built-in networks made this comparison: %1 Larger networks tell people apart more surely.")
        .arg(measured);
}

void BuiltInNotice::dismiss()
{
    m_settings.setBuiltInNetworksExplained(true);
    if (!std::exchange(m_shown, false))
        return;
    Q_EMIT changed();
}

} // namespace countersign
