#!/usr/bin/python3
"""Step 4: the detector, taught by the teacher's boxes and points on scenes of our own.

Each face is taught at the stride whose cells are about a fifth of it, to the cells round its middle; cells near by are
left out, so that the network may say "face" there too. A focal loss for the score, smooth L1 on what the decoder reads for
box and points.

usage: train_detector.py --work DIR [--stamps DIR] [--start CHECKPOINT] [--steps N] [--minutes M] [--threads N]
"""

import argparse
import glob
import os

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from common import seed_everything, work_path
from nets import STRIDES, Detector
from scenes import SIDE, scene_of
from training import Training, loader

BATCH = 24
CELLS = sum((SIDE // stride) ** 2 for stride in STRIDES)


def cells_of(stride):
    count = SIDE // stride
    row, column = np.mgrid[0:count, 0:count]
    return np.stack([column.ravel(), row.ravel()], 1).astype(np.float32)


GRID = {stride: cells_of(stride) for stride in STRIDES}


def target_of(taught, left_out):
    """[cells, 16]: 1 face, 0 none, -1 left out; then box and points as the decoder reads them, and the face's size in
    cells."""
    parts = []
    for stride in STRIDES:
        target = np.zeros((len(GRID[stride]), 16), np.float32)
        nearest = np.full(len(target), np.inf)
        for x, y, w, h in left_out:
            target[near(GRID[stride], stride, x, y, w, h, 0.6), 0] = -1
        for face in taught:
            teach_face(target, nearest, face, stride)
        parts.append(target)
    return np.concatenate(parts)


def near(grid, stride, x, y, w, h, share):
    away = np.abs((grid + 0.5) * stride - (x + w / 2, y + h / 2))
    return (away < (max(w * share, stride), max(h * share, stride))).all(1)


def teach_face(target, nearest, face, stride):
    x, y, w, h = face[:4]
    size, grid = np.sqrt(w * h), GRID[stride]
    off = abs(np.log2(size / (5 * stride))) if stride != STRIDES[-1] else max(0.0, np.log2(5 * stride / size))
    if stride == STRIDES[0]:
        off = max(0.0, np.log2(size / (5 * stride)))
    around = near(grid, stride, x, y, w, h, 0.35)
    target[around & (target[:, 0] == 0), 0] = -1
    if off > 0.75:
        return
    away = np.abs(grid + 0.5 - (face[:2] + face[2:4] / 2) / stride)
    distance = np.hypot(away[:, 0], away[:, 1])
    chosen = (away < 1.01).all(1) & (distance < nearest)
    nearest[chosen] = distance[chosen]
    corner = grid[chosen]
    target[chosen, 0] = 1
    target[chosen, 1:3] = (face[:2] + face[2:4] / 2) / stride - corner
    target[chosen, 3:5] = np.log(face[2:4] / stride)
    target[chosen, 5:15] = (face[4:14].reshape(1, 5, 2) / stride - corner[:, None]).reshape(-1, 10)
    target[chosen, 15] = size / stride


def cut_outs(folder):
    """Pictures with alpha of things that are no faces, at most 400 pixels: the animals of tuxpaint-stamps-default."""
    pictures = []
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.png"), recursive=True)) if folder else []:
        picture = cv2.imread(path, cv2.IMREAD_UNCHANGED)
        if picture is None or picture.ndim != 3 or picture.shape[2] != 4:
            continue
        scale = min(1.0, 400 / max(picture.shape[:2]))
        pictures.append(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
    return pictures


class Scenes(torch.utils.data.IterableDataset):
    def __init__(self, work, first_step, aside=False, stamps=None):
        self.others = cut_outs(stamps)
        labels = np.load(work_path(work, "labels.npz"))
        self.boxes, self.first_step = labels["boxes"], first_step
        self.pictures = {int(i): cv2.imread(str(labels["path"][i])) for i in np.flatnonzero(labels["aside"] == aside)}
        self.indices = np.array(list(self.pictures))
        order = np.lexsort((-self.boxes[:, 16], self.boxes[:, 0]))
        self.boxes = self.boxes[order]
        self.starts = np.searchsorted(self.boxes[:, 0], np.arange(len(labels["path"]) + 1))

    def faces_of(self, index):
        """The main face first, as [x, y, w, h, points, score]."""
        return self.boxes[self.starts[index]:self.starts[index + 1], 1:16]

    def __iter__(self):
        chance = np.random.default_rng([11, self.first_step])

        def pick():
            index = int(chance.choice(self.indices))
            return self.pictures[index], self.faces_of(index)

        while True:
            scene, taught, left_out = scene_of(chance, pick, self.others)
            yield np.ascontiguousarray(scene[..., ::-1]), target_of(taught, left_out)


def as_input(scenes):
    return scenes.permute(0, 3, 1, 2).float().sub(127.5).div(128).contiguous(memory_format=torch.channels_last)


def rows_of(net, scenes):
    maps = net.maps(as_input(scenes))
    return torch.cat([m.permute(0, 2, 3, 1).reshape(len(scenes), -1, 15) for m in maps], 1).float()


def loss_of(net, batch):
    scenes, target = batch
    rows = rows_of(net, scenes)
    with torch.autocast("cpu", enabled=False):
        counted, face = target[..., 0] >= 0, target[..., 0] > 0
        truth = face.float()
        raw = F.binary_cross_entropy_with_logits(rows[..., 0], truth, reduction="none")
        missed = (torch.sigmoid(rows[..., 0]) - truth).abs().pow(2)
        faces = face.sum().clamp(min=1)
        score = (raw * missed * counted).sum() / faces
        size = target[..., 15:][face]
        centre = F.smooth_l1_loss(rows[..., 1:3][face] / size, target[..., 1:3][face] / size, beta=0.02)
        shape = F.smooth_l1_loss(rows[..., 3:5][face], target[..., 3:5][face], beta=0.05)
        points = F.smooth_l1_loss(rows[..., 5:][face] / size, target[..., 5:15][face] / size, beta=0.01)
        return score + 10 * centre + 2 * shape + 30 * points


class Report:
    """On scenes of the people kept aside: how surely faces are told from the rest, and how far off the points are."""

    def __init__(self, work):
        scenes = iter(Scenes(work, 0, aside=True))
        pairs = [next(scenes) for _ in range(240)]
        self.scenes, self.targets = (torch.from_numpy(np.stack(part)) for part in zip(*pairs))

    @torch.no_grad()
    def __call__(self, net):
        rows = torch.cat([rows_of(net, self.scenes[i:i + 24]) for i in range(0, len(self.scenes), 24)])
        score, face, none = torch.sigmoid(rows[..., 0]), self.targets[..., 0] > 0, self.targets[..., 0] == 0
        off = (rows[..., 5:][face] - self.targets[..., 5:15][face]).reshape(-1, 5, 2).norm(dim=2)
        return {"missed_at_0.5": round(float((score[face] < 0.5).float().mean()), 4),
                "false_per_scene": round(float(((score > 0.5) & none).sum()) / len(rows), 3),
                "points_off": round(float((off / self.targets[..., 15][face][:, None]).mean()), 4)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--stamps", help="animals that are no faces: /usr/share/tuxpaint/stamps/animals")
    parser.add_argument("--start", help="checkpoint whose weights a fresh schedule starts from")
    parser.add_argument("--steps", type=int, default=9_000)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    seed_everything()
    torch.set_num_threads(options.threads)
    torch.manual_seed(2)
    net = Detector()
    if options.start:
        net.load_state_dict(torch.load(options.start)["averaged"])
    training = Training(net, work_path(options.work, "detector.pt"), options.steps, options.minutes, peak=3e-3)
    training.run(loader(Scenes(options.work, training.step, stamps=options.stamps), BATCH), loss_of, Report(options.work))


if __name__ == "__main__":
    main()
