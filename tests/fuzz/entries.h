#pragma once

#include "fuzz/targets.h"

// One file per target.
namespace countersign::fuzz {

Target answersTarget();   // every parser of src/didit
Target picturesTarget();  // sniffing, header, decoding, pyramid
Target networksTarget();  // protobuf, ONNX conversion, catalogue, weight shard
Target handOversTarget(); // what a hand-over of second opinions holds
Target requestsTarget();  // the engine's HTTP, its multipart and the reader of forms

} // namespace countersign::fuzz
