# SPDX-License-Identifier: Apache-2.0
"""A second client of the relay, written from PROTOCOL.md alone; it keeps everything in memory."""
import base64
import os
from http.client import HTTPConnection
from urllib.parse import urlsplit

from control import ControlLog
from wire import (AMENDMENT, DATA, FOUND, INVITE, JOIN, NULL, SCOPE, SCORECARD, SUBMIT, WORKSPACE, Envelope, Keys,
                  Statement, decode, encode, hash32, key_id, make_box, new_id, now, open_box, open_envelope, read_envelope)

WEEK = 7 * 24 * 60 * 60 * 1000


class Refused(Exception):
    """A call that was not answered with 200: its status, and its code."""

    def __init__(self, status, code, detail):
        super().__init__(f"{status} {code}: {detail}")
        self.status, self.code = status, code


def text_of(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Server:
    """One kept connection to a relay on this machine."""

    def __init__(self, authority):
        self.authority = authority
        self.connection = HTTPConnection(authority, timeout=60)

    def call(self, method, target, body=None, token=None):
        headers = {"Content-Type": "application/cbor"} if body is not None else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        self.connection.request(method, target, body, headers)
        response = self.connection.getresponse()
        answer = decode(response.read())
        if response.status != 200:
            raise Refused(response.status, *answer[:2])
        return answer

    def session(self, workspace, device, keys, founding=None):
        """A token."""
        hello = [1, workspace, device, self.authority]
        challenge, _ = self.call("POST", "/v1/session", encode(hello + [None, None]))
        signature = keys.sign("kvorum-session-1", encode([self.authority, workspace, device, challenge]))
        return self.call("POST", "/v1/session", encode(hello + [[challenge, signature], founding]))[0]


class Client:
    """One device. `fields` is the merged state: scope -> (kind, entity, field) -> {(hlc, device): (value, over)}.
    Amendments lie beside it, under (scope, AMENDMENT)."""

    def __init__(self, authority):
        self.server = Server(authority)
        self.keys = Keys(os.urandom(32))
        self.device = new_id()
        self.member = None
        self.log = None
        self.token = None
        self.cursor = self.mark = b""
        self.secrets = {}  # scope -> {key id: (key, control number, giver)}
        self.chains = {}  # (device, scope) -> envelopes, in order
        self.waiting = []  # envelopes whose key or author has not come
        self.fields = {}
        self.time = 0
        self.outbox = []

    # Into a workspace
    def found(self, code=""):
        self.member, scope = new_id(), new_id()
        first = Statement(0, bytes(32), self.device, now(), FOUND,
                          [self.member, self.keys.sign_key, self.keys.box_key, scope]).signed(self.keys)
        self.log = ControlLog(hash32(first))
        self.log.take(first)
        self.token = self.server.session(self.log.workspace, self.device, self.keys, [first, code])
        self.make_key(scope)
        return self.send([[1, first], *self.boxes(scope)])

    def join(self, link):
        place = urlsplit(link)
        invite = Keys(bytes_of(place.fragment))
        self.log = ControlLog(bytes_of(place.path.lstrip("/")))
        name = invite.sign_key[:16]
        self.token = self.server.session(self.log.workspace, name, invite)
        boxes = [item for item in self.pull() if item[0] == 3]
        for box in boxes:
            self.take_box(box, invite)
        self.member = self.log.invites[name][0].member
        co_signature = invite.sign("kvorum-join-1", encode([self.log.workspace, self.device, self.keys.sign_key,
                                                            self.keys.box_key]))
        self.say(JOIN, invite.sign_key, self.member, self.keys.sign_key, self.keys.box_key, co_signature)
        for scope, held in self.secrets.items():
            self.outbox += [make_box(self.keys, key, scope, number, self.device, self.device, self.keys.box_key)
                            for key, number, _ in held.values()]
        outcomes = self.push()
        self.token = self.server.session(self.log.workspace, self.device, self.keys)
        return outcomes

    def invite(self, role, where):
        """Queues the invite and the keys that its reader will need; gives the link."""
        secret, member = os.urandom(32), new_id()
        keys = Keys(secret)
        self.say(INVITE, member, keys.sign_key, keys.box_key, role, where, now() + WEEK)
        for scope, (kind, _, _) in self.log.scopes.items():
            if scope in self.secrets and (kind == WORKSPACE or scope == where):
                self.outbox += [make_box(self.keys, key, scope, number, self.device, keys.sign_key[:16], keys.box_key)
                                for key, number, _ in self.secrets[scope].values()]
        return f"kvorum://{self.server.authority}/{text_of(self.log.workspace)}#{text_of(secret)}"

    # Say, write
    def statement(self, kind, *fields):
        return Statement(len(self.log.statements), self.log.hashes[-1], self.device, now(), kind,
                         list(fields)).signed(self.keys)

    def say(self, kind, *fields):
        data = self.statement(kind, *fields)
        self.log.take(data)
        self.outbox.append([1, data])

    def make_scope(self, kind, parent):
        scope = new_id()
        self.say(SCOPE, scope, kind, parent, self.member if kind == SCORECARD else NULL)
        self.make_key(scope)
        self.outbox += self.boxes(scope)
        return scope

    def make_key(self, scope):
        key = os.urandom(32)
        self.secrets.setdefault(scope, {})[key_id(key)] = (key, len(self.log.statements), self.device)

    def boxes(self, scope):
        return [make_box(self.keys, key, scope, number, self.device, name, device.box_key)
                for key, number, _ in self.secrets.get(scope, {}).values()
                for name, device in self.log.readers(scope).items()]

    def tick(self):
        self.time = max(self.time + 1, now() << 16)
        return self.time

    def write(self, scope, kind, entity, name, value):
        over = sorted(list(change) for change in self.standing(scope, (kind, entity, name)))
        change = [kind, entity, name, value, self.tick(), [[device, hlc] for hlc, device in over]]
        self.take_change(scope, change, self.device)
        data = self.seal(scope, [change])
        self.chains.setdefault((self.device, scope), []).append(data)
        self.outbox.append([2, data])

    def seal(self, scope, changes, **other):
        """The envelope next in this scope, or one that `other` makes odd."""
        name, (secret, _, _) = list(self.secrets[scope].items())[-1]
        chain = self.chains.get((self.device, scope), [])
        parts = {"kind": AMENDMENT if scope in self.log.submits else DATA, "workspace": self.log.workspace, "scope": scope,
                 "device": self.device, "counter": len(chain) + 1, "previous": hash32(chain[-1]) if chain else bytes(32),
                 "key": name, "control_number": self.confirmed, "control_hash": self.log.hashes[self.confirmed],
                 "changes": changes, **other}
        return Envelope(**parts).sealed(secret, self.keys)

    @property
    def confirmed(self):
        """Number of the newest statement that the server has confirmed to this device."""
        unsent = sum(1 for item in self.outbox if item[0] == 1)
        return len(self.log.statements) - 1 - unsent

    def submit(self, scorecard):
        heads = [[device, len(chain), hash32(chain[-1])] for (device, scope), chain in sorted(self.chains.items())
                 if scope == scorecard]
        self.say(SUBMIT, scorecard, heads)
        self.outbox += self.boxes(scorecard)

    # The wire
    def send(self, items):
        outcomes, mark = self.server.call("POST", "/v1/push", encode([items, self.cursor, self.mark]), self.token)
        self.mark = mark or self.mark
        return outcomes

    def push(self):
        items, self.outbox = self.outbox, []
        return self.send(items) if items else []

    def pull(self, wait=0):
        """Takes all there is; gives the items."""
        taken, more = [], True
        while more:
            target = f"/v1/pull?cursor={text_of(self.cursor)}&mark={text_of(self.mark)}&wait={wait}"
            items, wanted, self.cursor, more = self.server.call("GET", target, None, self.token)
            for item in items:
                self.take(item)
            taken += items
        for device, scope, name in wanted:
            receiver = self.log.devices[device]
            if self.log.may_read(receiver.member, scope) and name in self.secrets.get(scope, {}):
                key, number, _ = self.secrets[scope][name]
                self.outbox.append(make_box(self.keys, key, scope, number, self.device, device, receiver.box_key))
        return taken

    def sync(self):
        """Pushes, pulls, and gives what others want."""
        outcomes = self.push()
        self.pull()
        return outcomes + self.push()

    def take(self, item):
        if item[0] == 1:
            if item[1] not in self.log.statements:
                self.log.take(item[1])
        elif item[0] == 3:
            if item[2] == self.device:
                self.take_box(item, self.keys)
        else:
            self.waiting.append(item[1])
        self.waiting = [data for data in self.waiting if not self.take_envelope(data)]

    def take_box(self, item, keys):
        _, giver, _, scope, name, number, _ = item
        self.secrets.setdefault(scope, {})[name] = (open_box(item, keys, self.log.devices[giver].box_key), number, giver)

    def take_envelope(self, data):
        """Whether its key was here."""
        header, parts = read_envelope(data)
        _, kind, workspace, scope, device, counter, previous, name, _, _ = header
        if name not in self.secrets.get(scope, {}):
            return False
        assert workspace == self.log.workspace
        chain = self.chains.setdefault((device, scope), [])
        if counter <= len(chain):
            return chain[counter - 1] == data
        assert counter == len(chain) + 1 and previous == (hash32(chain[-1]) if chain else bytes(32))
        author = self.log.devices[device]
        assert self.log.may_write(author.member, scope)
        _, changes = open_envelope(parts, self.secrets[scope][name][0], author.sign_key)
        chain.append(data)
        for change in changes:
            self.take_change((scope, AMENDMENT) if kind == AMENDMENT else scope, change, device)
        return True

    # The state
    def take_change(self, scope, change, device):
        kind, entity, name, value, hlc, over = change
        field = self.fields.setdefault(scope, {}).setdefault((kind, entity, name), {})
        field[(hlc, device)] = (value, [(time, author) for author, time in over])
        self.time = max(self.time, hlc)

    def standing(self, scope, field):
        """(hlc, device) -> value of the values that no other names."""
        changes = self.fields.get(scope, {}).get(field, {})
        gone = {name for _, over in changes.values() for name in over}
        return {name: value for name, (value, _) in changes.items() if name not in gone}

    def shown(self, scope, field):
        standing = self.standing(scope, field)
        return standing[max(standing)] if standing else None
