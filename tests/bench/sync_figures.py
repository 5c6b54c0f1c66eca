# SPDX-License-Identifier: Apache-2.0
"""The figures of sync: our workloads, and beside each its peer or its bare limit from the same run."""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import lines_of

HERE = Path(__file__).resolve().parent
COUCH = HERE / "peers/couch"
RUNS = 3
# figure -> (unit, measured, the peer of the same run or a limit, what the ratio must be)
FIGURES = {
    "w1-push-couch": ("ratings/s", "w1-push", "couch-push", "at least 20"),
    "w1-pull-couch": ("ratings/s", "w1-pull", "couch-pull", "at least 30"),
    "w1-push-bare": ("ratings/s", "w1-push", "w1-bare-writes", "at least 0.5"),
    "w1-push-checked": ("ratings/s", "w1-push", "w1-bare-checked", "at least 0.5"),
    "w1-up": ("bytes/rating", "w1-up", "w1-zstd-of-notes", "at most 1.7"),
    "w1-down": ("bytes/rating", "w1-down", "w1-zstd-of-notes", "at most 1.7"),
    "w1-push-server-cpu": ("s/1000 ratings", "w1-push-server-cpu", 0.01, "at most 1"),
    "w1-pull-server-cpu": ("s/1000 ratings", "w1-pull-server-cpu", 0.01, "at most 1"),
    "w1-longest-step": ("ms", "w1-longest-step", 16.0, "at most 1"),
    "w2-p50": ("ms", "w2-p50", "w2-bare-p50", "at most 3"),
    "w2-p99": ("ms", "w2-p99", "w2-bare-p99", "at most 5"),
    "w2-up": ("bytes", "w2-up", 600.0, "at most 1"),
    "w2-down": ("bytes", "w2-down", 600.0, "at most 1"),
    "w2-p50-of-a-million": ("x bare", "million-w2", "w2", "at most 1.3"),
    "w3-converge": ("s", "w3-converge", 0.3, "at most 1"),
    "server-memory-1000-waiting": ("MiB", "server-memory-1000-waiting", 50.0, "at most 1"),
    "wake-10000": ("s", "wake-10000", 60.0, "at most 1"),
}


def lines(command, folder=None):
    """The JSON lines that a program prints."""
    run = subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=folder)
    if run.returncode != 0:
        raise RuntimeError((run.stderr.strip().splitlines() or [f"{command[0]} fails"])[-1])
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def ours(command):
    return {figure["name"]: figure["value"] for figure in lines(command)}


def with_ratio(found):
    """With the median way through the bare one of the same minutes, by which two runs compare."""
    return {**found, "w2": found["w2-p50"] / found["w2-bare-p50"]}


def couch(folder):
    """PouchDB's rates, or why there are none."""
    if not shutil.which("node"):
        return {}, "node is not installed"
    if not (COUCH / "node_modules").is_dir():
        return {}, "its packages are not installed: npm install in tests/bench/peers/couch"
    try:
        phases = {line["phase"]: line["ratings_per_s"] for line in lines(["node", "run.mjs", "w1", folder / "couch"], COUCH)
                  if "ratings_per_s" in line}
    except RuntimeError as problem:
        return {}, f"it fails: {problem}"
    return {"couch-push": phases["W1-push"], "couch-pull": phases["W1-pull"]}, None


def measure(build, folder):
    """name -> its values, and what is missing: name -> why."""
    folder.mkdir(parents=True, exist_ok=True)
    server = build / "bin/kvorum-server"
    program = lambda name, *more: [build / "bench" / name, server, folder / name, *more]  # noqa: E731
    values, missing = {}, {}

    def note(found):
        print(f"bench: {json.dumps(found)}", file=sys.stderr, flush=True)  # the figures come at the end
        for name, value in found.items():
            values.setdefault(name, []).append(value)
    for _ in range(RUNS):
        peer, why = couch(folder)
        note(peer)
        if why:
            missing = {"couch-push": why, "couch-pull": why}
        note(ours(program("bench_w1")))
        note(with_ratio(ours(program("bench_w2", 100_000))))
        note(ours(program("bench_w3")))
        note(ours(["/usr/bin/python3", HERE / "sync/crowd.py", server, folder / "crowd"]))
    million = with_ratio(ours(program("bench_w2", 1_000_000)))
    note({f"million-{name}": value for name, value in million.items()})
    return values, missing


def figures(build, folder):
    """One line a figure."""
    everywhere = os.sched_getaffinity(0)
    os.sched_setaffinity(0, range(os.cpu_count()))
    values, missing = measure(build, folder)
    os.sched_setaffinity(0, everywhere)
    for name, (unit, own, against, must) in FIGURES.items():
        if against in missing:
            yield {"name": name, "missing": missing[against], "see": "tests/bench/peers/couch"}
            continue
        yield lines_of.figure(name, unit, values[own], against, values, must)
