# SPDX-License-Identifier: Apache-2.0
"""A figure as a line: beside its peer of the same run or a limit, with what the ratio must be and whether it is."""
import statistics


def spread(runs):
    if len(runs) < 2:
        return 0.0
    quartiles = statistics.quantiles(runs, n=4)
    return round((quartiles[2] - quartiles[0]) / statistics.median(runs), 3)


def verdict(ratio, must):
    """Whether a ratio is as `must` says: at least or at most a number."""
    word, bar = must.split()[1:]
    return "holds" if (ratio >= float(bar) if word == "least" else ratio <= float(bar)) else "MISSED"


def figure(name, unit, runs, against, values, must=None):
    """`against` names a peer among the values, or is a limit; the ratio is the median of the ratios of each run."""
    limit = isinstance(against, float)
    others = [against] * len(runs) if limit else values[against]
    ratio = statistics.median(a / b for a, b in zip(runs, others)) if len(runs) == len(others) else (
        statistics.median(runs) / statistics.median(others))
    what = f"limit {against} {unit}" if limit else f"{against} {statistics.median(others):.4g} {unit}"
    return {"name": name, "value": round(statistics.median(runs), 4), "unit": unit, "against": what,
            "ratio": round(ratio, 4), **({"must": must, "verdict": verdict(ratio, must)} if must else {}),
            "runs": len(runs), "spread": spread(runs)}
