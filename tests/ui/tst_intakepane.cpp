#include "models/recordfeed.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/pages/blocklistspage.h"
#include "ui/pages/intakepane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

using namespace countersign;

namespace {

QImage portrait(const char *name)
{
    return drawnPortrait(QString::fromLatin1(name));
}

// Two people beside each other.
QImage couple()
{
    const QImage left = portrait("ana-selfie");
    const QImage right = portrait("bruno-selfie");
    QImage both(left.width() + right.width(), left.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, left);
    painter.drawImage(left.width(), 0, right);
    return both;
}

} // namespace

// Many pictures for one list, on the real engine with its built-in networks.
class TestIntakePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dropIsJudgedFirstAndSentOnce();
    void poorFaceGoesInByARecordedOverrideOnly();
    void personChoosesAmongSeveralFaces();
    void failedLineIsSentAgain();
    void doublesOnTheListAreFound();

private:
    QString file(const QString &name, const QImage &image, const char *format = "PNG", int quality = -1);
    void drop(const QStringList &paths);
    void waitForLooks();
    void writeReason(const QString &text);
    void commit();
    template<class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    IntakeBatch &batch() { return m_page->viewModel().batch(); }
    const IntakeLine &line(int row) { return batch().lineAt(row); }
    QVector<ListEntry> entriesAtService();
    double similarityToBlocklisted(const QString &portrait);

    QTemporaryDir m_folder;
    std::unique_ptr<RealConsole> m_console;
    std::unique_ptr<BlocklistsPage> m_page;
};

void TestIntakePane::init()
{
    m_console = std::make_unique<RealConsole>();
    m_console->settings.setTwoPeopleForBlocklistAdds(false); // of that tells tst_proposals
    QTRY_COMPARE_WITH_TIMEOUT(m_console->service.state(), ServiceState::Ready, engineWait);
    m_page = std::make_unique<BlocklistsPage>(m_console->context());
    new QAbstractItemModelTester(&batch(), m_page.get());
    m_page->resize(1300, 800);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(child<QPushButton>("addPictures")->isEnabled());
}

void TestIntakePane::cleanup()
{
    m_page.reset();
    m_console.reset();
}

QString TestIntakePane::file(const QString &name, const QImage &image, const char *format, int quality)
{
    const QString path = m_folder.filePath(name);
    image.save(path, format, quality);
    return path;
}

void TestIntakePane::drop(const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &event);
    QTRY_COMPARE(batch().rowCount(), int(paths.size()));
}

void TestIntakePane::waitForLooks()
{
    QTRY_COMPARE_WITH_TIMEOUT(batch().counts().unlooked, 0, engineWait);
}

void TestIntakePane::writeReason(const QString &text)
{
    QTest::keyClicks(child<QLineEdit>("intakeReason"), text);
    QTRY_VERIFY(child<QLabel>("intakeSummary")->isVisible());
}

void TestIntakePane::commit()
{
    QTRY_VERIFY(child<QPushButton>("intakeSend")->isEnabled());
    QTest::keyClick(child<QLineEdit>("intakeReason"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!batch().isSending(), engineWait);
}

QVector<ListEntry> TestIntakePane::entriesAtService()
{
    didit::Service &service = m_console->service.service();
    const auto lists =
        RealConsole::valueOf(service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {}));
    return RealConsole::valueOf(service.entries(lists.rows.first().id, {}, {})).rows;
}

double TestIntakePane::similarityToBlocklisted(const QString &portrait)
{
    SearchOptions options;
    options.saveApiRequest = false;
    const auto report =
        RealConsole::valueOf(m_console->service.service().search(outgoingFace(portrait), options));
    const QVector<Candidate> found = blocklistedLookalikes(report);
    return found.isEmpty() ? 0 : found.first().similarity;
}

void TestIntakePane::dropIsJudgedFirstAndSentOnce()
{
    const QImage bruno = portrait("bruno-selfie");
    QFile broken(m_folder.filePath(QStringLiteral("broken.jpg")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    drop({file(QStringLiteral("bruno.png"), bruno), file(QStringLiteral("again.jpg"), bruno, "JPEG", 60),
          file(QStringLiteral("mirror.png"), bruno.mirrored(true, false)), broken.fileName(),
          file(QStringLiteral("ana.png"), portrait("ana-selfie"))});
    waitForLooks();
    using Kind = IntakeDouble::Kind;
    QCOMPARE(line(1).twin.value_or(IntakeDouble{}).kind, Kind::SamePicture);
    QCOMPARE(line(2).twin.value_or(IntakeDouble{}).kind, Kind::Mirrored);
    // Networks trained on photographs take one drawing for another.
    QCOMPARE(line(4).twin.value_or(IntakeDouble{}).kind, Kind::SameFace);
    QVERIFY2(!line(3).obstacle().isEmpty(), "what cannot be read says why");
    QVERIFY2(!child<QPushButton>("intakeSend")->isEnabled(), "no reason yet");
    writeReason(QStringLiteral("Second account"));
    QCOMPARE(batch().counts().sendable, 1);
    batch().setOverridden(4, true);
    QCOMPARE(batch().counts().sendable, 2);
    QCOMPARE(entriesAtService().size(), 0);
    commit();
    QCOMPARE(entriesAtService().size(), 2);
    for (const ListEntry &entry : entriesAtService())
        QCOMPARE(entry.comment, QStringLiteral("Second account"));
    QCOMPARE(batch().counts().added, 2);
    for (const int row : {1, 2, 3})
        QVERIFY2(line(row).passedOver && !line(row).outcomeText().isEmpty(), "each line ends in a sentence");
    QTRY_VERIFY2(!child<QPushButton>("intakeSend")->isEnabled(), "nothing goes twice");
    QTest::keyClick(child<QLineEdit>("intakeReason"), Qt::Key_Escape);
    QTRY_VERIFY(!child<IntakePane>("intakePane")->isVisible());
}

void TestIntakePane::poorFaceGoesInByARecordedOverrideOnly()
{
    const RecordFeed feed(m_console->service, m_console->settings, m_console->history,
                          m_console->desk.record);
    drop({file(QStringLiteral("small.png"),
               portrait("bruno-selfie").scaled(120, 120, Qt::KeepAspectRatio, Qt::SmoothTransformation))});
    waitForLooks();
    writeReason(QStringLiteral("Second account"));
    QCOMPARE(batch().counts().sendable, 0);
    auto *table = child<QTableView>("intakeTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_O);
    QVERIFY(child<QCheckBox>("intakeOverride")->isChecked());
    commit();
    QCOMPARE(entriesAtService().size(), 1);
    const auto added = RealConsole::valueOf(m_console->desk.record.page({RecordEvent::ListAdded, {}}, {}));
    QVERIFY(added.rows.first()
                .details.value(QLatin1String("overridden"))
                .toArray()
                .contains(QStringLiteral("small")));
}

void TestIntakePane::personChoosesAmongSeveralFaces()
{
    drop({file(QStringLiteral("couple.png"), couple())});
    waitForLooks();
    writeReason(QStringLiteral("Second account"));
    QCOMPARE(line(0).findings->faces.size(), 2);
    QVERIFY2(!line(0).obstacle().isEmpty(), "nobody guesses which face is meant");
    auto *table = child<QTableView>("intakeTable");
    table->setFocus();
    const bool anaFirst =
        line(0).findings->faces.first().box.center().x() < line(0).findings->faces.last().box.center().x();
    QTest::keyClick(table, anaFirst ? Qt::Key_2 : Qt::Key_1);
    waitForLooks();
    QVERIFY2(line(0).obstacle().isEmpty(), qPrintable(line(0).outcomeText()));
    batch().setOverridden(0, true);
    commit();
    QCOMPARE(entriesAtService().size(), 1);
    // The one on the right is on the list now, and not the other one.
    QVERIFY(similarityToBlocklisted(QStringLiteral("bruno-selfie")) >
            similarityToBlocklisted(QStringLiteral("ana-selfie")));
}

void TestIntakePane::failedLineIsSentAgain()
{
    const QImage bruno = portrait("bruno-selfie");
    const QString path = file(QStringLiteral("bruno.png"), bruno);
    drop({path});
    waitForLooks();
    writeReason(QStringLiteral("Second account"));
    file(QStringLiteral("bruno.png"), portrait("ana-selfie"));
    commit();
    QCOMPARE(batch().counts().failed, 1);
    QCOMPARE(entriesAtService().size(), 0);
    file(QStringLiteral("bruno.png"), bruno);
    commit();
    QCOMPARE(batch().counts().added, 1);
    QCOMPARE(entriesAtService().size(), 1);
}

void TestIntakePane::doublesOnTheListAreFound()
{
    drop({file(QStringLiteral("bruno.png"), portrait("bruno-selfie"))});
    waitForLooks();
    writeReason(QStringLiteral("Second account"));
    commit();
    batch().clear();
    drop({file(QStringLiteral("again.jpg"), portrait("bruno-selfie"), "JPEG", 60)});
    waitForLooks();
    QCOMPARE(line(0).objections().first().id, QStringLiteral("already-listed"));
    QCOMPARE(batch().counts().sendable, 0);
}

COUNTERSIGN_GUITEST_MAIN(TestIntakePane)
#include "tst_intakepane.moc"
