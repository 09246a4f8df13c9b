#include "models/activityviewmodel.h"

#include <QLocale>

namespace countersign {

namespace {

constexpr auto settleTime = std::chrono::milliseconds(200); // deciding adds several entries in a row

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

} // namespace

ActivityViewModel::ActivityViewModel(Record &record, QObject *parent)
    : QObject(parent)
    , m_record(record)
{
    m_entries.setReader(record.reviewer());
    m_entries.setSource([this](const PageRequest &request) { return m_record.page(m_filter, request); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&m_soon, &QTimer::timeout, this, &ActivityViewModel::reload);
    connect(&record, &Record::added, this, [this] {
        if (m_watching)
            m_soon.start();
    });
}

ActivityViewModel::~ActivityViewModel()
{
    m_verifying.drop();
    m_exporting.drop();
    m_counting.drop();
}

void ActivityViewModel::setFilter(const RecordFilter &filter)
{
    m_filter = filter;
    m_entries.reload();
}

void ActivityViewModel::showOthers(bool shown)
{
    if (shown == m_entries.othersShown())
        return;
    m_entries.setOthersShown(shown);
    if (shown)
        m_record.add(RecordEvent::Revealed, {},
                     {{QStringLiteral("what"), QStringLiteral("ratings of others")}});
}

void ActivityViewModel::reload()
{
    m_entries.setReader(m_record.reviewer());
    m_entries.reload();
    m_counting.start(m_record.agreement(), this, [this](const Result<Agreement> &agreement) {
        m_agreement = agreement ? *agreement : Agreement();
        Q_EMIT agreementChanged();
    });
}

void ActivityViewModel::verify()
{
    m_verifying.start(m_record.verify(), this, [this](const Result<RecordCheck> &check) {
        Q_EMIT verifyingChanged();
        Q_EMIT verified(check && check->isWhole(), check ? recordCheckText(*check) : check.error().message);
    });
    Q_EMIT verifyingChanged();
}

void ActivityViewModel::exportTo(const QString &file)
{
    const auto format = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? RecordFormat::Csv
                                                                                  : RecordFormat::JsonLines;
    m_exporting.start(m_record.exportTo(file, format), this, [this](const Result<bool> &written) {
        if (written)
            Q_EMIT exported(tr("The record is exported."));
        else
            Q_EMIT failed(written.error());
    });
}

QString ActivityViewModel::agreementText() const
{
    if (m_agreement.decided == 0)
        return {};
    const Share share = m_agreement.share();
    return tr("Reviewers and the service agreed in %1 of %n decisions that both took a side in: %2 % (95 % "
              "confidence: %3 to %4 %).",
              nullptr, int(m_agreement.decided))
        .arg(m_agreement.agreed)
        .arg(percent(share.value), percent(share.low), percent(share.high));
}

} // namespace countersign
