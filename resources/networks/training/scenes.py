"""Pictures for the detector: photographs laid on backgrounds of our own making, large and small, straight and turned."""

import cv2
import numpy as np

SIDE = 256
LEAST_FACE = 10.0  # pixels: smaller ones are neither taught nor held against the network
SURE = 0.8  # the teacher's score from which a face is taught; below it the place is left out
TURNED, UPRIGHT = 60.0, 32.0  # degrees: from where a face counts as none, up to where it counts


def background(chance, others):
    """Clutter of our own making, at times with things that are no faces on it: animals above all."""
    scene = clutter(chance)
    if others and chance.random() < 0.45:
        for _ in range(int(chance.choice([1, 1, 2, 4]))):
            lay_other(chance, scene, others[chance.integers(len(others))])
    return scene


def lay_other(chance, scene, picture):
    """A cut-out (BGRA) at any size and turn, or part of it, blended by its alpha."""
    size = np.exp(chance.uniform(np.log(40), np.log(500)))
    matrix = cv2.getRotationMatrix2D((picture.shape[1] / 2, picture.shape[0] / 2), chance.normal(0, 25),
                                     size / max(picture.shape[:2]))
    matrix[:, 2] += chance.uniform(0, SIDE, 2) - (picture.shape[1] / 2, picture.shape[0] / 2)
    if chance.random() < 0.5:
        picture = np.ascontiguousarray(picture[:, ::-1])
    laid_out = cv2.warpAffine(picture, matrix, (SIDE, SIDE), flags=cv2.INTER_AREA)
    alpha = laid_out[..., 3:].astype(np.float32) / 255
    scene[:] = (scene * (1 - alpha) + laid_out[..., :3] * alpha).astype(np.uint8)


def clutter(chance):
    """A background: colour slopes, then shapes, strokes and grain, sharp or blurred; often plain."""
    corners = chance.integers(0, 256, (2, 2, 3)).astype(np.uint8)
    scene = cv2.resize(corners, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR)
    for _ in range(int(chance.choice([0, 0, 4, 15, 60]))):
        draw_shape(chance, scene)
    if chance.random() < 0.5:
        scene = cv2.GaussianBlur(scene, (0, 0), chance.uniform(0.6, 6))
    if chance.random() < 0.4:
        scene = grainy(chance, scene, 30)
    return scene


def grainy(chance, scene, most):
    grain = cv2.randn(np.empty(scene.shape, np.int16), 0, chance.uniform(2, most))
    return cv2.add(scene, grain, dtype=cv2.CV_8U)


def draw_shape(chance, scene):
    colour = chance.integers(0, 256, 3).tolist()
    a, b = chance.integers(-20, SIDE + 20, 2).tolist(), chance.integers(-20, SIDE + 20, 2).tolist()
    thick = int(chance.choice([-1, 1, 2, 5]))
    kind = chance.integers(5)
    if kind == 0:
        cv2.line(scene, a, b, colour, abs(thick))
    elif kind == 1:
        cv2.rectangle(scene, a, b, colour, thick)
    elif kind == 2:
        cv2.ellipse(scene, a, chance.integers(2, 60, 2).tolist(), float(chance.uniform(0, 180)), 0, 360, colour, thick)
    elif kind == 3:
        cv2.circle(scene, a, int(chance.integers(1, 30)), colour, thick)
    else:
        text = "".join(chr(c) for c in chance.integers(33, 126, 8))
        cv2.putText(scene, text, a, int(chance.integers(8)), chance.uniform(0.3, 1.5), colour, max(1, thick))


def angle_of(chance):
    """Mostly nearly straight; now and then turned, which must not be taken for a face."""
    if chance.random() < 0.14:
        return float(chance.choice([90, 180, 270]) + chance.normal(0, 12))
    return float(np.clip(chance.normal(0, 10), -UPRIGHT, UPRIGHT))


def laid(chance, scene, picture, faces, face_width, place):
    """Lays a picture on the scene so that its first face is `face_width` wide and its middle near `place`."""
    angle = angle_of(chance)
    scale = face_width / faces[0, 2]
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, scale)
    matrix[:, 2] += np.asarray(place) - (width / 2, height / 2)
    if chance.random() < 0.5:
        picture, faces = mirrored(picture, faces)
    if scale < 0.6:
        picture = cv2.GaussianBlur(picture, (0, 0), 0.35 / scale)
    cv2.warpAffine(picture, matrix, (SIDE, SIDE), dst=scene, borderMode=cv2.BORDER_TRANSPARENT)
    outline = cv2.transform(np.float32([[[0, 0], [width, 0], [width, height], [0, height]]]), matrix)
    return moved(faces, matrix, scale), outline, turn_size(angle)


def turn_size(angle):
    return abs((angle + 180) % 360 - 180)


def mirrored(picture, faces):
    width, out = picture.shape[1], faces.copy()
    out[:, 0] = width - faces[:, 0] - faces[:, 2]
    points = faces[:, 4:14].reshape(-1, 5, 2).copy()
    points[..., 0] = width - points[..., 0]
    out[:, 4:14] = points[:, [1, 0, 2, 4, 3]].reshape(-1, 10)
    return np.ascontiguousarray(picture[:, ::-1]), out


def moved(faces, matrix, scale):
    out = faces.copy()
    centre = (faces[:, :2] + faces[:, 2:4] / 2) @ matrix[:, :2].T + matrix[:, 2]
    out[:, 2:4] = faces[:, 2:4] * scale
    out[:, :2] = centre - out[:, 2:4] / 2
    out[:, 4:14] = (faces[:, 4:14].reshape(-1, 5, 2) @ matrix[:, :2].T + matrix[:, 2]).reshape(-1, 10)
    return out


def spoilt(chance, scene):
    if chance.random() < 0.5:
        table = (np.clip(((np.arange(256) / 255) ** np.exp(chance.normal(0, 0.4)) - 0.5) * np.exp(chance.normal(0, 0.25))
                         + 0.5 + chance.normal(0, 0.1), 0, 1) * 255).astype(np.uint8)
        scene = cv2.LUT(scene, table)
    if chance.random() < 0.15:
        scene = cv2.cvtColor(cv2.cvtColor(scene, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    if chance.random() < 0.15:
        scene = cv2.GaussianBlur(scene, (0, 0), chance.uniform(0.4, 1.6))
    if chance.random() < 0.2:
        scene = grainy(chance, scene, 15)
    if chance.random() < 0.2:
        _, data = cv2.imencode(".jpg", scene, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(20, 90))])
        scene = cv2.imdecode(data, cv2.IMREAD_COLOR)
    return scene


def layout(chance):
    """(width of the first face, place) of each photograph of a scene: one, or a grid of smaller ones, or none."""
    kind = chance.random()
    if kind < 0.12:
        return []
    if kind < 0.65:
        width = np.exp(chance.uniform(np.log(16), np.log(215)))
        middle = SIDE / 2 + chance.uniform(-1, 1, 2) * max(0.0, SIDE / 2 - width * 0.6)
        return [(width, middle)]
    grid = int(chance.choice([2, 3, 4]))
    cell = SIDE / grid
    return [(np.exp(chance.uniform(np.log(max(10, cell * 0.2)), np.log(cell * 0.7))),
             ((column + 0.5) * cell + chance.normal(0, cell / 12), (row + 0.5) * cell + chance.normal(0, cell / 12)))
            for row in range(grid) for column in range(grid) if chance.random() < 0.85]


def scene_of(chance, pick, others=()):
    """A scene, its faces to teach, and the places (x, y, w, h) to leave out. `pick()` gives a picture and its faces;
    `others` are cut-outs without a face."""
    scene, taught, left_out = background(chance, others), np.zeros((0, 15), np.float32), np.zeros((0, 4), np.float32)
    for face_width, place in layout(chance):
        faces, outline, turn = laid(chance, scene, *pick(), face_width, place)
        taught, left_out = uncovered(taught, outline), uncovered(left_out, outline)
        if turn > TURNED:
            continue
        inside = faces[inside_of(faces, 0.25)]
        clear = (inside[:, 14] >= SURE) & (inside[:, 2] >= LEAST_FACE) & (turn <= UPRIGHT) & inside_of(inside, 0.1)
        taught = np.concatenate([taught, inside[clear]])
        left_out = np.concatenate([left_out, inside[~clear, :4]])
    return spoilt(chance, scene), taught, left_out


def uncovered(boxes, outline):
    """The boxes whose middle the newly laid picture does not hide."""
    middles = (boxes[:, :2] + boxes[:, 2:4] / 2).astype(float)
    return boxes[[cv2.pointPolygonTest(outline, tuple(middle), False) < 0 for middle in middles]]


def inside_of(boxes, slack):
    """Which boxes lie in the scene, give or take that share of their own size."""
    margin = boxes[:, 2:4] * slack
    return ((boxes[:, :2] >= -margin) & (boxes[:, :2] + boxes[:, 2:4] <= SIDE + margin)).all(1)
