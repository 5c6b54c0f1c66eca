#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plants faults in a copy of the sources and looks within how many seeds SyncWorld catches each.

Usage: tests/sync/mutations.py [--seeds 200] [--steps 2000] [--devices 8] [NAME...]

A fault is caught where a promise breaks in a world that keeps all promises without it; a crash or
an exception is no verdict. Prints a line for each; ends with 1 where one was not caught.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SERVER, CLIENT, LOG = "sync/server/", "sync/client/", "core/log/"

# name: what is planted as (file, text, text instead); "+knob" in the name of a fault's group asks for
# that knob beside "all".
FAULTS = {
    # merge
    "over-of-a-later-change-forgotten": [
        (LOG + "fold.cpp", "        facts[number].named = true;\n        if (facts[number].field == nowhere) return;",
         "        if (facts[number].field == nowhere) return;\n        facts[number].named = true;")],
    "losing-value-dropped-from-conflict": [
        (LOG + "fold.cpp", "        standing.insert(place, std::move(one));",
         "        standing.insert(place, std::move(one));\n        standing.resize(1, Standing{});")],
    "conflict-shows-the-lowest": [
        (LOG + "fold.cpp", "return a.name.hlc > b.name.hlc;", "return a.name.hlc < b.name.hlc;")],
    "over-of-a-replaced-change-not-taken": [
        (CLIENT + "replica_writing.cpp",
         "    over.insert(over.end(), replaced->change.over.begin(), replaced->change.over.end());\n", "")],
    # outbox
    "acknowledged-before-the-commit": [
        (SERVER + "group_commit.cpp", "    if (committed) return;", "    if (!committed || committed) return;")],
    "stored-without-being-stored": [
        (SERVER + "push_run.cpp", "    m_rows.addEnvelope(\n",
         "    if (header.counter % 4 != 0)\n    m_rows.addEnvelope(\n")],
    "stale-taken-for-stored": [
        (CLIENT + "exchange_push.cpp", "        effect.stale = true;\n        return {};\n    case Code::Gap:",
         "        effect.stale = true;\n        return arrived(queued);\n    case Code::Gap:")],
    "typed-but-not-on-disk": [
        (CLIENT + "replica_writing.cpp", "            state.store->putPending(pendingRow(scope, pending, *scopeKey, state.own.localKey));",
         "            before != nullptr ? base::Outcome() : state.store->putPending(pendingRow(scope, pending, *scopeKey, state.own.localKey));")],
    "sealed-fields-take-the-others-along": [
        (CLIENT + "sealing.cpp", "    if (changes.size() == state.pending.of(scope).size()) {", "    if (!changes.empty()) {")],
    "counter-used-again": [
        (CLIENT + "sealing.cpp", "    if (before != folded.applied().end()) {",
         "    if (before != folded.applied().end() && before->second.counter % 8 != 0) {")],
    "unsent-work-dropped-with-the-access": [
        (CLIENT + "leaving.cpp", "    for (const auto& [key, pending] : state.pending.of(scope)) {\n        work.push_back({scope, pending.change});\n    }\n", "")],
    # giving
    "nobody-answers-a-want": [
        (CLIENT + "exchange_pull.cpp", "        if (!allowed) {\n            continue;", "        if (!allowed || want.scope.bytes[15] % 2 == 0) {\n            continue;")],
    "key-given-to-all": [
        (CLIENT + "saying.cpp", "                state.tentative.may(device.member, log::Access::Read, scope) &&\n                !state.tentative.mayAt",
         "                !state.tentative.mayAt"),
        (SERVER + "push_run.cpp", "               m_log.may(receiver->member, Access::Read, box.scope);", "               true;")],
    "box-under-another-scope": [
        (CLIENT + "saying.cpp", "                           vault::makeBox(held.key, scope,",
         "                           vault::makeBox(held.key, held.controlNumber % 2 == 0 ? scope : state.confirmed.workspaceScope(),")],
    "no-renewal-after-a-loss": [
        (CLIENT + "device_state.cpp", "        const bool fit = trusted && (!loss || held.controlNumber > *loss);", "        const bool fit = trusted && (loss || !loss);")],
    # visibility
    "sheet-shown-before-the-own-is-handed-in": [
        (LOG + "judge.cpp", "    if (rates(member, candidate)) return handedIn(member, candidate);\n    return leads",
         "    if (rates(member, candidate) && handedIn(member, candidate)) return true;\n    return leads")],
    "access-not-withdrawn": [
        (SERVER + "push_access.cpp", "            m_rows.withdraw(member, scope);\n", "            if (scope.bytes[15] == 0) m_rows.withdraw(member, scope);\n")],
    "access-counts-from-now-only": [
        (SERVER + "sql_transaction.cpp", "    run(sql::grant, member, scope, counter().newest.seq);", "    run(sql::grant, member, scope, std::uint64_t{0});")],
    "unsubmitted-sheets-read-by-their-panel": [
        (LOG + "judge.cpp", "(submitted(scope) && readsPanel(member,", "(readsPanel(member,")],
    "revoked-device-is-still-heard": [
        (SERVER + "push.cpp", "        return log.activeDevice(who.device) != nullptr;\n    case Identity::Kind::Founder:",
         "        return log.device(who.device) != nullptr;\n    case Identity::Kind::Founder:")],
    "erased-values-come-back": [
        (SERVER + "push_run.cpp", "    if (m_log.erased(header.scope)) return Code::Erased;\n", ""),
        (CLIENT + "exchange_pull.cpp", "    if (*held || state.confirmed.erased(header.scope)) {", "    if (*held) {"),
        (CLIENT + "leaving.cpp", "        if (reads) {\n            continue;", "        if (reads || state.confirmed.erased(scope)) {\n            continue;")],
    # cursor
    "cursor-past-an-unread-envelope": [
        (SERVER + "pull.cpp", "    if (!page.more) return", "    if (!page.more || page.items.size() > 5) return")],
    "cursor-kept-though-the-page-was-not": [
        (CLIENT + "exchange_pull.cpp", "    Receipt receipt;\n    const auto applied",
         "    Receipt receipt;\n    (void)state.store->putMeta(meta::cursor, reply.cursor);\n    const auto applied"),
        (CLIENT + "exchange_pull.cpp", "    receipt.scopes.insert(header.scope);\n    return {};\n}\n\nbase::Outcome Exchange::finishPage",
         "    receipt.scopes.insert(header.scope);\n    return header.counter % 8 == 7 ? base::Outcome(base::Error{}) : base::Outcome();\n}\n\nbase::Outcome Exchange::finishPage")],
    "what-the-invite-could-not-see-is-not-pulled": [
        (CLIENT + "inviting.cpp", "    return state.store->putMeta(meta::cursor, {}); // what the invite could not see comes now",
         "    return {};")],
    "mark-not-raised-after-a-restore": [
        (CLIENT + "exchange_push.cpp", "                   : state.store->putMeta(meta::mark, reply.mark);\n    });\n    if (!given)",
         "                   : base::Outcome();\n    });\n    if (!given)"),
        (CLIENT + "exchange_push.cpp", "        if (const auto kept = state.store->putMeta(meta::mark, reply.mark); !kept) {\n            return kept;\n        }\n", "")],
    "only-the-own-is-given-back": [
        (CLIENT + "restoring.cpp", "        if (seen.insert({scope, envelope.device, envelope.counter}).second) {",
         "        if (envelope.device == state.own.device &&\n            seen.insert({scope, envelope.device, envelope.counter}).second) {")],
    # knobs beside "all"
    "lost-words-not-said-again": [
        (CLIENT + "restoring.cpp", "            !saysAnew(state, decoded->statement)) {", "            decoded->statement.number % 2 == 0 || !saysAnew(state, decoded->statement)) {")],
    "copy-goes-on-under-the-old-name": [
        (CLIENT + "relinking.cpp", "    if (state.relink || state.link) {\n        return {};", "    if (state.relink || state.link || state.now() > 0) {\n        return {};")],
}
KNOBS = "all"
FOLDERS = ["CMakeLists.txt", "CMakePresets.json", "cmake", "core", "sync", "qml", "app", "assets", "tests", "tools"]


def build(folder):
    command = ["cmake", "--build", str(folder / "build"), "--target", "kvorum-syncworld"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(folder), check=False)
    return "" if done.returncode == 0 else (done.stdout + done.stderr)[-2000:]


def environment(folder):
    return {**os.environ, "CCACHE_BASEDIR": str(folder), "CCACHE_NOHASHDIR": "1"}


def verdict(world, seed, args):
    """0: kept all promises; 1: broke one; else a crash, an exception or no end."""
    command = [str(world), "--seed", str(seed), "--devices", str(args.devices), "--steps", str(args.steps),
               "--faults", KNOBS, "--shrink-seconds", "0"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=args.seconds, check=False)
    except subprocess.TimeoutExpired:
        return 3, "no end"
    return done.returncode, (done.stderr.splitlines() or [""])[0]


def hunt(folder, sound, args):
    """The seed that catches the fault and what it says; or how the hunt ended."""
    other = 0
    for seed in range(args.first, args.first + args.seeds):
        code, said = verdict(folder / "build/bin/kvorum-syncworld", seed, args)
        if code == 1 and sound(seed):
            return f"caught in {seed - args.first + 1} seeds: {said}", True
        other += code > 1
    return f"NOT CAUGHT in {args.seeds} seeds ({other} without a verdict)", False


def plant(folder, edits):
    kept = {}
    for name, text, instead in edits:
        path = folder / name
        before = path.read_text()
        kept.setdefault(path, before)
        if before.count(text) != 1:
            raise SystemExit(f"{name}: the text to change stands there {before.count(text)} times:\n{text}")
        path.write_text(before.replace(text, instead))
    return kept


def prepare(folder):
    for name in FOLDERS:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    subprocess.run(["cmake", "--preset", "test"], cwd=folder, check=True, capture_output=True, env=environment(folder))
    if fault := build(folder):
        raise SystemExit(fault)
    shutil.copy(folder / "build/bin/kvorum-syncworld", folder / "sound")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--devices", type=int, default=8)
    parser.add_argument("--seconds", type=int, default=300, help="for one seed")
    parser.add_argument("--folder", help="keep the copy here")
    parser.add_argument("--check", action="store_true", help="only look that each text to change stands there once")
    args = parser.parse_args()
    if args.check:
        stale = [f"{name}: {file}" for name, edits in FAULTS.items() for file, text, _ in edits
                 if (ROOT / file).read_text().count(text) != 1]
        print("\n".join(stale) or f"{len(FAULTS)} faults can be planted")
        return 1 if stale else 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(args.folder or temporary)
        folder.mkdir(exist_ok=True)
        if not (folder / "sound").exists():
            prepare(folder)
        known = {}

        def sound(seed):
            if seed not in known:
                known[seed] = verdict(folder / "sound", seed, args)[0] == 0
            return known[seed]

        missed = 0
        for name in args.names or FAULTS:
            kept = plant(folder, FAULTS[name])
            fault = build(folder)
            line, caught = (f"does not build: {fault}", False) if fault else hunt(folder, sound, args)
            for path, text in kept.items():
                path.write_text(text)
            missed += not caught
            print(f"{name}: {line}", flush=True)
        print(f"{missed} of {len(args.names or FAULTS)} not caught")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
