#include "engine/analysis.h"
#include "engine/clipnetwork.h"
#include "engine/faceapiage.h"
#include "engine/facesets.h"
#include "engine/modelcatalogue.h"
#include "engine/modelscommand.h"
#include "engine/network.h"
#include "engine/networkfile.h"
#include "engine/onnxclip.h"
#include "engine/onnxwriter.h"
#include "engine/tensorshard.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace countersign;
using namespace countersign::engine;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shared(const QString &name)
{
    return facesets::networks() + u'/' + name;
}

const NetworkManifest &networkWithId(const QString &id)
{
    return *std::ranges::find(supportedNetworks(), id, &NetworkManifest::id);
}

// Largest difference of the outputs of two networks over some random inputs, relative to outputs above 1.
double differenceOf(const QByteArray &one, const QByteArray &other, const QStringList &outputs)
{
    auto a = Network::load(one);
    auto b = Network::load(other);
    if (!a || !b)
        return std::numeric_limits<double>::infinity();
    std::mt19937 random(3);
    std::normal_distribution<float> normal;
    double most = 0;
    for (int round = 0; round < 5; ++round) {
        const int shape[] = {1, 3, 112, 112};
        cv::Mat blob(4, shape, CV_32F);
        std::generate_n(blob.ptr<float>(), blob.total(), [&] { return normal(random); });
        const auto fromA = a->run(blob, outputs).value();
        const auto fromB = b->run(blob, outputs).value();
        for (size_t i = 0; i < fromA.size(); ++i)
            most = std::max(most, cv::norm(fromA[i], fromB[i], cv::NORM_INF) /
                                      std::max(1.0, cv::norm(fromB[i], cv::NORM_INF)));
    }
    return most;
}

int command(const QStringList &arguments, QString *said, const FetchFunction &fetch = {})
{
    said->clear();
    QTextStream out(said);
    return runModelsCommand(arguments, out, fetch);
}

} // namespace

class TestNetworkFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsComplete();
    void brokenCatalogueIsRefused_data();
    void brokenCatalogueIsRefused();
    void protobufSurvivesARound();
    void protobufNoticesCuts();
    void clipLimitsBecomeAttributes();
    void computedClipLimitIsRefused();
    void shardIsExpanded();
    void shardMustFitItsManifest_data();
    void shardMustFitItsManifest();
    void faultsAreTold_data();
    void faultsAreTold();
    void withoutNetworksNothingIsInvented();
    void usageIsChecked_data();
    void usageIsChecked();
    void emptyFolderInstallsNothing();

    void convertedNetworksAnswerAlike();
    void readyNetworksAreInstalled();
    void publishedNetworksAreConverted();
    void negativesAreRefusedEachInItsWay();
    void downloadVerifiesWhatItGets();
    void spoiledNetworkIsNotLoaded();
    void aboutNamesWhatAnswers();

private:
    static bool hasShared() { return facesets::present(); }
};

void TestNetworkFiles::catalogueIsComplete()
{
    int offered = 0;
    for (const NetworkManifest &manifest : supportedNetworks()) {
        if (!manifest.offered)
            continue;
        ++offered;
        QVERIFY2(!manifest.notice.isEmpty() && !manifest.licence.isEmpty(), qPrintable(manifest.id));
        for (const KnownFile &part : manifest.parts)
            QCOMPARE(part.address.scheme(), QStringLiteral("https"));
    }
    QCOMPARE(offered, 6);
    QCOMPARE(networkWithId(QStringLiteral("mobilefacenet-foamliu-128")).dimension, 128);
}

void TestNetworkFiles::brokenCatalogueIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("not JSON") << QByteArray("{networks");
    QTest::addRow("unknown role") << QByteArray(
        R"({"networks":[{"id":"a","name":"A","role":"oracle","files":[]}]})");
    QTest::addRow("no hash") << QByteArray(
        R"({"networks":[{"id":"a","name":"A","role":"age","files":[{"name":"a","bytes":1}]}]})");
}

void TestNetworkFiles::brokenCatalogueIsRefused()
{
    QFETCH(QByteArray, json);
    const auto parsed = parseManifests(json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::BadAnswer);
}

void TestNetworkFiles::protobufSurvivesARound()
{
    namespace pb = protobuf;
    const pb::Message message{pb::varint(1, 300),
                              pb::text(2, "abc"),
                              pb::float32(3, 1.5F),
                              {4, pb::Wire::Fixed64, 0x0102030405060708, {}}};
    const QByteArray bytes = pb::serialised(message);
    // By hand: key 1<<3, 300 = ac 02; key 2<<3|2, length 3; key 3<<3|5; key 4<<3|1, little end first.
    QCOMPARE(bytes.toHex(), QByteArray("08ac02"
                                       "1203616263"
                                       "1d0000c03f"
                                       "210807060504030201"));
    const auto parsed = pb::parse(bytes);
    QVERIFY(parsed);
    QCOMPARE(pb::serialised(*parsed), bytes);
    QCOMPARE(pb::find(*parsed, 1)->value, quint64(300));
    QVERIFY(!pb::find(*parsed, 9));
}

void TestNetworkFiles::protobufNoticesCuts()
{
    const QByteArray whole = clipNetwork();
    QCOMPARE(protobuf::check(whole), protobuf::Shape::Whole);
    QCOMPARE(protobuf::check(whole.chopped(3)), protobuf::Shape::CutOff);
    QVERIFY(!protobuf::parse(whole.chopped(3)));
    QCOMPARE(protobuf::check("Not a network at all"), protobuf::Shape::Other);
    QCOMPARE(protobuf::check(QByteArray(12, '\xff')), protobuf::Shape::Other);
    QCOMPARE(protobuf::check({}), protobuf::Shape::Other);
}

void TestNetworkFiles::clipLimitsBecomeAttributes()
{
    const auto converted = clipLimitsToAttributes(clipNetwork());
    QVERIFY(converted);
    auto network = Network::load(*converted);
    QVERIFY2(network, "OpenCV must read the converted network");
    const int shape[] = {1, 1, 1, 4};
    cv::Mat blob(4, shape, CV_32F);
    const float values[] = {-5, -0.5F, 1.5F, 5};
    std::ranges::copy(values, blob.ptr<float>());
    const auto outputs = network->run(blob, {QStringLiteral("y")});
    QVERIFY(outputs);
    const auto *y = outputs->front().ptr<float>();
    QCOMPARE(y[0], -1.F);
    QCOMPARE(y[1], -0.5F);
    QCOMPARE(y[2], 1.5F);
    QCOMPARE(y[3], 2.F);
}

void TestNetworkFiles::computedClipLimitIsRefused()
{
    // With another name the initializer is no longer the limit that the Clip asks for.
    QByteArray onnx = clipNetwork();
    const qsizetype last = onnx.lastIndexOf("highest");
    onnx.replace(last, 7, "another");
    const auto converted = clipLimitsToAttributes(onnx);
    QVERIFY(!converted);
    QCOMPARE(converted.error().kind, ErrorKind::Unsupported);
    QVERIFY(!clipLimitsToAttributes("nonsense"));
    QVERIFY(!clipLimitsToAttributes({}));
}

void TestNetworkFiles::shardIsExpanded()
{
    const QByteArray manifest = R"([{"weights":[
        {"name":"a","shape":[2,2],"dtype":"float32","quantization":{"dtype":"uint8","scale":0.5,"min":-1}},
        {"name":"b","shape":[1],"dtype":"float32"}]}])";
    const QByteArray shard = QByteArray::fromHex("000102ff"
                                                 "0000c03f");
    const auto tensors = readTensorShard(manifest, shard);
    QVERIFY(tensors);
    const WeightTensor a = tensors->value(QStringLiteral("a"));
    QCOMPARE(a.shape, (QVector<qint64>{2, 2}));
    QCOMPARE(a.values, (std::vector<float>{-1, -0.5F, 0, 126.5F}));
    QCOMPARE(tensors->value(QStringLiteral("b")).values, std::vector<float>{1.5F});
}

void TestNetworkFiles::shardMustFitItsManifest_data()
{
    QTest::addColumn<QByteArray>("manifest");
    const QByteArray frame = R"([{"weights":[{"name":"a","dtype":%2,"shape":%1}]}])";
    const auto with = [&](const char *shape, const char *type) {
        return QByteArray(frame).replace("%1", shape).replace("%2", type);
    };
    QTest::addRow("too short") << with("[2]", "\"float32\"");
    QTest::addRow("too long") << with("[]", "\"int8\"");
    QTest::addRow("negative") << with("[-1]", "\"float32\"");
    QTest::addRow("huge") << with("[9000000000,9000000000]", "\"float32\"");
    QTest::addRow("not JSON") << QByteArray("[{");
    QTest::addRow("empty") << QByteArray("[]");
}

void TestNetworkFiles::shardMustFitItsManifest()
{
    QFETCH(QByteArray, manifest);
    QVERIFY(!readTensorShard(manifest, QByteArray(4, '\0')));
    QVERIFY(!faceApiAgeNetwork(manifest, QByteArray(4, '\0')));
}

void TestNetworkFiles::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileFault>("fault");
    const QString other = QStringLiteral("other.onnx");
    QTest::addRow("empty") << QByteArray() << other << FileFault::Empty;
    QTest::addRow("pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
                             << other << FileFault::LfsPointer;
    QTest::addRow("page") << QByteArray("<!DOCTYPE html><html></html>") << other << FileFault::NotANetwork;
    QTest::addRow("cut off") << clipNetwork().chopped(5) << other << FileFault::CutOff;
    QTest::addRow("unknown") << clipNetwork() << other << FileFault::Unknown;
    QTest::addRow("changed") << clipNetwork() << QStringLiteral("minifasnet_v2_2.7.onnx")
                             << FileFault::Changed;
}

void TestNetworkFiles::faultsAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(FileFault, fault);
    QCOMPARE(faultOf(bytes, name), fault);
    QVERIFY(sentenceFor(fault, name).contains(name));
}

void TestNetworkFiles::withoutNetworksNothingIsInvented()
{
    QStringList problems;
    const auto none = makeAnalyser({QStringLiteral("/nowhere")}, &problems, BuiltIn::LeaveOut);
    QCOMPARE(none->networks().tier, QStringLiteral("none"));
    QVERIFY(none->embedderId().isEmpty());
    QVERIFY(problems.isEmpty());
    QImage image(200, 200, QImage::Format_RGB888);
    image.fill(Qt::gray);
    const auto answer = none->analyse(image, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NoNetworks);
    QCOMPARE(none->similarity({}, {}), 0.0);
}

void TestNetworkFiles::usageIsChecked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("verb") << QStringList{QStringLiteral("remove")};
    QTest::addRow("option") << QStringList{QStringLiteral("install"), QStringLiteral("--force")};
    QTest::addRow("folder missing") << QStringList{QStringLiteral("install"), QStringLiteral("--from")};
    QTest::addRow("not offered") << QStringList{QStringLiteral("install"), QStringLiteral("sface-2021dec")};
}

void TestNetworkFiles::usageIsChecked()
{
    QFETCH(QStringList, arguments);
    QString said;
    QCOMPARE(command(arguments, &said), 2);
    QVERIFY(said.trimmed().endsWith(u'.'));
}

void TestNetworkFiles::emptyFolderInstallsNothing()
{
    const QTemporaryDir from;
    const QTemporaryDir to;
    QString said;
    QCOMPARE(command({QStringLiteral("install"), QStringLiteral("--from"), from.path(),
                      QStringLiteral("--models"), to.path()},
                     &said),
             1);
    QVERIFY(QDir(to.path()).isEmpty());
    QCOMPARE(command({QStringLiteral("install"), QStringLiteral("--from"), from.filePath(u"none"_s),
                      QStringLiteral("--models"), to.path()},
                     &said),
             1);
    // Without a word of consent nothing is fetched.
    const FetchFunction never = [](const QUrl &) -> Result<QByteArray> {
        qFatal("fetched without consent");
        return {};
    };
    QCOMPARE(command({QStringLiteral("install"), QStringLiteral("--models"), to.path()}, &said, never), 1);
    QVERIFY(said.contains(QStringLiteral("--yes")));
    QVERIFY(said.contains(QStringLiteral("MS-Celeb-1M")));
}

void TestNetworkFiles::convertedNetworksAnswerAlike()
{
    if (!hasShared())
        QSKIP("The shared networks are not beside this checkout.");
    const QByteArray original = contentOf(shared(u"source/mobilefacenet_foamliu_opset18_original.onnx"_s));
    QVERIFY2(!Network::load(original), "the original is expected to be unreadable");
    const auto face = clipLimitsToAttributes(original);
    QVERIFY(face);
    const double faceDifference =
        differenceOf(*face, contentOf(shared(u"mobilefacenet_foamliu_opset10.onnx"_s)), {u"output0"_s});
    const auto age = faceApiAgeNetwork(contentOf(shared(u"source/age_gender_model-weights_manifest.json"_s)),
                                       contentOf(shared(u"source/age_gender_model-shard1"_s)));
    QVERIFY(age);
    const double ageDifference =
        differenceOf(*age, contentOf(shared(u"age_gender_faceapi.onnx"_s)), {u"age"_s, u"gender"_s});
    qInfo("largest difference: embedding %g, age and gender %g", faceDifference, ageDifference);
    QCOMPARE_LE(faceDifference, 1e-5);
    QCOMPARE_LE(ageDifference, 1e-5);
}

void TestNetworkFiles::readyNetworksAreInstalled()
{
    if (!hasShared())
        QSKIP("The shared networks are not beside this checkout.");
    const QTemporaryDir to;
    QString said;
    const QStringList arguments{u"install"_s, u"--from"_s, facesets::networks(), u"--models"_s, to.path()};
    QCOMPARE(command(arguments, &said), 0);
    QCOMPARE(QDir(to.path()).entryList(QDir::Files).size(), 6);
    QStringList problems;
    QCOMPARE(makeAnalyser({to.path()}, &problems)->networks().tier, u"full"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(command({u"list"_s, u"--models"_s, to.path()}, &said), 0);
    QCOMPARE(said.count(u"present: "_s), 6);
    QCOMPARE(said.count(u"): not offered"_s), 3);
}

void TestNetworkFiles::publishedNetworksAreConverted()
{
    if (!hasShared())
        QSKIP("The shared networks are not beside this checkout.");
    const QTemporaryDir to;
    QString said;
    const QStringList arguments{u"install"_s, u"--from"_s, shared(u"source"_s), u"--models"_s, to.path()};
    QVERIFY2(command(arguments, &said) == 0, qPrintable(said));
    QCOMPARE(QDir(to.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{u"age_gender_faceapi.onnx"_s, u"mobilefacenet_foamliu_opset10.onnx"_s}));
    QStringList problems;
    const auto analyser = makeAnalyser({to.path(), facesets::networks()}, &problems);
    QCOMPARE(analyser->embedderId(), u"mobilefacenet-foamliu-128"_s);
    QCOMPARE(analyser->networks().age, u"face-api.js age and gender"_s);
}

void TestNetworkFiles::negativesAreRefusedEachInItsWay()
{
    if (!hasShared())
        QSKIP("The shared networks are not beside this checkout.");
    const QTemporaryDir to;
    QString said;
    QCOMPARE(command({u"install"_s, u"--from"_s, shared(u"negative"_s), u"--models"_s, to.path()}, &said), 1);
    QVERIFY(QDir(to.path()).isEmpty());
    const QStringList lines = said.trimmed().split(u'\n');
    const auto lineOf = [&](const QString &name) { return lines.filter(name).value(0); };
    QVERIFY(lineOf(u"sface_git_lfs_pointer.onnx"_s).contains(u"Git LFS pointer"_s));
    QVERIFY(lineOf(u"truncated.onnx"_s).contains(u"ends too early"_s));
    QVERIFY(lineOf(u"yunet_n_dynamic_rejected_by_opencv46.onnx"_s).contains(u"OpenCV cannot read"_s));

    QStringList problems;
    QCOMPARE(makeAnalyser({shared(u"negative"_s)}, &problems, BuiltIn::LeaveOut)->networks().tier, u"none"_s);
    QCOMPARE(problems.size(), 3);
}

void TestNetworkFiles::downloadVerifiesWhatItGets()
{
    if (!hasShared())
        QSKIP("The shared networks are not beside this checkout.");
    const QTemporaryDir to;
    const QHash<QString, QString> published{
        {u"MobileFaceNet.onnx"_s, u"source/mobilefacenet_foamliu_opset18_original.onnx"_s},
        {u"MiniFASNetV2.onnx"_s, u"negative/sface_git_lfs_pointer.onnx"_s},
        {u"MiniFASNetV1SE.onnx"_s, u"negative/truncated.onnx"_s},
        {u"yunet_n_640_640.onnx"_s, u"face_detection_yunet_2023mar.onnx"_s},
    };
    const FetchFunction fetch = [&](const QUrl &address) -> Result<QByteArray> {
        const QString file = published.value(address.fileName());
        return file.isEmpty() ? failure(ErrorKind::Offline) : Result<QByteArray>(contentOf(shared(file)));
    };
    QString said;
    QCOMPARE(command({u"install"_s, u"--yes"_s, u"--models"_s, to.path()}, &said, fetch), 1);
    QCOMPARE(QDir(to.path()).entryList(QDir::Files), QStringList{u"mobilefacenet_foamliu_opset10.onnx"_s});
    QVERIFY(said.contains(u"“MiniFASNetV2.onnx” is a Git LFS pointer"_s));
    QVERIFY(said.contains(u"“MiniFASNetV1SE.onnx” ends too early"_s));
    QVERIFY(said.contains(u"SHA-256 differs"_s));
    QVERIFY(said.contains(sentenceFor(ErrorKind::Offline)));

    const QStringList again{u"install"_s, u"--yes"_s, u"--models"_s, to.path(),
                            u"mobilefacenet-foamliu-128"_s};
    QCOMPARE(command(again, &said, fetch), 0);
    QVERIFY(said.contains(u"present already"_s));
}

void TestNetworkFiles::spoiledNetworkIsNotLoaded()
{
    if (!hasShared())
        QSKIP("The shared networks are not beside this checkout.");
    const QTemporaryDir folder;
    QByteArray bytes = contentOf(shared(u"face_detection_yunet_n_640.onnx"_s));
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    QFile file(folder.filePath(u"face_detection_yunet_n_640.onnx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QStringList problems;
    QCOMPARE(makeAnalyser({folder.path()}, &problems, BuiltIn::LeaveOut)->networks().tier, u"none"_s);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(u"SHA-256 differs"_s));
    // A good copy in the next folder is found all the same.
    QCOMPARE(makeAnalyser({folder.path(), facesets::networks()}, &problems)->networks().tier, u"full"_s);
}

void TestNetworkFiles::aboutNamesWhatAnswers()
{
    NetworkSummary networks;
    networks.tier = u"none"_s;
    const QString without = aboutText(networks, {u"A problem."_s});
    QVERIFY(without.contains(u"Tier: none."_s));
    QVERIFY(without.contains(u"A problem."_s));
    networks.tier = u"full"_s;
    networks.detector = u"YuNet n"_s;
    networks.embedder = u"MobileFaceNet"_s;
    networks.liveness = u"MiniFASNet V2 + MiniFASNet V1SE"_s;
    const QString with = aboutText(networks, {});
    QVERIFY(with.contains(u"MS-Celeb-1M"_s));
    QVERIFY(with.contains(u"minifasnet-v1se"_s));
    QVERIFY(!with.contains(u"yunet-2023mar"_s));
}

QTEST_GUILESS_MAIN(TestNetworkFiles)
#include "tst_networkfiles.moc"
