#include "engine/modelscommand.h"

#include "base/paths.h"
#include "engine/exitstatus.h"
#include "engine/modelcatalogue.h"

#include <QDir>

namespace countersign::engine {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::ModelsCommand)
};

struct Order
{
    bool install = false;
    bool yes = false;
    QString from;
    QString models = paths::installedNetworks();
    QVector<NetworkManifest> wanted;
    QString complaint;
};

QVector<NetworkManifest> offeredNetworks()
{
    QVector<NetworkManifest> offered = supportedNetworks();
    offered.removeIf([](const NetworkManifest &manifest) { return !manifest.offered; });
    return offered;
}

// One pass over the words; the first that does not fit ends it with a complaint.
class OrderReader
{
public:
    explicit OrderReader(QStringList words)
        : m_words(std::move(words))
    {}

    Order read()
    {
        if (!m_words.isEmpty() && !m_words.first().startsWith(QLatin1Char('-')))
            readVerb(m_words.takeFirst());
        while (!m_words.isEmpty() && m_order.complaint.isEmpty())
            readWord(m_words.takeFirst());
        if (m_order.wanted.isEmpty())
            m_order.wanted = offeredNetworks();
        return m_order;
    }

private:
    void readVerb(const QString &verb)
    {
        m_order.install = verb == QLatin1String("install");
        if (!m_order.install && verb != QLatin1String("list"))
            m_order.complaint = CommandText::tr("“models” knows “list” and “install”, not “%1”.").arg(verb);
    }

    void readWord(const QString &word)
    {
        if (word == QLatin1String("--yes"))
            m_order.yes = true;
        else if (word == QLatin1String("--from"))
            readFolder(word, &m_order.from);
        else if (word == QLatin1String("--models"))
            readFolder(word, &m_order.models);
        else if (word.startsWith(QLatin1Char('-')))
            m_order.complaint = CommandText::tr("“models” has no option “%1”.").arg(word);
        else
            readNetwork(word);
    }

    void readFolder(const QString &option, QString *folder)
    {
        if (m_words.isEmpty())
            m_order.complaint = CommandText::tr("Name a folder after “%1”.").arg(option);
        else
            *folder = m_words.takeFirst();
    }

    void readNetwork(const QString &id)
    {
        for (const NetworkManifest &manifest : offeredNetworks())
            if (manifest.id == id)
                m_order.wanted.append(manifest);
        if (m_order.wanted.isEmpty() || m_order.wanted.last().id != id)
            m_order.complaint =
                CommandText::tr("There is no network “%1”; “models list” names them all.").arg(id);
    }

    QStringList m_words;
    Order m_order;
};

void say(QTextStream &out, const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        out << sentence << '\n';
}

void sayInstalled(QTextStream &out, const NetworkManifest &manifest)
{
    out << CommandText::tr("Installed %1 (%2).").arg(manifest.name, manifest.licence) << '\n';
    if (!manifest.notice.isEmpty())
        out << "    " << CommandText::tr("Notice: %1").arg(manifest.notice) << '\n';
}

int list(const Order &order, QTextStream &out)
{
    QStringList problems;
    out << catalogueText(catalogue({order.models}, &problems));
    say(out, problems);
    return Done;
}

int installFrom(const Order &order, QTextStream &out)
{
    if (!QDir(order.from).exists()) {
        out << CommandText::tr("There is no folder %1.").arg(order.from) << '\n';
        return Failed;
    }
    const auto report = ModelInstaller(order.models).installFrom(order.from, order.wanted);
    for (const NetworkManifest &manifest : report.installed)
        sayInstalled(out, manifest);
    say(out, report.refused);
    say(out, report.failed);
    if (report.installed.isEmpty())
        out << CommandText::tr("No supported network was found in %1.").arg(order.from) << '\n';
    const bool complete = !report.installed.isEmpty() && report.refused.isEmpty() && report.failed.isEmpty();
    return complete ? Done : Failed;
}

void announce(const Order &order, QTextStream &out)
{
    for (const NetworkManifest &manifest : order.wanted) {
        out << manifest.name << ", " << CommandText::tr("Licence: %1").arg(manifest.licence) << '\n';
        for (const KnownFile &part : manifest.parts)
            out << "    " << part.address.toString() << '\n';
        if (!manifest.notice.isEmpty())
            out << "    " << CommandText::tr("Notice: %1").arg(manifest.notice) << '\n';
    }
}

bool isPresent(const Order &order, const NetworkManifest &manifest)
{
    QStringList problems;
    const auto entries = catalogue({order.models}, &problems);
    return std::ranges::any_of(entries, [&](const CatalogueEntry &entry) {
        return entry.manifest.id == manifest.id && !entry.path.isEmpty();
    });
}

int download(const Order &order, QTextStream &out, const FetchFunction &fetch)
{
    if (!order.yes) {
        announce(order, out);
        out << CommandText::tr("Nothing was downloaded yet. Repeat the command with --yes to download these "
                               "networks to %1.")
                   .arg(order.models)
            << '\n';
        return Failed;
    }
    if (!fetch) {
        out << CommandText::tr("This program cannot download. Use --from with a folder.") << '\n';
        return Failed;
    }
    int status = Done;
    for (const NetworkManifest &manifest : order.wanted) {
        if (isPresent(order, manifest)) {
            out << CommandText::tr("%1 is present already.").arg(manifest.name) << '\n';
            continue;
        }
        out << CommandText::tr("Downloading %1.").arg(manifest.name) << '\n';
        out.flush();
        if (const auto done = ModelInstaller(order.models).download(manifest, fetch)) {
            sayInstalled(out, manifest);
        } else {
            out << done.error().message << '\n';
            status = Failed;
        }
    }
    return status;
}

} // namespace

int runModelsCommand(const QStringList &arguments, QTextStream &out, const FetchFunction &fetch)
{
    const Order order = OrderReader(arguments).read();
    if (!order.complaint.isEmpty()) {
        out << order.complaint << '\n';
        return WrongUsage;
    }
    if (!order.install)
        return list(order, out);
    return order.from.isEmpty() ? download(order, out, fetch) : installFrom(order, out);
}

} // namespace countersign::engine
