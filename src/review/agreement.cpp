#include "review/agreement.h"

#include "review/casereview.h"
#include "review/recordbody.h"
#include "review/recordexport.h"

#include <QJsonArray>

namespace countersign {

Result<Agreement> readAgreement(const ReviewPlaces &places)
{
    Agreement agreement;
    const auto count = [&agreement](const RecordEntry &entry) {
        const QJsonArray ratings = entry.details.value(QLatin1String("ratings")).toArray();
        const QJsonValue score = entry.details.value(QLatin1String("score"));
        if (entry.event != RecordEvent::Decided || ratings.isEmpty() || !score.isDouble())
            return;
        const Leaning person = leaningOf(ratings.last().toObject().value(QLatin1String("rating")).toInt());
        const Leaning service = leaningOfScore(score.toDouble());
        if (person == Leaning::Open || service == Leaning::Open)
            return;
        ++agreement.decided;
        agreement.agreed += person == service ? 1 : 0;
    };
    if (const auto read = readRecord(places, count); !read)
        return std::unexpected(read.error());
    return agreement;
}

} // namespace countersign
