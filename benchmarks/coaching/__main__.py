"""`python -m benchmarks.coaching [--missed]`: precision and recall of the two detectors, on examples written for it.

Each line of soft.txt is an ask that should be called soft, each of vague.txt words that should be called vague, and no
line of clear.txt should be called either. Examples and detectors are by the same hand, so the figures say that the one
does what the other means, and no more; a false alarm in words of other people tells more than all of them.
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
    print("detector  wanted, clear  precision  recall")
    for name, detect in DETECTORS.items():
        wanted = lines(name)
        precision, recall = score(detect, wanted, clear)
        print(f"{name:9} {len(wanted):4} and {len(clear):4}  {precision:8.1%}  {recall:6.1%}")
        if "--missed" in sys.argv:
            print("\n".join([f"  missed: {x}" for x in wanted if not detect(x)]))
            print("\n".join([f"  alarm: {x} [{detect(x)}]" for x in clear if detect(x)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
