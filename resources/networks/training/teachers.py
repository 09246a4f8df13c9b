"""The networks that label the training pictures (`../shared/models`); they are read here and never shipped."""

import os

import cv2
import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

DETECTOR = "face_detection_yunet_n_640.onnx"
EMBEDDER = "mobilefacenet_foamliu_opset10.onnx"
AGE = "age_gender_faceapi.onnx"


class TeacherDetector:
    """YuNet n by OpenCV: boxes, five points and scores of a BGR picture."""

    def __init__(self, models):
        self.net = cv2.dnn.readNet(os.path.join(models, DETECTOR))
        self.names = [f"{kind}_{stride}" for stride in (8, 16, 32) for kind in ("cls", "obj", "bbox", "kps")]

    def find(self, picture, least=0.6):
        """An array of [x, y, w, h, ten point coordinates, score], best first."""
        height, width = picture.shape[:2]
        padded = cv2.copyMakeBorder(picture, 0, -height % 32, 0, -width % 32, cv2.BORDER_CONSTANT)
        self.net.setInput(cv2.dnn.blobFromImage(padded))
        outputs = dict(zip(self.names, self.net.forward(self.names)))
        found = np.concatenate([self._decode(outputs, padded.shape[1], stride) for stride in (8, 16, 32)])
        found = found[found[:, 14] >= least]
        kept = cv2.dnn.NMSBoxes(found[:, :4].tolist(), found[:, 14].tolist(), least, 0.3)
        return found[np.array(kept, int).ravel()]

    @staticmethod
    def _decode(outputs, width, stride):
        cls, obj, box, points = (outputs[f"{kind}_{stride}"][0] for kind in ("cls", "obj", "bbox", "kps"))
        cells = np.arange(len(cls))
        column, row = cells % (width // stride), cells // (width // stride)
        score = np.sqrt(np.clip(cls[:, 0], 0, 1) * np.clip(obj[:, 0], 0, 1))
        size = np.exp(box[:, 2:]) * stride
        centre = (box[:, :2] + np.stack([column, row], 1)) * stride
        place = (points.reshape(-1, 5, 2) + np.stack([column, row], 1)[:, None]) * stride
        return np.hstack([centre - size / 2, size, place.reshape(-1, 10), score[:, None]])


class TeacherEmbedder(torch.nn.Module):
    """MobileFaceNet, rebuilt from its ONNX file in torch, because labelling in batches is ten times as fast."""

    MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1) * 255
    SD = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1) * 255

    def __init__(self, models):
        super().__init__()
        graph = onnx.load(os.path.join(models, EMBEDDER)).graph
        self.nodes = list(graph.node)
        self.values = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        self.input, self.output = graph.input[0].name, graph.output[0].name

    @torch.no_grad()
    def forward(self, chips):
        """Unit vectors of RGB chips, uint8 [n, 112, 112, 3]."""
        pixels = (torch.from_numpy(chips).permute(0, 3, 1, 2).float() - self.MEAN) / self.SD
        values = dict(self.values, **{self.input: pixels.to(memory_format=torch.channels_last)})
        for node in self.nodes:
            values[node.output[0]] = self._run(node, [values[name] for name in node.input])
        return F.normalize(values[self.output].float())

    @staticmethod
    def _run(node, inputs):
        given = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        if node.op_type == "Conv":
            bias = inputs[2] if len(inputs) > 2 else None
            return F.conv2d(inputs[0], inputs[1], bias, given["strides"], given["pads"][:2], 1, given["group"])
        if node.op_type == "BatchNormalization":
            return F.batch_norm(inputs[0], inputs[3], inputs[4], inputs[1], inputs[2], eps=given["epsilon"])
        if node.op_type == "Clip":
            return inputs[0].clamp(given["min"], given["max"])
        if node.op_type == "Relu":
            return F.relu(inputs[0])
        if node.op_type == "PRelu":
            return F.prelu(inputs[0], inputs[1].flatten())
        if node.op_type == "Add":
            return inputs[0] + inputs[1]
        if node.op_type in ("Flatten", "Reshape"):
            return inputs[0].flatten(1)
        if node.op_type == "Gemm":
            return F.linear(inputs[0], inputs[1] if given.get("transB") else inputs[1].t(), inputs[2])
        if node.op_type == "Constant":
            return torch.from_numpy(numpy_helper.to_array(given["value"]).copy())
        raise ValueError(f"the teacher has an operation this reader does not know: {node.op_type}")


class TeacherAge:
    """Age in years and the probability of a man, for the square round a face box."""

    def __init__(self, models):
        self.net = cv2.dnn.readNet(os.path.join(models, AGE))

    def estimate(self, picture, box):
        x, y, w, h = box
        side = max(w, h)
        matrix = np.float32([[112 / side, 0, (side / 2 - x - w / 2) * 112 / side],
                             [0, 112 / side, (side / 2 - y - h / 2) * 112 / side]])
        crop = cv2.cvtColor(cv2.warpAffine(picture, matrix, (112, 112)), cv2.COLOR_BGR2RGB)
        blob = (crop.astype(np.float32) - (122.782, 117.001, 104.298)) / 256
        self.net.setInput(np.ascontiguousarray(blob.transpose(2, 0, 1)[None], np.float32))
        age, gender = self.net.forward(["age", "gender"])
        return float(age.ravel()[0]), float(gender.ravel()[0])
