# SPDX-License-Identifier: Apache-2.0
"""The matrix of bench_score as a vacancy file and, with the weights and scores that kvorum-cli gives, as tables."""
import json
import subprocess

CANDIDATES, RATERS = 50, 5


def marks():
    """The marks that bench_score draws, one after the other."""
    state = 12345
    while True:
        state = (state * 1664525 + 1013904223) % (1 << 32)
        yield 1 + (state >> 24) % 5


def sheets(leaves):
    draw = marks()
    return [[next(draw) for _ in leaves] for _ in range(CANDIDATES * RATERS)]


def write(folder, command, template):
    """Writes vacancy.json, ratings.csv, weights.csv and scores.csv into `folder`."""
    told = json.loads(template.read_text())
    leaves = [leaf["id"] for area in told["areas"] for leaf in area["leaves"]] + [t["id"] for t in told["traits"]]
    rows = sheets(leaves)
    vacancy = {
        "format": "kvorum-vacancy", "version": 1, "title": "", "template": told["id"],
        "organisation": {"turnover_msek": 85}, "role": {},
        "candidates": [{"id": f"c{c}", "name": ""} for c in range(CANDIDATES)],
        "raters": [{"id": f"r{r}", "name": ""} for r in range(RATERS)],
        "scorecards": [{"candidate": f"c{i // RATERS}", "rater": f"r{i % RATERS}", "submitted": True,
                        "ratings": dict(zip(leaves, row))} for i, row in enumerate(rows)],
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "vacancy.json"
    path.write_text(json.dumps(vacancy))
    result = json.loads(subprocess.run([command, "score", path, "--draws", "0"], check=True,
                                       capture_output=True, text=True).stdout)
    (folder / "ratings.csv").write_text("".join(",".join(map(str, row)) + "\n" for row in rows))
    (folder / "weights.csv").write_text("".join(f"{leaf['weight']!r}\n" for leaf in result["leaves"]))
    (folder / "scores.csv").write_text("".join(f"{c['score']!r}\n" for c in result["candidates"]))
