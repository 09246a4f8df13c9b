#include "models/reasonsmodel.h"

#include "base/limits.h"
#include "base/settings.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace countersign;

// The lead's table of reasons.
class TestReasonsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreKept();
    void wordsThatStayAreNotKept();
    void refusesWhatIsNoReason();
    void oneStaysInUse();
    void noMoreThanThereAreDigits();
    void shippedOneComesBack();

private:
    Settings m_settings{QString()};
    ReasonsModel m_model{m_settings};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QModelIndex at(int row, ReasonsModel::Column column) const { return m_model.index(row, column); }
    bool check(int row, ReasonsModel::Column column, Qt::CheckState state)
    {
        return m_model.setData(at(row, column), int(state), Qt::CheckStateRole);
    }
    bool write(int row, const QString &text)
    {
        return m_model.setData(at(row, ReasonsModel::TextColumn), text, Qt::EditRole);
    }

private Q_SLOTS:
    void init()
    {
        m_settings.setReasonEdits({});
        m_model.setVerdict(Verdict::Decline);
    }
};

void TestReasonsModel::changesAreKept()
{
    QVERIFY(write(0, QStringLiteral("  Somebody   else ")));
    QVERIFY(check(1, ReasonsModel::UsedColumn, Qt::Unchecked));
    QVERIFY(check(2, ReasonsModel::NoteColumn, Qt::Checked));
    const QVector<Reason> used = reasonsFor(Verdict::Decline, m_settings.reasonEdits());
    QCOMPARE(used.at(0).text, QStringLiteral("Somebody else"));
    QCOMPARE(used.at(1).id, QStringLiteral("D3"));
    QVERIFY(used.at(1).needsNote);
    QCOMPARE(m_model.rowCount(), int(allReasonsFor(Verdict::Decline).size()));
}

// Else they would stay in the language in which they were looked at.
void TestReasonsModel::wordsThatStayAreNotKept()
{
    QVERIFY(write(0, m_model.data(at(0, ReasonsModel::TextColumn), Qt::DisplayRole).toString()));
    QVERIFY(m_settings.reasonEdits().isEmpty());
    QVERIFY(check(0, ReasonsModel::NoteColumn, Qt::Checked));
    QVERIFY(m_settings.reasonEdits().first().text.isEmpty());
    const QString shipped = allReasonsFor(Verdict::Decline).first().text;
    QVERIFY(write(0, QStringLiteral("Somebody else")));
    QVERIFY(write(0, shipped));
    QVERIFY(m_settings.reasonEdits().first().text.isEmpty());
}

void TestReasonsModel::refusesWhatIsNoReason()
{
    QVERIFY(!write(0, QStringLiteral("  ")));
    QVERIFY(!m_model.setData(at(0, ReasonsModel::IdColumn), QStringLiteral("X1"), Qt::EditRole));
    QVERIFY(m_settings.reasonEdits().isEmpty());
}

void TestReasonsModel::oneStaysInUse()
{
    for (int row = 1; row < m_model.rowCount(); ++row)
        QVERIFY(check(row, ReasonsModel::UsedColumn, Qt::Unchecked));
    QVERIFY2(!check(0, ReasonsModel::UsedColumn, Qt::Unchecked), "the verdict could never be given");
    QVector<ReasonEdit> none = m_settings.reasonEdits();
    none.append({QStringLiteral("D1"), {}, false, false});
    QCOMPARE(reasonsFor(Verdict::Decline, none).size(), allReasonsFor(Verdict::Decline).size());
}

void TestReasonsModel::noMoreThanThereAreDigits()
{
    while (!m_model.isFull())
        m_model.add(QStringLiteral("Ours"));
    const QVector<Reason> used = reasonsFor(Verdict::Decline, m_settings.reasonEdits());
    QCOMPARE(used.size(), qsizetype(limits::reasonsPerVerdict));
    QCOMPARE(used.last().id, QStringLiteral("D20"));
    QVERIFY(check(0, ReasonsModel::UsedColumn, Qt::Unchecked));
    QVERIFY(!m_model.isFull());
    m_model.add(QStringLiteral("Ours, too"));
    QVERIFY2(!check(0, ReasonsModel::UsedColumn, Qt::Checked), "there is no digit left");
    QVERIFY(!m_model.canRestore(0));
}

void TestReasonsModel::shippedOneComesBack()
{
    const QString shipped = m_model.data(at(0, ReasonsModel::TextColumn), Qt::DisplayRole).toString();
    QVERIFY(!m_model.canRestore(0));
    QVERIFY(write(0, QStringLiteral("Somebody else")));
    QVERIFY(m_model.canRestore(0));
    m_model.restore(0);
    QCOMPARE(m_model.data(at(0, ReasonsModel::TextColumn), Qt::DisplayRole).toString(), shipped);
    const int ours = m_model.add(QStringLiteral("Ours"));
    QVERIFY2(!m_model.canRestore(ours), "there is nothing that it shipped as");
}

QTEST_GUILESS_MAIN(TestReasonsModel)
#include "tst_reasonsmodel.moc"
