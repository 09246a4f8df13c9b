#include "models/entryexport.h"

#include "base/background.h"
#include "base/limits.h"
#include "profile/activeservice.h"
#include "review/entrytable.h"
#include "review/record.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace countersign {

namespace {

// Its path below the table's folder.
Result<QString> writePicture(const QString &table, const ListEntry &entry, const QByteArray &picture)
{
    const QString folder = pictureFolderOf(table);
    const QString name = pictureNameOf(entry, picture);
    QDir().mkpath(folder);
    QSaveFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return failure(ErrorKind::Storage, EntryExport::tr("The pictures cannot be written. Check the folder "
                                                           "and the free space: %1")
                                               .arg(QDir::toNativeSeparators(folder)));
    return QFileInfo(folder).fileName() + QLatin1Char('/') + name;
}

// Those that are on the list still.
QVector<ListEntry> entriesWith(const QStringList &ids, const QVector<ListEntry> &entries)
{
    QHash<QString, ListEntry> byId;
    for (const ListEntry &entry : entries)
        byId.insert(entry.id, entry);
    QVector<ListEntry> found;
    for (const QString &id : ids) {
        if (const auto entry = byId.constFind(id); entry != byId.constEnd())
            found.append(*entry);
    }
    return found;
}

} // namespace

EntryExport::EntryExport(ActiveService &service, Record &record, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_record(record)
{
    connect(&m_whole, &WholeList::progressed, this,
            [this](qsizetype read, qint64 count) { Q_EMIT progressed(read, qsizetype(count)); });
    connect(&service, &ActiveService::aboutToSwitch, this, &EntryExport::stop);
}

EntryExport::~EntryExport()
{
    m_reading.drop();
    m_arranging.drop();
    m_writing.drop();
}

void EntryExport::start(const Wish &wish)
{
    if (m_running)
        return;
    m_wish = wish;
    m_running = true;
    m_entries.clear();
    m_pictures.clear();
    m_next = m_done = m_lacking = 0;
    m_inFlight = 0;
    const QString search = m_wish.only.isEmpty() ? m_wish.query.search : QString();
    const auto source = [this, search](const PageRequest &page) {
        return m_service.service().entries(m_wish.list.id, {search, {}}, page);
    };
    m_reading.start(m_whole.read(source), this, [this](const Result<QVector<ListEntry>> &entries) {
        if (!entries)
            return refuse(entries.error());
        m_arranging.start(
            inBackground<QVector<ListEntry>>([entries = *entries, query = m_wish.query, only = m_wish.only,
                                              today = QDate::currentDate()]() -> Result<QVector<ListEntry>> {
                return only.isEmpty() ? arranged(entries, query, today) : entriesWith(only, entries);
            }),
            this,
            [this](const Result<QVector<ListEntry>> &found) { take(found.value_or(QVector<ListEntry>())); });
    });
    Q_EMIT changed();
}

void EntryExport::stop()
{
    if (!m_running)
        return;
    m_reading.drop();
    m_arranging.drop();
    m_writing.drop();
    end();
}

void EntryExport::end()
{
    ++m_generation;
    m_running = false;
    m_entries.clear();
    m_pictures.clear();
    Q_EMIT changed();
}

void EntryExport::refuse(const Error &error)
{
    end();
    Q_EMIT failed(error);
}

void EntryExport::take(const QVector<ListEntry> &entries)
{
    m_entries = entries;
    if (m_wish.pictures && m_wish.list.holdsFaces())
        fetchMore();
    else
        write();
}

void EntryExport::fetchMore()
{
    while (m_next < m_entries.size() && m_inFlight < limits::callsInFlight) {
        const ListEntry entry = m_entries.at(m_next++);
        ++m_inFlight;
        const auto call = entry.imageAddress.isEmpty()
                              ? Call<QByteArray>::finished(failure(ErrorKind::NotFound))
                              : m_service.service().fetchImage(entry.imageAddress);
        call.then(this, [this, entry, generation = m_generation](const Result<QByteArray> &picture) {
            QMetaObject::invokeMethod(
                this,
                [this, entry, picture, generation] {
                    if (generation == m_generation)
                        fetched(entry, picture);
                },
                Qt::QueuedConnection);
        });
    }
    if (m_done == m_entries.size())
        write();
}

void EntryExport::fetched(const ListEntry &entry, const Result<QByteArray> &picture)
{
    if (!picture)
        return pictureWritten(entry, std::unexpected(picture.error()));
    inBackground<QString>([table = m_wish.file, entry, picture = *picture] {
        return writePicture(table, entry, picture);
    }).then(this, [this, entry, generation = m_generation](const Result<QString> &path) {
        if (generation == m_generation)
            pictureWritten(entry, path);
    });
}

void EntryExport::pictureWritten(const ListEntry &entry, const Result<QString> &path)
{
    if (!path && path.error().kind == ErrorKind::Storage)
        return refuse(path.error());
    --m_inFlight;
    ++m_done;
    if (path)
        m_pictures.insert(entry.id, *path);
    else
        ++m_lacking;
    Q_EMIT progressed(m_done, m_entries.size());
    fetchMore();
}

void EntryExport::write()
{
    m_writing.start(inBackground<bool>([wish = m_wish, entries = m_entries, pictures = m_pictures] {
                        return writeEntryTable(wish.file, wish.list, entries, pictures);
                    }),
                    this, [this](const Result<bool> &written) {
                        if (!written)
                            return refuse(written.error());
                        m_record.add(RecordEvent::Exported, {m_service.profile().id, {}, 0},
                                     {{QStringLiteral("what"), QStringLiteral("list-entries")},
                                      {QStringLiteral("list"), m_wish.list.id},
                                      {QStringLiteral("entries"), m_entries.size()},
                                      {QStringLiteral("pictures"), m_pictures.size()}});
                        QString sentence = tr("%n entries are exported.", nullptr, int(m_entries.size()));
                        if (m_lacking > 0)
                            sentence +=
                                QLatin1Char(' ') +
                                tr("%n pictures could not be read and are missing.", nullptr, int(m_lacking));
                        end();
                        Q_EMIT made(sentence);
                    });
}

} // namespace countersign
