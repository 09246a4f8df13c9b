#pragma once

#include "app/cli/arguments.h"
#include "app/cli/batch.h"
#include "app/cli/batchcommand.h"
#include "app/cli/casefiles.h"
#include "app/cli/connection.h"
#include "app/cli/exitcodes.h"
#include "app/cli/output.h"
#include "app/cli/pagewalk.h"
#include "app/cli/pictures.h"
#include "app/cli/registration.h"
#include "base/limits.h"
#include "review/entrycheck.h"

#include <QObject>

#include <memory>

namespace countersign::cli {

// The commands of the program, once usageProblem() has none. run() ends with an exit status.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(const Arguments &arguments, const Output &output, Connection &connection);

    Call<int> run();

    bool needsService() const;

private:
    Call<int> match();
    Call<int> search();
    Call<int> age();
    Call<int> lists();
    Call<int> addFaces();
    Call<int> exportEntries();
    Call<int> importEntries();
    Call<int> sessions();
    Call<int> showSession();
    Call<int> cases();
    Call<int> importCases();
    void createCase(const CaseFiles &files, const std::function<void(int)> &done);
    Call<int> audit();
    Call<int> verifyRecord() const;
    Call<int> exportRecord() const;
    Call<int> printRecordKey() const;
    Call<int> batch();
    Call<int> balance();
    Call<int> registerAccount();

    void addToList(const QString &listId, const QString &obstacle, const CallSource<int> &source);
    void uploadTo(const QString &listId, const CallSource<int> &source);
    void uploadFace(const QString &listId, const QString &file, const std::function<void(int)> &done);
    Call<FaceList> namedList();
    void withEntries(const std::function<void(const FaceList &, const QVector<ListEntry> &)> &use,
                     const CallSource<int> &end);
    void exportPictures(const FaceList &list, const QVector<ListEntry> &entries,
                        const CallSource<int> &source);
    void writeEntries(const FaceList &list, const QVector<ListEntry> &entries,
                      const QHash<QString, QString> &pictures, const CallSource<int> &source);
    void tellCheck(const EntryCheck &check) const;
    void applyCheck(const FaceList &list, const EntryCheck &check, const CallSource<int> &source);
    void addEntry(const QString &listId, const QString &line, const NewEntry &entry,
                  const std::function<void(int)> &done);
    void fillOptions(CheckOptions &options) const;
    int report(const QString &subject, const Error &error) const;
    // The heads of the columns that verdict() fills, once; nothing with --json. `subjects` are what stands in
    // the first column, the second one is the status.
    void printHead(const QStringList &subjects, const QStringList &head);
    // The file as it goes out, once the service can take it: an engine that ended is started again, and no
    // file is spent on it meanwhile.
    Call<didit::OutgoingImage> prepared(const QString &file, const imaging::UploadLimits &limits);
    template<class Report>
    int verdict(const QString &subject, const Report &report, const QStringList &words) const;
    Call<int> runBatch(const QStringList &files, Batch::Job job, int atOnce = limits::callsInFlight);
    // All rows that --offset and --limit ask for, as a table under `head`, or page by page as they came.
    template<class Row>
    Call<int> printPages(typename PageWalk<Row>::Source source, const QStringList &head,
                         std::function<QStringList(const Row &)> cells);

    const Arguments &m_arguments;
    const Output &m_output;
    Connection &m_connection;
    const ListGate m_gate;
    QVector<qsizetype> m_widths; // of the columns, in characters
    std::unique_ptr<Batch> m_batch;
    std::unique_ptr<BatchCommand> m_batchCommand;
    std::unique_ptr<Registration> m_registration;
};

template<class Report>
int Commands::verdict(const QString &subject, const Report &report, const QStringList &words) const
{
    if (m_output.isJson())
        m_output.printJson(report.raw);
    else
        m_output.printRow(QStringList{subject, report.status.text()} + words, m_widths);
    return exitCodeFor(report.status);
}

} // namespace countersign::cli
