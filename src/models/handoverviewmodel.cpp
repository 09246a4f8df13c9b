#include "models/handoverviewmodel.h"

#include "base/background.h"
#include "base/limits.h"
#include "profile/activeservice.h"
#include "review/casemarks.h"
#include "review/handoverfile.h"
#include "review/record.h"

#include <algorithm>

namespace countersign {

namespace {

// What the record keeps of a file.
QJsonObject traceOf(qsizetype opinions, const QString &hash, const QString &installation)
{
    return {{QStringLiteral("opinions"), opinions},
            {QStringLiteral("sha256"), hash},
            {QStringLiteral("installation"), installation}};
}

} // namespace

HandOverViewModel::HandOverViewModel(const ActiveService &service, Record &record, CaseMarks &marks,
                                     QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_record(record)
    , m_marks(marks)
{}

HandOverViewModel::~HandOverViewModel()
{
    m_signing.drop();
    m_writing.drop();
    m_reading.drop();
    m_taking.drop();
}

// The cases of this computer's engine are nowhere else.
bool HandOverViewModel::hasCasesElsewhere()
{
    if (m_service.profile().kind != ProfileKind::ThisComputer)
        return true;
    Q_EMIT failed(makeError(ErrorKind::Rejected,
                            tr("The cases of this computer are nowhere else, so nobody can share an opinion "
                               "on them. Choose the service that both of you work with in Settings.")));
    return false;
}

void HandOverViewModel::make(const QString &file, const QString &passphrase)
{
    if (isRunning() || !hasCasesElsewhere())
        return;
    m_profileId = m_service.profile().id;
    m_opinions = m_marks.opinions(m_profileId);
    m_signing.start(m_record.sealKey(), this, [this, file, passphrase](const Result<SealKey> &key) {
        if (key)
            write(*key, file, passphrase);
        else
            Q_EMIT failed(key.error());
    });
}

void HandOverViewModel::write(const SealKey &key, const QString &file, const QString &passphrase)
{
    auto call = inBackground<QString>(
        [profile = m_profileId, opinions = m_opinions, key, file, passphrase]() -> Result<QString> {
            const auto content = sealHandOver(profile, opinions, key, passphrase);
            if (!content)
                return std::unexpected(content.error());
            if (const auto written = writeHandOverFile(file, *content); !written)
                return std::unexpected(written.error());
            return handOverHash(*content);
        });
    m_writing.start(std::move(call), this,
                    [this, installation = key.installation()](const Result<QString> &hash) {
                        if (hash)
                            noteMade(installation, *hash);
                        else
                            Q_EMIT failed(hash.error());
                    });
}

void HandOverViewModel::noteMade(const QString &installation, const QString &hash)
{
    const qsizetype handed = std::min(m_opinions.size(), limits::handedOpinions);
    m_record.add(RecordEvent::HandOverMade, {m_profileId, {}, 0}, traceOf(handed, hash, installation));
    Q_EMIT done(
        tr("%n second opinions are in the file. It is signed by this installation, %1.", nullptr, int(handed))
            .arg(installation));
}

void HandOverViewModel::take(const QString &file, const QString &passphrase)
{
    if (isRunning() || !hasCasesElsewhere())
        return;
    m_profileId = m_service.profile().id;
    auto call = inBackground<Opened>([file, passphrase] { return open(file, passphrase); });
    m_reading.start(std::move(call), this, [this](const Result<Opened> &opened) {
        if (!opened)
            Q_EMIT failed(opened.error());
        else if (opened->handOver.profileId != m_profileId)
            Q_EMIT failed(makeError(ErrorKind::Rejected,
                                    tr("These second opinions are about the cases of another service. Choose "
                                       "that service in Settings and take them in again.")));
        else
            add(*opened);
    });
}

Result<HandOverViewModel::Opened> HandOverViewModel::open(const QString &file, const QString &passphrase)
{
    const auto content = readHandOverFile(file);
    if (!content)
        return std::unexpected(content.error());
    const auto handOver = openHandOver(*content, passphrase);
    if (!handOver)
        return std::unexpected(handOver.error());
    return Opened{*handOver, handOverHash(*content)};
}

void HandOverViewModel::add(const Opened &opened)
{
    const OpinionHandOver &handOver = opened.handOver;
    const QJsonObject trace = traceOf(handOver.opinions.size(), opened.hash, handOver.installation);
    m_taking.start(m_marks.takeOpinions(handOver.opinions, trace), this,
                   [this, installation = handOver.installation](const Result<qint64> &added) {
                       if (added)
                           Q_EMIT done(tr("%n new second opinions of installation %1 are taken in.", nullptr,
                                          int(*added))
                                           .arg(installation));
                       else
                           Q_EMIT failed(added.error());
                   });
}

} // namespace countersign
