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


class AgeHead(nn.Module):
    """Age and gender from what the embedder sees at three depths: mean and spread in years, then male and female before
    the softmax."""

    INPUTS = 48 + 96 + 160 + 128

    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(self.INPUTS)
        self.hidden = nn.Linear(self.INPUTS, 96)
        self.drop = nn.Dropout(0.3)
        self.answer = nn.Linear(96, 4)

    def forward(self, features):
        raw = self.answer(self.drop(F.relu(self.hidden(self.norm(features)))))
        return torch.cat([50 + 25 * raw[:, :1], 1 + 10 * F.softplus(raw[:, 1:2])], 1), raw[:, 2:]


class Face(nn.Module):
    """The embedder with the age head on it: one file for both roles. `spread_factor` widens the stated spread."""

    DEPTHS = (2, 5, 8)  # after the last block at 28, 14 and 7 pixels

    def __init__(self, embedder, head, spread_factor=1.0):
        super().__init__()
        self.embedder, self.spread_factor = embedder, spread_factor
        self.hidden, self.answer = as_convolutions(head)

    def maps(self, x):
        """What the head reads, as maps of one pixel, the embedding last."""
        seen = []
        for depth, block in enumerate(self.embedder.trunk):
            x = block(x)
            if depth in self.DEPTHS:
                seen.append(F.adaptive_avg_pool2d(x, 1))
        return seen + [self.embedder.embed(self.embedder.place(x))]

    def features(self, x):
        return torch.cat(self.maps(x), 1).flatten(1)

    def forward(self, x):
        maps = self.maps(x)
        raw = self.answer(F.relu(self.hidden(torch.cat(maps, 1)))).flatten(1)
        years, spread = 50 + 25 * raw[:, :1], self.spread_factor * (1 + 10 * F.softplus(raw[:, 1:2]))
        return maps[-1].flatten(1), torch.cat([years, spread], 1), torch.softmax(raw[:, 2:], 1)


def as_convolutions(head):
    """The head's two layers, its normalisation folded in: OpenCV 4.6 refuses a matrix product with few outputs and
    takes a convolution of one pixel."""
    scale = head.norm.weight / torch.sqrt(head.norm.running_var + head.norm.eps)
    shift = head.norm.bias - head.norm.running_mean * scale
    layers = ((head.hidden.weight * scale, head.hidden.bias + head.hidden.weight @ shift),
              (head.answer.weight, head.answer.bias))
    convolutions = []
    for weight, bias in layers:
        layer = nn.Conv2d(weight.shape[1], weight.shape[0], 1)
        layer.weight.data, layer.bias.data = weight.detach()[..., None, None].clone(), bias.detach().clone()
        convolutions.append(layer)
    return convolutions


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
