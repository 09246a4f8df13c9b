#!/usr/bin/python3
"""Step 5: age and gender from what the trained embedder sees.

A network of its own learns 2,300 ages by heart within minutes; a small head on the embedder's features does not. The
features of spoilt and mirrored views are computed once; then the head trains on them in seconds. The spread is learnt by the
Laplace likelihood: where the head is wrong it must say so.

usage: train_age.py --work DIR [--views N] [--steps N]
"""

import argparse
import os

import numpy as np
import torch

from augment import student_view
from common import seed_everything, work_path
from nets import AgeHead, Embedder, Face
from train_embedder import as_input

BATCH = 512
TAUGHT_WEIGHT = 0.3  # of people whose age only the teacher says, who is off by five years itself


def trained_embedder(work):
    state = torch.load(work_path(work, "embedder.pt"))["averaged"]
    embedder = Embedder()
    embedder.load_state_dict({key[len("embedder."):]: value for key, value in state.items() if key.startswith("embedder.")})
    return embedder.eval().to(memory_format=torch.channels_last)


@torch.no_grad()
def features_of(face, chips):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts = [face.features(as_input(torch.from_numpy(chips[i:i + 128]))).float() for i in range(0, len(chips), 128)]
    return torch.cat(parts)


def spoilt_views(work, face, views):
    """Features and the index of the picture each was made from; known ages are seen twice as often."""
    labels = np.load(work_path(work, "labels.npz"))
    kept = np.flatnonzero(~labels["aside"])
    roomy = np.load(work_path(work, "roomy.npy"), mmap_mode="r")
    chance = np.random.default_rng(13)
    indices = np.concatenate([np.arange(len(kept))] * views + [np.flatnonzero(labels["age"][kept] >= 0)] * views)
    parts = []
    for start in range(0, len(indices), 1024):
        chips = [student_view(chance, np.ascontiguousarray(roomy[i][:, ::-1] if chance.random() < 0.5 else roomy[i]))
                 for i in indices[start:start + 1024]]
        parts.append(features_of(face, np.stack(chips)))
    return torch.cat(parts), kept[indices]


def targets(work, pictures):
    labels = np.load(work_path(work, "labels.npz"))
    known = labels["age"][pictures] >= 0
    age = np.where(known, labels["age"][pictures], labels["taught_age"][pictures])
    male = np.where(known, labels["male"][pictures], labels["taught_male"][pictures])
    weight = np.where(known, even_weight(age), TAUGHT_WEIGHT)
    return (torch.from_numpy(values.astype(np.float32)) for values in (age, male, weight))


def even_weight(ages):
    """Each five years count nearly the same; the square root keeps a single centenarian from deciding."""
    group = np.clip(ages // 5, 0, 19).astype(int)
    weight = 1 / np.sqrt(np.bincount(group, minlength=20)[group])
    return weight / weight.mean()


def loss_of(head, features, age, male, weight):
    estimate, gender = head(features)
    years, spread = estimate.unbind(1)
    laplace = (years - age).abs() / spread + spread.log()
    chance = torch.log_softmax(gender, 1)
    doubt = -(male * chance[:, 0] + (1 - male) * chance[:, 1])
    return (weight * (laplace + 0.5 * doubt)).mean()


def train(head, features, age, male, weight, steps):
    optimizer = torch.optim.AdamW(head.parameters(), lr=2e-3, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    head.train()
    for _ in range(steps):
        chosen = torch.randint(len(features), (BATCH,))
        loss = loss_of(head, features[chosen], age[chosen], male[chosen], weight[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return head.eval()


def summary(years, spread, male, age, true_male, minimum=18):
    """What the model card states, on people whose age is known."""
    minors = age < minimum
    return {"mae": round(float(np.abs(years - age).mean()), 2), "adults_mae": round(float(np.abs(years - age)[~minors].mean()), 2),
            "minors_passed": round(float((years - spread >= minimum)[minors].mean()), 4),
            "adults_reviewed": round(float((years - spread < minimum)[~minors].mean()), 3),
            "gender_16+": round(float(((male > 0.5) == (true_male > 0.5))[age >= 16].mean()), 4)}


@torch.no_grad()
def report(work, face, head):
    labels = np.load(work_path(work, "labels.npz"))
    chosen = np.flatnonzero(labels["aside"] & labels["is_age"])
    chips = np.load(work_path(work, "chips.npy"), mmap_mode="r")[chosen]
    estimate, gender = head(features_of(face, chips))
    years, spread = estimate.numpy().T
    male = torch.softmax(gender, 1)[:, 0].numpy()
    for factor in (1.0, 1.5, 2.0, 2.5, 3.0):
        print("spread times", factor, summary(years, spread * factor, male, labels["age"][chosen], labels["male"][chosen]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--views", type=int, default=3)
    parser.add_argument("--steps", type=int, default=1500)
    options = parser.parse_args()
    seed_everything()
    torch.manual_seed(3)
    head = AgeHead()
    face = Face(trained_embedder(options.work), head)
    cache = work_path(options.work, "age_features.pt")
    if not os.path.exists(cache):
        torch.save(spoilt_views(options.work, face, options.views), cache)
    features, pictures = torch.load(cache)
    train(head, features, *targets(options.work, pictures), options.steps)
    torch.save(head.state_dict(), work_path(options.work, "age.pt"))
    report(options.work, face, head)


if __name__ == "__main__":
    main()
