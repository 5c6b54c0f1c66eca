# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmarks and writes one JSON line a figure: name, value, unit, against, ratio, runs, spread.

`against` is a peer measured in the same run, or a limit; `ratio` is value through that. `value` is the
median of `runs`, `spread` the distance of the quartiles through the median.

Usage: run.py PROGRAMS_FOLDER OUT_FILE
"""
import json
import statistics
import subprocess
import sys
from pathlib import Path

RUNS = 9
# figure -> (program, benchmark, peer benchmark or a limit in ms)
FIGURES = {
    "fold-100000-ratings": ("bench_fold", "decodeAndFold", 150.0),
    "score-50x5x41": ("bench_score", "scoreFiftyByFive", 1.0),
    "tap-on-disk": ("bench_tap", "tapOnDisk", "bareCommit"),
}


def measure(program):
    text = subprocess.run([program, f"--benchmark_repetitions={RUNS}", "--benchmark_format=json",
                           "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05"],
                          check=True, capture_output=True, text=True).stdout
    times = {}
    for run in json.loads(text)["benchmarks"]:
        if run["run_type"] == "iteration":
            scale = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}[run["time_unit"]]
            times.setdefault(run["run_name"].split("/")[0], []).append(run["real_time"] * scale)
    return times


def main():
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.parent.mkdir(parents=True, exist_ok=True)
    measured = {program: measure(folder / program) for program in {f[0] for f in FIGURES.values()}}
    with out.open("w") as file:
        for name, (program, benchmark, against) in FIGURES.items():
            runs = measured[program][benchmark]
            value = statistics.median(runs)
            quartiles = statistics.quantiles(runs, n=4)
            peer = against if isinstance(against, float) else statistics.median(measured[program][against])
            line = json.dumps({"name": name, "value": round(value, 4), "unit": "ms",
                               "against": f"limit {against} ms" if isinstance(against, float) else f"{against} {peer:.4f} ms",
                               "ratio": round(value / peer, 3), "runs": len(runs),
                               "spread": round((quartiles[2] - quartiles[0]) / value, 3)})
            file.write(line + "\n")
            print(line)


if __name__ == "__main__":
    main()
