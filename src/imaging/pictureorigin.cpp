#include "imaging/pictureorigin.h"

#include "base/limits.h"
#include "imaging/fileblocks.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace countersign::imaging {

namespace {

// EXIF 2.32, tags of the first directory and of the one it leads to.
constexpr quint16 makeTag = 0x010F;
constexpr quint16 modelTag = 0x0110;
constexpr quint16 softwareTag = 0x0131;
constexpr quint16 changedTag = 0x0132;
constexpr quint16 exifTag = 0x8769;
constexpr quint16 takenTag = 0x9003;
constexpr quint16 asciiType = 2;
constexpr quint16 longType = 4;
constexpr qsizetype entryBytes = 12;

constexpr QByteArrayView exifPrefix("Exif\0\0", 6);

// Lower case; parts of the names of programs that people change pictures with.
constexpr std::array editors = {"photoshop",   "lightroom",  "gimp",  "affinity",  "snapseed", "picsart",
                                "facetune",    "faceapp",    "meitu", "remini",    "canva",    "pixlr",
                                "paint",       "photopea",   "krita", "darktable", "luminar",  "imagemagick",
                                "capture one", "photoscape", "beauty"};

// What a person reads: printable, without padding, of a bounded length.
QString cleaned(QByteArrayView text)
{
    QString clean = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), limits::originCharacters)));
    if (const qsizetype end = clean.indexOf(QChar(0)); end >= 0)
        clean.truncate(end);
    clean.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    return clean.simplified();
}

class TiffReader
{
public:
    explicit TiffReader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_little(bytes.startsWith("II"))
    {}

    quint32 firstDirectory() const { return number<quint32>(4); }

    // Calls `use(tag, type, count, where its value stands)` for each entry.
    template<class Use>
    void readDirectory(quint32 at, Use use) const
    {
        const qsizetype entries = std::min<qsizetype>(number<quint16>(at), limits::exifEntries);
        for (qsizetype i = 0; i < entries; ++i) {
            const qsizetype entry = qsizetype(at) + 2 + i * entryBytes;
            if (entry + entryBytes > m_bytes.size())
                return;
            use(number<quint16>(entry), number<quint16>(entry + 2), number<quint32>(entry + 4), entry + 8);
        }
    }

    template<class T>
    T number(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(T)) > m_bytes.size())
            return 0;
        return m_little ? qFromLittleEndian<T>(m_bytes.data() + at) : qFromBigEndian<T>(m_bytes.data() + at);
    }

    QByteArrayView text(quint32 count, qsizetype valueAt) const
    {
        const qsizetype at = count <= sizeof(quint32) ? valueAt : qsizetype(number<quint32>(valueAt));
        if (at >= m_bytes.size())
            return {};
        return m_bytes.sliced(at, std::min<qsizetype>(count, m_bytes.size() - at));
    }

private:
    QByteArrayView m_bytes;
    bool m_little;
};

QDateTime dateOf(const QString &text)
{
    return QDateTime::fromString(text, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
}

// "Canon" and "Canon EOS R5" name the maker twice.
QString cameraOf(const QString &make, const QString &model)
{
    return model.startsWith(make, Qt::CaseInsensitive) || model.isEmpty()
               ? (model.isEmpty() ? make : model)
               : (make + QLatin1Char(' ') + model).trimmed();
}

void readExif(QByteArrayView bytes, PictureOrigin &origin)
{
    const TiffReader tiff(bytes);
    QString make;
    QString model;
    QDateTime changed;
    quint32 more = 0;
    const auto use = [&](quint16 tag, quint16 type, quint32 count, qsizetype valueAt) {
        if (tag == exifTag && type == longType)
            more = tiff.number<quint32>(valueAt);
        if (type != asciiType)
            return;
        const QString value = cleaned(tiff.text(count, valueAt));
        if (tag == makeTag)
            make = value;
        else if (tag == modelTag)
            model = value;
        else if (tag == softwareTag)
            origin.software = value;
        else if (tag == changedTag)
            changed = dateOf(value);
        else if (tag == takenTag)
            origin.takenAt = dateOf(value);
    };
    tiff.readDirectory(tiff.firstDirectory(), use);
    if (more > 0)
        tiff.readDirectory(more, use);
    origin.camera = cameraOf(make, model);
    if (!origin.takenAt.isValid() && !origin.camera.isEmpty())
        origin.takenAt = changed;
    origin.hasCameraData = !origin.camera.isEmpty() || origin.takenAt.isValid();
}

// In an attribute or an element, as both are written.
QString creatorIn(QByteArrayView xmp)
{
    constexpr QByteArrayView name("CreatorTool");
    const qsizetype at = xmp.indexOf(name);
    if (at < 0)
        return {};
    const QByteArrayView rest = xmp.sliced(at + name.size());
    const bool element = rest.startsWith(">");
    if (!element && !rest.startsWith("=\""))
        return {};
    const QByteArrayView value = rest.sliced(element ? 1 : 2);
    const qsizetype end = value.indexOf(element ? '<' : '"');
    return end < 0 ? QString() : cleaned(value.first(end));
}

QByteArrayView exifIn(FileKind kind, const QVector<FileBlock> &blocks, QByteArrayView bytes)
{
    if (kind == FileKind::Tiff)
        return bytes;
    if (kind == FileKind::Jpeg)
        return contentOf(blocks, "\xE1", exifPrefix);
    if (kind == FileKind::Png)
        return contentOf(blocks, "eXIf");
    // Some writers put the prefix of JPEG in front.
    const QByteArrayView prefixed = contentOf(blocks, "EXIF", exifPrefix);
    return prefixed.isEmpty() ? contentOf(blocks, "EXIF") : prefixed;
}

} // namespace

bool PictureOrigin::namesEditor() const
{
    const QString lower = software.toLower();
    return std::ranges::any_of(
        editors, [&lower](const char *editor) { return lower.contains(QLatin1String(editor)); });
}

PictureOrigin readOrigin(FileKind kind, const QByteArray &bytes)
{
    const QVector<FileBlock> blocks = fileBlocks(kind, bytes);
    PictureOrigin origin;
    if (const QByteArrayView exif = exifIn(kind, blocks, bytes); !exif.isEmpty())
        readExif(exif, origin);
    if (origin.software.isEmpty())
        origin.software = cleaned(contentOf(blocks, "tEXt", QByteArrayView("Software\0", 9)));
    // A camera's own program gives way to what made the picture after it.
    if (const QString creator =
            creatorIn(contentOf(blocks, "\xE1", QByteArrayView("http://ns.adobe.com/xap/1.0/\0", 29)));
        !creator.isEmpty())
        origin.software = creator;
    return origin;
}

} // namespace countersign::imaging
