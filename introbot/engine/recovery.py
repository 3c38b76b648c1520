"""A database that was restored or copied: the mailbox knows more, and nothing moves until a person says how to go on.

What was lost may have asked, answered and introduced. So every letter that waits counts as in doubt, every open
introduction stands still until its referrer says `go on`, and mail that was handled in what was lost is set aside.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from introbot.domain.events import RecordsRestored
from introbot.engine.deciding import Decider
from introbot.engine.doubts import Doubts
from introbot.engine.needs import MailboxEvidence, Transaction

NOTICE = "recovery"
# Told to nobody: up to when the letters of another introbot in this mailbox are known of.
ACCEPTED = "accepted"
LOST = "it was filed away before the database was restored, and may have been acted on"
_BEHIND = (
    "This database is older than its mailbox ({}): no mail is read and no letter leaves. "
    "See `introbot recover`, which says what it would do."
)
_QUEUED = "The database was restored: this letter may have left already."


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the mailbox knows and the database does not: numbers of letters, and UIDs of mail."""

    letters: int
    foreign: int
    mail: tuple[int, ...]
    highest: int

    def __bool__(self) -> bool:
        return bool(self.letters or self.foreign or self.mail)

    @property
    def words(self) -> str:
        counted = [
            (self.letters, "letters that it does not know of"),
            (self.foreign, "letters of another introbot"),
            (len(self.mail), "mails that were handled and are not in it"),
        ]
        return ", ".join(f"{number} {what}" for number, what in counted if number)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was done: letters known to have left, letters in doubt, introductions that stand still."""

    sent: int
    in_doubt: int
    paused: int


@dataclass(frozen=True, slots=True)
class Recovery:
    """Compares and recovers, inside the caller's transaction."""

    decider: Decider
    doubts: Doubts

    def ahead(self, tx: Transaction, evidence: MailboxEvidence) -> Ahead:
        """What the mailbox knows and the database does not."""
        seq, _ = tx.newest()
        accepted = tx.notices().get(ACCEPTED)
        instance = self.decider.desk.instance
        copies = [copy for copy in evidence.copies or () if copy.instance]
        # The number of a note that belongs to no introduction is that of the mail it answers.
        ours = [copy for copy in copies if copy.instance == instance and copy.introduction]
        unknown = tx.unknown([mail.message_id for mail in evidence.filed])
        fresh = [mail for mail in evidence.filed if accepted is None or mail.at > accepted.last_at]
        foreign = [c for c in copies if c.instance != instance and (accepted is None or c.at > accepted.last_at)]
        return Ahead(
            letters=sum(copy.sequence > seq for copy in ours),
            foreign=len(foreign),
            mail=tuple(mail.uid for mail in fresh if mail.message_id in unknown),
            highest=max((copy.sequence for copy in ours), default=0),
        )

    def compare(self, tx: Transaction, evidence: MailboxEvidence, now: datetime) -> str | None:
        """The sentence for the operator where the mailbox is ahead; until it is dealt with, it stands."""
        if standing := tx.notices().get(NOTICE):
            return standing.says
        ahead = self.ahead(tx, evidence)
        if not ahead:
            return None
        says = _BEHIND.format(ahead.words)
        tx.notice(NOTICE, says, now)
        return says

    def recover(self, tx: Transaction, evidence: MailboxEvidence, now: datetime) -> Recovered:
        """Make it safe to go on: nothing leaves a second time without somebody's word."""
        tx.raise_seq(self.ahead(tx, evidence).highest)
        doubtful = tx.doubt_all(now, _QUEUED)
        self.doubts.review(tx, evidence.copies, now)
        left = len(tx.doubted())
        paused = 0
        for introduction in tx.all_open():
            before = introduction.timers, introduction.state
            after = self.decider.apply(tx, introduction.id, RecordsRestored(), now).introduction
            paused += (after.timers, after.state) != before
        tx.clear_notice(NOTICE)
        tx.notice(ACCEPTED, "", now)
        return Recovered(max(0, doubtful - left), left, paused)
