#include "engine/server/workshop.h"

#include "base/limits.h"

#include <QBuffer>
#include <QImageWriter>
#include <QRegularExpression>
#include <QThread>
#include <QTransform>

namespace countersign::engine {

namespace {

constexpr int keptSide = 1280; // pixels
constexpr int keptQuality = 90;

QByteArray signedText(const QString &pictureId, qint64 expires)
{
    return pictureId.toLatin1() + '\n' + QByteArray::number(expires);
}

} // namespace

ApiAnswer storageAnswer()
{
    return detailAnswer(
        503, QStringLiteral("The engine's store cannot be read or written. Check the free space of "
                            "its folder and try again."));
}

ApiAnswer notFoundAnswer()
{
    return detailAnswer(404, QStringLiteral("Not found."));
}

Workshop::Workshop(Database &newDatabase, const Vault &newVault, Analyser &newAnalyser, const Clock &newClock,
                   const QString &galleryFile)
    : database(newDatabase)
    , vault(newVault)
    , analyser(newAnalyser)
    , clock(newClock)
    , gallery(newDatabase, newVault, newAnalyser.embedderId(), galleryFile)
    , m_places(std::max(2, QThread::idealThreadCount()))
{}

Answered<Workshop::Place> Workshop::enter(const ApiRequest &request)
{
    if (!m_places.try_acquire_until(
            std::min(request.deadline, std::chrono::steady_clock::now() + limits::engineRequest)))
        return std::unexpected(detailAnswer(503, QStringLiteral("The engine is busy. Try again later.")));
    return Place(*this);
}

Answered<Analysis> Workshop::look(const QImage &picture, const AnalysisWants &wants)
{
    const QImage upright = picture.convertToFormat(QImage::Format_RGB888);
    Result<Analysis> analysis = analyser.analyse(upright, wants);
    if (analysis)
        return std::move(*analysis);
    if (analysis.error().kind == ErrorKind::NoNetworks)
        return std::unexpected(detailAnswer(
            503, QStringLiteral("This engine has no network that finds faces. Install networks with "
                                "\"countersign-engine models install\" and start it again.")));
    return std::unexpected(
        detailAnswer(500, QStringLiteral("The engine could not look at the picture. Try another one.")));
}

std::optional<ApiAnswer> Workshop::comparingRefusal() const
{
    if (!analyser.embedderId().isEmpty())
        return std::nullopt;
    return detailAnswer(
        503, QStringLiteral("This engine has no networks installed that compare faces. Install them "
                            "with \"countersign-engine models install\" and start it again."));
}

PictureSigner Workshop::signer(const ApiRequest &request) const
{
    const qint64 expires =
        clock.nowUtc().toSecsSinceEpoch() + std::chrono::seconds(limits::signedAddressLife).count();
    return [this, expires, base = ownAddress(request)](const QString &pictureId) -> QJsonValue {
        if (pictureId.isEmpty())
            return QJsonValue::Null;
        const QByteArray signature = vault.sign(signedText(pictureId, expires));
        return QStringLiteral("%1/media/%2.jpg?expires=%3&signature=%4")
            .arg(QString::fromLatin1(base), pictureId)
            .arg(expires)
            .arg(QString::fromLatin1(signature));
    };
}

bool Workshop::isSigned(const QString &pictureId, qint64 expires, const QByteArray &signature) const
{
    return sameSecret(vault.sign(signedText(pictureId, expires)), signature);
}

QByteArray ownAddress(const ApiRequest &request)
{
    static const QRegularExpression loopback(QStringLiteral("^(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?$"));
    if (!loopback.match(QString::fromLatin1(request.host)).hasMatch())
        return {};
    return "http://" + request.host;
}

QByteArray keptJpeg(const QImage &picture, int bestAngle)
{
    QImage image = picture;
    const QSize wanted = image.size().scaled(keptSide, keptSide, Qt::KeepAspectRatio);
    if (wanted.width() < image.width())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (bestAngle != 0)
        image = image.transformed(QTransform().rotate(bestAngle));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(keptQuality);
    writer.write(image.convertToFormat(QImage::Format_RGB888));
    return jpeg;
}

} // namespace countersign::engine
