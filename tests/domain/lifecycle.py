"""Draws docs/lifecycle.md from the table: every step is taken with every sample, and what it did is written down.

`python -m tests.domain.lifecycle > docs/lifecycle.md`
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from introbot.domain.introduction import State
from introbot.domain.transition import DUE, STEPS, transition
from tests.domain.samples import NOW, event_classes, events, states

HEAD = """\
# The life of an introduction

Drawn from the table `STEPS` in `introbot/domain/transition.py` by `python -m tests.domain.lifecycle`; a test compares
the two. Each step was taken with sample introductions in every variant of its state, so a row lists all that can
happen: where it leads, and which letters are written (kind, occasion, to whom). What a state does not list leaves it
as it is; the event is kept. The referrer's words that fit nowhere get `help`, which is left out of the picture.

```mermaid
stateDiagram-v2
    [*] --> collecting
"""


def words(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


def outcomes() -> dict[tuple[State, str], tuple[set[State], set[str]]]:
    """For each state and event: the states it can lead to, and the letters it can write."""
    found: dict[tuple[State, str], tuple[set[State], set[str]]] = defaultdict(lambda: (set(), set()))
    for before in states():
        for kind in event_classes():
            if kind in STEPS[before.state]:
                for event in events(kind):
                    decision = transition(before, event, NOW)
                    led, wrote = found[before.state, kind.__name__]
                    led.add(decision.introduction.state)
                    wrote.update(f"{x.template} to {' and '.join(x.to)}" for x in decision.letters)
    return found


def page() -> Iterator[str]:
    found = outcomes()
    yield HEAD.rstrip("\n")
    for state in State:
        for target in State:
            names = [words(n) for (s, n), (led, _) in found.items() if s == state and target in led and target != state]
            if names:
                yield f"    {state} --> {target}: {', '.join(sorted(names))}"
    yield "    closed --> [*]\n```\n"
    yield "Timers: " + ", ".join(f"`{kind}` becomes *{words(event.__name__)}*" for kind, event in DUE.items()) + ".\n"
    for state in State:
        yield f"## {state}\n\n| event | leads to | letters |\n|---|---|---|"
        for (where, name), (led, wrote) in sorted(found.items(), key=lambda item: item[0][1]):
            if where == state:
                letters = "; ".join(sorted(w for w in wrote if not w.startswith("help"))) or ("help" if wrote else "")
                yield f"| {words(name)} | {', '.join(sorted(led))} | {letters} |"
        yield ""


def main() -> None:
    print("\n".join(page()).rstrip())


if __name__ == "__main__":
    main()
