"""The loop that the three trainings share: batches from another process, bf16, a schedule, checkpoints."""

import copy
import math
import os
import signal
import time

import torch

AVERAGE = 0.9995  # how slowly the averaged weights, which are the ones kept, follow the trained ones


class Averaged:
    """A moving average of the weights: what a longer, slower training would have come to."""

    def __init__(self, net):
        self.net = copy.deepcopy(net).eval()
        self.steps = 0

    @torch.no_grad()
    def follow(self, net):
        self.steps += 1
        keep = min(AVERAGE, self.steps / (self.steps + 20))
        for mine, theirs in zip(self.net.state_dict().values(), net.state_dict().values()):
            if mine.dtype.is_floating_point:
                mine.mul_(keep).add_(theirs, alpha=1 - keep)
            else:
                mine.copy_(theirs)


class Training:
    """Runs `loss_of(net, batch)` over `batches` until `steps` are done or `minutes` have passed; stops with a
    checkpoint on SIGTERM; goes on from the checkpoint when there is one."""

    def __init__(self, net, checkpoint, steps, minutes, peak=2e-3, decay=0.05):
        self.net = net.to(memory_format=torch.channels_last)
        self.averaged = Averaged(net)
        self.optimizer = torch.optim.AdamW(net.parameters(), lr=peak, weight_decay=decay)
        self.checkpoint, self.steps, self.peak = checkpoint, steps, peak
        self.seconds, self.spent, self.started = 60 * minutes, 0.0, time.monotonic()
        self.step = 0
        self.stopped = False
        signal.signal(signal.SIGTERM, self._stop)
        if os.path.exists(checkpoint):
            self._load()

    def run(self, batches, loss_of, report, every=500):
        self.net.train()
        shown, losses = time.monotonic(), []
        for batch in batches:
            if self.stopped or self._progress() >= 1:
                break
            for group in self.optimizer.param_groups:
                group["lr"] = self._rate()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(self.net, batch)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
            self.optimizer.step()
            self.averaged.follow(self.net)
            self.step += 1
            losses.append(loss.item())
            if self.step % every == 0:
                took, shown = time.monotonic() - shown, time.monotonic()
                print(f"step {self.step} loss {sum(losses) / len(losses):.4f} {took / every * 1000:.0f} ms",
                      report(self.averaged.net), flush=True)
                losses = []
                self._save()
        self._save()

    def _elapsed(self):
        return self.spent + time.monotonic() - self.started

    def _progress(self):
        """0 to 1: whichever runs out first, the steps or the minutes, so that the rate always comes down in time."""
        return max(self.step / self.steps, self._elapsed() / self.seconds)

    def _rate(self):
        warm = min(1.0, (self.step + 1) / 300)
        return self.peak * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, self._progress()))))

    def _stop(self, *_):
        self.stopped = True

    def _save(self):
        torch.save({"net": self.net.state_dict(), "averaged": self.averaged.net.state_dict(), "step": self.step,
                    "spent": self._elapsed(), "averaged_steps": self.averaged.steps, "optimizer": self.optimizer.state_dict()},
                   self.checkpoint + ".part")
        os.replace(self.checkpoint + ".part", self.checkpoint)

    def _load(self):
        state = torch.load(self.checkpoint)
        self.net.load_state_dict(state["net"])
        self.averaged.net.load_state_dict(state["averaged"])
        self.averaged.steps, self.step, self.spent = state["averaged_steps"], state["step"], state["spent"]
        self.optimizer.load_state_dict(state["optimizer"])


def loader(dataset, batch, workers=1):
    """Batches made in another process, without end as long as the dataset is iterable without end."""
    return torch.utils.data.DataLoader(dataset, batch_size=batch, num_workers=workers, prefetch_factor=4)
