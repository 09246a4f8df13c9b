#!/usr/bin/python3
"""Step 3: distils the teacher's embedding into a network of our own.

Two losses: each vector towards the teacher's for the same face (one minus cosine), and the batch's whole table of
similarities towards the teacher's, because telling people apart is about the distances between faces. A third of each
batch are real photographs, whose people a margin loss pulls apart.

usage: train_embedder.py --work DIR [--steps N] [--minutes M] [--threads N]
"""

import argparse

import numpy as np
import torch
import torch.nn.functional as F

from augment import student_view
from common import seed_everything, work_path
from nets import Embedder
from training import Training, loader
from verification import balanced_pairs, true_accept_of_all, verification

BATCH = 96
REAL = 1 / 3  # share of real photographs in a batch
TABLE_WEIGHT = 20.0
MARGIN_WEIGHT = 0.02
MARGIN, SCALE = 0.25, 24.0


class Faces(torch.utils.data.IterableDataset):
    """(chip, the teacher's vector, person or -1) without end."""

    def __init__(self, work, first_step):
        labels = np.load(work_path(work, "labels.npz"))
        kept = np.flatnonzero(~labels["aside"])
        self.real = np.load(work_path(work, "roomy.npy"), mmap_mode="r")
        self.real_vectors = labels["vectors"][kept]
        self.people = np.unique(labels["person"][kept], return_inverse=True)[1]
        self.pool = np.load(work_path(work, "pool.npy"), mmap_mode="r")
        self.pool_vectors = np.load(work_path(work, "pool_vectors.npy"), mmap_mode="r")
        self.first_step = first_step

    def __iter__(self):
        chance = np.random.default_rng([7, self.first_step])
        while True:
            if chance.random() < REAL:
                index = chance.integers(len(self.real))
                face, vector, person = self.real[index], self.real_vectors[index], self.people[index]
            else:
                index = chance.integers(len(self.pool))
                face, vector, person = self.pool[index], self.pool_vectors[index], -1
            yield student_view(chance, np.ascontiguousarray(face)), np.array(vector), person


def as_input(chips):
    """uint8 [n, 112, 112, 3] to the network's own numbers."""
    pixels = chips.permute(0, 3, 1, 2).float().sub(127.5).div(128)
    return pixels.contiguous(memory_format=torch.channels_last)


class Student(torch.nn.Module):
    """The embedder, and beside it the people's centres, which only training needs."""

    def __init__(self, people):
        super().__init__()
        self.embedder = Embedder()
        self.centres = torch.nn.Parameter(torch.randn(people, 128) * 0.1)

    def forward(self, x):
        return F.normalize(self.embedder(x).float())


def margin_loss(vectors, people, centres):
    """CosFace (Wang et al. 2018): the own centre must win by MARGIN."""
    known = people >= 0
    cosines = vectors[known] @ F.normalize(centres).t()
    own = F.one_hot(people[known], len(centres))
    return F.cross_entropy(SCALE * (cosines - MARGIN * own), people[known])


def loss_of(student, batch):
    chips, taught, people = batch
    vectors = student(as_input(chips))
    with torch.autocast("cpu", enabled=False):
        distance = (1 - (vectors * taught).sum(1)).mean()
        table = (vectors @ vectors.t() - taught @ taught.t()).pow(2).mean()
        return distance + TABLE_WEIGHT * table + MARGIN_WEIGHT * margin_loss(vectors, people, student.centres)


class Report:
    """Verification on the people kept aside, so that the curve shows what counts."""

    def __init__(self, work):
        labels = np.load(work_path(work, "labels.npz"))
        chosen = np.flatnonzero(labels["aside"] & ~labels["is_age"])
        self.chips = np.load(work_path(work, "chips.npy"))[chosen]
        self.taught, self.people = labels["vectors"][chosen], labels["person"][chosen]
        self.pairs = balanced_pairs(self.people)

    @torch.no_grad()
    def __call__(self, student):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            parts = [student(as_input(torch.from_numpy(self.chips[i:i + 128]))) for i in range(0, len(self.chips), 128)]
        vectors = torch.cat(parts).numpy()
        first, second, same = self.pairs
        taken, _ = true_accept_of_all(vectors, self.people, 1e-3)
        return {"teacher": round(float((vectors * self.taught).sum(1).mean()), 4), "tar_at_1e-3": round(float(taken), 4),
                **verification(vectors[first], vectors[second], same)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--steps", type=int, default=14_000)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    seed_everything()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    labels = np.load(work_path(options.work, "labels.npz"))
    student = Student(len(set(labels["person"][~labels["aside"]])))
    training = Training(student, work_path(options.work, "embedder.pt"), options.steps, options.minutes)
    batches = loader(Faces(options.work, training.step), BATCH)
    training.run(batches, loss_of, Report(options.work))


if __name__ == "__main__":
    main()
