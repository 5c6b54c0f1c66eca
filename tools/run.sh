#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `make run`: installs what is missing, builds, starts the relay on loopback and opens the demo
# vacancy synced through it: the app where there is a display, `kvorum-cli demo` where there is none.
# The relay ends with this script, however that ends. DATABASE=postgresql://… keeps its rows there.
set -euo pipefail
cd "$(dirname "$0")/.."
home=out/run
store=(--data "$home/relay.db")
where=$home/relay.db
if [ -n "${DATABASE:-}" ]; then
    store=(--database "$DATABASE")
    where=PostgreSQL
fi
relay=
program=

say() { printf 'run: %s\n' "$*"; }
fail() { printf 'run: %s\n' "$*" >&2; exit 1; }

# Ends a process of this script: asked first, made to after 5 s.
end() {
    [ -n "$1" ] || return 0
    kill -TERM "$1" 2>/dev/null || true
    for _ in {1..100}; do
        kill -0 "$1" 2>/dev/null || break
        sleep 0.05
    done
    kill -KILL "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}
trap 'end "$program"; end "$relay"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Puts a program in the background that ends at the latest with this script, even if that is killed
# outright, and that does not inherit the lock.
start() {
    local name=$1
    shift
    exec setpriv --pdeathsig TERM "build/bin/$name" "$@" 9>&-
}

start_relay() {
    rm -f "$home/port"
    start kvorum-server serve --listen 127.0.0.1:0 "${store[@]}" --open \
        --port-file "$home/port" >"$home/relay.log" 2>&1 &
    relay=$!
    for _ in {1..200}; do
        [ ! -s "$home/port" ] || return 0
        kill -0 "$relay" 2>/dev/null || fail "the relay ended at once: $(tail -n 3 "$home/relay.log")"
        sleep 0.05
    done
    fail "the relay wrote no port to $home/port within 10 s; see $home/relay.log"
}

# The program writes this file as soon as the invitation exists.
show_second_device() {
    for _ in {1..200}; do
        if [ -s "$home/second-device.txt" ]; then
            say "while this runs, a second and already invited device opens with:"
            sed 's/^/  /' "$home/second-device.txt"
            return 0
        fi
        kill -0 "$program" 2>/dev/null || return 0
        sleep 0.05
    done
}

say "installs what is missing, builds, starts a relay on this machine and opens the demo vacancy"
tools/install.sh run
tools/build.sh release

mkdir -p "$home"
exec 9>"$home/lock"
flock -n 9 || fail "another 'make run' is at work in $home"
rm -f "$home/second-device.txt"
start_relay
server=http://127.0.0.1:$(cat "$home/port")
say "relay: $server, store $where, log $home/relay.log"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    build/bin/kvorum-cli demo --data-dir "$home/device" --server "$server" --out out >"$home/demo.log" 2>&1 ||
        fail "the demo could not be made; see $home/demo.log"
    start kvorum --demo --data-dir "$home/device" --server "$server" &
    did="the app was open on the demo vacancy"
else
    say "no display (neither DISPLAY nor WAYLAND_DISPLAY), so the same job without a window"
    start kvorum-cli demo --data-dir "$home/device" --server "$server" --out out &
    did="the demo vacancy was walked; its matrix as text and picture is in out/"
fi
program=$!
show_second_device
status=0
wait "$program" || status=$?
program=

[ "$status" = 0 ] || fail "the program ended with status $status; the relay's log is $home/relay.log"
say "done: $did"
say "the device is in $home/device, the relay's store is $where, the programs are in build/bin/"
say "the relay ends now; 'make run' goes on from here, 'rm -r $home' starts afresh"
