#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy over the product's C++, in parallel, skipping what passed before unchanged.

Usage: tools/tidy.py BUILD_FOLDER [BASE_COMMIT]
With BASE_COMMIT only the files are checked that changed since its merge base, or include a header
that did. A file that passed leaves a stamp in BUILD_FOLDER/lint-cache, named by a hash of its
content, of the project's headers it includes, of its compile command and of .clang-tidy.
The build must be up to date: which headers a file includes comes from ninja's record.
"""
import hashlib
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FOLDERS = ("app", "core", "qml", "sync")
# clang 14 knows no std::coroutine with libstdc++ 12: what includes Asio's coroutines it cannot read.
COROUTINES = "sync/server/http/asio.h"
ROOT = Path(__file__).resolve().parent.parent
EXTRA = (
    # Warnings are the compiler's business: -Werror there must not turn clang's other ones into errors.
    "-Wno-error", "-Wno-unknown-warning-option",
    # The analyzer follows fewer paths: 16 s become 6 for the worst file, 5 s become 3 for the usual one.
    "-Xclang", "-analyzer-config", "-Xclang", "mode=shallow",
)


def output(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def headers_by_object(build):
    """Object file -> the files below the repository that it was compiled from."""
    found, current = {}, None
    for line in output("ninja", "-C", str(build), "-t", "deps").splitlines():
        if line.startswith("    "):
            path = (build / line.strip()).resolve()
            if path.is_relative_to(ROOT):
                current.append(path)
        elif ": #deps" in line:
            current = found.setdefault(line.split(": #deps")[0], [])
    return found


class Unit:
    """One source file with its compile command and everything of ours it includes."""

    def __init__(self, entry, objects):
        self.source = Path(entry["file"]).resolve()
        self.command = entry["command"]
        words = self.command.split()
        self.inputs = sorted({self.source, *objects.get(words[words.index("-o") + 1], [])})

    @property
    def name(self):
        return str(self.source.relative_to(ROOT))

    def stamp(self, salt):
        digest = hashlib.sha256(salt + self.command.encode())
        for path in self.inputs:
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()


def units(build):
    entries = json.loads((build / "compile_commands.json").read_text())
    objects = headers_by_object(build)
    tracked = {ROOT / p for p in output("git", "ls-files", "--", *(f"{f}/*.cpp" for f in FOLDERS)).splitlines()}
    found = {}
    for entry in entries:
        path = Path(entry["file"]).resolve()
        if path in tracked:
            found.setdefault(path, Unit(entry, objects))
    readable = [u for u in found.values() if ROOT / COROUTINES not in u.inputs]
    unbuilt = sorted(str(p.relative_to(ROOT)) for p in tracked - found.keys() if p.exists())
    return sorted(readable, key=lambda u: u.name), unbuilt


def changed_since(base):
    merge_base = output("git", "merge-base", base, "HEAD").strip()
    return {ROOT / p for p in output("git", "diff", "--name-only", merge_base).splitlines()}


def check(unit, build):
    start = time.monotonic()
    run = subprocess.run(
        ["clang-tidy", "-p", str(build), "--quiet", *(f"--extra-arg={a}" for a in EXTRA), str(unit.source)],
        cwd=ROOT, capture_output=True, text=True)
    return run.returncode == 0, run.stdout, run.stderr, time.monotonic() - start


def main():
    build = Path(sys.argv[1]).resolve()
    base = sys.argv[2] if len(sys.argv) > 2 else ""
    cache = build / "lint-cache"
    cache.mkdir(exist_ok=True)
    salt = (ROOT / ".clang-tidy").read_bytes() + output("clang-tidy", "--version").encode() + repr(EXTRA).encode()

    todo, unbuilt = units(build)
    if base:
        changed = changed_since(base)
        todo = [u for u in todo if changed.intersection(u.inputs)]
    stamps = {u.name: cache / u.stamp(salt) for u in todo}
    waiting = [u for u in todo if not stamps[u.name].exists()]

    failed, times = [], []
    for name in unbuilt:
        print(f"{name}:1: no target builds this file, so nothing checks it")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for unit, (passed, text, errors, seconds) in zip(waiting, pool.map(lambda u: check(u, build), waiting)):
            times.append((seconds, unit.name))
            if passed:
                stamps[unit.name].touch()
            else:
                failed.append(unit.name)
                print(text or errors, flush=True)
    slowest = ", ".join(f"{name} {seconds:.1f} s" for seconds, name in sorted(times, reverse=True)[:3])
    print(f"clang-tidy: {len(todo)} files, {len(waiting)} checked, {len(todo) - len(waiting)} unchanged since "
          f"they passed, {len(failed)} failed" + (f"; slowest: {slowest}" if slowest else ""))
    return 1 if failed or unbuilt else 0


if __name__ == "__main__":
    sys.exit(main())
