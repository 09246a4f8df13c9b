#!/usr/bin/python3
"""Step 1: unpacks the pictures, lets the teachers label them, and checks the teacher on the people kept aside.

usage: prepare.py --shared DIR --work DIR
"""

import argparse
import glob
import os
import tarfile

import cv2
import numpy as np

from common import ASIDE_LIST, chip_of, is_aside, seed_everything, work_path
from teachers import TeacherAge, TeacherDetector, TeacherEmbedder
from verification import balanced_pairs, verification


def unpack(shared, work):
    for name in ("lfw_train", "ages_train"):
        if not os.path.isdir(work_path(work, name.split("_")[0])):
            with tarfile.open(os.path.join(shared, "training", name + ".tar")) as archive:
                archive.extractall(work)


def pictures(work):
    """(path, kind, name that decides on which side it falls, person) of every picture, in a fixed order."""
    for path in sorted(glob.glob(work_path(work, "lfw", "*", "*.jpg"))):
        person = os.path.basename(os.path.dirname(path))
        yield path, "lfw", person, person
    for path in sorted(glob.glob(work_path(work, "ages", "*.jpg"))):
        name = os.path.basename(path)
        yield path, "ages", name, name


def face_nearest_middle(faces, width, height):
    """The labelled person of an LFW picture stands in its middle; bystanders are common."""
    distance = np.hypot(faces[:, 0] + faces[:, 2] / 2 - width / 2, faces[:, 1] + faces[:, 3] / 2 - height / 2)
    return int(distance.argmin())


def age_of(kind, name):
    """Age and P(male) by the file's name; minus one where the set has no such label."""
    if kind != "ages":
        return -1.0, -1.0
    age, gender = name.split("_")[:2]
    return float(age), 1.0 - float(gender)


def label(work, models):
    detector, ages = TeacherDetector(models), TeacherAge(models)
    rows, boxes, chips = [], [], []
    for path, kind, side_name, person in pictures(work):
        picture = cv2.imread(path)
        doubled = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        faces = detector.find(doubled)
        faces[:, :14] /= 2
        if not len(faces):
            continue
        main = face_nearest_middle(faces, picture.shape[1], picture.shape[0])
        if faces[main, 14] < 0.8:
            continue
        for number, face in enumerate(faces):
            boxes.append([len(rows), *face, number == main])
        true_age, true_male = age_of(kind, side_name)
        taught_age, taught_male = ages.estimate(picture, faces[main, :4])
        rows.append((path, kind == "ages", is_aside(side_name), person, true_age, true_male, taught_age, taught_male))
        chips.append(cv2.cvtColor(chip_of(picture, faces[main, 4:14].reshape(5, 2)), cv2.COLOR_BGR2RGB))
    return rows, np.float32(boxes), np.stack(chips)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    models = os.path.join(options.shared, "models")
    seed_everything()
    unpack(options.shared, options.work)
    rows, boxes, chips = label(options.work, models)
    teacher = TeacherEmbedder(models)
    vectors = np.concatenate([teacher(chips[i:i + 64]).numpy() for i in range(0, len(chips), 64)])
    path, is_age, aside, person, age, male, taught_age, taught_male = map(np.array, zip(*rows))
    np.savez(work_path(options.work, "labels.npz"), path=path, is_age=is_age, aside=aside, person=person, age=age,
             male=male, taught_age=taught_age, taught_male=taught_male, boxes=boxes, vectors=vectors)
    np.save(work_path(options.work, "chips.npy"), chips)
    with open(ASIDE_LIST, "w", encoding="utf-8") as out:
        out.write("\n".join(sorted(set(person[aside]))) + "\n")
    chosen = np.flatnonzero(aside & ~is_age)
    first, second, same = balanced_pairs(person[chosen])
    print("pictures", len(rows), "people aside", len(set(person[aside & ~is_age])), "pairs", len(same))
    print("the teacher on the people kept aside:", verification(vectors[chosen][first], vectors[chosen][second], same))


if __name__ == "__main__":
    main()
