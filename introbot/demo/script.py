"""The story the demo plays: who writes what, and which letter must come of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from introbot.address import Address
from introbot.demo.letters import Draft, Mail
from introbot.demo.people import Person
from introbot.demo.show import Narrator

ANN, DONALD, JANE, TOM = "ann", "donald", "jane", "tom"
PROGRAM = "introbot"
HOLD, CHECK_IN_AFTER = 4, 6  # seconds; fifteen minutes and seven days where nobody sits and watches


@dataclass(frozen=True, slots=True)
class Writes:
    """A new mail from one person to another, or to the program."""

    who: str
    to: str
    subject: str
    text: str
    says: str


@dataclass(frozen=True, slots=True)
class Forwards:
    """The mail somebody received last from a person goes to introbot, with a note above it."""

    who: str
    note: str
    says: str


@dataclass(frozen=True, slots=True)
class Answers:
    """An ordinary reply to the letter of this kind; to everyone on it where so said."""

    who: str
    kind: str
    text: str
    says: str
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Gets:
    """A letter of introbot's that must reach each of these people; it is printed once."""

    who: tuple[str, ...]
    kind: str
    says: str


Step = Writes | Forwards | Answers | Gets

REQUEST = """\
Hi Ann,

you once mentioned Jane Doe at Acme and how long closing the month takes them. That is just the kind of work I do. \
Could you introduce me to Jane?

Thank you, Donald"""

NOTE = """\
Jane Doe (Acme) <jane@acme.example>
topic: closing the month faster

experience: Donald rebuilt our payroll export two years ago. It took him three weeks, and nobody has had to touch it since.
empathy: You told me in spring that closing the month still takes your team four days by hand. I would love to see you get those days back.
expectations: Donald listens first and does not sell. It would be twenty minutes on the phone, free of charge, and a no is completely fine."""  # noqa: E501

STORY: tuple[Step, ...] = (
    Writes(DONALD, ANN, "Could you introduce me to Jane at Acme?", REQUEST, "Donald asks Ann for an introduction."),
    Forwards(
        ANN,
        NOTE,
        "Ann forwards his mail to introbot. Above it she puts Jane's address, and three things only she can say: "
        "what she has seen Donald do, what Jane is struggling with, and what to expect of him.",
    ),
    Gets((ANN,), "draft", "introbot writes the letter to Jane, and shows it to Ann first."),
    Answers(ANN, "draft", "send", "Ann likes it, and answers with one word."),
    Gets((JANE,), "permission", "Only now is Jane asked, and a no would be just as welcome."),
    Answers(JANE, "permission", "Yes please. Thursdays are best.", "Jane answers as she would any mail."),
    Gets((ANN,), "update", "Her yes is recorded, and Ann hears of it."),
    Gets(
        (JANE, DONALD),
        "introduction",
        f"For {HOLD} seconds (15 minutes outside this demo) Ann or Jane could still say “wait”. Nobody does: "
        "one mail brings the two together, and introbot steps out of the conversation.",
    ),
    Gets((ANN,), "thanks", "Ann is thanked."),
    Answers(
        DONALD,
        "introduction",
        "Hello Jane,\n\nhow kind of Ann, and of you. Would Thursday at ten suit you for a first call?\n\nDonald",
        "Donald writes to Jane directly, as the one who asked should.",
        everyone=True,
    ),
    Gets((DONALD,), "check-in", "Three days on, Donald is asked whether he has. Jane is never asked."),
    Answers(DONALD, "check-in", "written", "He has."),
    Gets(
        (DONALD,),
        "check-in",
        f"{CHECK_IN_AFTER} seconds (7 days outside this demo) later the one whose turn it is is asked what came of it.",
    ),
    Answers(DONALD, "check-in", "met", "One word will do."),
    Gets((ANN,), "outcome", "And Ann, who lent her name, hears how it ended."),
)

IDEA = """\
recipient: Jane Doe (Acme) <jane@acme.example>
requester: Tom Roe <tom@roe.example>
topic: printing for less

experience: We just met at the fair last week. I have not worked with him myself.
empathy: You said last month that your printing bill has doubled and that you want it down. I would love to see that.
expectations: Tom is quick and frank. One call of fifteen minutes, no fee, and no hard feelings if it is not for you."""

# Not everything goes smoothly here, and that is what manners are for.
LONGER: tuple[Step, ...] = (
    Writes(ANN, PROGRAM, "Tom for Jane", IDEA, "Ann has an idea: Tom, whom she met last week, could help Jane."),
    Gets(
        (ANN,),
        "draft",
        "introbot writes what she said and invents nothing. That she has only just met Tom it says once, kindly, "
        "to her alone; what she does with it is up to her.",
    ),
    Answers(ANN, "draft", "send anyway", "Ann is sure enough."),
    Gets((TOM,), "fit-check", "Tom has not asked for this. So he is asked first, and not told whom it is about."),
    Answers(TOM, "fit-check", "Mine", "It is his kind of work."),
    Gets((JANE,), "permission", "Only now is Jane bothered with it."),
    Gets((TOM,), "card", "And Tom is asked, this once, to say in his own words what he does."),
    Answers(TOM, "card", "We print catalogues and leaflets, at night, for less.", "He answers as he would any mail."),
    Gets((TOM,), "card", "Nobody sees a word of it before he has agreed."),
    Answers(TOM, "card", "yes", "He agrees."),
    Gets((TOM,), "card", "So that is his card."),
    Answers(JANE, "permission", "Not now.", "For Jane it is a bad time, and two words are enough to say so."),
    Gets((JANE,), "goodbye", "She is left in peace."),
    Gets((ANN,), "update", "Ann hears it. Nobody asks Jane again unless Ann says so."),
    Answers(
        JANE,
        "permission",
        "I have room for it now. Yes please.",
        "Some weeks later, of her own accord, Jane comes back to that letter.",
    ),
    Gets((ANN,), "update", "That is a yes, and Ann could still say “wait”."),
    Gets((JANE, TOM), "introduction", "One mail brings the two together."),
    Gets((ANN,), "thanks", "Ann is thanked."),
    Gets((TOM,), "check-in", "Three days on, Tom is asked whether he has written. Jane is never asked."),
    Answers(TOM, "check-in", "written", "He has."),
    Gets((TOM,), "check-in", "And after a week, what came of it."),
    Answers(TOM, "check-in", "not a fit", "Nothing, this time."),
    Gets((ANN,), "outcome", "Ann hears that too, with thanks, and with two questions she may leave unanswered."),
    Answers(ANN, "outcome", "He told us that he saves every company money.", "She answers them."),
    Gets((TOM,), "update", "Her words go to Tom, beside what his card says: it can be put better."),
)

# What the page offers a newcomer to send: nobody has asked for anything yet, so Jane is asked first whether it suits.
STARTER = Draft(
    to=(),
    subject="Jane and Donald, the other way round",
    text="""\
requester: Jane Doe <jane@acme.example>
recipient: Donald Ray <donald@rayandco.example>
topic: printing for less

experience: Jane ran the purchasing of our fair for three years and found us a better printer every single time.
empathy: You said last week that your printing costs have doubled and that you have no time to look for somebody else.
expectations: Jane is quick and frank. One call of fifteen minutes, no fee, and no hard feelings if it is not for you.
""",
)


@dataclass
class Stage:
    """Where the story is played: the people by their part, the program's address, and who tells it."""

    people: Mapping[str, Person]
    program: Address
    narrator: Narrator
    timeout: float
    pause: Callable[[], Awaitable[None]]

    def __post_init__(self) -> None:
        self._letters: dict[tuple[str, str], Mail] = {}

    async def tell(self, story: tuple[Step, ...]) -> None:
        """Play every step; NothingCame where a letter stays away."""
        for step in story:
            self.narrator.says(step.says)
            self.narrator.shows(await self._play(step))
            await self.pause()

    async def _play(self, step: Step) -> Mail:
        who = self.people[step.who[0] if isinstance(step, Gets) else step.who]
        match step:
            case Writes(to=to, subject=subject, text=text):
                return await who.writes([self.program if to == PROGRAM else self.people[to].me], subject, text)
            case Forwards(note=note):
                asked = await who.next_letter("", timeout=self.timeout)
                return await who.forward(asked, [self.program], note)
            case Answers(who=part, kind=kind, text=text, everyone=everyone):
                return await who.reply(self._letters[part, kind], text, everyone=everyone)
            case Gets(who=parts, kind=kind):
                for part in parts:
                    self._letters[part, kind] = await self.people[part].next_letter(kind, timeout=self.timeout)
                return self._letters[parts[0], kind]
