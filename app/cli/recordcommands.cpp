#include "app/cli/commands.h"
#include "base/limits.h"
#include "domain/scoreband.h"
#include "review/faceblocklist.h"

namespace countersign::cli {

namespace {

const imaging::UploadLimits faceLimits{limits::faceUploadBytes, false};
const QString blocklistWord = QStringLiteral("blocklist");

} // namespace

template<class Row>
Call<int> Commands::printPages(typename PageWalk<Row>::Source source, const QStringList &head,
                               std::function<QStringList(const Row &)> cells)
{
    const CallSource<int> end;
    Call<int> call(end);
    const int offset = m_arguments.number(QStringLiteral("offset"), 0);
    const int limit = m_arguments.number(QStringLiteral("limit"), limits::listedRows);
    const auto rows = std::make_shared<QVector<QStringList>>(1, head);
    const auto show = [this, rows, cells = std::move(cells)](const Page<Row> &page) {
        if (m_output.isJson())
            m_output.printJson(page.raw);
        for (const Row &row : page.rows)
            rows->append(cells(row));
    };
    PageWalk<Row>::start(this, std::move(source), show, offset, limit)
        .then(this, [=, this](const Result<bool> &more) {
            if (!m_output.isJson() && (more || rows->size() > 1))
                m_output.printTable(*rows);
            if (!more)
                return void(end.finish(report({}, more.error())));
            if (*more)
                m_output.printNotice(tr("There are more. Go on with --offset %1, or raise --limit.")
                                         .arg(offset + rows->size() - 1));
            end.finish(approved);
        });
    return call;
}

Call<int> Commands::lists()
{
    const QString word = m_arguments.operands().value(0);
    if (word == QLatin1String("add-face"))
        return addFaces();
    if (word == QLatin1String("export"))
        return exportEntries();
    if (word == QLatin1String("import"))
        return importEntries();
    return printPages<FaceList>(
        [this](const PageRequest &page) { return m_connection.service().lists({}, page); },
        {tr("Id"), tr("Type"), tr("Of"), tr("Entries"), tr("Name")},
        [](const FaceList &list) {
            return QStringList{list.id, list.listType, list.entryType, QString::number(list.entryCount),
                               list.name};
        });
}

Call<int> Commands::addFaces()
{
    const CallSource<int> source;
    Call<int> call(source);
    const QString list = m_arguments.operands().value(1);
    const QString obstacle = m_connection.blocklistObstacle();
    if (list != blocklistWord) {
        addToList(list, obstacle, source);
        return call;
    }
    if (!obstacle.isEmpty()) {
        source.finish(report({}, makeError(ErrorKind::Rejected, obstacle)));
        return call;
    }
    faceBlocklist(m_connection.service(), this).then(this, [=, this](const Result<QString> &found) {
        if (!found)
            return void(source.finish(report({}, found.error())));
        uploadTo(*found, source);
    });
    return call;
}

// Other lists than blocklists are nobody else's business.
void Commands::addToList(const QString &listId, const QString &obstacle, const CallSource<int> &source)
{
    if (obstacle.isEmpty())
        return uploadTo(listId, source);
    m_connection.service().list(listId).then(this, [=, this](const Result<FaceList> &list) {
        if (!list)
            source.finish(report({}, list.error()));
        else if (list->isBlocklist())
            source.finish(report({}, makeError(ErrorKind::Rejected, obstacle)));
        else
            uploadTo(listId, source);
    });
}

void Commands::uploadTo(const QString &listId, const CallSource<int> &source)
{
    const auto job = [this, listId](const QString &file, const std::function<void(int)> &done) {
        uploadFace(listId, file, done);
    };
    runBatch(m_arguments.operands().mid(2), job, m_gate.takesTurns() ? 1 : limits::callsInFlight)
        .then(this, [source](const Result<int> &code) { source.finish(code); });
}

void Commands::uploadFace(const QString &listId, const QString &file, const std::function<void(int)> &done)
{
    const auto added = [=, this](const Result<ListEntry> &entry) {
        if (!entry)
            return done(report(file, entry.error()));
        if (m_output.isJson())
            m_output.printJson(entry->raw);
        else
            m_output.printTable({{file, tr("added"), entry->id}});
        done(approved);
    };
    prepared(file, faceLimits).then(this, [=, this](const Result<didit::OutgoingImage> &image) {
        if (!image)
            return done(report(file, image.error()));
        m_gate.pass(m_connection.service(), *image, this)
            .then(this, [=, this, face = *image](const Result<bool> &passed) {
                if (!passed)
                    return done(report(file, passed.error()));
                m_connection.service()
                    .uploadFace(listId, face, m_arguments.value(QStringLiteral("comment")), {})
                    .then(this, added);
            });
    });
}

Call<int> Commands::sessions()
{
    if (m_arguments.operands().value(0) == QLatin1String("show"))
        return showSession();
    SessionFilter filter;
    if (m_arguments.isSet(QStringLiteral("status")))
        filter.statuses = {Status(m_arguments.value(QStringLiteral("status")))};
    return printPages<SessionRow>(
        [this, filter](const PageRequest &page) { return m_connection.service().sessions(filter, page); },
        {tr("Number"), tr("Status"), tr("Id"), tr("Vendor data")},
        [](const SessionRow &row) {
            return QStringList{QString::number(row.number), row.status.text(), row.id, row.vendorData};
        });
}

Call<int> Commands::showSession()
{
    const CallSource<int> source;
    Call<int> call(source);
    m_connection.service()
        .decision(m_arguments.operands().value(1))
        .then(this, [=, this](const Result<SessionDecision> &decision) {
            if (!decision)
                return void(source.finish(report({}, decision.error())));
            if (m_output.isJson()) {
                m_output.printJson(decision->raw);
                return void(source.finish(exitCodeFor(decision->status)));
            }
            QVector<QStringList> rows{{tr("Case"), QString::number(decision->number)},
                                      {tr("Status"), decision->status.text()},
                                      {tr("Features"), decision->features.join(QStringLiteral(", "))}};
            for (const FaceMatchFeature &match : decision->faceMatches)
                rows.append(
                    {tr("Face match"), match.score ? similarityText(*match.score) : tr("No similarity")});
            m_output.printTable(rows);
            source.finish(exitCodeFor(decision->status));
        });
    return call;
}

Call<int> Commands::balance()
{
    const CallSource<int> source;
    Call<int> call(source);
    m_connection.service().balance().then(this, [=, this](const Result<Balance> &balance) {
        if (!balance)
            return void(source.finish(report({}, balance.error())));
        if (m_output.isJson())
            m_output.printJson(balance->raw);
        else
            m_output.printLine(tr("%1 US dollars").arg(balance->amount));
        source.finish(approved);
    });
    return call;
}

} // namespace countersign::cli
