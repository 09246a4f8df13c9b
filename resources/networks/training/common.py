"""What every step of the training shares: where things lie, who is kept aside, and the face chip's geometry."""

import hashlib
import os
import random

import cv2
import numpy as np

SEED = 20261121
CHIP = 112
# Where the five points of a face lie on a chip: the teacher's own layout, so that its embeddings stay valid.
CHIP_POINTS = np.float32([[38.29, 51.70], [73.53, 51.50], [56.03, 71.74], [41.55, 92.37], [70.73, 92.20]])
ASIDE_LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "aside.txt")


def seed_everything(offset=0):
    random.seed(SEED + offset)
    np.random.seed((SEED + offset) % 2**32)
    cv2.setRNGSeed((SEED + offset) % 2**31)


def is_aside(name):
    """Every fourth person (LFW folder) or picture (ages) by the hash of its name, on any machine, for good."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 4 == 0


def similarity_to(points, target=CHIP_POINTS):
    """Least-squares turn, scale and shift that takes `points` to `target` (Umeyama 1991), as a 2x3 matrix."""
    source, goal = np.asarray(points, np.float64), np.asarray(target, np.float64)
    source_mean, goal_mean = source.mean(0), goal.mean(0)
    a, b = source - source_mean, goal - goal_mean
    norm = (a**2).sum()
    cosine = (a * b).sum() / norm
    sine = (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum() / norm
    matrix = np.array([[cosine, -sine], [sine, cosine]])
    return np.hstack([matrix, (goal_mean - matrix @ source_mean)[:, None]]).astype(np.float32)


def chip_of(picture, points):
    return cv2.warpAffine(picture, similarity_to(points), (CHIP, CHIP), flags=cv2.INTER_LINEAR)


def work_path(work, *names):
    os.makedirs(work, exist_ok=True)
    return os.path.join(work, *names)
