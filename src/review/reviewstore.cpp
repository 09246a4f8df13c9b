#include "review/reviewstore.h"

namespace countersign {

namespace {

constexpr int numberDigits = 4; // of a mark, at least

} // namespace

QString recordMark(const Reviewer &reviewer, const QString &installation, qint64 number)
{
    return QStringLiteral("%1, Countersign %2-%3")
        .arg(reviewer.name, installation)
        .arg(number, numberDigits, 10, QLatin1Char('0'));
}

ReviewStore::ReviewStore(std::unique_ptr<ReviewFile> file, SealKey key, const QString &anchorFile)
    : m_file(std::move(file))
    , m_outbox(*m_file)
    , m_marks(*m_file)
    , m_proposals(*m_file)
    , m_record(*m_file, std::move(key), anchorFile)
{}

Result<std::unique_ptr<ReviewStore>> ReviewStore::open(const ReviewPlaces &places)
{
    auto file = ReviewFile::open(places.database);
    if (!file)
        return std::unexpected(file.error());
    auto key = SealKey::openOrCreate(places.sealKey);
    if (!key)
        return std::unexpected(key.error());
    std::unique_ptr<ReviewStore> store(new ReviewStore(std::move(*file), std::move(*key), places.anchor));
    for (const auto &prepared : {store->m_outbox.prepare(), store->m_marks.prepare(),
                                 store->m_proposals.prepare(), store->m_record.prepare()}) {
        if (!prepared)
            return std::unexpected(prepared.error());
    }
    return store;
}

Result<bool> ReviewStore::write(const std::function<Result<bool>()> &work)
{
    const auto written = m_file->write(work);
    if (written)
        m_record.keep();
    else
        m_record.forget();
    return written;
}

Result<OutboxEntry> ReviewStore::decide(OutboxEntry decision, const RecordEntry &entry)
{
    const auto written = write([&]() -> Result<bool> {
        const auto number = m_record.add(entry);
        if (!number)
            return std::unexpected(number.error());
        const QString mark = recordMark(entry.reviewer, m_record.installation(), *number);
        decision.change.comment =
            decision.change.comment.isEmpty() ? mark : decision.change.comment + QStringLiteral(" — ") + mark;
        const auto id = m_outbox.add(decision);
        if (!id)
            return std::unexpected(id.error());
        decision.id = *id;
        return true;
    });
    if (!written)
        return std::unexpected(written.error());
    return decision;
}

Result<bool> ReviewStore::update(const OutboxEntry &decision, const std::optional<RecordEntry> &entry)
{
    return write([&]() -> Result<bool> {
        if (entry) {
            if (const auto added = m_record.add(*entry); !added)
                return std::unexpected(added.error());
        }
        return m_outbox.update(decision);
    });
}

Result<bool> ReviewStore::addWith(const RecordEntry &entry, const std::function<Result<bool>()> &work)
{
    return write([&]() -> Result<bool> {
        const auto added = m_record.add(entry);
        return added ? work() : std::unexpected(added.error());
    });
}

Result<bool> ReviewStore::add(const RecordEntry &entry)
{
    return addWith(entry, [] { return true; });
}

Result<bool> ReviewStore::addStart(const RecordEntry &started, const RecordEntry &changed)
{
    const auto before = m_record.page({RecordEvent::Started, {}}, {0, 1});
    if (!before)
        return std::unexpected(before.error());
    const QJsonObject policy =
        before->rows.isEmpty() ? QJsonObject() : before->rows.first().details.value(policyKey()).toObject();
    return addWith(started, [&]() -> Result<bool> {
        if (policy == changed.details)
            return true;
        const auto added = m_record.add(changed);
        return added ? Result<bool>(true) : std::unexpected(added.error());
    });
}

Result<bool> ReviewStore::cutRecord(qint64 last, const QDateTime &olderThan, const RecordEntry &entry)
{
    return write([&] { return m_record.cut(last, olderThan, entry); });
}

Result<bool> ReviewStore::addOpinion(const Opinion &opinion, const RecordEntry &entry)
{
    return addWith(entry, [&] { return m_marks.add(opinion); });
}

Result<bool> ReviewStore::park(const ParkedCase &parked, const RecordEntry &entry)
{
    return addWith(entry, [&] { return m_marks.park(parked); });
}

Result<bool> ReviewStore::setDifferent(const DifferentPair &pair, bool different, const RecordEntry &entry)
{
    return addWith(entry, [&] { return m_marks.setDifferent(pair, different); });
}

Result<qint64> ReviewStore::addProposal(const ListProposal &proposal, const RecordEntry &entry)
{
    qint64 id = 0;
    const auto added = addWith(entry, [&]() -> Result<bool> {
        if (!proposal.isKept())
            return true;
        const auto kept = m_proposals.add(proposal);
        if (!kept)
            return std::unexpected(kept.error());
        id = *kept;
        return true;
    });
    return added ? Result<qint64>(id) : std::unexpected(added.error());
}

Result<bool> ReviewStore::endProposal(qint64 id, const std::optional<RecordEntry> &entry)
{
    const auto end = [&] { return m_proposals.remove(id); };
    return entry ? addWith(*entry, end) : write(end);
}

Result<QVector<Opinion>> ReviewStore::takeOpinions(const QVector<Opinion> &opinions, RecordEntry entry)
{
    QVector<Opinion> added;
    const auto written = write([&]() -> Result<bool> {
        auto fresh = m_marks.addNew(opinions);
        if (!fresh)
            return std::unexpected(fresh.error());
        added = std::move(*fresh);
        entry.details.insert(QStringLiteral("new"), added.size());
        const auto number = m_record.add(entry);
        return number ? Result<bool>(true) : std::unexpected(number.error());
    });
    if (!written)
        return std::unexpected(written.error());
    return added;
}

} // namespace countersign
