# SPDX-License-Identifier: Apache-2.0
"""The second client and ours in one workspace: what either writes, the other reads (sync.md, promises 4 and 6)."""
import sys

import world
from wire import AMENDMENT, ASSIGN, CANDIDATE, INTERVIEWER, OWNER, SCORECARD, VACANCY

PERSON, CARD = 2, 5


class BothWays(world.WithRelay):
    def joined(self):
        """Ours has founded, the second client is an interviewer of a vacancy and rates its candidate."""
        ours, other = self.our_device("ours"), self.client()
        self.workspace = bytes.fromhex(ours("found", self.relay.authority)["workspace"])
        self.vacancy = bytes.fromhex(ours("scope", VACANCY, self.workspace)["scope"])
        self.candidate = bytes.fromhex(ours("scope", CANDIDATE, self.vacancy)["scope"])
        link = ours("invite", self.relay.authority, INTERVIEWER, self.vacancy)["link"]
        ours.sync()
        self.assertTrue(all(code == "stored" for code in other.join(link)))
        ours.sync()
        ours("assign", self.candidate, other.member)
        ours.sync()
        other.sync()
        return ours, other

    def test_ours_writes_the_other_reads(self):
        ours, other = self.joined()
        ours("write", self.candidate, 4, self.candidate, "name", "Emil")
        ours.sync()
        other.sync()
        self.assertEqual(other.shown(self.candidate, (4, self.candidate, "name")), "Emil")

    def test_a_sheet_of_the_other_is_blind_until_handed_in(self):
        ours, other = self.joined()
        card = other.make_scope(SCORECARD, self.candidate)
        other.write(card, CARD, card, "note/q1", "clear")
        other.sync()
        ours.sync()
        self.assertIsNone(ours.shown(card, CARD, card, "note/q1"))
        other.submit(card)
        other.sync()
        ours.sync()
        self.assertEqual(ours.shown(card, CARD, card, "note/q1"), ["clear"])

    def test_both_show_the_same_of_a_conflict_and_keep_both_values(self):
        ours, other = self.joined()
        field = (4, self.candidate, "name")
        ours("write", self.candidate, *field, "Emil")
        other.write(self.candidate, *field, "Emile")
        other.sync()
        ours.sync()
        other.sync()
        standing = other.standing(self.candidate, field)
        highest_first = [standing[name] for name in sorted(standing, reverse=True)]
        self.assertEqual(sorted(highest_first), ["Emil", "Emile"])
        self.assertEqual(ours.shown(self.candidate, *field), highest_first)
        other.write(self.candidate, *field, "Emil A.")
        other.sync()
        ours.sync()
        self.assertEqual(ours.shown(self.candidate, *field), ["Emil A."])

    def test_the_other_founds_and_ours_joins_as_owner(self):
        ours, other = self.our_device("ours"), self.client()
        self.assertEqual(other.found(), ["stored", "stored"])
        other.sync()
        workspace = next(iter(other.log.scopes))
        other.write(workspace, PERSON, other.member, "name", "Anna")
        link = other.invite(OWNER, workspace)
        other.sync()
        member = bytes.fromhex(ours("join", link)["member"])
        ours.sync()
        self.assertEqual(ours.shown(workspace, PERSON, other.member, "name"), ["Anna"])
        ours("write", workspace, PERSON, member, "name", "Jan")
        ours.sync()
        other.sync()
        self.assertEqual(other.shown(workspace, (PERSON, member, "name")), "Jan")

    def test_ours_rates_in_the_workspace_of_the_other(self):
        ours, other = self.our_device("ours"), self.client()
        other.found()
        other.sync()
        workspace = next(iter(other.log.scopes))
        vacancy = other.make_scope(VACANCY, workspace)
        candidate = other.make_scope(CANDIDATE, vacancy)
        link = other.invite(INTERVIEWER, vacancy)
        other.sync()
        member = bytes.fromhex(ours("join", link)["member"])
        other.sync()
        other.say(ASSIGN, candidate, member, False)
        other.sync()
        ours.sync()
        card = bytes.fromhex(ours("scope", SCORECARD, candidate)["scope"])
        ours("write", card, CARD, card, "rating/q1", "4")
        ours.sync()
        other.sync()
        self.assertNotIn(card, other.fields)
        ours("submit", card)
        ours.sync()
        other.sync()
        self.assertEqual(other.shown(card, (CARD, card, "rating/q1")), "4")
        ours("amend", card, CARD, card, "rating/q1", "5")
        ours.sync()
        other.sync()
        self.assertEqual(other.shown((card, AMENDMENT), (CARD, card, "rating/q1")), "5")
        self.assertEqual(other.shown(card, (CARD, card, "rating/q1")), "4")


if __name__ == "__main__":
    world.run(sys.argv)
