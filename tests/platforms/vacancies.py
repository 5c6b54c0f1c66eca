# SPDX-License-Identifier: Apache-2.0
"""Writes vacancy files to compare platforms on: the demo, the end-to-end oracle, random ones with gaps.

Usage: vacancies.py REPOSITORY OUT_FOLDER
"""
import json
import random
import sys
from pathlib import Path

RANDOM = 12
FORMAT = {"format": "kvorum-vacancy", "version": 1}


def demo(repository):
    told = json.loads((repository / "assets/demo/demo.json").read_text())
    vacancy = told["vacancy"]
    return {
        **FORMAT, "title": vacancy["title"], "template": "ecommerce-manager",
        "organisation": vacancy["organisation"], "role": vacancy["role"],
        "candidates": [{key: c[key] for key in ("id", "name", "company_turnover_msek") if key in c}
                       for c in told["candidates"]],
        "raters": [{"id": p["id"], "name": p["name"]} for p in told["people"]],
        "scorecards": [sheet(s["candidate"], s["rater"], s["ratings"], s["submitted"]) for s in told["sheets"]],
    }


def sheet(candidate, rater, ratings, submitted=True):
    return {"candidate": candidate, "rater": rater, "submitted": submitted,
            "ratings": {leaf: mark for leaf, mark in ratings.items() if mark is not None}}


def end_to_end(repository):
    case = json.loads((repository / "tests/oracles/panel_end_to_end.json").read_text())
    names = case["competences"]
    rated = case["ratings_1_to_5"]
    raters = sorted({rater for sheets in rated.values() for rater in sheets})
    return {
        **FORMAT, "title": "", "organisation": {}, "role": {},
        "template": {"areas": [{"id": name, "gate": name in ("leadership", "business_acumen"),
                                "leaves": [{"id": name, "group": "both"}]} for name in names], "traits": []},
        "candidates": [{"id": name, "name": name} for name in rated],
        "raters": [{"id": rater, "name": rater} for rater in raters],
        "scorecards": [sheet(name, rater, dict(zip(names, marks)))
                       for name, sheets in rated.items() for rater, marks in sheets.items()],
    }


def random_vacancy(repository, seed):
    draw = random.Random(seed)
    template = json.loads((repository / "assets/templates/ecommerce-manager.json").read_text())
    areas = [area["id"] for area in template["areas"]]
    leaves = [leaf["id"] for area in template["areas"] for leaf in area["leaves"]]
    marked = leaves + [trait["id"] for trait in template["traits"]]
    candidates = [f"c{i}" for i in range(1 + 4 * seed)]
    raters = [f"r{i}" for i in range(1 + seed % 5)]
    gaps = draw.choice([0.0, 0.1, 0.6])
    return {
        **FORMAT, "title": "", "template": "ecommerce-manager",
        "organisation": {"turnover_msek": draw.uniform(1, 2000),
                         "strengths": {leaf: draw.randint(1, 5) for leaf in leaves if draw.random() < 0.4}},
        "role": {"trait_share": draw.choice([0, 0.1]), "priority": draw.sample(areas, len(areas)),
                 "overrides": [{"leaf": "seo", "weight_factor": draw.uniform(0, 10), "reason": "drawn"}]},
        "candidates": [{"id": c, "name": c, "company_turnover_msek": draw.uniform(1, 2000)} for c in candidates],
        "raters": [{"id": r, "name": r} for r in raters],
        "scorecards": [sheet(c, r, {leaf: draw.randint(1, 5) for leaf in marked if draw.random() >= gaps})
                       for c in candidates for r in raters if draw.random() < 0.9],
    }


def main():
    repository, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    files = {"demo": demo(repository), "end-to-end": end_to_end(repository)}
    files.update({f"random-{seed:02}": random_vacancy(repository, seed) for seed in range(RANDOM)})
    for name, vacancy in files.items():
        (out / f"{name}.json").write_text(json.dumps(vacancy, indent=1))


if __name__ == "__main__":
    main()
