#include "base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Where the compiled texts stand in a static library a linker drops them unless someone asks.
static void keepTexts()
{
    Q_INIT_RESOURCE(countersign_texts);
}

namespace countersign {

void installTranslations(QCoreApplication &application, const QString &tag)
{
    keepTexts();
    const QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    QLocale::setDefault(locale);
    auto *qtTexts = new QTranslator(&application);
    if (qtTexts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto *ownTexts = new QTranslator(&application);
    // A language that we do not ship falls back to English, for its plurals.
    if (ownTexts->load(locale, QStringLiteral("countersign"), QStringLiteral("_"),
                       QStringLiteral(":/texts")) ||
        ownTexts->load(QStringLiteral(":/texts/countersign_en")))
        QCoreApplication::installTranslator(ownTexts);
}

QStringList shippedLanguages()
{
    keepTexts();
    static const QString prefix = QStringLiteral("countersign_");
    QStringList tags;
    const QStringList files = QDir(QStringLiteral(":/texts")).entryList({prefix + QLatin1Char('*')});
    for (const QString &file : files)
        tags.append(file.section(QLatin1Char('.'), 0, 0).mid(prefix.size()));
    return tags;
}

} // namespace countersign
