#!/usr/bin/python3
"""Step 2: a large pool of labelled faces out of the few thousand people there are.

Seven thousand pictures are few: a student learns them by heart. So the pool holds, beside each picture, faces that
nobody has: blends of two people, the upper half of one with the lower half of another, faces bent a little. The
teacher says where each lies among faces, which is all that distilling needs.

usage: pool.py --shared DIR --work DIR [--count N]
"""

import argparse
import os

import cv2
import numpy as np
import torch

from augment import MARGIN
from common import CHIP, CHIP_POINTS, seed_everything, similarity_to, work_path
from teachers import TeacherEmbedder

ROOMY = CHIP + 2 * MARGIN


def roomy_chips(work):
    """The training pictures' chips with margin; people kept aside are not among them."""
    labels = np.load(work_path(work, "labels.npz"))
    main_points = labels["boxes"][labels["boxes"][:, 16] == 1][:, 5:15].reshape(-1, 5, 2)
    chips = []
    for index in np.flatnonzero(~labels["aside"]):
        picture = cv2.cvtColor(cv2.imread(str(labels["path"][index])), cv2.COLOR_BGR2RGB)
        matrix = similarity_to(main_points[index], CHIP_POINTS + MARGIN)
        chips.append(cv2.warpAffine(picture, matrix, (ROOMY, ROOMY), borderMode=cv2.BORDER_REPLICATE))
    return np.stack(chips)


def bent(chance, chip):
    """Moves the features smoothly by up to about four pixels: another face, as the teacher will say."""
    coarse = chance.normal(0, chance.uniform(0.5, 2.2), (5, 5, 2)).astype(np.float32)
    move = cv2.resize(coarse, (ROOMY, ROOMY), interpolation=cv2.INTER_CUBIC)
    y, x = np.mgrid[0:ROOMY, 0:ROOMY].astype(np.float32)
    return cv2.remap(chip, x + move[..., 0], y + move[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def recoloured(chip, like):
    """The chip with the other's mean and spread of colour, so that two halves look like one skin."""
    mean, spread = chip.mean((0, 1)), chip.std((0, 1)) + 1
    return np.clip((chip - mean) * (like.std((0, 1)) / spread) + like.mean((0, 1)), 0, 255)


def blended(chance, first, second):
    share = chance.uniform(0.3, 0.7)
    return (first * share + second * (1 - share)).astype(np.uint8)


def halved(chance, upper, lower):
    row = np.arange(ROOMY) - (MARGIN + chance.uniform(58, 84))
    mask = (1 / (1 + np.exp(row / 2.5)))[:, None, None]
    return (upper * mask + recoloured(lower, upper) * (1 - mask)).astype(np.uint8)


def new_face(chance, chips):
    first = chips[chance.integers(len(chips))]
    if chance.random() < 0.5:
        first = first[:, ::-1]
    kind = chance.random()
    if kind < 0.2:
        return first
    if kind < 0.7:
        second = chips[chance.integers(len(chips))]
        mixed = (blended if kind < 0.45 else halved)(chance, first, second)
        return bent(chance, mixed) if chance.random() < 0.5 else mixed
    return bent(chance, first)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--count", type=int, default=160_000)
    options = parser.parse_args()
    seed_everything()
    chance = np.random.default_rng(1)
    chips = roomy_chips(options.work)
    np.save(work_path(options.work, "roomy.npy"), chips)
    teacher = TeacherEmbedder(os.path.join(options.shared, "models"))
    pool = np.lib.format.open_memmap(work_path(options.work, "pool.npy"), "w+", np.uint8, (options.count, ROOMY, ROOMY, 3))
    vectors = np.lib.format.open_memmap(work_path(options.work, "pool_vectors.npy"), "w+", np.float32, (options.count, 128))
    inner = slice(MARGIN, MARGIN + CHIP)
    for start in range(0, options.count, 128):
        faces = [new_face(chance, chips) for _ in range(min(128, options.count - start))]
        pool[start:start + len(faces)] = faces
        seen = np.ascontiguousarray(np.stack(faces)[:, inner, inner])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            vectors[start:start + len(faces)] = teacher(seen).numpy()
        if start % 12_800 == 0:
            print(start, flush=True)


if __name__ == "__main__":
    main()
