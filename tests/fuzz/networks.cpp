#include "engine/clipnetwork.h"
#include "engine/manifest.h"
#include "engine/networkfile.h"
#include "engine/onnxclip.h"
#include "engine/tensorshard.h"
#include "fuzz/entries.h"

namespace countersign::fuzz {

namespace {

using namespace engine;

// Divides an input into a weights manifest and its shard.
const QByteArray divider = "\n---\n";

void readProtobuf(const QByteArray &input)
{
    const auto message = protobuf::parse(input);
    if (!message)
        return;
    // Written again and read again it must say the same.
    const auto again = protobuf::parse(protobuf::serialised(*message));
    if (!again || again->size() != message->size())
        qFatal("protobuf does not survive a round");
}

void runNetworks(const QByteArray &input)
{
    readProtobuf(input);
    protobuf::check(input);
    faultOf(input, QStringLiteral("network.onnx"));
    networkOf(input);
    if (const auto converted = clipLimitsToAttributes(input);
        converted && protobuf::check(*converted) != protobuf::Shape::Whole)
        qFatal("a converted network is no network");
    (void)parseManifests(input);
    const qsizetype at = input.indexOf(divider);
    (void)readTensorShard(input.left(at), at < 0 ? QByteArray(64, '\x01') : input.mid(at + divider.size()));
}

} // namespace

Target networksTarget()
{
    return {"networks",
            runNetworks,
            {clipNetwork(), clipNetwork(10), "version https://git-lfs.github.com/spec/v1\n",
             R"([{"weights":[{"name":"a","shape":[2,2],"dtype":"float32","quantization":{"dtype":"uint8",)"
             R"("scale":0.5,"min":-1}},{"name":"b","shape":[1],"dtype":"float32"}]}])" +
                 divider + QByteArray::fromHex("000102ff0000c03f"),
             R"([{"id":"x","name":"X","role":"embedder","decoder":"unit-vector","files":[{"name":"x.onnx",)"
             R"("bytes":1,"sha256":"00"}]}])"}};
}

} // namespace countersign::fuzz
