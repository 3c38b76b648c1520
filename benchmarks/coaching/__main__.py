"""`python -m benchmarks.coaching [--missed]`: precision and recall of the two detectors, on examples written for it.

Each line of soft.txt is an ask that should be called soft, each of vague.txt words that should be called vague, and
no line of clear.txt should be called either. The first examples and the detectors are by the same hand, so their
figures say that the one does what the other means, and no more.

Those in voices/ were written later, as many people would put it, and measured once before a phrase was changed: soft
asks 95 % precision and 12 % recall, vague words 100 % and 15 %. Then the phrases were mended on the lines with odd
numbers; the lines with even numbers were left alone, and are what tells. Let it stay so: mend on new examples.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from introbot.coaching.asks import soft_ask, vague_words

HERE = Path(__file__).parent
DETECTORS: dict[str, Callable[[str], str]] = {"soft": soft_ask, "vague": vague_words}


def lines(name: str, folder: str = "") -> list[str]:
    return (HERE / folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()


# The examples, by what has been done with them: the folder, and which of its lines.
SETS = {
    "written first": ("", slice(None)),
    "mended on": ("voices", slice(0, None, 2)),
    "left alone": ("voices", slice(1, None, 2)),
}


def score(detect: Callable[[str], str], wanted: list[str], unwanted: list[str]) -> tuple[float, float]:
    """Precision and recall."""
    hits, alarms = sum(map(bool, map(detect, wanted))), sum(map(bool, map(detect, unwanted)))
    return (hits / (hits + alarms) if hits + alarms else 1.0), hits / len(wanted)


def main() -> int:
    print("examples       detector  wanted, clear  precision  recall")
    for title, (folder, which) in SETS.items():
        clear = lines("clear", folder)[which]
        for name, detect in DETECTORS.items():
            wanted = lines(name, folder)[which]
            precision, recall = score(detect, wanted, clear)
            print(f"{title:13}  {name:9} {len(wanted):4} and {len(clear):4}  {precision:8.1%}  {recall:6.1%}")
            if "--missed" in sys.argv and title != "left alone":
                print("\n".join([f"  missed: {x}" for x in wanted if not detect(x)]))
                print("\n".join([f"  alarm: {x} [{detect(x)}]" for x in clear if detect(x)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
