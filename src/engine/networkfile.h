#pragma once

#include "engine/manifest.h"

#include <optional>

namespace countersign::engine {

// What can be wrong with a file that should hold a network.
enum class FileFault {
    Missing,      // cannot be opened
    Empty,        // no bytes
    TooLarge,     // beyond limits::networkFileBytes
    LfsPointer,   // a Git LFS pointer: a few lines of text in the network's place
    NotANetwork,  // no ONNX at all
    CutOff,       // ONNX that ends too early
    Changed,      // carries a supported network's name, but is not byte for byte that file
    Unknown,      // a whole ONNX that the catalogue does not know
    NotForOpenCv, // a whole ONNX that this OpenCV cannot read
};

// One sentence or two: what is wrong with the file called `name` and what to do.
QString sentenceFor(FileFault fault, const QString &name);

// Bytes of a file of at most limits::networkFileBytes.
std::expected<QByteArray, FileFault> readNetworkFile(const QString &path);

bool isFile(const QByteArray &bytes, const KnownFile &known);

// The supported network whose ready form `bytes` are; null if there is none.
const NetworkManifest *networkOf(const QByteArray &bytes);

// Why `bytes`, the content of a file called `name`, are not a network to use. Never loads the network.
FileFault faultOf(const QByteArray &bytes, const QString &name);

} // namespace countersign::engine
