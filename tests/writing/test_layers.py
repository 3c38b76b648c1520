"""Whose templates, and in which language: layers per operator and referrer, and sets of templates per language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from introbot.domain.people import Parts
from introbot.writing import LANGUAGES, Templates, Written, write
from introbot.writing.days import day, duration
from introbot.writing.facts import facts_of
from introbot.writing.sample import sample_introduction, sample_letter, sample_sheet
from tests.writing.people import own_templates, troubled
from tests.writing.reading import html_of, parsed

ANN = "referrers/ann@example.org"


def letter(name: str, templates: Templates, language: str = "", words_language: str = "") -> Written:
    introduction = sample_introduction()
    sheet = replace(sample_sheet(introduction), language=language, words_language=words_language)
    return write(sample_letter(name), introduction, sheet, templates)


def laid_over(folder: Path, **files: str) -> Templates:
    for name, source in files.items():
        path = folder / name.replace("__", "/").replace("ANN", ANN)
        path = path.with_name(path.name.replace("_", "-") + ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return Templates([folder])


def closing(words: str) -> str:
    return f"Subject: x\n\n{words} {{{{ write_by }}}}, {{{{ check_in_after }}}}\n"


def test_a_referrers_own_templates_lie_over_the_operators(tmp_path: Path) -> None:
    templates = laid_over(tmp_path, closing=closing("operator"), ANN__closing=closing("Ann"))
    assert letter("closing", templates).text.startswith("Ann ")
    (tmp_path / ANN / "closing.txt").unlink()
    assert letter("closing", templates).text.startswith("operator ")
    others = replace(sample_introduction(), referrer=replace(sample_introduction().referrer, address="b@example.org"))
    laid_over(tmp_path, ANN__closing=closing("Ann"))
    assert write(sample_letter("closing"), others, sample_sheet(others), templates).text.startswith("operator ")


def test_a_referrers_folder_is_found_whatever_case_she_writes_her_address_in(tmp_path: Path) -> None:
    templates = laid_over(tmp_path, ANN__closing=closing("Ann"))
    base = sample_introduction()
    shouted = replace(base, referrer=replace(base.referrer, address="Ann@Example.ORG"))
    assert write(sample_letter("closing"), shouted, sample_sheet(shouted), templates).text.startswith("Ann ")


@pytest.mark.parametrize(
    "address", ["../../x@y.example", "a/b@x.example", ".@x.example", "a b@x.example", "@", "x@y/z"]
)
def test_no_address_leads_out_of_the_folder(tmp_path: Path, address: str) -> None:
    templates = laid_over(tmp_path / "own", closing=closing("operator"))
    for folder in (tmp_path, tmp_path / "own" / "referrers" / address.strip()):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "closing.txt").write_text(closing("elsewhere"))
    introduction = replace(sample_introduction(), referrer=replace(sample_introduction().referrer, address=address))
    assert letter("closing", templates).text.startswith("operator ")
    sheet = sample_sheet(introduction)
    assert write(sample_letter("closing"), introduction, sheet, templates).text.startswith("operator ")


def test_a_letter_comes_in_the_language_that_is_spoken_with_its_days_and_durations(tmp_path: Path) -> None:
    templates = laid_over(tmp_path, de__closing=closing("deutsch"), fr__closing=closing("français"))
    assert letter("closing", templates, "de").text == "deutsch Mittwoch, 25. November, 7 Tagen\n"
    french = letter("closing", templates, "fr")
    assert french.text == "français mercredi 25 novembre, 7 jours\n"
    assert french.language == "fr" and '<html lang="fr">' in html_of(french)
    assert letter("closing", templates, "xx").language == "en"


def test_the_wish_that_has_a_set_wins_and_english_is_the_last(tmp_path: Path) -> None:
    templates = laid_over(tmp_path, de__closing=closing("deutsch"))
    templates.language = "de"
    assert letter("closing", templates, "es").language == "de"
    assert letter("closing", templates, "en").language == "en"
    assert letter("closing", templates).language == "de"


def test_a_set_may_be_partial_letter_by_letter_and_for_the_partials(tmp_path: Path) -> None:
    laid_over(tmp_path / "fr", closing="Subject: x\n\nBonjour.\n\n{% include 'partials/nowhere.txt' %}\n")
    templates = laid_over(tmp_path, partials__nowhere="from the English set")
    assert letter("closing", templates, "fr").text == "Bonjour.\n\nfrom the English set\n"
    laid_over(tmp_path, fr__partials__nowhere="de la série française")
    assert letter("closing", templates, "fr").text == "Bonjour.\n\nde la série française\n"
    laid_over(tmp_path, ANN__partials__nowhere="Ann’s English")
    assert "française" in letter("closing", templates, "fr").text


def test_a_faulty_layer_is_left_out_in_every_language(tmp_path: Path) -> None:
    templates = laid_over(tmp_path, de__closing=closing("deutsch"), ANN__de__closing="Subject: x\n\n{{ nobody }}\n")
    assert letter("closing", templates, "de").text.startswith("deutsch ")
    (fault,) = templates.faults()
    assert fault.path == str(tmp_path / ANN / "de" / "closing.txt")


def test_her_own_language_is_kept_in_her_folder(tmp_path: Path) -> None:
    templates = laid_over(tmp_path, **{"de__closing": closing("deutsch"), "de__thanks.introduced": closing("danke")})
    (tmp_path / ANN).mkdir(parents=True)
    (tmp_path / ANN / "language").write_text("de\n")
    assert letter("thanks.introduced", templates).language == "de"
    assert letter("thanks.introduced", templates, "en").language == "de", "hers was set"
    assert letter("closing", templates, "en").language == "en", "the other side wrote English"
    assert letter("closing", templates).language == "de"


def test_what_she_approves_comes_in_the_language_of_her_words_in_the_draft_as_when_it_is_sent(tmp_path: Path) -> None:
    source = "Subject: x\n\n{{ experience }} {{ empathy }} {{ expectations }}\n\nBrauchst du das?\n\n"
    source += "Möchtest du ihn kennenlernen?\n\n"
    source += "Nein ist völlig in Ordnung. {{ referrer.name }}, {{ program }}, Assistenzprogramm, stop\n"
    templates = laid_over(tmp_path, de__permission=source)
    sent = letter("permission", templates, language="fr", words_language="de")
    assert sent.language == "de" and not templates.faults()
    shown = letter("draft", templates, language="fr", words_language="de")
    assert shown.language != "de" or "draft" in {path.stem for path in (tmp_path / "de").iterdir()}
    assert "| Brauchst du das?" in shown.text
    assert "| Von: Ann Lee via introbot" in shown.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_word(code: str) -> None:
    language = LANGUAGES[code]
    english = LANGUAGES["en"]
    assert language.outcomes.keys() == english.outcomes.keys()
    assert language.questions.keys() == english.questions.keys()
    assert language.labels.keys() == english.labels.keys()
    assert language.parties.keys() == english.parties.keys()
    days = {day(date(2026, 1, 1) + timedelta(days=n), date(2026, 1, 1), language) for n in range(365)}
    assert len(days) == 365
    assert len({duration(timedelta(seconds=n), language) for n in (1, 2, 60, 120, 3600, 7200, 86400, 172800)}) == 8
    for introduction in (sample_introduction(), troubled("x"), replace(sample_introduction(), parts=Parts())):
        assert facts_of(sample_letter("help.collecting"), introduction, sample_sheet(introduction), language)


def test_a_letter_knows_the_templates_it_came_from(tmp_path: Path) -> None:
    plain = letter("closing", Templates([]))
    assert [source.name for source in plain.sources] == ["built-in/closing.txt", "built-in/partials/footer.txt"]
    own = laid_over(tmp_path, ANN__de__closing=closing("a"), ANN__de__partials__x="b")
    (source,) = letter("closing", own, "de").sources
    assert source.name == f"{ANN}/de/closing.txt" and source.text == closing("a") and len(source.digest) == 16
    names = [source.name for source in letter("draft", Templates([])).sources]
    assert names.count("built-in/permission.txt") == 1 and "built-in/introduction.txt" in names


def test_the_first_of_a_month() -> None:
    first = date(2026, 12, 1)
    said = {code: day(first, date(2027, 1, 1), LANGUAGES[code]) for code in ("en", "de", "fr")}
    assert said == {
        "en": "Tuesday 1 December 2026",
        "de": "Dienstag, 1. Dezember 2026",
        "fr": "mardi 1er décembre 2026",
    }


def test_the_parsed_letter_is_whole(tmp_path: Path) -> None:
    templates = own_templates(tmp_path, closing=closing("Grüße"))
    assert parsed(letter("closing", templates))["Subject"] == "x"
