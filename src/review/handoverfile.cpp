#include "review/handoverfile.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace countersign {

namespace {

struct HandOverFileText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::HandOverFile)
};

} // namespace

Result<bool> writeHandOverFile(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorKind::Storage,
                       HandOverFileText::tr("The hand-over cannot be written. Check its folder and the free "
                                            "space: %1")
                           .arg(QDir::toNativeSeparators(name)));
    return true;
}

Result<QByteArray> readHandOverFile(const QString &name)
{
    QFile file(name);
    // A pipe in its place would be waited for without end.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, HandOverFileText::tr("The hand-over cannot be read. Check that "
                                                                "you may read the file: %1")
                                               .arg(QDir::toNativeSeparators(name)));
    // One byte more tells that there is more.
    return file.read(limits::opinionFileBytes + 1);
}

QString handOverHash(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace countersign
