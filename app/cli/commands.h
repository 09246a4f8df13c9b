#pragma once

#include "app/cli/arguments.h"
#include "app/cli/batch.h"
#include "app/cli/connection.h"
#include "app/cli/output.h"

#include <QObject>

#include <memory>

namespace countersign::cli {

// The commands of the program. run() ends with an exit status.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(const Arguments &arguments, const Output &output, Connection &connection);

    Call<int> run();

    // Whether the command exists and has what it needs; a sentence when not.
    QString usageProblem() const;
    bool needsService() const;

private:
    Call<int> match();
    Call<int> search();
    Call<int> age();
    Call<int> lists();
    Call<int> addFaces();
    Call<int> sessions();
    Call<int> showSession();
    Call<int> balance();
    Call<int> registerAccount();

    void uploadTo(const QString &listId, const CallSource<int> &source);
    void fillOptions(CheckOptions &options) const;
    int report(const QString &subject, const Error &error) const;
    template<class Report>
    int verdict(const QString &subject, const Report &report, const QStringList &words) const;
    Call<int> runBatch(const QStringList &files, Batch::Job job);

    const Arguments &m_arguments;
    const Output &m_output;
    Connection &m_connection;
    std::unique_ptr<Batch> m_batch;
};

} // namespace countersign::cli
