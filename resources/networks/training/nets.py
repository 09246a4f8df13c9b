"""The networks. Plain convolutions: they train fast on a processor and OpenCV 4.6 imports and fuses them."""

import torch
import torch.nn as nn
import torch.nn.functional as F


def convolution(inputs, outputs, stride=1, size=3, groups=1, active=True):
    layers = [nn.Conv2d(inputs, outputs, size, stride, size // 2, groups=groups, bias=False), nn.BatchNorm2d(outputs)]
    return nn.Sequential(*layers, *([nn.ReLU(inplace=True)] if active else []))


class Residual(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.first = convolution(width, width)
        self.second = convolution(width, width, active=False)

    def forward(self, x):
        return F.relu(x + self.second(self.first(x)))


def trunk(widths, blocks):
    """Halves the picture once per width, with so many residual blocks after each halving."""
    layers, inputs = [], 3
    for width, count in zip(widths, blocks):
        layers += [convolution(inputs, width, stride=2)] + [Residual(width) for _ in range(count)]
        inputs = width
    return nn.Sequential(*layers)


class Embedder(nn.Module):
    """RGB chip 112 x 112, (x - 127.5) / 128, to 128 floats; compare after scaling to length one."""

    def __init__(self):
        super().__init__()
        self.trunk = trunk((16, 48, 96, 160), (0, 1, 2, 2))
        self.place = nn.Sequential(nn.Conv2d(160, 160, 7, groups=160, bias=False), nn.BatchNorm2d(160))
        self.embed = nn.Conv2d(160, 128, 1)

    def forward(self, x):
        return self.embed(self.place(self.trunk(x))).flatten(1)


class AgeGender(nn.Module):
    """RGB chip 112 x 112 to `age`: mean and spread in years, and `gender`: P(male), P(female)."""

    def __init__(self):
        super().__init__()
        self.trunk = trunk((16, 32, 48, 80), (0, 1, 1, 1))
        self.drop = nn.Dropout(0.1)
        self.head = nn.Conv2d(80, 4, 1)

    def features(self, x):
        return self.head(self.drop(F.adaptive_avg_pool2d(self.trunk(x), 1))).flatten(1)

    def forward(self, x):
        raw = self.features(x)
        years, spread = 50 + 25 * raw[:, :1], 1 + 10 * F.softplus(raw[:, 1:2])
        return torch.cat([years, spread], 1), raw[:, 2:]


STRIDES = (8, 16, 32)


class Detector(nn.Module):
    """RGB picture, sides multiples of 32, (x - 127.5) / 128, to one map per stride: score, box, five points, in YuNet's
    layout (see src/engine/detector.h)."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(convolution(3, 16, 2), convolution(16, 24, 2))
        self.stages = nn.ModuleList([nn.Sequential(convolution(a, b, 2), Residual(b))
                                     for a, b in ((24, 32), (32, 48), (48, 64))])
        self.sides = nn.ModuleList([convolution(width, 32, size=1) for width in (32, 48, 64)])
        self.heads = nn.ModuleList([nn.Sequential(convolution(32, 32), nn.Conv2d(32, 15, 1)) for _ in STRIDES])
        for head in self.heads:
            nn.init.constant_(head[1].bias[:1], -4.0)  # faces are rare: start from saying so

    def maps(self, x):
        """[n, 15, h, w] per stride: score before the sigmoid, box, points."""
        levels, x = [], self.stem(x)
        for stage, side in zip(self.stages, self.sides):
            x = stage(x)
            levels.append(side(x))
        for finer, coarser in ((1, 2), (0, 1)):
            levels[finer] = levels[finer] + F.interpolate(levels[coarser], scale_factor=2.0, mode="nearest")
        return [head(level) for head, level in zip(self.heads, levels)]

    def forward(self, x):
        """For export: cls, obj, bbox and kps per stride, row by row."""
        outputs = []
        for level in self.maps(x):
            rows = level.permute(0, 2, 3, 1).reshape(1, -1, 15)
            score = torch.sigmoid(rows[:, :, :1])
            outputs += [score, score.clone(), rows[:, :, 1:5], rows[:, :, 5:]]
        return outputs
