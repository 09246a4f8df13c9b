"""How well vectors tell people apart, on equal numbers of same and different pairs."""

import numpy as np

from common import SEED

MOST_PAIRS_PER_PERSON = 10  # else a few much-photographed people would decide the figure


def balanced_pairs(people):
    """Indices of the two sides of each pair and whether they are the same person; as many of each kind."""
    chance = np.random.default_rng(SEED)
    same = []
    for person in sorted(set(people)):
        own = np.flatnonzero(people == person)
        pairs = [(a, b) for i, a in enumerate(own) for b in own[i + 1:]]
        chance.shuffle(pairs)
        same += pairs[:MOST_PAIRS_PER_PERSON]
    different = []
    while len(different) < len(same):
        a, b = chance.integers(len(people), size=2)
        if people[a] != people[b]:
            different.append((a, b))
    pairs = np.array(same + different)
    return pairs[:, 0], pairs[:, 1], np.arange(len(pairs)) < len(same)


def accuracy(cosines, same, folds=10):
    """Ten-fold: the threshold is chosen on nine parts and judged on the tenth."""
    order = np.random.default_rng(SEED).permutation(len(same))
    right = 0
    for fold in range(folds):
        test = np.zeros(len(same), bool)
        test[order[fold::folds]] = True
        candidates = np.unique(cosines[~test])
        genuine, impostor = np.sort(cosines[~test & same]), np.sort(cosines[~test & ~same])
        correct = len(genuine) - np.searchsorted(genuine, candidates) + np.searchsorted(impostor, candidates)
        threshold = candidates[correct.argmax()]
        right += ((cosines[test] >= threshold) == same[test]).sum()
    return right / len(same)


def true_accept_at(genuine, impostor, rate):
    threshold = np.quantile(impostor, 1 - rate)
    return (genuine > threshold).mean(), threshold


def verification(first, second, same):
    cosines = (first * second).sum(1)
    # Every cross pair of these pictures is an impostor too as far as we know: far more of them than pairs.
    taken, _ = true_accept_at(cosines[same], cosines[~same], 0.01)
    ranked = np.searchsorted(np.sort(cosines[~same]), cosines[same])
    return {"accuracy": round(float(accuracy(cosines, same)), 4), "tar_at_far_1e-2": round(float(taken), 4),
            "auc": round(float(ranked.mean() / (~same).sum()), 5)}


def true_accept_of_all(vectors, people, rate):
    """TAR at a small FAR over every pair of the pictures, which one pair list is too short for."""
    cosines = vectors @ vectors.T
    upper = np.triu_indices(len(people), 1)
    numbers = np.unique(people, return_inverse=True)[1]
    same = numbers[upper[0]] == numbers[upper[1]]
    flat = cosines[upper]
    return true_accept_at(flat[same], flat[~same], rate)
