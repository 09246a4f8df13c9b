#include "engine/server/formreader.h"

#include "base/limits.h"
#include "imaging/decode.h"

#include <cmath>

namespace countersign::engine {

namespace {

constexpr qint64 bytesPerMebibyte = 1024LL * 1024;

// Contract 3.0.
const QList<QByteArray> &checkFormats()
{
    static const QList<QByteArray> formats = {"jpeg", "png", "webp", "tiff"};
    return formats;
}

} // namespace

Result<QImage> decodeImage(const QByteArray &content, qint64 bytes, const QList<QByteArray> &formats)
{
    if (content.size() > bytes)
        return failure(ErrorKind::TooLarge,
                       QStringLiteral("The file is larger than %1 MB.").arg(bytes / bytesPerMebibyte));
    const Result<imaging::Header> header = imaging::readHeader(content);
    if (!header)
        return std::unexpected(header.error());
    if (!formats.contains(imaging::formatName(header->kind)))
        return failure(ErrorKind::Unsupported,
                       QStringLiteral("The file's format is not accepted. Send one of: %1.")
                           .arg(QString::fromLatin1(formats.join(", "))));
    const QSize size = header->storedSize;
    if (qint64(size.width()) * size.height() > limits::enginePixels)
        return failure(
            ErrorKind::TooLarge,
            QStringLiteral("The image has more than %1 megapixels.").arg(limits::enginePixels / 1'000'000));
    return imaging::decode(content, *header);
}

FormReader::FormReader(const ApiRequest &request)
    : m_request(request)
{}

bool FormReader::boolean(const char *name, bool fallback)
{
    const std::optional<QString> sent = value(name);
    if (!sent)
        return fallback;
    const QString word = sent->toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word != QLatin1String("false") && word != QLatin1String("0"))
        refuse(name, QStringLiteral("Must be a valid boolean."));
    return false;
}

double FormReader::number(const char *name, double fallback, double from, double to)
{
    const std::optional<QString> sent = value(name);
    if (!sent)
        return fallback;
    bool valid = false;
    const double number = sent->toDouble(&valid);
    if (!valid || !std::isfinite(number))
        refuse(name, QStringLiteral("A valid number is required."));
    else if (number < from || number > to)
        refuse(name, QStringLiteral("Ensure this value is between %1 and %2.").arg(from).arg(to));
    else
        return number;
    return fallback;
}

int FormReader::integer(const char *name, int fallback, int from, int to)
{
    const double exact = number(name, fallback, from, to);
    if (exact != std::floor(exact))
        refuse(name, QStringLiteral("A valid integer is required."));
    return static_cast<int>(exact);
}

QString FormReader::text(const char *name, int longest)
{
    const std::optional<QString> sent = value(name);
    if (!sent)
        return {};
    if (sent->size() > longest)
        refuse(name, QStringLiteral("Ensure this field has no more than %1 characters.").arg(longest));
    return *sent;
}

QJsonValue FormReader::object(const char *name, int longest)
{
    const QString sent = text(name, longest);
    if (sent.isEmpty())
        return QJsonValue::Null;
    const QJsonDocument document = QJsonDocument::fromJson(sent.toUtf8());
    if (document.isObject())
        return document.object();
    if (sent.trimmed() != QLatin1String("null"))
        refuse(name, QStringLiteral("Value must be a JSON object."));
    return QJsonValue::Null;
}

QString FormReader::choice(const char *name, const QStringList &choices, const QString &fallback)
{
    const std::optional<QString> sent = value(name);
    if (!sent)
        return fallback;
    if (!choices.contains(*sent))
        refuse(name, QStringLiteral("\"%1\" is not a valid choice.").arg(*sent));
    return *sent;
}

QImage FormReader::image(const char *name)
{
    const ApiPart *const part = m_request.part(name);
    if (!part) {
        refuse(name, QStringLiteral("No file was submitted."));
        return {};
    }
    const Result<QImage> picture = decodeImage(part->content, limits::imageBytes, checkFormats());
    if (picture)
        return *picture;
    refuse(name, picture.error().message);
    return {};
}

std::optional<ApiAnswer> FormReader::refusal() const
{
    if (m_errors.isEmpty())
        return std::nullopt;
    return jsonAnswer(m_errors, 400);
}

std::optional<QString> FormReader::value(const char *name) const
{
    const ApiPart *const part = m_request.part(name);
    if (!part)
        return std::nullopt;
    return QString::fromUtf8(part->content).trimmed();
}

void FormReader::refuse(const char *name, const QString &sentence)
{
    const QString field = QString::fromLatin1(name);
    QJsonArray sentences = m_errors.value(field).toArray();
    sentences.append(sentence);
    m_errors[field] = sentences;
}

} // namespace countersign::engine
