#!/usr/bin/python3
"""Step 7: lays out the people and pictures kept aside for `countersign-engine evaluate`.

Writes WORK/aside/people (a folder per person), WORK/aside/pairs.csv (as many same as different pairs, at most ten of one
person) and WORK/aside/ages with ages.csv. Pictures are links, nothing is copied.

usage: aside.py --work DIR
"""

import argparse
import csv
import os

import numpy as np

from common import work_path
from verification import balanced_pairs


def link(source, target):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if not os.path.lexists(target):
        os.symlink(os.path.abspath(source), target)


def write(path, head, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(head)
        table.writerows(rows)


def lay_out_people(work, labels):
    chosen = np.flatnonzero(labels["aside"] & ~labels["is_age"])
    names = [f"{labels['person'][i]}/{os.path.basename(str(labels['path'][i]))}" for i in chosen]
    for index, name in zip(chosen, names):
        link(str(labels["path"][index]), work_path(work, "aside", "people", name))
    first, second, same = balanced_pairs(labels["person"][chosen])
    write(work_path(work, "aside", "pairs.csv"), ["a", "b", "same"],
          [[names[a], names[b], int(s)] for a, b, s in zip(first, second, same)])


def lay_out_ages(work, labels):
    rows = []
    for index in np.flatnonzero(labels["aside"] & labels["is_age"]):
        name = os.path.basename(str(labels["path"][index]))
        link(str(labels["path"][index]), work_path(work, "aside", "ages", name))
        rows.append([name, labels["age"][index], "male" if labels["male"][index] > 0.5 else "female"])
    write(work_path(work, "aside", "ages.csv"), ["file", "age", "gender"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    labels = np.load(work_path(options.work, "labels.npz"))
    os.makedirs(work_path(options.work, "aside"), exist_ok=True)
    lay_out_people(options.work, labels)
    lay_out_ages(options.work, labels)


if __name__ == "__main__":
    main()
