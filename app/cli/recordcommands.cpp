#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/pictures.h"
#include "app/cli/terminal.h"
#include "base/limits.h"
#include "domain/scoreband.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::cli {

namespace {

const imaging::UploadLimits faceLimits{limits::faceUploadBytes, false};
const QString blocklistWord = QStringLiteral("blocklist");

} // namespace

Call<int> Commands::lists()
{
    if (m_arguments.operands().value(0) == QLatin1String("add-face"))
        return addFaces();
    const CallSource<int> source;
    Call<int> call(source);
    m_connection.service()
        .lists({}, {0, limits::pageRows})
        .then(this, [=, this](const Result<Page<FaceList>> &page) {
            if (!page)
                return void(source.finish(report({}, page.error())));
            QVector<QStringList> rows{{tr("Id"), tr("Type"), tr("Of"), tr("Entries"), tr("Name")}};
            for (const FaceList &list : page->rows) {
                if (m_output.isJson())
                    m_output.printJson(
                        QJsonDocument(QJsonObject{{QStringLiteral("uuid"), list.id},
                                                  {QStringLiteral("name"), list.name},
                                                  {QStringLiteral("list_type"), list.listType},
                                                  {QStringLiteral("entry_type"), list.entryType},
                                                  {QStringLiteral("entry_count"), list.entryCount}})
                            .toJson());
                rows.append(
                    {list.id, list.listType, list.entryType, QString::number(list.entryCount), list.name});
            }
            if (!m_output.isJson())
                m_output.printTable(rows);
            source.finish(approved);
        });
    return call;
}

Call<int> Commands::addFaces()
{
    const CallSource<int> source;
    Call<int> call(source);
    const QString list = m_arguments.operands().value(1);
    if (list != blocklistWord) {
        uploadTo(list, source);
        return call;
    }
    m_connection.service()
        .lists({blocklistWord, QStringLiteral("face")}, {0, limits::pageRows})
        .then(this, [=, this](const Result<Page<FaceList>> &page) {
            if (!page)
                return void(source.finish(report({}, page.error())));
            for (const FaceList &found : page->rows) {
                if (found.isSystem)
                    return uploadTo(found.id, source);
            }
            source.finish(report({}, makeError(ErrorKind::NotFound)));
        });
    return call;
}

void Commands::uploadTo(const QString &listId, const CallSource<int> &source)
{
    const QString comment = m_arguments.value(QStringLiteral("comment"));
    const auto job = [this, listId, comment](const QString &file, const std::function<void(int)> &done) {
        outgoing(file, faceLimits, this).then(this, [=, this](const Result<didit::OutgoingImage> &image) {
            if (!image)
                return done(report(file, image.error()));
            m_connection.service()
                .uploadFace(listId, *image, comment, {})
                .then(this, [=, this](const Result<ListEntry> &entry) {
                    if (!entry)
                        return done(report(file, entry.error()));
                    if (m_output.isJson())
                        m_output.printJson(entry->raw);
                    else
                        m_output.printTable({{file, tr("added"), entry->id}});
                    done(approved);
                });
        });
    };
    runBatch(m_arguments.operands().mid(2), job).then(this, [source](const Result<int> &code) {
        source.finish(code);
    });
}

Call<int> Commands::sessions()
{
    if (m_arguments.operands().value(0) == QLatin1String("show"))
        return showSession();
    const CallSource<int> source;
    Call<int> call(source);
    SessionFilter filter;
    if (m_arguments.isSet(QStringLiteral("status")))
        filter.statuses = {Status(m_arguments.value(QStringLiteral("status")))};
    m_connection.service()
        .sessions(filter, {0, limits::pageRows})
        .then(this, [=, this](const Result<Page<SessionRow>> &page) {
            if (!page)
                return void(source.finish(report({}, page.error())));
            QVector<QStringList> rows{{tr("Number"), tr("Status"), tr("Id"), tr("Vendor data")}};
            for (const SessionRow &row : page->rows) {
                if (m_output.isJson())
                    m_output.printJson(
                        QJsonDocument(QJsonObject{{QStringLiteral("session_id"), row.id},
                                                  {QStringLiteral("session_number"), row.number},
                                                  {QStringLiteral("status"), row.status.literal()},
                                                  {QStringLiteral("vendor_data"), row.vendorData}})
                            .toJson());
                rows.append({QString::number(row.number), row.status.text(), row.id, row.vendorData});
            }
            if (!m_output.isJson())
                m_output.printTable(rows);
            if (page->hasNext && !m_output.isJson())
                m_output.printLine(tr("There are more; narrow the search with --status."));
            source.finish(approved);
        });
    return call;
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

Call<int> Commands::registerAccount()
{
    const CallSource<int> source;
    Call<int> call(source);
    const QString email = askLine(tr("E-mail: "));
    const QString password = askSecret(tr("Password: "));
    const auto keep = [this, source](const VerifiedAccount &account) {
        m_connection.keys()
            .write(QStringLiteral("didit"), account.apiKey.toUtf8())
            .then(this, [=, this](const Result<bool> &kept) {
                m_output.printLine(
                    kept.value_or(false)
                        ? tr("Registered. The key is in this computer's keychain.")
                        : tr("Registered, but this computer has no keychain that answers. Copy the key "
                             "from Didit's console."));
                source.finish(approved);
            });
    };
    m_connection.accounts()
        .registerAccount({email, password})
        .then(this, [=, this](const Result<bool> &registered) {
            if (!registered)
                return void(source.finish(report({}, registered.error())));
            m_connection.accounts()
                .verifyEmail(email, askLine(tr("Code from the e-mail: ")))
                .then(this, [=, this](const Result<VerifiedAccount> &account) {
                    if (account)
                        keep(*account);
                    else
                        source.finish(report({}, account.error()));
                });
        });
    return call;
}

} // namespace countersign::cli
