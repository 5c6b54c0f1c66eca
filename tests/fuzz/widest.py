# SPDX-License-Identifier: Apache-2.0
"""Writes vacancy files just below 1 MiB that each ask for as much memory as a file of that size can.

Usage: widest.py OUT_FOLDER
"""
import json
import sys
from pathlib import Path

MOST = 1 << 20


def template(areas, leaves_each):
    return {"traits": [], "areas": [{"id": f"a{a}", "gate": False, "leaves": [
        {"id": f"{a}.{i}", "group": "both"} for i in range(leaves_each)]} for a in range(areas)]}


def vacancy(model, candidates, raters, sheets):
    leaf = model["areas"][0]["leaves"][0]["id"]
    return json.dumps({
        "format": "kvorum-vacancy", "version": 1, "title": "", "organisation": {}, "role": {}, "template": model,
        "candidates": [{"id": str(c), "name": ""} for c in range(candidates)],
        "raters": [{"id": str(r), "name": ""} for r in range(raters)],
        "scorecards": [{"candidate": str(i % candidates), "rater": str(i // candidates), "submitted": True,
                        "ratings": {leaf: 1 + i % 5}} for i in range(sheets)]}, separators=(",", ":"))


def filled(opening, item, closing):
    count = (MOST - len(opening) - len(closing)) // (len(item) + 1)
    return opening + ",".join([item] * count) + closing


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    files = {
        "candidates": vacancy(template(50, 1), 2000, 6, 11_000),
        "areas": vacancy(template(1000, 1), 100, 50, 5000),
        "leaves": vacancy(template(1, 1000), 100, 50, 5000),
        "raters": vacancy(template(2, 1), 12, 1000, 12_000),
        "numbers": filled("[", "1", "]"),
        "texts": filled("[", '""', "]"),
        "lists": filled("[", "[]", "]"),
        "objects": filled("[", "{}", "]"),
        "keys": "{" + ",".join(f'"{i:x}":0' for i in range(110_000)) + "}",
        "nested": filled("[", "[" * 60 + "]" * 60, "]"),
        "long": '{"format":"' + "\\u0001" * (MOST // 6 - 10) + '"}',
    }
    for name, text in files.items():
        if len(text) > MOST:
            sys.exit(f"{name} is {len(text)} bytes, more than 1 MiB")
        (out / name).write_text(text)


if __name__ == "__main__":
    main()
