"""How long one letter takes to be written: both parts, its checks included. `python -m benchmarks.letters`."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from introbot.writing import Templates, builtin_folder, write
from introbot.writing.sample import sample_introductions, sample_letter, sample_sheet

LETTERS = ("permission", "introduction", "draft", "thanks.introduced", "goodbye.no", "check-in")
ROUNDS = 400


def timings(templates: Templates, name: str, language: str) -> list[float]:
    """Milliseconds of each of ROUNDS writings; the first, which compiles the template, is not among them."""
    introduction = sample_introductions(name)[0]
    assert introduction
    taken = []
    for number in range(ROUNDS + 1):
        # Another id and other words each time: nothing may be remembered from the last letter.
        parts = replace(introduction.parts, experience=f"{introduction.parts.experience} ({number})")
        about = replace(introduction, id=f"sample{number}", parts=parts)
        sheet = replace(sample_sheet(about), language=language, words_language=language)
        begun = time.perf_counter()
        write(sample_letter(name), about, sheet, templates)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken[1:]


def main() -> None:
    """Print the table, with the operator's own templates in two layers."""
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        for layer in (own, own / "referrers" / "ann@example.org"):
            layer.mkdir(parents=True, exist_ok=True)
            (layer / "permission.txt").write_bytes((builtin_folder() / "permission.txt").read_bytes())
        print("| letter | language | median ms | 99th percentile ms |\n|---|---|---|---|")
        for templates, whose in ((Templates([]), ""), (Templates([own]), " (own, two layers)")):
            for language in ("en", "de"):
                for name in LETTERS if not whose else LETTERS[:1]:
                    taken = timings(templates, name, language)
                    median, slow = statistics.median(taken), statistics.quantiles(taken, n=100)[98]
                    print(f"| {name}{whose} | {language} | {median:.2f} | {slow:.2f} |")


if __name__ == "__main__":
    main()
