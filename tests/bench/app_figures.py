# SPDX-License-Identifier: Apache-2.0
"""The figures of the app: start, memory, an interview of 5,000 keys; beside each a bare window of Qt Quick Controls in
the same run, and for the start a headless Chromium that opens an empty page of this machine."""
import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import lines_of

HERE = Path(__file__).resolve().parent
BARE = HERE / "app/Bare.qml"
RUNS = 9
SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8",
          "QT_LOGGING_RULES": "*.debug=false"}
# figure -> (unit, measured, the peer of the same run or a limit, what the ratio must be)
FIGURES = {
    "start-home": ("ms", "home-ms", "bare-ms", "at most 1.5"),
    "start-unlock": ("ms", "unlock-ms", "bare-ms", None),
    "start-memory": ("MiB more", "more-mib", 60.0, "at most 1"),
    "start-memory-later": ("MiB more", "more-later-mib", 60.0, "at most 1"),
    "start-chromium": ("ms", "home-ms", "chromium-ms", None),
    "memory-chromium": ("MiB", "home-mib", "chromium-mib", None),
    "open-interview": ("ms", "open", 100.0, "at most 1"),
    "open-interview-first": ("ms", "open-first", 100.0, "at most 1"),
    "open-interview-bare": ("ms", "open", "bare-open", None),
    "typing-p50": ("ms", "key-p50", "bare-key-p50", None),
    "typing-p99": ("ms", "key-p99", 16.0, "at most 1"),
    "typing-p99-bare": ("ms", "key-p99", "bare-key-p99", None),
    "typing-thread-p99": ("ms of the processor", "key-processor-p99", "bare-key-processor-p99", None),
    "typing-thread-most": ("ms of the processor", "key-processor-most", 16.0, "at most 1"),
    "typing-dropped": ("frames over 16 ms of 5000", "key-dropped", 1.0, "at most 0"),
    "turn-question": ("ms", "turn-p50", 100.0, "at most 1"),
    "turn-question-most": ("ms of the processor", "turn-processor-most", 100.0, "at most 1"),
    "typing-log": ("bytes", "log", "text", "at most 4"),
}


def program(command, **more):
    run = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True,
                         env={**os.environ, **SCREEN, **more})
    return {line["name"]: line["value"] for line in map(json.loads, run.stdout.splitlines())}


def timed(start, what, where):
    return program([start, time.monotonic_ns(), what, where])


def family(pid):
    """The process and all below it."""
    found = [pid]
    for one in found:
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
    return found


def pss_mib(pid):
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def chromium(folder):
    """Start to the loaded page in ms, and the memory of all its processes in MiB."""
    page, made = folder / "empty.html", folder / "profile"
    page.write_text("<!doctype html><title>empty</title>")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={made}"]
    begun = time.monotonic()
    subprocess.run([*command, "--dump-dom", page.as_uri()], capture_output=True, check=True, timeout=120)
    spent = (time.monotonic() - begun) * 1000
    with subprocess.Popen([*command, "--remote-debugging-port=0", page.as_uri()], stderr=subprocess.PIPE,
                          stdout=subprocess.DEVNULL, text=True) as browser:
        next(line for line in browser.stderr if "listening" in line)
        memory = sum(pss_mib(pid) for pid in family(browser.pid))
        browser.send_signal(signal.SIGTERM)
    shutil.rmtree(made, ignore_errors=True)
    return {"chromium-ms": spent, "chromium-mib": memory}


def measure(build, folder):
    start, device = build / "bench/bench_start", folder / "device"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    timed(start, "make", device)
    values = {}
    for run in range(RUNS + 1):
        home, bare = timed(start, "home", device), timed(start, "bare", BARE)
        found = {"home-ms": home["ms"], "home-mib": home["mib"], "bare-ms": bare["ms"],
                 "unlock-ms": home["unlock-ms"],
                 "more-mib": home["mib"] - bare["mib"], "more-later-mib": home["later-mib"] - bare["mib"]}
        if shutil.which("chromium") and run < 4:
            found |= chromium(folder)
        if run > 0:  # the first fills the caches of the system
            for name, value in found.items():
                values.setdefault(name, []).append(value)
    hour = program([build / "bench/bench_interview", BARE, folder / "clock"],
                   LD_PRELOAD=str(build / "tests/support/libkvorum_rough.so"), KVORUM_CLOCK=str(folder / "clock"))
    return values | {name: [value] for name, value in hour.items()}


def figures(build, folder):
    everywhere = os.sched_getaffinity(0)
    os.sched_setaffinity(0, range(os.cpu_count()))
    values = measure(build, folder)
    os.sched_setaffinity(0, everywhere)
    for name, (unit, own, against, must) in FIGURES.items():
        if isinstance(against, str) and against not in values:
            yield {"name": name, "missing": "chromium is not installed", "see": "tools/packages/bench.txt"}
            continue
        yield lines_of.figure(name, unit, values[own], against, values, must)
