#include "models/networktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign {

namespace {

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

QString namesText(const QStringList &names)
{
    QStringList known = names;
    known.removeAll(QString());
    if (known.isEmpty())
        return {};
    return NetworkText::tr("Answered by %1.").arg(QLocale().createSeparatedList(known));
}

} // namespace

QString comparedByText(const AnsweringNetworks &networks)
{
    return namesText({networks.detector, networks.embedder, networks.liveness});
}

QString estimatedByText(const AnsweringNetworks &networks)
{
    return namesText({networks.detector, networks.age, networks.liveness});
}

QString answeredByText(const AnsweringNetworks &networks)
{
    return namesText({networks.detector, networks.embedder, networks.age, networks.liveness});
}

QString accuracyText(const AnsweringNetworks &networks)
{
    if (!networks.pairsRight || !networks.trueAccepts)
        return {};
    const QLocale locale;
    return NetworkText::tr("Right on %1 % of pairs of people they never saw; at one false accept in a "
                           "thousand they accept %2 % of the same people.")
        .arg(locale.toString(*networks.pairsRight, 'f', 1), locale.toString(*networks.trueAccepts, 'f', 1));
}

} // namespace countersign
