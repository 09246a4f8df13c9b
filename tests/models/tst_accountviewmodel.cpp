#include "base/settings.h"
#include "models/accountviewmodel.h"
#include "profile/activeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

// A keychain that answers as the test wants.
class ToldKeyStore final : public secrets::KeyStore
{
public:
    Call<QByteArray> read(const QString &) override { return Call<QByteArray>::finished(QByteArray()); }
    Call<bool> write(const QString &, const QByteArray &key) override
    {
        written.append(key);
        return Call<bool>::finished(keeps);
    }
    Call<bool> remove(const QString &) override
    {
        if (keeps)
            return Call<bool>::finished(true);
        return Call<bool>::finished(failure(ErrorKind::Storage));
    }

    bool keeps = true;
    QList<QByteArray> written;
};

} // namespace

class TestAccountViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_model.reset(); }
    void keyIsKeptWithoutTheSpaceAroundIt();
    void keyThatIsNotKeptIsSaidToGo();
    void newKeyThatNothingKeepsIsShown();
    void refusalToForgetIsSaid();
    void balanceIsUnknownWhereNobodyKnows();

private:
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActiveService> m_service;
    std::unique_ptr<AccountViewModel> m_model;
    ToldKeyStore *m_keys = nullptr;
};

void TestAccountViewModel::init()
{
    m_settings = std::make_unique<Settings>(QString());
    m_settings->setProfileId(QStringLiteral("didit"));
    auto keys = std::make_unique<ToldKeyStore>();
    m_keys = keys.get();
    m_service = std::make_unique<ActiveService>(*m_settings, std::move(keys), EngineOptions{});
    m_model = std::make_unique<AccountViewModel>(*m_service);
}

void TestAccountViewModel::keyIsKeptWithoutTheSpaceAroundIt()
{
    m_model->keepKey(QStringLiteral("   "));
    QVERIFY(m_keys->written.isEmpty());
    m_model->keepKey(QStringLiteral(" a-key\n"));
    QCOMPARE(m_keys->written, QList<QByteArray>{"a-key"});
    QTRY_VERIFY(!m_model->keyNotice().isEmpty());
    const QString kept = m_model->keyNotice();
    m_model->removeKey();
    QTRY_VERIFY(m_model->keyNotice() != kept);
}

void TestAccountViewModel::keyThatIsNotKeptIsSaidToGo()
{
    m_model->keepKey(QStringLiteral("a-key"));
    QTRY_VERIFY(!m_model->keyNotice().isEmpty());
    const QString kept = m_model->keyNotice();
    m_keys->keeps = false;
    m_model->keepKey(QStringLiteral("a-key"));
    QTRY_VERIFY(m_model->keyNotice() != kept);
}

void TestAccountViewModel::newKeyThatNothingKeepsIsShown()
{
    m_model->keepNewKey(QStringLiteral("made-1"));
    QTRY_VERIFY(!m_model->keyNotice().isEmpty());
    QVERIFY2(m_model->unkeptKey().isEmpty(), "the keychain has it");
    m_keys->keeps = false;
    m_model->keepNewKey(QStringLiteral("made-2"));
    QTRY_COMPARE(m_model->unkeptKey(), QStringLiteral("made-2"));
    QVERIFY(m_model->keyNotice().contains(QLatin1String("Copy it now")));
    m_model->keepKey(QStringLiteral("typed"));
    QTRY_VERIFY2(m_model->unkeptKey().isEmpty(), "whoever typed it has it");
}

void TestAccountViewModel::refusalToForgetIsSaid()
{
    m_keys->keeps = false;
    m_model->removeKey();
    QTRY_COMPARE(m_model->keyNotice(), makeError(ErrorKind::Storage).message);
}

void TestAccountViewModel::balanceIsUnknownWhereNobodyKnows()
{
    const QSignalSpy changed(m_model.get(), &AccountViewModel::changed);
    const QString unknown = m_model->balance();
    QVERIFY(!unknown.isEmpty());
    m_model->readBalance(); // no key
    QCOMPARE(m_model->balance(), unknown);
    m_settings->setProfileId(QStringLiteral("computer"));
    m_model->readBalance(); // nothing to pay
    QCOMPARE(m_model->balance(), unknown);
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(TestAccountViewModel)
#include "tst_accountviewmodel.moc"
