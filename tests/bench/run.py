# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmarks and writes one JSON line a figure: name, value, unit, against, ratio, runs, spread.

`against` is a peer measured in the same run on the same core, or a limit; `ratio` is value through that. `value`
is the median of `runs`, `spread` the distance of the quartiles through the median. A peer that is not installed is
named as missing, with what it lacks.

Usage: run.py BUILD_FOLDER OUT_FILE
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE / "peers/matrix"))
import matrix  # noqa: E402
import app_figures  # noqa: E402
import sync_figures  # noqa: E402

RUNS = 9
# figure -> (program, benchmark, peer benchmark or a limit in ms)
FIGURES = {
    "fold-100000-ratings": ("bench_fold", "decodeAndFold", 150.0),
    "score-50x5x41": ("bench_score", "scoreFiftyByFive", 1.0),
    "score-50x5x41-10000-worlds": ("bench_score", "scoreWithWorlds", "bareParts"),
    "score-50x5x41-10000-worlds-frame": ("bench_score", "scoreWithWorlds", 16.0),
    "score-one-changed-rating": ("bench_score", "changeOneRating", 0.1),
    "tap-on-disk": ("bench_tap", "tapOnDisk", "bareCommit"),
}
# Where the disk is waited for, the wall clock counts; else the processor's time.
CLOCK = {"bench_tap": "real_time"}
# figure -> (what, benchmark, a smaller one, how many times smaller): 1 is linear, caches and pages aside
LINEAR = {
    "score-5000x5x41-time": ("ms", "scoreFiveThousand", "scoreFiveHundred", 10),
    "score-10000x5x41-time": ("ms", "scoreTenThousand", "scoreFiveThousand", 2),
    "score-5000x5x41-result": ("bytes", "scoreFiveThousand", "scoreFiveHundred", 10),
}
# figure -> (command, what it takes)
PEERS = {
    "score-50x5x41-calc": (["/usr/bin/python3", str(HERE / "peers/matrix/calc.py")], "soffice"),
    "score-50x5x41-r": (["Rscript", str(HERE / "peers/matrix/matrix.R")], "Rscript"),
}


def measure(program):
    text = subprocess.run([program, f"--benchmark_repetitions={RUNS}", "--benchmark_format=json",
                           "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05"],
                          check=True, capture_output=True, text=True,
                          env={**os.environ, "OPENBLAS_NUM_THREADS": "1"}).stdout
    times, sizes = {}, {}
    for run in json.loads(text)["benchmarks"]:
        if run.get("error_occurred"):
            sys.exit(f"{run['name']}: {run['error_message']}")
        if run["run_type"] == "iteration":
            scale = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}[run["time_unit"]]
            name = run["run_name"].split("/")[0]
            times.setdefault(name, []).append(run[CLOCK.get(program.name, "cpu_time")] * scale)
            sizes.setdefault(name, []).append(run.get("bytes", 0.0))
    return times, sizes


def line(name, runs, unit, against, peer):
    value = statistics.median(runs)
    quartiles = statistics.quantiles(runs, n=4)
    return {"name": name, "value": round(value, 4), "unit": unit, "against": against, "ratio": round(value / peer, 4),
            "runs": len(runs), "spread": round((quartiles[2] - quartiles[0]) / value, 3)}


def figures(measured):
    for name, (program, benchmark, against) in FIGURES.items():
        times = measured[program][0]
        limit = isinstance(against, float)
        peer = against if limit else statistics.median(times[against])
        yield line(name, times[benchmark], "ms", f"limit {against} ms" if limit else f"{against} {peer:.4f} ms", peer)


def linear(measured):
    times, sizes = measured["bench_score"]
    for name, (unit, benchmark, smaller, factor) in LINEAR.items():
        found = times if unit == "ms" else sizes
        peer = factor * statistics.median(found[smaller])
        yield line(name, found[benchmark], unit, f"{factor} x {smaller} {peer:.4f} {unit}", peer)


def peers(measured, folder, build):
    own = measured["bench_score"][0]["scoreFiftyByFive"]
    matrix.write(folder, build / "bin/kvorum-cli", ROOT / "assets/templates/ecommerce-manager.json")
    for name, (command, needs) in PEERS.items():
        run = None
        if shutil.which(needs):
            run = subprocess.run([*command, str(folder)], capture_output=True, text=True)
        if run is None or run.returncode != 0:
            why = run.stderr.strip().splitlines()[-1] if run and run.stderr.strip() else f"{needs} is not installed"
            yield {"name": name, "missing": why, "see": "tools/packages/bench.txt"}
            continue
        peer = statistics.median(float(x) for x in run.stdout.split())
        yield line(name, own, "ms", f"{needs} {peer:.4f} ms", peer)


def main():
    build, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    programs = {f[0] for f in FIGURES.values()}
    missing = sorted(p for p in programs if not (build / "bench" / p).exists())
    if missing:
        sys.exit(f"bench: not built: {', '.join(missing)}; see tools/packages/bench.txt")
    measured = {program: measure(build / "bench" / program) for program in programs}
    with out.open("w") as file:
        for source in (figures(measured), linear(measured), peers(measured, out.parent / "bench-matrix", build),
                       app_figures.figures(build, out.parent / "bench-app"),
                       sync_figures.figures(build, out.parent / "bench-sync")):
            for figure in source:
                text = json.dumps(figure)
                file.write(text + "\n")
                print(text, flush=True)


if __name__ == "__main__":
    main()
