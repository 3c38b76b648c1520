"""`python -m benchmarks.coaching [--missed]`: precision and recall of the two detectors, on examples written for it.

Each line of soft.txt is an ask that should be called soft, each of vague.txt words that should be called vague, and no
line of clear.txt should be called either. The detectors are tuned on the lines with an even number; the others tell.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from introbot.coaching.asks import soft_ask, vague_words

HERE = Path(__file__).parent
DETECTORS: dict[str, Callable[[str], str]] = {"soft": soft_ask, "vague": vague_words}


def lines(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def score(detect: Callable[[str], str], wanted: list[str], unwanted: list[str]) -> tuple[float, float]:
    """Precision and recall."""
    hits, alarms = sum(map(bool, map(detect, wanted))), sum(map(bool, map(detect, unwanted)))
    return (hits / (hits + alarms) if hits + alarms else 1.0), hits / len(wanted)


def main() -> int:
    clear = lines("clear")
    print("detector  lines             precision  recall")
    for name, detect in DETECTORS.items():
        wanted = lines(name)
        halves = {"tuned on": (wanted[1::2], clear[1::2]), "not tuned on": (wanted[::2], clear[::2])}
        for half, (yes, no) in {**halves, "all": (wanted, clear)}.items():
            precision, recall = score(detect, yes, no)
            print(f"{name:9} {half:13} {len(yes) + len(no):3}  {precision:8.1%}  {recall:6.1%}")
        if "--missed" in sys.argv:
            print("\n".join([f"  missed: {x}" for x in wanted if not detect(x)]))
            print("\n".join([f"  alarm: {x} [{detect(x)}]" for x in clear if detect(x)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
