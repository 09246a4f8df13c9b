#pragma once

#include "base/result.h"
#include "engine/server/api.h"

#include <QImage>

#include <optional>

namespace countersign::engine {

// Reads the parts of a check (contract 3.0) and gathers what is wrong with them, field by field.
class FormReader
{
public:
    explicit FormReader(const ApiRequest &request);

    bool boolean(const char *name, bool fallback);
    double number(const char *name, double fallback, double from, double to);
    int integer(const char *name, int fallback, int from, int to);
    QString text(const char *name, int longest);      // null when it was not sent
    QJsonValue object(const char *name, int longest); // JSON null when it was not sent
    QString choice(const char *name, const QStringList &choices, const QString &fallback);
    // Decodes within the limits; null when it is missing or refused.
    QImage image(const char *name);

    // Every refusal in one answer; nothing when all was well.
    std::optional<ApiAnswer> refusal() const;

private:
    std::optional<QString> value(const char *name) const;
    void refuse(const char *name, const QString &sentence);

    const ApiRequest &m_request;
    QJsonObject m_errors;
};

// Decodes an image a client sent, upright and in sRGB: at most `bytes` bytes, limits::enginePixels, and one
// of `formats`. The error's message is fit for a field error.
Result<QImage> decodeImage(const QByteArray &content, qint64 bytes, const QList<QByteArray> &formats);

} // namespace countersign::engine
