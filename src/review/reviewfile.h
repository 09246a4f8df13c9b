#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace countersign {

// What a person is told of a file that cannot be used; translated.
struct FileSentences
{
    QString taken;      // another program has it
    QString damaged;    // with %1 for its path
    QString unwritable; // or unreadable
};

// A SQLite file of our own, of decisions and record or of a batch: full sync, so that what returned is on the
// disk. One program at a time writes it. Everything blocks and belongs to the thread that opened it. Errors:
// Storage, with a sentence that says what to do; they never quote what was to be written.
class ReviewFile
{
public:
    // Makes folder and file. Fails also while another console has the file.
    static Result<std::unique_ptr<ReviewFile>> open(const QString &file,
                                                    const FileSentences &sentences = ofDecisions());
    // To read only, whoever has it.
    static Result<std::unique_ptr<ReviewFile>> read(const QString &file, const FileSentences &sentences);
    static FileSentences ofDecisions();
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
    ReviewFile(const QString &file, const FileSentences &sentences);

    bool lock();
    Result<bool> take();
    Result<bool> connect(const QString &options);
    std::unexpected<Error> refused(const QSqlError &error) const;

    QLockFile m_lock;
    QString m_file;
    FileSentences m_sentences;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace countersign
