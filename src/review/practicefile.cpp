#include "review/practicefile.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMutex>
#include <QSaveFile>

namespace countersign {

namespace {

struct PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::PracticeFile)
};

// Reading and writing back is one step, whichever thread does it.
QMutex &fileMutex()
{
    static QMutex mutex;
    return mutex;
}

// As isSamePerson() sees it, within the account.
QString keyOf(const Reviewer &person)
{
    const QByteArray name = (person.login + QLatin1Char('\n') + person.name.toCaseFolded()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
}

std::unexpected<Error> unreadableResults()
{
    return failure(ErrorKind::Storage,
                   PracticeText::tr("Your earlier practice results cannot be read. Delete them to keep new "
                                    "ones; until then nothing is overwritten."));
}

// Empty when there is none yet.
Result<QJsonObject> readEverybody(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly) || file.size() > limits::practiceFileBytes)
        return unreadableResults();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return unreadableResults();
    return document.object();
}

Result<PracticeTally> tallyIn(const QJsonObject &everybody, const Reviewer &person)
{
    const QJsonValue own = everybody.value(keyOf(person));
    if (own.isUndefined())
        return PracticeTally();
    const auto tally = PracticeTally::fromJson(own.toObject());
    if (!tally)
        return unreadableResults();
    return *tally;
}

bool write(const QString &name, const QJsonObject &everybody)
{
    QSaveFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(QJsonDocument(everybody).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
}

std::unexpected<Error> unwritable()
{
    return failure(
        ErrorKind::Storage,
        PracticeText::tr("Your practice results could not be kept. Check the free space of your disk."));
}

} // namespace

Result<PracticeTally> readPractice(const QString &file, const Reviewer &person)
{
    const QMutexLocker lock(&fileMutex());
    const auto everybody = readEverybody(file);
    return everybody ? tallyIn(*everybody, person) : std::unexpected(everybody.error());
}

Result<PracticeTally> addPractice(const QString &file, const Reviewer &person, const PracticeTally &more)
{
    const QMutexLocker lock(&fileMutex());
    auto everybody = readEverybody(file);
    if (!everybody)
        return std::unexpected(everybody.error());
    auto tally = tallyIn(*everybody, person);
    if (!tally)
        return tally;
    tally->add(more);
    everybody->insert(keyOf(person), tally->toJson());
    if (!write(file, *everybody))
        return unwritable();
    return tally;
}

Result<PracticeTally> forgetPractice(const QString &file, const Reviewer &person)
{
    const QMutexLocker lock(&fileMutex());
    QJsonObject others = readEverybody(file).value_or(QJsonObject());
    others.remove(keyOf(person));
    const bool gone = others.isEmpty() ? !QFile::exists(file) || QFile::remove(file) : write(file, others);
    if (!gone)
        return unwritable();
    return PracticeTally();
}

} // namespace countersign
