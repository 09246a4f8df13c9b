#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace countersign {

// The SQLite file of decisions and record: full sync, so that what returned is on the disk. One console at a
// time. Everything blocks and belongs to the thread that opened it. Errors: Storage, with a sentence that
// says what to do; they never quote what was to be written.
class ReviewFile
{
public:
    // Makes folder and file. Fails also while another console has the file.
    static Result<std::unique_ptr<ReviewFile>> open(const QString &file);
    ~ReviewFile();
    ReviewFile(const ReviewFile &) = delete;
    ReviewFile &operator=(const ReviewFile &) = delete;

    // Runs one statement with `values` bound to its question marks.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    // The same for a statement that answers nothing.
    Result<bool> change(const QString &statement, const QVariantList &values = {});
    // What `work` wrote is on the disk as a whole, or not at all.
    Result<bool> write(const std::function<Result<bool>()> &work);

private:
    explicit ReviewFile(const QString &file);

    bool lock();
    Result<bool> prepare(const QString &file);
    std::unexpected<Error> refused(const QSqlError &error) const;

    QLockFile m_lock;
    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace countersign
