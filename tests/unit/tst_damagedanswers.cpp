#include "support/parsercases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

using namespace countersign;

namespace {

// One place in an answer: keys of objects and indices of arrays, from the outside in.
using Path = QVector<QString>;

void collect(const QJsonValue &value, const Path &path, QVector<Path> &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        collect(field.value(), path + Path{field.key()}, paths);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array.at(i), path + Path{QString::number(i)}, paths);
}

QJsonValue valueAt(QJsonValue value, const Path &path)
{
    for (const QString &step : path)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QJsonValue replaced(const QJsonValue &value, const Path &path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    const Path rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = path.first().toInt();
        array.replace(index, replaced(array.at(index), rest, by));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), rest, by));
    return object;
}

const QVector<QJsonValue> &replacements()
{
    static const QVector<QJsonValue> values = {QJsonValue::Null,
                                               true,
                                               false,
                                               0,
                                               1,
                                               -1,
                                               7.25,
                                               1e308,
                                               QString(),
                                               QStringLiteral("true"),
                                               QStringLiteral("Approved"),
                                               QStringLiteral("no number"),
                                               QJsonArray(),
                                               QJsonArray{QJsonValue::Null},
                                               QJsonArray{QStringLiteral("text")},
                                               QJsonObject(),
                                               QJsonObject{{QStringLiteral("unknown"), 1}}};
    return values;
}

QByteArray shown(const QByteArray &name, const Path &path, const QJsonValue &by)
{
    return name + ": " + path.join(QLatin1Char('.')).toUtf8() + " = " +
           QJsonDocument(QJsonArray{by}).toJson(QJsonDocument::Compact);
}

// Whether the contract allows this value in this place, so that the answer may truly say something else.
bool maySayOtherwise(const QJsonValue &former, const QJsonValue &by)
{
    const bool isFlag = former.isBool() && (by.isDouble() || by.isString());
    return by.isNull() || by.type() == former.type() || isFlag;
}

} // namespace

// Answers that are cut off or have fields of wrong types: each is read or refused, and what a verdict rests
// on never gets lost on the way.
class TestDamagedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswersAreRead_data() { everyParser(); }
    void wholeAnswersAreRead();
    void cutAtEveryByte_data() { everyParser(); }
    void cutAtEveryByte();
    void everyFieldWithEveryType_data() { everyParser(); }
    void everyFieldWithEveryType();
    void everyFieldLeftOut_data() { everyParser(); }
    void everyFieldLeftOut();

private:
    static void everyParser();
};

void TestDamagedAnswers::everyParser()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < parserCases().size(); ++i)
        QTest::newRow(parserCases().at(i).name) << i;
}

void TestDamagedAnswers::wholeAnswersAreRead()
{
    QFETCH(int, index);
    const ParserCase &parser = parserCases().at(index);
    const ParserOutcome outcome = parser.read(parser.answer);
    QVERIFY(outcome.parsed);
    QVERIFY(!outcome.approves);
    QCOMPARE(outcome.evidence.isEmpty(), !parser.answer.contains("is_") && !parser.answer.contains("risk") &&
                                             !parser.answer.contains("results") &&
                                             !parser.answer.contains("enabled"));
}

void TestDamagedAnswers::cutAtEveryByte()
{
    QFETCH(int, index);
    const ParserCase &parser = parserCases().at(index);
    for (qsizetype length = 0; length < parser.answer.size(); ++length)
        QVERIFY2(!parser.read(parser.answer.left(length)).parsed, qPrintable(QString::number(length)));
}

void TestDamagedAnswers::everyFieldWithEveryType()
{
    QFETCH(int, index);
    const ParserCase &parser = parserCases().at(index);
    const ParserOutcome whole = parser.read(parser.answer);
    const QJsonObject answer = QJsonDocument::fromJson(parser.answer).object();
    QVector<Path> paths;
    collect(answer, {}, paths);
    for (const Path &path : std::as_const(paths)) {
        for (const QJsonValue &by : replacements()) {
            const QJsonObject damaged = replaced(answer, path, by).toObject();
            const ParserOutcome outcome = parser.read(QJsonDocument(damaged).toJson());
            const QByteArray place = shown(parser.name, path, by);
            // The word itself in the place of the status is an approval by the service.
            const bool saysApproved =
                path.last() == QLatin1String("status") && by == QJsonValue(QStringLiteral("Approved"));
            QVERIFY2(!outcome.approves || saysApproved, place.constData());
            if (outcome.parsed && !maySayOtherwise(valueAt(answer, path), by))
                QVERIFY2(outcome.evidence == whole.evidence, place.constData());
        }
    }
}

void TestDamagedAnswers::everyFieldLeftOut()
{
    QFETCH(int, index);
    const ParserCase &parser = parserCases().at(index);
    const QJsonObject answer = QJsonDocument::fromJson(parser.answer).object();
    QVector<Path> paths;
    collect(answer, {}, paths);
    for (const Path &path : std::as_const(paths)) {
        const QJsonObject damaged = replaced(answer, path, QJsonValue::Undefined).toObject();
        QVERIFY2(!parser.read(QJsonDocument(damaged).toJson()).approves,
                 shown(parser.name, path, QJsonValue::Undefined).constData());
    }
}

QTEST_GUILESS_MAIN(TestDamagedAnswers)
#include "tst_damagedanswers.moc"
