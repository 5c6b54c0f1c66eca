# SPDX-License-Identifier: Apache-2.0
"""The relay refuses a client that breaks a rule, each with the code that PROTOCOL.md names."""
import os
import sys

import world
from client import WEEK, Refused, bytes_of
from wire import (AMENDMENT, ASSIGN, CANDIDATE, GRANT, INTERVIEWER, INVITE, JOIN, OWNER, SCOPE, SCORECARD, VACANCY, WORKSPACE,
                  Keys, NULL, Statement, decode, encode, hash32, make_box, new_id, now)


class Refusals(world.WithRelay):
    def setUp(self):
        super().setUp()
        self.owner = self.client()
        self.owner.found()
        self.owner.sync()
        self.workspace = next(iter(self.owner.log.scopes))
        self.change = [2, new_id(), "name", "Anna", self.owner.tick(), []]

    def envelope(self, client=None, scope=None, **other):
        client = client or self.owner
        return [2, client.seal(scope or self.workspace, [self.change], **other)]

    def outcomes(self, *items, by=None):
        return (by or self.owner).send(list(items))

    def with_rater(self):
        """A rater whose scorecard has one envelope."""
        vacancy = self.owner.make_scope(VACANCY, self.workspace)
        self.candidate = self.owner.make_scope(CANDIDATE, vacancy)
        link = self.owner.invite(INTERVIEWER, vacancy)
        self.owner.sync()
        rater = self.client()
        rater.join(link)
        self.owner.sync()
        self.owner.say(ASSIGN, self.candidate, rater.member, False)
        self.owner.sync()
        rater.sync()
        self.card = rater.make_scope(SCORECARD, self.candidate)
        rater.write(self.card, 5, self.card, "note/q1", "clear")
        rater.sync()
        self.owner.sync()
        return rater

    def refused(self, status, code, call, *arguments):
        with self.assertRaises(Refused) as caught:
            call(*arguments)
        self.assertEqual((caught.exception.status, caught.exception.code), (status, code))

    def push(self, body, token=None):
        return self.owner.server.call("POST", "/v1/push", body, token or self.owner.token)

    # Calls
    def test_no_token(self):
        self.refused(401, "unauthorized", self.push, encode([[], b"", b""]), "none")

    def test_a_session_signed_by_another_key(self):
        self.refused(403, "not_allowed", self.owner.server.session, self.owner.log.workspace, self.owner.device,
                     Keys(os.urandom(32)))

    def test_a_session_for_another_host(self):
        self.owner.server.authority = "relay.example"
        self.refused(403, "wrong_host", self.owner.server.session, self.owner.log.workspace, self.owner.device,
                     self.owner.keys)

    def test_another_wire_version(self):
        hello = encode([99, self.owner.log.workspace, self.owner.device, self.relay.authority, None, None])
        self.refused(426, "upgrade_required", self.owner.server.call, "POST", "/v1/session", hello)

    def test_a_number_longer_than_it_need_be(self):
        item = encode([1, b"x"])
        self.refused(400, "bad", self.push, b"\x83\x81" + item.replace(b"\x01", b"\x18\x01", 1) + b"\x40\x40")

    def test_a_map_where_a_list_belongs(self):
        self.refused(400, "bad", self.push, encode({"items": []}))

    def test_more_than_a_thousand_items(self):
        self.refused(413, "too_large", self.push, encode([[[2, b""]] * 1001, b"", b""]))

    def test_no_such_path_and_method(self):
        self.refused(404, "no_such_path", self.owner.server.call, "GET", "/v2/pull")
        self.refused(405, "no_such_method", self.owner.server.call, "GET", "/v1/push")

    def test_a_mark_that_the_server_did_not_make(self):
        self.refused(409, "history_lost", self.push, encode([[], b"", os.urandom(len(self.owner.mark))]))

    def test_an_invite_used_twice(self):
        link = self.owner.invite(OWNER, self.workspace)
        self.owner.sync()
        self.client().join(link)
        self.refused(403, "not_allowed", self.client().join, link)

    # Envelopes
    def test_a_byte_of_the_seal_flipped(self):
        header, nonce, sealed, signature = decode(self.envelope()[1])
        flipped = sealed[:-1] + bytes([sealed[-1] ^ 1])
        self.assertEqual(self.outcomes([2, encode([header, nonce, flipped, signature])]), ["bad"])

    def test_a_hole_in_the_counter(self):
        self.assertEqual(self.outcomes(self.envelope(counter=3)), [["gap", 1]])

    def test_the_same_again_and_other_bytes(self):
        first = self.envelope()
        self.assertEqual(self.outcomes(first, first, self.envelope()), ["stored", "duplicate", "counter_reused"])

    def test_another_envelope_before(self):
        first = self.envelope()
        self.assertEqual(self.outcomes(first, self.envelope(counter=2, previous=hash32(b"another"))),
                         ["stored", "counter_reused"])

    def test_another_device_as_author(self):
        self.assertEqual(self.outcomes(self.envelope(device=new_id())), ["not_allowed"])

    def test_another_workspace(self):
        self.assertEqual(self.outcomes(self.envelope(workspace=os.urandom(32))), ["not_allowed"])

    def test_a_scope_that_is_none(self):
        self.owner.make_key(scope := new_id())
        self.assertEqual(self.outcomes(self.envelope(scope=scope)), ["not_allowed"])

    def test_a_statement_that_the_log_does_not_have(self):
        self.assertEqual(self.outcomes(self.envelope(control_hash=os.urandom(32))), ["bad"])

    def test_a_later_format(self):
        header, nonce, sealed, _ = decode(self.envelope()[1])
        header = encode([9, *decode(header)[1:]])
        signature = self.owner.keys.sign("kvorum-envelope-1", encode([header, nonce, sealed]))
        self.assertEqual(self.outcomes([2, encode([header, nonce, sealed, signature])]), ["bad"])

    def test_what_is_padded_to_no_64(self):
        header, nonce, sealed, _ = decode(self.envelope()[1])
        sealed += b"\0"
        signature = self.owner.keys.sign("kvorum-envelope-1", encode([header, nonce, sealed]))
        self.assertEqual(self.outcomes([2, encode([header, nonce, sealed, signature])]), ["bad"])

    def test_over_a_mebibyte(self):
        self.assertEqual(self.outcomes([2, bytes((1 << 20) + 1)]), ["too_large"])

    def test_an_owner_in_a_sheet_of_another(self):
        self.with_rater()
        self.owner.make_key(self.card)
        self.assertEqual(self.outcomes(self.envelope(scope=self.card)), ["not_allowed"])

    def test_a_rater_in_the_scope_of_the_workspace(self):
        rater = self.with_rater()
        self.assertEqual(self.outcomes(self.envelope(rater, self.workspace), by=rater), ["not_allowed"])

    def test_a_sheet_handed_in(self):
        rater = self.with_rater()
        self.assertEqual(self.outcomes(self.envelope(rater, self.card, kind=AMENDMENT), by=rater), ["not_allowed"])
        rater.submit(self.card)
        rater.sync()
        self.assertEqual(self.outcomes(self.envelope(rater, self.card, kind=1), by=rater), ["submitted"])
        self.assertEqual(self.outcomes(self.envelope(rater, self.card), by=rater), ["stored"])

    # Statements
    def test_not_on_top_of_the_newest(self):
        late = self.owner.statement(SCOPE, new_id(), VACANCY, self.workspace, NULL)
        self.owner.make_scope(VACANCY, self.workspace)
        self.owner.sync()
        behind = self.envelope()
        self.assertEqual(self.outcomes([1, late], behind), ["stale", "stale"])

    def test_a_statement_signed_by_another(self):
        body = Statement(1, self.owner.log.hashes[0], self.owner.device, now(), SCOPE,
                         [new_id(), VACANCY, self.workspace, NULL])
        self.assertEqual(self.outcomes([1, body.signed(Keys(os.urandom(32)))]), ["bad"])

    def test_a_rater_who_makes_an_owner_of_himself(self):
        rater = self.with_rater()
        data = rater.statement(GRANT, rater.member, OWNER, self.workspace, True)
        self.assertEqual(self.outcomes([1, data], by=rater), ["not_allowed"])

    def test_a_second_scope_of_a_workspace(self):
        data = self.owner.statement(SCOPE, new_id(), WORKSPACE, self.workspace, NULL)
        self.assertEqual(self.outcomes([1, data]), ["not_allowed"])

    def test_an_interviewer_who_invites(self):
        rater = self.with_rater()
        keys = Keys(os.urandom(32))
        data = rater.statement(INVITE, new_id(), keys.sign_key, keys.box_key, OWNER, self.workspace, now() + WEEK)
        self.assertEqual(self.outcomes([1, data], by=rater), ["not_allowed"])

    def test_a_join_that_the_invite_did_not_sign(self):
        link = self.owner.invite(OWNER, self.workspace)
        self.owner.sync()
        joiner = self.client()
        secret = Keys(bytes_of(link.split("#")[1]))
        joiner.log = self.owner.log
        member = self.owner.log.invites[secret.sign_key[:16]][0].member
        data = joiner.statement(JOIN, secret.sign_key, member, joiner.keys.sign_key, joiner.keys.box_key, bytes(64))
        joiner.token = joiner.server.session(self.owner.log.workspace, secret.sign_key[:16], secret)
        self.assertEqual(self.outcomes([1, data], by=joiner), ["bad"])

    # Boxes
    def test_a_key_for_who_may_not_read(self):
        rater = self.with_rater()
        (key, number, _), = rater.secrets[self.card].values()
        box = make_box(rater.keys, key, self.card, number, rater.device, self.owner.device, self.owner.keys.box_key)
        self.assertEqual(self.outcomes(box, by=rater), ["not_allowed"])

    def test_a_box_in_the_name_of_another_device(self):
        (key, number, _), = self.owner.secrets[self.workspace].values()
        box = make_box(self.owner.keys, key, self.workspace, number, new_id(), self.owner.device,
                       self.owner.keys.box_key)
        self.assertEqual(self.outcomes(box), ["not_allowed"])

    # Other tenants
    def test_nothing_of_another_workspace(self):
        stranger = self.client()
        stranger.found()
        self.refused(403, "not_allowed", stranger.server.session, self.owner.log.workspace,
                     stranger.device, stranger.keys)
        self.assertEqual(self.outcomes([1, self.owner.log.statements[0]], by=stranger), ["stale"])
        self.assertEqual([item for item in stranger.pull() if item[1] == self.owner.log.statements[0]], [])


if __name__ == "__main__":
    world.run(sys.argv)
