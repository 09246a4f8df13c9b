#include "review/listgate.h"

#include "domain/facejudgement.h"
#include "review/batchcaller.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace countersign {

namespace {

struct GateText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ListGate)
};

Result<bool> refused(const QString &sentence)
{
    return failure(ErrorKind::Rejected, sentence);
}

Result<bool> unlessObjected(const QVector<Objection> &objections)
{
    if (objections.isEmpty())
        return true;
    QStringList texts;
    for (const Objection &objection : objections)
        texts.append(objection.text);
    return refused(GateText::tr("Not added, because of this: %1. If you want it all the same, add it on the "
                                "page Blocklists.")
                       .arg(QLocale().createSeparatedList(texts)));
}

Result<bool> judgementOf(const QVector<LocatedFace> &faces, const QSize &size)
{
    if (faces.isEmpty())
        return refused(GateText::tr("No face was found in it. Choose another picture."));
    if (faces.size() > 1)
        return refused(GateText::tr("It shows %n faces. Add it on the page Blocklists, where you choose one.",
                                    nullptr, int(faces.size())));
    return unlessObjected(objectionsToPicture(faces.first(), size));
}

// Looking changes nothing, so an answer that is lost leaves nothing open: it speaks against the face.
Result<bool> withoutLook(const Error &error, const QString &objection)
{
    if (afterError(error) != AfterError::Unknown)
        return std::unexpected(error);
    return unlessObjected({objectionOf(objection)});
}

Result<bool> judgementOf(const Result<SearchReport> &report)
{
    return report ? unlessObjected(objectionsOfSearch(report))
                  : withoutLook(report.error(), QStringLiteral("not-searched"));
}

} // namespace

ListGate::ListGate(Locate locate, std::function<bool()> searchIsFree)
    : m_locate(std::move(locate))
    , m_searchIsFree(std::move(searchIsFree))
{}

Call<bool> ListGate::pass(didit::Service &service, const didit::OutgoingImage &image, QObject *context) const
{
    const CallSource<bool> source;
    Call<bool> call(source);
    m_locate(image).then(context, [=, this, &service](const Result<QVector<LocatedFace>> &faces) {
        if (!faces)
            return void(source.finish(withoutLook(faces.error(), QStringLiteral("not-judged"))));
        const Result<bool> judgement = judgementOf(*faces, image.uprightSize);
        if (!judgement || !m_searchIsFree())
            return void(source.finish(judgement));
        service.search(image, searchForDoubles()).then(context, [source](const Result<SearchReport> &report) {
            source.finish(judgementOf(report));
        });
    });
    return call;
}

} // namespace countersign
