"""What the check says of a template: by line, in a sentence, and before a letter is written from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from introbot.writing import KINDS, LANGUAGES, Templates, builtin_folder, check_letter, check_source, check_templates
from introbot.writing.names import MEANINGS, names_of
from introbot.writing.pressure import pressing
from introbot.writing.variables import functions_of, variables_of
from tests.writing.people import own_templates

PERMISSION = (builtin_folder() / "permission.txt").read_text(encoding="utf-8")


def found(body: str, template: str = "closing") -> str:
    return " | ".join(map(str, check_source(template, f"Subject: x\n\n{body}\n".encode())))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("Hello {{ requster.first }}", "line 3: there is no “requster.first” in this letter; did you mean “requester"),
        ("Hello {{ requester.frist }}", "did you mean “requester.first”?"),
        ("Hello {{ requester }}", "“requester” is a person: say what of them is meant, e.g. “requester.first”"),
        ("Hello {{ nothing_like_it }}", "there is no “nothing_like_it” in this letter"),
        ("one\n\n{{ program | uper }}", "line 5: there is no filter “uper”; did you mean “upper”?"),
        ("Hello {{ recipient.first }}", "“recipient.first” is not told in this letter"),
        ("{% if program %}", "line 3: "),
        ("{% macro f() %}{% endmacro %}", "a letter needs no a macro"),
        ("{{ program ~ program }}", "a letter needs no “~”"),
        ("{{ program * 99999999 }}", "a letter needs no “*”"),
        ("{{ program.center(9) }}", "only quote(), buttons()"),
        ("{{ quote.__self__ }}", "“.__self__” is not to be had"),
        ("{{ program.__class__.__mro__ }}", "is not to be had"),
        ("{{ requester._secret }}", "“._secret” is not to be had"),
        ("{% include '../../etc/passwd' %}", "only what stands in partials/"),
        ("{% include 'closing.txt' %}", "only what stands in partials/"),
        ("{% include program %}", "only what stands in partials/"),
        ("{% for a in [1] %}{% for b in [1] %}{% endfor %}{% endfor %}", "a loop within a loop"),
        ("{% set a = [program] %}", "“set” gives one name to words"),
        ("{% if program is strange %}x{% endif %}", "there is no test “strange”"),
        ("One.\n\nPlease be quick.", "line 5: “quick” presses the reader"),
    ],
)  # fmt: skip
def test_a_fault_is_told_by_line_in_a_sentence(body: str, says: str) -> None:
    assert says in found(body)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"Hello", "line 1: it must begin with a line"),
        (b"Subject: x\n\none\ntwo \xff\n", "line 4: it is not written in UTF-8"),
        (b"Subject: x\n\n" + b"y" * 70_000, "larger than 64 KB"),
        (b"", "it must begin with a line"),
    ],
)
def test_what_is_no_template_at_all(raw: bytes, says: str) -> None:
    (finding,) = check_source("closing", raw)
    assert says in str(finding)


@pytest.mark.parametrize(
    "words",
    [
        *("This is urgent.", "A quick question", "Your last chance", "If I don’t hear from you I’ll introduce you."),
        *("If I do not hear back by Friday", "Unless I hear from you, I will go ahead.", "No answer means yes."),
        *("If you don't answer, I'll assume it is fine.", "Silence counts as a yes."),
        *(
            "Es eilt.",
            "Das ist dringend.",
            "Wenn ich nichts von dir höre, stelle ich euch vor.",
            "Schweigen gilt als Ja.",
        ),
        *("Deine letzte Chance", "Ohne Rückmeldung gehe ich davon aus, dass es passt.", "möglichst bald"),
        *("C’est urgent.", "Sans réponse de votre part, je vous présenterai.", "Votre silence vaudra accord."),
        *("Dernière chance", "dès que possible", "Sans nouvelles d’ici vendredi, je vous mets en relation."),
    ],
)
def test_words_that_press_are_refused_in_letters_to_others(words: str) -> None:
    assert pressing(words)
    assert "presses the reader" in found(words, "permission")
    assert check_source("draft", f"Subject: x\n\n{words}\n".encode()) == [], "the referrer may be hurried"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "If you do not answer, I leave it at that.",
            "If you don’t reply, I will not write again.",
            "No hurried talk",
        ),
        *(
            "Wenn du nicht antwortest, ist das in Ordnung.",
            "Ein schöner Gruß",
            "Si vous ne répondez pas, c’est bien ainsi.",
        ),
    ],
)
def test_kind_words_do_not(words: str) -> None:
    assert pressing(words) == ""


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_the_letters_that_come_with_the_program_are_beyond_reproach(name: str, code: str) -> None:
    path = builtin_folder() / ("" if code == "en" else code) / f"{name}.txt"
    if path.exists():
        assert check_source(name, path.read_bytes()) == []
        assert [str(each) for each in check_letter(name, Templates([]), code)] == []


def test_a_long_permission_letter_is_warned_of_and_used(tmp_path: Path) -> None:
    long = PERMISSION.replace(
        "Is this something", "I could say more about it, and so I do. " * 20 + "\n\nIs this something"
    )
    templates = own_templates(tmp_path, permission=long)
    (finding,) = check_letter("permission", templates)
    assert finding.warning and "more than 200 words" in finding.sentence
    assert check_templates(templates) == []


def test_a_promise_is_asked_of_every_branch(tmp_path: Path) -> None:
    only_with_topic = PERMISSION.replace("{{ experience }}", "{% if topic %}{{ experience }}{% endif %}")
    (finding,) = check_letter("permission", own_templates(tmp_path, permission=only_with_topic))
    assert "no longer holds the experience in the referrer's own words: put back {{ experience }}" in finding.sentence


@pytest.mark.parametrize(
    ("name", "cut", "says"),
    [
        ("reminder", "No is completely fine", "it no longer says that a no is fine: put back a line such as “No is"),
        (
            "fit-check",
            '{% include "partials/footer.txt" %}',
            "in full for whom it is carried: put back {{ referrer.name",
        ),
        ("draft", '{% include "partials/draft.txt" %}', 'put back {{ letter_shown("permission") }}'),
        ("interview", "{{ question }}", "it no longer asks every question that is open: put back {% for question"),
        ("goodbye.later", "{{ until }}", "until which day it is left: put back {{ until }}"),
        ("introduction", "{{ requester.named }}", "in full who the requester is: put back {{ requester.name }}"),
        ("introduction", "{{ write_by }}", "by when the first of them writes: put back {{ write_by }}"),
        ("introduction", "{{ quote(condition) }}", "on what condition one of them said yes: put back {{ quote(cond"),
        ("clarify.check-in", "{{ buttons(", "it no longer asks anything: put back its question on a line of its own"),
        (
            "update.question",
            '{% include "partials/quotation.txt" %}',
            "was written to the program: put back {{ quote(said",
        ),
    ],
)
def test_every_kind_has_its_own_promises(tmp_path: Path, name: str, cut: str, says: str) -> None:
    source = (builtin_folder() / f"{name}.txt").read_text(encoding="utf-8")
    assert cut in source
    (tmp_path / f"{name}.txt").write_text(source.replace(cut, "Something else"), encoding="utf-8")
    findings = check_letter(name, Templates([tmp_path]))
    assert says in " ".join(map(str, findings))


def test_partials_without_end_are_stopped(tmp_path: Path) -> None:
    for place in range(30):
        source = f"{{% include 'partials/p{chr(97 + place + 1)}.txt' %}}" * 2 if place < 24 else "end"
        (tmp_path / "partials").mkdir(exist_ok=True)
        (tmp_path / "partials" / f"p{chr(97 + place)}.txt").write_text(source)
    templates = own_templates(tmp_path, closing="Subject: x\n\n{% include 'partials/pa.txt' %}\n")
    (finding, *_) = check_letter("closing", templates)
    assert "without end" in finding.sentence


@pytest.mark.parametrize(
    "body", ["{{ why }}" * 7000, "{{ why | join(why) }}", "{% for letter in why %}{{ why }}{% endfor %}"]
)
def test_a_letter_cannot_grow_without_end(tmp_path: Path, body: str) -> None:
    templates = own_templates(tmp_path, **{"update.hold": f"Subject: x\n\n{body}\n"})
    assert all(len(str(finding)) < 300 for finding in check_letter("update.hold", templates))


def test_every_name_is_explained_and_every_explanation_is_of_a_name() -> None:
    named = frozenset().union(*(names_of(name) for name in KINDS))
    assert named == set(MEANINGS)


def test_what_a_kind_requires_is_said() -> None:
    permission = {variable.name: variable for variable in variables_of("permission")}
    assert {name for name, variable in permission.items() if variable.required} == {
        "experience",
        "empathy",
        "expectations",
        "referrer.name",
    }
    assert permission["recipient.first"].example == "Jane"
    assert [each.name for each in functions_of("permission")] == ["quote", "buttons", "small_print"]
    assert len(variables_of("partials/footer")) > 20


# What a letter may not name is refused wherever it stands: in its words, its subject, its preview, and its partials.


@pytest.mark.parametrize(
    ("template", "name", "says"),
    [
        ("permission", "requester.address", "addresses are for the referrer alone; did you mean “requester.name”?"),
        ("permission", "recipient.address", "addresses are for the referrer alone; did you mean “recipient.name”?"),
        ("permission", "recipient.adress", "there is no “recipient.adress” in this letter; did you mean “recipient."),
        ("permission", "asked", "“asked” is not told in this letter"),
        ("permission", "about.first", "“about.first” is not told in this letter"),
        ("permission", "topic.first", "there is no “topic.first” in this letter"),
        ("fit-check", "recipient.name", "“recipient.name” is not told in this letter"),
        ("fit-check", "empathy", "“empathy” is not told in this letter"),
        ("refusal.empty", "referrer.first", "“referrer.first” is not told in this letter"),
    ],
)
@pytest.mark.parametrize(
    "source",
    [
        "Subject: x\n\n{{ NAME }}\n",
        "Subject: {{ NAME }}\n\nHello\n",
        "Subject: x\nPreview: {{ NAME }}\n\nHello\n",
        "Subject: x\n\n{{ NAME | default('') }}\n",
        "Subject: x\n\n{% if NAME is defined %}Hello{% endif %}\n",
        "Subject: x\n\n{% if program == 'nothing like it' %}{{ NAME }}{% endif %}\n",
    ],
)
def test_a_name_that_is_not_told_is_refused_wherever_it_stands(
    tmp_path: Path, source: str, template: str, name: str, says: str
) -> None:
    source = source.replace("NAME", name)
    line = 1 + source[: source.index(name)].count("\n")
    (finding,) = check_source(template, source.encode())
    assert finding.line == line and says in finding.sentence
    (finding,) = check_letter(template, own_templates(tmp_path, **{template: source}))
    assert finding.line == line and says in finding.sentence


def test_a_partial_may_name_what_every_letter_that_includes_it_knows(tmp_path: Path) -> None:
    footer = "{{ referrer.name }}\n{% if topic %}{{ requester.address }}{% endif %}\nan assistant program, stop\n"
    assert check_source("partials/footer", footer.encode()) == [], "some letter knows it"
    templates = own_templates(tmp_path, partials__footer=footer)
    (finding,) = check_letter("reminder", templates)
    assert (finding.line, finding.path) == (2, str(tmp_path / "partials" / "footer.txt"))
    assert finding.sentence == (
        "it is a part of reminder, and “requester.address” is not told in this letter: addresses are for the referrer "
        "alone; did you mean “requester.name”?"
    )
    misspelt = check_source("partials/footer", b"{{ referer.name }}\n")
    assert "did you mean “referrer.name”?" in str(misspelt[0])


def test_a_partial_by_which_a_letter_breaks_a_promise_is_named(tmp_path: Path) -> None:
    templates = own_templates(tmp_path, partials__footer="{{ referrer.name }}, an assistant program\n")
    (finding,) = check_letter("reminder", templates)
    assert finding.path == str(tmp_path / "partials" / "footer.txt")
    assert "it no longer says how never to be written to again" in finding.sentence
    own_templates(tmp_path, partials__footer="{{ referrer.name }}, an assistant program, stop\n")
    assert check_letter("reminder", templates) == []


@pytest.mark.parametrize(
    "condition",
    [
        *("topic", "not topic", "why", "requester.organisation", "need_voiced", "remind_day", "expire_after"),
        *("why == 'this and no other'", "topic and not why", "not topic and why and remind_day"),
    ],
)
def test_a_promise_that_is_broken_in_one_branch_is_found(tmp_path: Path, condition: str) -> None:
    question = "Would you like me to introduce you?"
    source = PERMISSION.replace(question, f"{{% if {condition} %}}{question}{{% endif %}}")
    findings = check_letter("permission", own_templates(tmp_path, permission=source))
    assert ["would like to meet Donald" in each.sentence for each in findings] == [True]
    source = PERMISSION.replace(question, f"{question}{{% if {condition} %}} Really?{{% endif %}}")
    assert check_letter("permission", own_templates(tmp_path, permission=source)) == []


def test_what_needs_no_answer_is_not_asked_about() -> None:
    names = {variable.name for variable in variables_of("permission")}
    assert not names & {"asked", "answers", "words", "note", "until", "card", "about.first", "requester.address"}
    assert "requester.address" in {variable.name for variable in variables_of("draft")}
    assert {"asked", "answers"} <= {variable.name for variable in variables_of("help.transcript")}
