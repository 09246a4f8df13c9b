#include "models/recordfeed.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/blocklistspage.h"
#include "ui/pages/proposalspane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace countersign;

// Two people decide what comes onto a blocklist: the first one's wish waits, the second one looks without
// knowing why, and nothing is sent before.
class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pictureWaitsForAnotherPerson();
    void faceOfACaseOutlivesTheConsole();
    void refusedIsNotAdded();
    void colleaguesOpinionOnTheCaseCounts();
    void leadCanSwitchItOff();

private:
    void propose();
    void proposeFaceOf(const QString &sessionId);
    void sit(const char *name) { m_console->settings.setReviewerName(QString::fromLatin1(name)); }
    template<class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    ProposalsModel &proposals() { return m_page->viewModel().proposals(); }
    QVector<ListEntry> entriesAtService();
    QVector<RecordEntry> recorded(RecordEvent event)
    {
        return RealConsole::valueOf(m_console->desk.record.page({event, {}}, {})).rows;
    }
    QString savedCase();

    std::unique_ptr<RealConsole> m_console;
    std::unique_ptr<RecordFeed> m_feed;
    std::unique_ptr<BlocklistsPage> m_page;
};

void TestProposals::init()
{
    m_console = std::make_unique<RealConsole>();
    sit("Ana Costa");
    m_feed = std::make_unique<RecordFeed>(m_console->service, m_console->settings, m_console->history,
                                          m_console->desk.record);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->service.state(), ServiceState::Ready, engineWait);
    m_page = std::make_unique<BlocklistsPage>(m_console->context());
    m_page->resize(1300, 800);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(child<QPushButton>("addFace")->isEnabled());
}

void TestProposals::cleanup()
{
    m_page.reset();
    m_feed.reset();
    m_console.reset();
}

QVector<ListEntry> TestProposals::entriesAtService()
{
    didit::Service &service = m_console->service.service();
    const auto lists =
        RealConsole::valueOf(service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {}));
    return RealConsole::valueOf(service.entries(lists.rows.first().id, {}, {})).rows;
}

QString TestProposals::savedCase()
{
    return RealConsole::valueOf(
               m_console->service.service().createCase(outgoingFace(QStringLiteral("ana-selfie")),
                                                       outgoingFace(QStringLiteral("ana-selfie")), {}))
        .id;
}

void TestProposals::propose()
{
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    child<FaceSlot>("addFaceSlot")->setPicture(drawnFace(QStringLiteral("bruno-selfie")));
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
}

void TestProposals::proposeFaceOf(const QString &sessionId)
{
    m_page->addFace(nullptr, sessionId);
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
}

void TestProposals::pictureWaitsForAnotherPerson()
{
    propose();
    QTRY_COMPARE_WITH_TIMEOUT(proposals().rowCount(), 1, engineWait);
    QVERIFY(child<QLabel>("addFaceNotice")->text().contains(secondPersonNotice()));
    QCOMPARE(entriesAtService().size(), 0);
    QCOMPARE(m_console->desk.marks.proposals().inMemoryOnly(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<ProposalsPane>("proposalsPane")->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!child<QPushButton>("confirmProposal")->isEnabled(), "nobody confirms their own");
    sit("ana costa");
    QVERIFY2(!proposals().obstacle(0).isEmpty(), "the same person in small letters");
    sit("Marta Silva");
    child<ProposalsPane>("proposalsPane")->begin();
    QTRY_VERIFY(child<ImageCanvas>("proposalCanvas")->picture());
    for (const QLabel *label : child<ProposalsPane>("proposalsPane")->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QLatin1String("Second account")) &&
                     !label->text().contains(QLatin1String("Costa")),
                 qPrintable(label->text()));
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService().size(), 1, engineWait);
    QCOMPARE(entriesAtService().first().comment,
             QStringLiteral("Second account [by Ana Costa; Marta Silva]"));
    QTRY_COMPARE(proposals().rowCount(), 0);
    QVERIFY(child<QLabel>("proposalAnswer")->text().contains(QStringLiteral("Ana Costa")));
    QCOMPARE(recorded(RecordEvent::ListProposed).first().reviewer.name, QStringLiteral("Ana Costa"));
    const RecordEntry added = recorded(RecordEvent::ListAdded).first();
    QCOMPARE(added.reviewer.name, QStringLiteral("Marta Silva"));
    QCOMPARE(added.details.value(QLatin1String("proposed_by")).toString(), QStringLiteral("Ana Costa"));
}

void TestProposals::faceOfACaseOutlivesTheConsole()
{
    const QString id = savedCase();
    proposeFaceOf(id);
    QTRY_COMPARE_WITH_TIMEOUT(proposals().rowCount(), 1, engineWait);
    QCOMPARE(m_console->desk.marks.proposals().inMemoryOnly(), 0);
    const auto kept = RealConsole::valueOf(m_console->desk.thread.ask<QVector<ListProposal>>(
        [](ReviewStore &store) { return store.proposals().open(); }));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().entry.referenceSessionId, id);
    QCOMPARE(kept.first().proposer.name, QStringLiteral("Ana Costa"));
    sit("Marta Silva");
    child<ProposalsPane>("proposalsPane")->begin();
    QTRY_VERIFY_WITH_TIMEOUT(child<ImageCanvas>("proposalCanvas")->picture(), engineWait);
    child<ProposalsPane>("proposalsPane")->confirm();
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService().size(), 1, engineWait);
    QCOMPARE(entriesAtService().first().referenceSessionId, id);
    QTRY_COMPARE(proposals().rowCount(), 0);
    QCOMPARE(RealConsole::valueOf(m_console->desk.thread.ask<QVector<ListProposal>>([](ReviewStore &store) {
                 return store.proposals().open();
             })).size(),
             0);
}

void TestProposals::refusedIsNotAdded()
{
    propose();
    QTRY_COMPARE_WITH_TIMEOUT(proposals().rowCount(), 1, engineWait);
    sit("Marta Silva");
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_page.get(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(proposals().rowCount(), 0);
    QCOMPARE(entriesAtService().size(), 0);
    QCOMPARE(recorded(RecordEvent::ListRefused).first().reviewer.name, QStringLiteral("Marta Silva"));
}

void TestProposals::colleaguesOpinionOnTheCaseCounts()
{
    const QString id = savedCase();
    Opinion opinion;
    opinion.profileId = m_console->service.profile().id;
    opinion.sessionId = id;
    opinion.rating = 1;
    opinion.reasonId = QStringLiteral("S1");
    sit("Marta Silva");
    RealConsole::valueOf(m_console->desk.marks.addOpinion(opinion, {}));
    sit("Ana Costa");
    proposeFaceOf(id);
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService().size(), 1, engineWait);
    QCOMPARE(proposals().rowCount(), 0);
}

void TestProposals::leadCanSwitchItOff()
{
    m_console->settings.setTwoPeopleForBlocklistAdds(false);
    propose();
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService().size(), 1, engineWait);
    QCOMPARE(proposals().rowCount(), 0);
}

COUNTERSIGN_GUITEST_MAIN(TestProposals)
#include "tst_proposals.moc"
