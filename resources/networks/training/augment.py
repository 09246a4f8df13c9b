"""What happens to a face between the person and the reviewer's file: the training pictures are spoilt alike."""

import cv2
import numpy as np

from common import CHIP

MARGIN = 8  # pixels that a pooled chip has more on each side, so that shifting it shows real picture
JITTER = 3.0  # pixels: what a detector of this size is off by


def jittered(chance, roomy):
    """A 112 x 112 chip cut from one with margin, shifted, turned and scaled a little."""
    middle = CHIP / 2 + MARGIN
    matrix = cv2.getRotationMatrix2D((middle, middle), chance.normal(0, 3.5), np.exp(chance.normal(0, 0.035)))
    matrix[:, 2] += chance.normal(0, JITTER / 2, 2) - MARGIN
    return cv2.warpAffine(roomy, matrix, (CHIP, CHIP), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def relit(chance, chip):
    """Brightness, contrast, gamma and a colour cast by one table per channel."""
    levels = np.arange(256, dtype=np.float32) / 255
    table = np.empty((1, 256, 3), np.float32)
    gamma, contrast, shift = np.exp(chance.normal(0, 0.25)), np.exp(chance.normal(0, 0.2)), chance.normal(0, 0.08)
    for channel in range(3):
        cast = chance.normal(1, 0.06)
        table[0, :, channel] = (levels**gamma - 0.5) * contrast * cast + 0.5 + shift
    return cv2.LUT(chip, (np.clip(table, 0, 1) * 255).astype(np.uint8))


def greyed(_, chip):
    return cv2.cvtColor(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)


def blurred(chance, chip):
    if chance.random() < 0.5:
        return cv2.GaussianBlur(chip, (0, 0), chance.uniform(0.5, 2.2))
    length = int(chance.integers(3, 9))
    kernel = np.zeros((length, length), np.float32)
    cv2.line(kernel, (0, int(chance.integers(length))), (length - 1, int(chance.integers(length))), 1)
    return cv2.filter2D(chip, -1, kernel / kernel.sum())


def coarsened(chance, chip):
    """Few pixels, as from a group picture or the portrait on a document."""
    side = int(chance.integers(28, 90))
    small = cv2.resize(chip, (side, side), interpolation=cv2.INTER_AREA)
    return cv2.resize(small, (CHIP, CHIP), interpolation=int(chance.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC])))


def recompressed(chance, chip):
    _, data = cv2.imencode(".jpg", chip, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(15, 85))])
    return cv2.imdecode(data, cv2.IMREAD_COLOR)


def noisy(chance, chip):
    shape = chip.shape if chance.random() < 0.5 else chip.shape[:2] + (1,)
    return np.clip(chip + chance.normal(0, chance.uniform(3, 18), shape), 0, 255).astype(np.uint8)


def covered(chance, chip):
    """A hand, a stamp, a reflection: a soft-edged patch of one colour over at most a fifth of the face."""
    mask = np.zeros((CHIP, CHIP), np.float32)
    centre, axes = chance.integers(5, CHIP - 5, 2), chance.integers(6, 28, 2)
    cv2.ellipse(mask, centre.tolist(), axes.tolist(), float(chance.uniform(0, 180)), 0, 360, 1, -1)
    mask = cv2.GaussianBlur(mask, (0, 0), 2)[..., None] * chance.uniform(0.5, 1)
    return (chip * (1 - mask) + chance.integers(0, 256, 3) * mask).astype(np.uint8)


def lit_from_one_side(chance, chip):
    way = chance.normal(0, 1, 2)
    y, x = np.mgrid[-1:1:CHIP * 1j, -1:1:CHIP * 1j]
    slope = (x * way[0] + y * way[1]) / np.hypot(*way)
    return np.clip(chip * (1 + chance.uniform(0.15, 0.6) * slope[..., None]), 0, 255).astype(np.uint8)


def printed(chance, chip):
    """A document's portrait: pale, greyish, with fine lines across."""
    grey = greyed(chance, chip)
    pale = cv2.addWeighted(chip, chance.uniform(0.2, 0.6), grey, 0.4, chance.uniform(20, 70))
    y, x = np.mgrid[0:CHIP, 0:CHIP]
    angle, period = chance.uniform(0, np.pi), chance.uniform(2.5, 7)
    waves = np.sin((x * np.cos(angle) + y * np.sin(angle)) * 2 * np.pi / period)
    return np.clip(pale + (waves * chance.uniform(2, 14))[..., None], 0, 255).astype(np.uint8)


STEPS = ((relit, 0.7), (lit_from_one_side, 0.2), (printed, 0.07), (covered, 0.1), (blurred, 0.18), (coarsened, 0.22),
         (greyed, 0.12), (noisy, 0.18), (recompressed, 0.3))


def student_view(chance, roomy):
    """What the student sees of a pooled chip; a quarter of them only shifted, so that good pictures stay good."""
    chip = jittered(chance, roomy)
    if chance.random() < 0.25:
        return chip
    for step, probability in STEPS:
        if chance.random() < probability:
            chip = step(chance, chip)
    return chip
