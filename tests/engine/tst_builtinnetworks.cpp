#include "engine/analysis.h"
#include "engine/facesets.h"
#include "engine/manifest.h"
#include "engine/onnxhalf.h"
#include "engine/onnxwriter.h"
#include "support/drawnportrait.h"

#include <QTest>

#include <numeric>

using namespace countersign;
using namespace countersign::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shippedBytes = 4'000'000; // all built-in networks together, at most

} // namespace

// The networks that are part of the program: whole, small, loaded where nothing is installed, and left out
// where something better is.
class TestBuiltInNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_analyser = makeAnalyser({}, &m_problems); }

    void oneForEachRoleButLiveness()
    {
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
        const NetworkSummary networks = m_analyser->networks();
        QCOMPARE(networks.tier, u"built-in"_s);
        QVERIFY(!networks.detector.isEmpty());
        QVERIFY(!networks.embedder.isEmpty());
        QVERIFY(!networks.age.isEmpty());
        QVERIFY(networks.liveness.isEmpty());
        QVERIFY2(networks.pairsRight >= 95 && networks.trueAccepts >= 70,
                 "the person must see how good the networks are");
    }

    void togetherTheyAreSmall()
    {
        QHash<QByteArray, qint64> files; // by hash: one file may serve two roles
        for (const NetworkManifest &manifest : builtInNetworks())
            files.insert(manifest.files.first().sha256, manifest.files.first().bytes);
        const qint64 bytes = std::accumulate(files.cbegin(), files.cend(), qint64(0));
        QVERIFY2(bytes <= shippedBytes, qPrintable(QString::number(bytes)));
    }

    void eachSaysWhatItIs()
    {
        for (const NetworkManifest &manifest : builtInNetworks()) {
            QVERIFY(manifest.builtIn);
            QVERIFY2(!manifest.measured.isEmpty(), qPrintable(manifest.id));
            QVERIFY2(!manifest.notice.isEmpty(), qPrintable(manifest.id));
        }
    }

    void withoutThemThereAreNone()
    {
        QStringList problems;
        QCOMPARE(makeAnalyser({}, &problems, BuiltIn::LeaveOut)->networks().tier, u"none"_s);
    }

    void installedOnesComeFirst()
    {
        if (!facesets::present())
            QSKIP("The shared networks are not beside this checkout.");
        QStringList problems;
        const auto full = makeAnalyser({facesets::networks()}, &problems);
        QCOMPARE(full->networks().tier, u"full"_s);
        QVERIFY(full->embedderId() != m_analyser->embedderId());
    }

    void drawnPortraitsAreFoundAndAged_data()
    {
        QTest::addColumn<QString>("portrait");
        for (const auto *name : {"ana-selfie", "ana-document", "bruno-selfie", "bruno-document",
                                 "clara-selfie", "clara-document"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void drawnPortraitsAreFoundAndAged()
    {
        QFETCH(QString, portrait);
        const auto analysis = m_analyser->analyse(drawnPortrait(portrait), {.embedding = true, .age = true});
        QVERIFY(analysis);
        QCOMPARE(analysis->faces.size(), 1);
        QVERIFY2(analysis->embedding, qPrintable(analysis->gateRefusal));
        const auto &age = analysis->faces.first().age;
        QVERIFY(age);
        QVERIFY(age->years > 0 && age->years < 100);
        QVERIFY2(age->spread > 0, "an age without its spread would be a bare number");
    }

    // Nothing absolute about drawings: only that each is closest to the other drawing of the same person.
    void samePersonsDrawingRanksFirst_data()
    {
        QTest::addColumn<QString>("person");
        for (const auto *name : {"ana", "bruno", "clara"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void samePersonsDrawingRanksFirst()
    {
        QFETCH(QString, person);
        const Embedding probe = embeddingOf(person + u"-selfie"_s);
        const double own = m_analyser->similarity(probe, embeddingOf(person + u"-document"_s));
        for (const auto &other : {u"ana"_s, u"bruno"_s, u"clara"_s}) {
            if (other == person)
                continue;
            const double strange = m_analyser->similarity(probe, embeddingOf(other + u"-document"_s));
            QVERIFY2(strange < own,
                     qPrintable(u"%1 %2: %3, own %4"_s.arg(person, other).arg(strange).arg(own)));
        }
    }

    // Wide weights stay; half ones become the same numbers in 32 bits.
    void halfWeightsAreWidened()
    {
        namespace pb = protobuf;
        const pb::Message half{pb::varint(onnx::tensor::dataType, onnx::tensor::typeFloat16),
                               pb::text(onnx::tensor::name, "w"),
                               pb::bytesField(onnx::tensor::rawData, QByteArray::fromHex("003c00c00038"))};
        const pb::Message graph{pb::message(onnx::graph::initializer, half)};
        const auto widened = widenedWeights(pb::serialised({pb::message(onnx::model::graph, graph)}));
        QVERIFY(widened);
        const auto tensor = pb::parse(pb::parse(pb::parse(*widened)->first().bytes)->first().bytes);
        QCOMPARE(pb::find(*tensor, onnx::tensor::dataType)->value, quint64(onnx::tensor::typeFloat));
        QCOMPARE(pb::find(*tensor, onnx::tensor::rawData)->bytes,
                 QByteArray::fromHex("0000803f000000c00000003f"));
        QVERIFY(!widenedWeights("no network"));
    }

    void oddNumberOfBytesIsRefused()
    {
        namespace pb = protobuf;
        const pb::Message half{pb::varint(onnx::tensor::dataType, onnx::tensor::typeFloat16),
                               pb::bytesField(onnx::tensor::rawData, QByteArray("abc"))};
        const pb::Message graph{pb::message(onnx::graph::initializer, half)};
        QVERIFY(!widenedWeights(pb::serialised({pb::message(onnx::model::graph, graph)})));
    }

private:
    Embedding embeddingOf(const QString &portrait) const
    {
        const auto analysis = m_analyser->analyse(drawnPortrait(portrait), {.embedding = true});
        return analysis && analysis->embedding ? *analysis->embedding : Embedding();
    }

    QStringList m_problems;
    std::unique_ptr<Analyser> m_analyser;
};

QTEST_MAIN(TestBuiltInNetworks)
#include "tst_builtinnetworks.moc"
