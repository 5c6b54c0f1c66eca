# SPDX-License-Identifier: Apache-2.0
"""The control log of PROTOCOL.md, sections 4 and 7: verified statements, who is who, who reads and writes."""
from dataclasses import dataclass

from wire import (ASSIGN, CANDIDATE, ERASE, FOUND, GRANT, HIRING_MANAGER, INTERVIEWER, INVITE, JOIN, MANAGER, NULL,
                  OWNER, RECALL, RECRUITER, REVOKE, SCOPE, SCORECARD, SHEET, SUBMIT, UNASSIGN, VACANCY, WORKSPACE,
                  Broken, encode, hash32, read_statement, verify)


@dataclass
class Device:
    member: bytes
    sign_key: bytes
    box_key: bytes
    standing: bool = True


class ControlLog:
    def __init__(self, workspace):
        self.workspace = workspace
        self.root = None  # the scope of the workspace
        self.statements = []
        self.hashes = []
        self.devices = {}
        self.invites = {}  # id -> (Device, role, where)
        self.grants = set()  # (member, role, where)
        self.scopes = {}  # scope -> (kind, parent, rater)
        self.raters = {}  # candidate -> {rater: second opinion}
        self.submits = {}
        self.erased = set()

    def take(self, data):
        """Verifies the next statement and goes on from it."""
        statement, body, signature = read_statement(data)
        if statement.number != len(self.statements):
            raise Broken("number")
        if statement.previous != (self.hashes[-1] if self.hashes else bytes(32)):
            raise Broken("previous hash")
        if statement.kind == FOUND:
            if statement.number or hash32(data) != self.workspace:
                raise Broken("another workspace")
            key = statement.fields[1]
        elif statement.kind == JOIN:
            key = statement.fields[2]
        elif statement.kind in range(INVITE, RECALL + 1):
            key = self.devices[statement.device].sign_key
        else:
            raise Broken("an unknown kind of statement: this client needs an update")
        verify(key, "kvorum-statement-1", body, signature)
        TAKE[statement.kind](self, statement, *statement.fields)
        self.statements.append(data)
        self.hashes.append(hash32(data))

    # What each kind of statement does.
    def found(self, statement, member, sign_key, box_key, scope):
        self.devices[statement.device] = Device(member, sign_key, box_key)
        self.root = scope
        self.grants.add((member, OWNER, scope))
        self.scopes[scope] = (WORKSPACE, NULL, NULL)

    def invite(self, statement, member, sign_key, box_key, role, where, expires):
        self.invites[sign_key[:16]] = (Device(member, sign_key, box_key), role, where)

    def join(self, statement, invite_key, member, sign_key, box_key, co_signature):
        invite, role, where = self.invites.pop(invite_key[:16])
        if invite.sign_key != invite_key or invite.member != member:
            raise Broken("another invite")
        verify(invite_key, "kvorum-join-1", encode([self.workspace, statement.device, sign_key, box_key]), co_signature)
        self.devices[statement.device] = Device(member, sign_key, box_key)
        if role is not None:
            self.grants.add((member, role, where))

    def revoke(self, statement, device, member):
        self.invites.pop(device, None)
        for name, known in self.devices.items():
            if name == device or known.member == member:
                known.standing = False
        self.grants = {grant for grant in self.grants if grant[0] != member}

    def grant(self, statement, member, role, where, granted):
        (self.grants.add if granted else self.grants.discard)((member, role, where))

    def scope(self, statement, scope, kind, parent, rater):
        self.scopes[scope] = (kind, parent, rater)

    def assign(self, statement, candidate, rater, second_opinion):
        self.raters.setdefault(candidate, {})[rater] = second_opinion

    def unassign(self, statement, candidate, rater):
        self.raters[candidate].pop(rater)

    def submit(self, statement, scorecard, heads):
        self.submits[scorecard] = heads

    def erase(self, statement, candidate):
        self.erased.add(candidate)

    def sheet(self, statement, sign_key, box_key):
        self.devices[sign_key[:16]] = Device(self.devices[statement.device].member, sign_key, box_key)

    def recall(self, statement, number, hashes):
        pass

    # Section 7.
    def candidate_of(self, scope):
        kind, parent, _ = self.scopes[scope]
        return scope if kind == CANDIDATE else parent

    def vacancy_of(self, scope):
        kind, parent, _ = self.scopes[scope]
        return scope if kind == VACANCY else self.vacancy_of(parent)

    def has(self, member, *roles, where):
        return any((member, role, where) in self.grants for role in roles)

    def recruits(self, member):
        return self.has(member, OWNER, RECRUITER, where=self.root)

    def leads(self, member, scope):
        return self.recruits(member) or self.has(member, HIRING_MANAGER, where=self.vacancy_of(scope))

    def has_submitted(self, member, candidate):
        return any(self.scopes[sheet][1:] == (candidate, member) for sheet in self.submits)

    def all_are_in(self, candidate):
        raters = [rater for rater, second in self.raters.get(candidate, {}).items() if not second]
        return bool(raters) and all(self.has_submitted(rater, candidate) for rater in raters)

    def in_panel(self, member, candidate):
        if member in self.raters.get(candidate, {}):
            return self.has_submitted(member, candidate)
        return self.leads(member, candidate) or self.is_manager_with_all_in(member, candidate)

    def is_manager_with_all_in(self, member, candidate):
        return self.has(member, MANAGER, where=self.vacancy_of(candidate)) and self.all_are_in(candidate)

    def may_read(self, member, scope):
        kind, parent, rater = self.scopes[scope]
        if kind == WORKSPACE:
            return any(device.standing and device.member == member for device in self.devices.values())
        if kind == VACANCY:
            return (self.leads(member, scope) or self.has(member, INTERVIEWER, MANAGER, where=scope)
                    or any(member in raters for candidate, raters in self.raters.items()
                           if self.scopes[candidate][1] == scope))
        if self.candidate_of(scope) in self.erased:
            return False
        if kind == CANDIDATE:
            return self.may_write(member, scope) or self.is_manager_with_all_in(member, scope)
        if kind == SCORECARD:
            return member == rater or scope in self.submits and self.in_panel(member, parent)
        return self.in_panel(member, parent)

    def may_write(self, member, scope):
        kind, parent, rater = self.scopes[scope]
        if kind == WORKSPACE:
            return self.recruits(member)
        if kind == VACANCY:
            return self.leads(member, scope)
        if self.candidate_of(scope) in self.erased:
            return False
        if kind == CANDIDATE:
            return self.leads(member, scope) or member in self.raters.get(scope, {})
        if kind == SCORECARD:
            return member == rater
        return (self.has(member, HIRING_MANAGER, where=self.vacancy_of(scope))
                or member in self.raters.get(parent, {}) and self.has_submitted(member, parent))

    def readers(self, scope):
        """Devices that stand and may read the scope."""
        return {name: device for name, device in self.devices.items()
                if device.standing and self.may_read(device.member, scope)}


TAKE = {FOUND: ControlLog.found, INVITE: ControlLog.invite, JOIN: ControlLog.join, REVOKE: ControlLog.revoke,
        GRANT: ControlLog.grant, SCOPE: ControlLog.scope, ASSIGN: ControlLog.assign, UNASSIGN: ControlLog.unassign,
        SUBMIT: ControlLog.submit, ERASE: ControlLog.erase, SHEET: ControlLog.sheet, RECALL: ControlLog.recall}
