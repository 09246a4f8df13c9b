#include "review/entrytable.h"

#include "base/csv.h"
#include "domain/entrycomment.h"
#include "imaging/sniff.h"
#include "review/tablefile.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace countersign {

namespace {

// Addresses of pictures are signed and end within the hour (contract 2.5).
QString metadataText(QJsonObject metadata)
{
    const QStringList names = metadata.keys();
    for (const QString &name : names) {
        if (name.endsWith(QLatin1String("_image_url")))
            metadata.remove(name);
    }
    return metadata.isEmpty() ? QString()
                              : QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
}

QStringList cellsOf(const FaceList &list, const ListEntry &entry, const QString &picture)
{
    const EntryComment comment = EntryComment::read(entry.comment);
    return {list.entryType,
            entry.value,
            entry.displayLabel,
            comment.text,
            comment.reviewBy.toString(Qt::ISODate),
            entry.sourceSessionId(),
            picture,
            metadataText(entry.metadata),
            comment.people.join(QStringLiteral("; ")),
            entry.addedBy,
            entry.createdAt.toUTC().toString(Qt::ISODate)};
}

} // namespace

QStringList entryColumns()
{
    using namespace entrycolumns;
    return {entryType, value,    label,    comment, reviewBy, sessionId,
            picture,   metadata, wantedBy, addedBy, addedAt};
}

Result<bool> writeEntryTable(const QString &file, const FaceList &list, const QVector<ListEntry> &entries,
                             const QHash<QString, QString> &pictures)
{
    return writeTableFile(file, entryColumns(), entries.size(), [&](qsizetype row) {
        const ListEntry &entry = entries.at(row);
        return cellsOf(list, entry, pictures.value(entry.id));
    });
}

QString pictureFolderOf(const QString &file)
{
    const QFileInfo table(file);
    return table.path() + QLatin1Char('/') + table.completeBaseName() + QStringLiteral("-pictures");
}

// Ids are a service's words: none of them names another folder.
QString pictureNameOf(const ListEntry &entry, const QByteArray &picture)
{
    QString name = entry.id;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-'))
            c = QLatin1Char('_');
    }
    const QByteArray format = imaging::formatName(imaging::sniff(picture));
    return name + QLatin1Char('.') + (format == "jpeg" ? QStringLiteral("jpg") : QString::fromLatin1(format));
}

} // namespace countersign
