# SPDX-License-Identifier: Apache-2.0
"""Many devices at one relay, each the founder of a workspace of its own, by the second client of tests/interop.

Prints as JSON lines the relay's memory with devices that wait for news, and how those that wake at once are served:
each logs in, pushes an envelope and pulls. The relay takes fewer connections than come, so most are first turned away.
Every answer must be true: an envelope that was said to be stored is there, and whoever was turned away is served when
it comes back after the time it was told.

Usage: crowd.py KVORUM_SERVER FOLDER [WAITING WAKING]
"""
import asyncio
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "interop"))
from client import text_of  # noqa: E402
from wire import DATA, FOUND, Envelope, Keys, Statement, decode, encode, hash32, key_id, make_box, new_id, now  # noqa: E402

AT_A_TIME = 50
SPARE = 200  # descriptors that are no connections


class Refused(Exception):
    def __init__(self, status, answer):
        super().__init__(f"{status} {answer}")
        self.status, self.retry_after = status, answer[2]


class Line:
    """A kept connection."""

    async def open(self, authority):
        host, port = authority.split(":")
        self.reader, self.writer = await asyncio.open_connection(host, int(port))
        return self

    async def call(self, method, target, body=b"", token=None):
        head = f"{method} {target} HTTP/1.1\r\nHost: relay\r\nContent-Length: {len(body)}\r\n"
        head += f"Authorization: Bearer {token}\r\n" if token else ""
        self.writer.write(head.encode() + b"\r\n" + body)
        answer = (await self.reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(answer.split("content-length: ")[1].split("\r\n")[0])
        content = decode(await self.reader.readexactly(length))
        status = int(answer.split(" ")[1])
        if status != 200:
            raise Refused(status, content)
        return content


class Device:
    """The founder of a workspace, with an envelope that it has not sent."""

    def __init__(self, authority):
        self.authority, self.keys, self.device, self.scope = authority, Keys(os.urandom(32)), new_id(), new_id()
        self.token = self.line = None
        self.turned_away = self.untold = 0
        self.first = Statement(0, bytes(32), self.device, now(), FOUND,
                               [new_id(), self.keys.sign_key, self.keys.box_key, self.scope]).signed(self.keys)
        self.workspace, self.key = hash32(self.first), os.urandom(32)
        change = [1, self.scope, "name", "A workspace of many", now() << 16, []]
        self.envelope = Envelope(DATA, self.workspace, self.scope, self.device, 1, bytes(32), key_id(self.key), 0,
                                 self.workspace, [], [change]).sealed(self.key, self.keys)

    async def connect(self):
        self.line = await Line().open(self.authority)

    async def session(self, founding=None):
        hello = [1, self.workspace, self.device, self.authority]
        challenge = (await self.line.call("POST", "/v1/session", encode(hello + [None, None])))[0]
        signature = self.keys.sign("kvorum-session-1", encode(hello[3:] + hello[1:3] + [challenge]))
        self.token = (await self.line.call("POST", "/v1/session", encode(hello + [[challenge, signature], founding])))[0]

    async def push(self, *items):
        return (await self.line.call("POST", "/v1/push", encode([list(items), b"", b""]), self.token))[0]

    async def pull(self):
        return (await self.line.call("GET", "/v1/pull", token=self.token))[0]

    async def found(self, line):
        self.line = line
        await self.session([self.first, ""])
        box = make_box(self.keys, self.key, self.scope, 1, self.device, self.device, self.keys.box_key)
        assert await self.push([1, self.first], box) == ["stored", "stored"]

    async def wake(self):
        """Logs in, pushes, pulls and goes; tries again as it is told."""
        while True:
            try:
                await self.connect()
                await self.session()
                outcome, = await self.push([2, self.envelope])
                assert outcome in ("stored", "duplicate"), outcome
                assert [2, self.envelope] in await self.pull()
                return
            except Refused as refused:
                busy = refused.status == 503 and refused.retry_after
                assert busy or refused.status == 408, refused  # 408: this program was too slow
                wait = refused.retry_after or 1
            except (ConnectionError, asyncio.IncompleteReadError):  # too slow to read what it was told
                self.untold += 1
                wait = 1
            finally:
                self.leave()
            self.turned_away += 1
            await asyncio.sleep(wait * (1 + random.random()))

    async def check(self):
        """What was said to be stored is still given."""
        await self.connect()
        assert [2, self.envelope] in await self.pull()
        self.leave()

    def leave(self):
        if self.line:
            self.line.writer.close()
        self.line = None


async def in_turns(jobs):
    queue = list(jobs)

    async def work():
        while queue:
            await queue.pop()()
    await asyncio.gather(*(work() for _ in range(AT_A_TIME)))


async def all_found(devices, authority):
    lines = [await Line().open(authority) for _ in range(AT_A_TIME)]

    async def with_line(device):
        line = lines.pop()
        await device.found(line)
        device.line = None
        lines.append(line)
    await in_turns([lambda device=device: with_line(device) for device in devices])
    for line in lines:
        line.writer.close()


def print_figure(name, value, unit):
    print(json.dumps({"name": name, "value": value, "unit": unit}), flush=True)


def memory(process):
    """Resident MiB."""
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{process.pid}/status").read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) / 1024


def waiting(authority):
    text = urllib.request.urlopen(f"http://{authority}/metrics").read().decode()
    return int(re.search(r"^\w*waiting_pulls (\d+)$", text, re.M)[1])


async def all_wait(devices, process, authority):
    pulls = []
    for device in devices:
        await device.connect()
        await device.session()
        cursor = (await device.line.call("GET", "/v1/pull", token=device.token))[2]
        target = f"/v1/pull?wait=25&cursor={text_of(cursor)}"
        pulls.append(asyncio.create_task(device.line.call("GET", target, token=device.token)))
    while waiting(authority) < len(devices):
        await asyncio.sleep(0.05)
    print_figure(f"server-memory-{len(devices)}-waiting", memory(process), "MiB")
    for device in devices:
        device.leave()
    await asyncio.gather(*pulls, return_exceptions=True)


async def all_wake(devices, process, most):
    start = time.monotonic()
    here = asyncio.Semaphore(most)  # of so many at once; all of them have woken

    async def in_turn(device):
        async with here:
            await device.wake()
    await asyncio.gather(*(in_turn(device) for device in devices))
    turned_away = sum(device.turned_away for device in devices)
    print_figure(f"wake-{len(devices)}", time.monotonic() - start, "s")
    print_figure(f"wake-{len(devices)}-turned-away", turned_away, "times")
    print_figure(f"wake-{len(devices)}-memory", memory(process), "MiB")
    assert turned_away > 0
    assert sum(device.untold for device in devices) <= turned_away / 2
    await in_turns([device.check for device in devices])


def most_connections():
    """Of this process and of the relay that it starts."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most - SPARE


async def main(server, folder, wait=1000, wake=10000):
    wait, wake = int(wait), int(wake)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    most = min(most_connections(), wake)
    process = subprocess.Popen([server, "serve", "--open", "--listen", "127.0.0.1:0", "--log-level", "error",
                                "--connections", str(max(most // 4, wait + AT_A_TIME)), "--data", f"{folder}/relay.db"],
                               stdout=subprocess.PIPE, text=True)
    try:
        authority = process.stdout.readline().split("//")[1].strip()
        devices = [Device(authority) for _ in range(wake)]
        await all_found(devices[:wait], authority)
        await all_wait(devices[:wait], process, authority)
        await all_found(devices[wait:], authority)
        await all_wake(devices, process, most)
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
