#!/usr/bin/python3
"""Step 5: age and gender from the chip, with a spread that the network states itself.

Ages of people who are labelled count fully; for the others the teacher's estimate stands in, which is off by five years
itself. The spread is learnt by the Laplace likelihood: where the network is wrong it must say so.

usage: train_age.py --work DIR [--steps N] [--minutes M] [--threads N]
"""

import argparse

import numpy as np
import torch

from augment import student_view
from common import seed_everything, work_path
from nets import AgeGender
from train_embedder import as_input
from training import Training, loader

BATCH = 64
LABELLED = 0.75  # share of people whose age is known in a batch
TAUGHT_WEIGHT = 0.3


class Ages(torch.utils.data.IterableDataset):
    """(chip, age, P(male), weight) without end; ages drawn evenly, or the few old and young ones would be lost."""

    def __init__(self, work, first_step):
        labels = np.load(work_path(work, "labels.npz"))
        kept = np.flatnonzero(~labels["aside"])
        self.chips = np.load(work_path(work, "roomy.npy"), mmap_mode="r")
        self.known = labels["age"][kept] >= 0
        self.age = np.where(self.known, labels["age"][kept], labels["taught_age"][kept])
        self.male = np.where(self.known, labels["male"][kept], labels["taught_male"][kept])
        self.first_step = first_step

    def __iter__(self):
        chance = np.random.default_rng([13, self.first_step])
        known, taught = np.flatnonzero(self.known), np.flatnonzero(~self.known)
        share = even_share(self.age[known])
        while True:
            labelled = chance.random() < LABELLED
            index = chance.choice(known, p=share) if labelled else chance.choice(taught)
            face = self.chips[index]
            if chance.random() < 0.5:
                face = face[:, ::-1]
            weight = 1.0 if labelled else TAUGHT_WEIGHT
            yield (student_view(chance, np.ascontiguousarray(face)), np.float32(self.age[index]),
                   np.float32(self.male[index]), np.float32(weight))


def even_share(ages):
    """Each five years get nearly the same share; the square root keeps a single centenarian from filling batches."""
    group = np.clip(ages // 5, 0, 19).astype(int)
    weight = 1 / np.sqrt(np.bincount(group, minlength=20)[group])
    return weight / weight.sum()


def loss_of(net, batch):
    chips, age, male, weight = batch
    estimate, gender = net(as_input(chips))
    with torch.autocast("cpu", enabled=False):
        years, spread = estimate.float().unbind(1)
        laplace = (years - age).abs() / spread + spread.log()
        chance = torch.log_softmax(gender.float(), 1)
        doubt = -(male * chance[:, 0] + (1 - male) * chance[:, 1])
        return (weight * (laplace + 0.5 * doubt)).mean()


def estimates(net, chips):
    """Mean and spread in years and P(male) of uint8 chips."""
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        parts = [net(as_input(torch.from_numpy(chips[i:i + 128]))) for i in range(0, len(chips), 128)]
    years_spread = torch.cat([part[0].float() for part in parts]).numpy()
    gender = torch.softmax(torch.cat([part[1].float() for part in parts]), 1).numpy()
    return years_spread[:, 0], years_spread[:, 1], gender[:, 0]


def summary(years, spread, male, age, true_male, minimum=18):
    """What the table of the issue asks for, on people whose age is known."""
    minors = age < minimum
    return {"mae": round(float(np.abs(years - age).mean()), 2), "adults_mae": round(float(np.abs(years - age)[~minors].mean()), 2),
            "minors_passed": round(float((years - spread >= minimum)[minors].mean()), 4),
            "adults_reviewed": round(float((years - spread < minimum)[~minors].mean()), 3),
            "gender_16+": round(float(((male > 0.5) == (true_male > 0.5))[age >= 16].mean()), 4)}


class Report:
    def __init__(self, work):
        labels = np.load(work_path(work, "labels.npz"))
        chosen = np.flatnonzero(labels["aside"] & labels["is_age"])
        self.chips = np.load(work_path(work, "chips.npy"), mmap_mode="r")[chosen]
        self.age, self.male = labels["age"][chosen], labels["male"][chosen]

    def __call__(self, net):
        return summary(*estimates(net, self.chips), self.age, self.male)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--steps", type=int, default=7_000)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    seed_everything()
    torch.set_num_threads(options.threads)
    torch.manual_seed(3)
    training = Training(AgeGender(), work_path(options.work, "age.pt"), options.steps, options.minutes,
                        decay=0.1)
    training.run(loader(Ages(options.work, training.step), BATCH), loss_of, Report(options.work))


if __name__ == "__main__":
    main()
