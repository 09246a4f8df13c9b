#include "models/practicesource.h"

#include "base/background.h"
#include "imaging/intake.h"
#include "models/casepictures.h"
#include "profile/activeservice.h"

#include <QFileInfo>

namespace countersign {

namespace {

constexpr qsizetype picturesOfPair = 2;

Result<imaging::PicturePtr> readFilePicture(const QString &path)
{
    const auto bytes = imaging::readFile(path);
    // Without its name, which may say who it is.
    auto picture = bytes ? imaging::readPicture(*bytes, {}) : std::unexpected(bytes.error());
    if (!picture)
        return failure(picture.error().kind,
                       QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), picture.error().message));
    return picture;
}

Result<PairPictures> both(const Result<imaging::PicturePtr> &first, const Result<imaging::PicturePtr> &second)
{
    if (!first)
        return std::unexpected(first.error());
    if (!second)
        return std::unexpected(second.error());
    return PairPictures{*first, *second};
}

std::unexpected<Error> unusable(qint64 number, const Error &error)
{
    return failure(error.kind, CasePairs::tr("Case %1: %2").arg(number).arg(error.message));
}

} // namespace

Call<PairPictures> FilePairs::read(const PracticePair &pair)
{
    return inBackground<PairPictures>([first = pair.first, second = pair.second] {
        return both(readFilePicture(first), readFilePicture(second));
    });
}

CasePairs::CasePairs(ActiveService &service, Record &record, const QString &purpose)
    : m_service(service)
    , m_record(record)
    , m_purpose(purpose)
{}

Call<PairPictures> CasePairs::read(const PracticePair &pair)
{
    const CallSource<PairPictures> source;
    Call<PairPictures> call(source);
    m_service.service()
        .decision(pair.first)
        .then(this, [this, source](const Result<SessionDecision> &decision) {
            if (!decision)
                return void(source.finish(std::unexpected(decision.error())));
            QVector<QUrl> addresses;
            for (const CasePicture &picture : comparedPictures(*decision))
                addresses.append(picture.address);
            if (addresses.size() < picturesOfPair)
                return void(source.finish(
                    unusable(decision->number, makeError(ErrorKind::NotFound,
                                                         tr("Its two pictures are not there any more.")))));
            const RecordSubject subject{m_service.profile().id, decision->id, decision->number};
            m_unseen.insert(decision->id, {subject, decision->status});
            fetch(source, decision->number, addresses, {});
        });
    return call;
}

void CasePairs::noteSeen(const PracticePair &pair)
{
    if (!m_unseen.contains(pair.first))
        return;
    const Unseen seen = m_unseen.take(pair.first);
    m_record.add(RecordEvent::Opened, seen.subject,
                 {{QStringLiteral("status"), seen.status.literal()}, {QStringLiteral("what"), m_purpose}});
}

void CasePairs::fetch(const CallSource<PairPictures> &source, qint64 number, const QVector<QUrl> &addresses,
                      QVector<QByteArray> fetched)
{
    if (fetched.size() == picturesOfPair) {
        runInBackground([source, number, fetched] {
            const auto pictures =
                both(imaging::readPicture(fetched.first(), {}), imaging::readPicture(fetched.last(), {}));
            source.finish(pictures ? pictures : unusable(number, pictures.error()));
        });
        return;
    }
    m_service.service()
        .fetchImage(addresses.at(fetched.size()))
        .then(this, [this, source, number, addresses, fetched](const Result<QByteArray> &bytes) mutable {
            if (!bytes)
                return void(source.finish(unusable(number, bytes.error())));
            fetched.append(*bytes);
            fetch(source, number, addresses, fetched);
        });
}

} // namespace countersign
