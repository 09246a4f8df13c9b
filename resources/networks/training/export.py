#!/usr/bin/python3
"""Step 6: writes the trained networks as ONNX with 16-bit weights, and their manifests, into resources/networks.

What the program measures (score table, thresholds, sentences with figures) stands in manifests.json and is filled in from
`evaluate`; this step adds sizes and hashes. OpenCV's reading of each file is compared with torch's before it is kept.

usage: export.py --work DIR [--only NAME...]
"""

import argparse
import hashlib
import io
import json
import os

import cv2
import numpy as np
import onnx
import torch
from onnx import numpy_helper

from common import CHIP, work_path
from nets import STRIDES, AgeHead, Detector, Embedder, Face

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.dirname(HERE)
FILES = {"detector": "detector.onnx", "embedder": "face.onnx", "age": "face.onnx"}  # by role
OPSET = 10  # what OpenCV 4.6 reads without complaint
TOLERANCE = 2e-2  # largest difference that 16-bit weights may make to an output, relative to its spread


def averaged(work, name, net, prefix=""):
    state = torch.load(work_path(work, name + ".pt"))["averaged"]
    net.load_state_dict({key[len(prefix):]: value for key, value in state.items() if key.startswith(prefix)})
    return net.eval().to(memory_format=torch.contiguous_format)


def networks(work, manifests):
    """How to make each file's network, with an example's height and width and the names of its outputs."""
    detector_outputs = [f"{kind}_{stride}" for stride in STRIDES for kind in ("cls", "obj", "bbox", "kps")]
    return {
        "detector": lambda: (averaged(work, "detector", Detector()), (256, 320), detector_outputs),
        "face": lambda: (trained_face(work, manifests["age"]["spreadFactor"]), (CHIP, CHIP), ["embedding", "age", "gender"]),
    }


def trained_face(work, spread_factor):
    head = AgeHead()
    head.load_state_dict(torch.load(work_path(work, "age.pt")))
    return Face(averaged(work, "embedder", Embedder(), "embedder."), head.eval(), spread_factor).eval()


def as_onnx(net, size, outputs):
    """Detectors are asked for any size later, so nothing of the example's size may be left in the file."""
    buffer = io.BytesIO()
    torch.onnx.export(net, torch.zeros(1, 3, *size), buffer, opset_version=OPSET, input_names=["input"],
                      output_names=outputs, do_constant_folding=True)
    return onnx.load_from_string(buffer.getvalue())


def halved(model):
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32:
            tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), tensor.name))
    del model.graph.value_info[:]
    model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
        node.name = ""
    return model


def widened(model):
    """What src/engine/onnxhalf.cpp does when the engine loads the file."""
    model = onnx.load_from_string(model.SerializeToString())
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float16:
            tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float32), tensor.name))
    return model.SerializeToString()


def check(net, model, size, outputs):
    example = torch.randn(1, 3, *size)
    with torch.no_grad():
        expected = net(example)
    expected = [expected] if isinstance(expected, torch.Tensor) else expected
    reader = cv2.dnn.readNetFromONNX(np.frombuffer(widened(model), np.uint8))
    reader.setInput(example.numpy())
    for name, ours, theirs in zip(outputs, expected, reader.forward(outputs)):
        ours = ours.numpy().ravel()
        worst = np.abs(ours - theirs.ravel()).max() / (ours.std() + 1e-3)
        print(f"  {name}: OpenCV and torch differ by {worst:.5f}")
        if worst > TOLERANCE:
            raise SystemExit(f"{name} differs too much")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--only", nargs="*")
    options = parser.parse_args()
    with open(os.path.join(HERE, "manifests.json"), encoding="utf-8") as file:
        manifests = json.load(file)
    for name, make in networks(options.work, manifests).items():
        if options.only and name not in options.only:
            continue
        net, size, outputs = make()
        model = halved(as_onnx(net, size, outputs))
        check(net, model, size, outputs)
        with open(os.path.join(TARGET, f"{name}.onnx"), "wb") as out:
            out.write(model.SerializeToString())
    write_catalogue(manifests)


def write_catalogue(manifests):
    entries = []
    for name, manifest in manifests.items():
        path = os.path.join(TARGET, FILES[name])
        if not os.path.exists(path):
            continue
        with open(path, "rb") as file:
            data = file.read()
        entry = {key: value for key, value in manifest.items() if key != "spreadFactor"}
        entry["files"] = [{"name": FILES[name], "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}]
        entries.append(entry)
        print(name, len(data), "bytes")
    with open(os.path.join(TARGET, "networks.json"), "w", encoding="utf-8") as out:
        json.dump({"networks": entries}, out, indent=2, ensure_ascii=False)
        out.write("\n")


if __name__ == "__main__":
    main()
