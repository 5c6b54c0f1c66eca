# SPDX-License-Identifier: Apache-2.0
"""A real relay in a folder of its own, and devices of ours to speak with."""
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

from client import Client

BUILD = Path(__file__).resolve().parent  # the test's only argument, see run()


class Relay:
    def __init__(self, *options):
        self.folder = tempfile.TemporaryDirectory()
        command = [BUILD / "bin/kvorum-server", "serve", "--open", "--listen", "127.0.0.1:0", "--log-level", "error",
                   "--data", Path(self.folder.name) / "relay.db", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.authority = self.process.stdout.readline().split("//")[1].strip()

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()


class OurDevice:
    """A device of ours: a program that takes one command a line."""

    def __init__(self, folder, name):
        self.process = subprocess.Popen([BUILD / "tests/kvorum-interop-device", Path(folder) / f"{name}.db"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __call__(self, *words):
        text = " ".join(word.hex() if isinstance(word, bytes) else str(word) for word in words)
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise AssertionError(f"{text}: {answer['error']}")
        return answer

    def sync(self):
        answer = self("sync")
        if answer["problems"] or answer["waiting"]:
            raise AssertionError(answer)

    def shown(self, scope, kind, entity, field):
        """The standing values, the shown one first; None where it cannot be read."""
        answer = self("show", scope, kind, entity, field)
        return answer["standing"] if answer["readable"] else None

    def end(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class WithRelay(unittest.TestCase):
    def setUp(self):
        self.relay = Relay()
        self.addCleanup(self.relay.end)

    def client(self):
        client = Client(self.relay.authority)
        self.addCleanup(client.server.connection.close)
        return client

    def our_device(self, name):
        device = OurDevice(self.relay.folder.name, name)
        self.addCleanup(device.end)
        return device


def run(arguments):
    """Runs the tests of the program that calls, which CTest gives the build folder."""
    global BUILD
    BUILD = Path(arguments.pop(1))
    unittest.main(argv=arguments, module="__main__")
