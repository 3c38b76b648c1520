"""New words: what is known is taken out, what has evidence is cut, what a person wrote stays."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.domain.answers import AnswerKind
from introbot.mail import new_text
from introbot.reading.answering import answer_of

SENT = """Dear Jane,

Donald Ray rebuilt the ovens of my bakery within a week. You told me that yours are older than you are,
and I would like to see you sleep at night.

Donald is calm and quick. A call takes twenty minutes.

1. Is this something you need?
2. Would you like me to introduce you?

No is completely fine, and so is ignoring this.

Ann Lee
"""
BOT = "bot+abc@introbot.example"
ATTRIBUTIONS = [
    f"On Mon, Mar 2, 2026 at 5:04 PM Ann Lee via introbot <{BOT}> wrote:",
    f"On 2 Mar 2026, at 17:04, Ann Lee via introbot <{BOT}> wrote:",
    f"On 02/03/2026 17:04, Ann Lee via introbot <{BOT}> wrote:",
    f"On Mon, Mar 2, 2026 at 5:04 PM Ann Lee via introbot <\n{BOT}> wrote:",
    f"On Mon, Mar 2, 2026 at 5:04 PM Ann Lee via introbot\n<{BOT}>\nwrote:",
    "On 3/2/26 5:04 PM, Ann Lee via introbot wrote:",
    f"Am Mo., 2. März 2026 um 17:04 Uhr schrieb Ann Lee via introbot <{BOT}>:",
    "Am 02.03.26 um 17:04 schrieb Ann Lee:\n",
    f"Ann Lee via introbot <{BOT}> schrieb am Mo., 2. März\n2026, 17:04:",
    f"Le lun. 2 mars 2026 à 17:04, Ann Lee via introbot <{BOT}> a écrit :",
    "Le 02/03/2026 à 17:04, Ann Lee a écrit\xa0:",
    f"El lun, 2 mar 2026 a las 17:04, Ann Lee via introbot (<{BOT}>) escribió:",
    f"Em seg., 2 de mar. de 2026 às 17:04, Ann Lee via introbot <{BOT}> escreveu:",
    f"Il giorno lun 2 mar 2026 alle ore 17:04 Ann Lee via introbot <{BOT}> ha scritto:",
    f"Op ma 2 mrt 2026 om 17:04 schreef Ann Lee via introbot <{BOT}>:",
    f"Den mån 2 mars 2026 kl 17:04 skrev Ann Lee via introbot <{BOT}>:",
    f"Den man. 2. mar. 2026 kl. 17.04 skrev Ann Lee via introbot <{BOT}>:",
    f"man. 2. mars 2026 kl. 17:04 skrev Ann Lee via introbot <{BOT}>:",
    f"ma 2. maalisk. 2026 klo 17.04 Ann Lee via introbot ({BOT}) kirjoitti:",
    f"po 2. 3. 2026 v 17:04 odesílatel Ann Lee via introbot <{BOT}> napsal:",
    f"pon., 2 mar 2026 o 17:04 Ann Lee via introbot <{BOT}> napisał(a):",
    f"Ann Lee via introbot <{BOT}> ezt írta (időpont: 2026. márc. 2., H, 17:04):",
    f"lun., 2 mar. 2026 la 17:04, Ann Lee via introbot <{BOT}> a scris:",
    f"пн, 2 мар. 2026 г. в 17:04, Ann Lee via introbot <{BOT}>:",
    f"пн, 2 бер. 2026 р. о 17:04 Ann Lee via introbot <{BOT}> пише:",
    f"Ann Lee via introbot <{BOT}>, 2 Mar 2026 Pzt, 17:04 tarihinde şunu yazdı:",
    f"Στις Δευ 2 Μαρ 2026 στις 5:04 μ.μ., ο χρήστης Ann Lee via introbot <{BOT}> έγραψε:",
    f"בתאריך יום ב׳, 2 במרץ 2026 ב-17:04 מאת Ann Lee via introbot <\u200f{BOT}\u200f>:\u200f",
    f"2026年3月2日(月) 17:04 Ann Lee via introbot <{BOT}>:",
    f"Ann Lee via introbot <{BOT}> 于2026年3月2日周一 17:04写道：",
    f"2026년 3월 2일 (월) 오후 5:04, Ann Lee via introbot <{BOT}>님이 작성:",
    f"Vào Th 2, 2 thg 3, 2026 lúc 17:04 Ann Lee via introbot <{BOT}> đã viết:",
]
BLOCKS = [
    f"From: Ann Lee <{BOT}>\nSent: Monday, March 2, 2026 5:04 PM\nTo: Jane <jane@acme.example>\nSubject: May I?",
    f"-----Original Message-----\nFrom: Ann Lee <{BOT}>\nSent: Monday, March 2, 2026\nTo: Jane\nSubject: May I?",
    f"________________________________\nFrom: Ann Lee <{BOT}>\nSent: 2 March 2026 17:04\nTo: Jane\nSubject: May I?",
    f"*From:* Ann Lee <{BOT}>\n*Sent:* Monday, March 2, 2026 5:04 PM\n*To:* Jane\n*Subject:* May I?",
    f"Von: Ann Lee <{BOT}>\nGesendet: Montag, 2. März 2026 17:04\nAn: Jane\nBetreff: May I?",
    f"De : Ann Lee <{BOT}>\nEnvoyé : lundi 2 mars 2026 17:04\nÀ : Jane\nObjet : May I?",
    f"De: Ann Lee <{BOT}>\nEnviado: lunes, 2 de marzo de 2026 17:04\nPara: Jane\nAsunto: May I?",
    f"Da: Ann Lee <{BOT}>\nInviato: lunedì 2 marzo 2026 17:04\nA: Jane\nOggetto: May I?",
    f"Van: Ann Lee <{BOT}>\nVerzonden: maandag 2 maart 2026 17:04\nAan: Jane\nOnderwerp: May I?",
    f"Fra: Ann Lee <{BOT}>\nSendt: 2. marts 2026 17:04\nTil: Jane\nEmne: May I?",
    f"Från: Ann Lee <{BOT}>\nSkickat: den 2 mars 2026 17:04\nTill: Jane\nÄmne: May I?",
    f"Lähettäjä: Ann Lee <{BOT}>\nLähetetty: maanantai 2. maaliskuuta 2026 17.04\nVastaanottaja: Jane\nAihe: May I?",
    f"Od: Ann Lee <{BOT}>\nWysłano: poniedziałek, 2 marca 2026 17:04\nDo: Jane\nTemat: May I?",
    f"Feladó: Ann Lee <{BOT}>\nElküldve: 2026. március 2. 17:04\nCímzett: Jane\nTárgy: May I?",
    f"От: Ann Lee <{BOT}>\nОтправлено: 2 марта 2026 г. 17:04\nКому: Jane\nТема: May I?",
    f"Kimden: Ann Lee <{BOT}>\nGönderildi: 2 Mart 2026 17:04\nKime: Jane\nKonu: May I?",
    f"差出人: Ann Lee <{BOT}>\n送信日時: 2026年3月2日 17:04\n宛先: Jane\n件名: May I?",
    f"发件人: Ann Lee <{BOT}>\n发送时间: 2026年3月2日 17:04\n收件人: Jane\n主题: May I?",
]
ANSWER = "Yes please, that would help.\n\nJane"


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


@pytest.mark.parametrize("sent", ["", SENT], ids=["guessed", "known"])
@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_015_an_attribution_line_cuts(attribution: str, sent: str) -> None:
    assert new_text(f"{ANSWER}\n\n{attribution}\n\n{marked(SENT)}", sent).text == ANSWER
    assert new_text(f"{ANSWER}\n\n{attribution}\n\n{SENT}", sent).text == ANSWER
    assert new_text(f"{ANSWER}\n{attribution}\n{marked(SENT)}", sent).text == ANSWER


@pytest.mark.parametrize("sent", ["", SENT], ids=["guessed", "known"])
@pytest.mark.parametrize("block", BLOCKS)
def test_015_a_header_block_cuts(block: str, sent: str) -> None:
    assert new_text(f"{ANSWER}\n\n{block}\n\n{SENT}", sent).text == ANSWER
    assert new_text(f"{ANSWER}\n\n{marked(block)}\n>\n{marked(SENT)}", sent).text == ANSWER


@pytest.mark.parametrize(
    "answer",
    [
        "Yes, that works. On Tuesday I am offline.",
        "On Monday I wrote:\nno.",
        "From: my point of view, no.\nTo: be honest, never.",
        "Subject: to a price below 100, yes.",
        "The ovens are from 1998:\nall of them.",
        "I told ann@lee.example already:\nno thanks.",
        "- yes\n- no",
        "On 3/4/2026 I wrote ann@lee.example what I said:\nno.",
        "--> yes",
        "Date: Thursday\nTime: 10:00",
        "Am Dienstag, 3.3.2026, ab 10:00:\nja.",
        "Here is another mail\n\nSent from my desk, is much easier than my mobile phone.",
        "With regards to your question: yes.",
        "Best: Thursday.\nThanks: to you.",
    ],
)
def test_016_a_person_s_words_are_not_cut(answer: str) -> None:
    assert new_text(answer).text == answer
    assert new_text(f"{answer}\n\n{ATTRIBUTIONS[0]}\n\n{marked(SENT)}").text == answer


def test_known_words_go_even_without_any_mark() -> None:
    assert new_text(f"{SENT}\nYes please.\n", SENT).text == "Yes please."
    wrapped = SENT.replace("within a week. ", "within a\nweek. ").replace("twenty", "**twenty**")
    assert new_text(f"Yes please.\n\n{wrapped}", SENT).text == "Yes please."


def test_a_yes_that_our_letter_also_holds_stays_theirs() -> None:
    ours = SENT + "\nAnswer Yes please or No thanks.\n"
    assert new_text("Yes please", ours).text == "Yes please"
    assert new_text(f"No thanks\n\n{marked(ours)}", ours).text == "No thanks"


def test_inline_answers_are_paired_with_their_questions() -> None:
    inline = SENT.replace("you need?\n", "you need?\nVery much so.\n").replace(
        "introduce you?\n", "introduce you?\nYes.\n"
    )
    found = new_text(f"{BLOCKS[0]}\n\n{inline}", SENT)
    assert found.text == "Very much so.\n\nYes."
    assert [new for _, new in found.quoted_replies] == ["Very much so.", "Yes."]
    assert found.quoted_replies[0][0].endswith("1. Is this something you need?")
    assert found.quoted_replies[1][0] == "2. Would you like me to introduce you?"


def test_an_answer_on_the_quoted_line_itself() -> None:
    text = marked(SENT).replace("introduce you?", "introduce you? Yes, do.")
    assert new_text(text, SENT).text == "Yes, do."


def test_words_below_an_unmarked_quote_are_not_new() -> None:
    text = f"No.\n\n{BLOCKS[0]}\n\nYes please, go ahead and introduce me.\n"
    assert new_text(text).text == new_text(text, SENT).text == "No."


@pytest.mark.parametrize(
    ("text", "new", "signature"),
    [
        ("Yes.\n\n-- \nJane\nHead of No", "Yes.", "--\nJane\nHead of No"),
        ("Yes.\nSent from my iPhone", "Yes.", "Sent from my iPhone"),
        ("Oui.\n\nEnvoyé de mon iPhone", "Oui.", "Envoyé de mon iPhone"),
        ("Yes.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>", "Yes.", "Get Outlook for iOS<https://aka.ms/o0ukef>"),
        ("はい。\n\niPhoneから送信", "はい。", "iPhoneから送信"),
        ("Yes.\n\n/Jane", "Yes.", "/Jane"),
        ("Yes.\n\n- Jane", "Yes.", "- Jane"),
        ("Yes.\n\nBest,\nJane", "Yes.\n\nBest,\nJane", ""),
        ("Yes.\n\nBest,\nJane Doe\nT: +44 20 7946 0000", "Yes.\n\nBest,\nJane Doe", "T: +44 20 7946 0000"),
        (
            "Yes.\n\n____________________\nList mailing list\nhttp://lists.example",
            "Yes.",
            "____________________\nList mailing list\nhttp://lists.example",
        ),
        ("Yes: see\n--\nthe list\n" + "x\n" * 30, "Yes: see\n--\nthe list\n" + "x\n" * 29 + "x", ""),
        ("", "", ""),
    ],
)
def test_signatures(text: str, new: str, signature: str) -> None:
    found = new_text(text)
    assert (found.text, found.signature) == (new, signature)


@settings(deadline=None)
@given(st.text(max_size=400), st.text(max_size=400))
def test_any_text_gives_a_value(text: str, sent: str) -> None:
    found = new_text(text, sent)
    assert found.text == found.text.strip()


WORDS = st.lists(
    st.sampled_from(
        ["yes", "no", "maybe", "please", "later", "Tuesday", "oven", "call", "works", "never", "10:00", "great"]
    ),
    min_size=1,
    max_size=12,
)


@settings(deadline=None)
@given(WORDS, st.sampled_from(ATTRIBUTIONS + BLOCKS), st.booleans())
def test_015_our_letter_below_never_changes_the_answer(words: list[str], introduction: str, mark: bool) -> None:
    answer = " ".join(words) + "."
    quoted = marked(SENT) if mark else SENT
    assert new_text(f"{answer}\n\n{introduction}\n\n{quoted}", SENT).text == answer


BUTTONS = f"""{SENT}
Yes: mailto:{BOT}?subject=Yes
Not now: mailto:{BOT}?subject=Not%20now
No: mailto:{BOT}?subject=No
Just send me the details: mailto:{BOT}?subject=Details

introbot is an assistant program. To stop all letters, write to stop@introbot.example.
"""


@pytest.mark.parametrize(
    "buttons",
    [
        f"Yes: mailto:{BOT}?subject=Yes\nNot now: mailto:{BOT}?subject=Not%20now\nNo: mailto:{BOT}",
        f"Yes<mailto:{BOT}>   Not now<mailto:{BOT}>   No<mailto:{BOT}>   Just send me the details<mailto:{BOT}>",
        "Yes\nNot now\nNo\nJust send me the details",
        "[Yes] [Not now] [No] [Just send me the details]",
        "Yes",
        "Yes please <mailto:bot@introbot.example>",
    ],
)
@pytest.mark.parametrize("introduction", [ATTRIBUTIONS[0], BLOCKS[0], ""])
def test_015_our_own_buttons_are_nobody_s_answer(buttons: str, introduction: str) -> None:
    top, bottom = BUTTONS.split("Yes:")[0], BUTTONS[BUTTONS.index("introbot is an") :]
    quoted = f"{top}\n{buttons}\n\n{bottom}"
    assert new_text(f"Hm.\n\n{introduction}\n\n{quoted}", BUTTONS).text == "Hm."
    assert new_text(f"Hm.\n\n{introduction}\n\n{marked(quoted)}", BUTTONS).text == "Hm."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("> Yes please.\n>\n> On 1 Jan 2026, Ann Lee <a@b.example> wrote:\n> > Would you?", "Yes please."),
        (
            "---------- Forwarded message ---------\nFrom: Jo Park <jo@x.example>\nDate: 1 Jan 2026\nSubject: x\n"
            "To: Ann <a@b.example>\n\nYes, go ahead.",
            "Yes, go ahead.",
        ),
    ],
)
def test_a_letter_that_is_all_another_s_is_shown_and_never_taken_for_new(text: str, words: str) -> None:
    new = new_text(text)
    assert (new.text, new.borrowed, new.shown) == ("", words, words)
    assert answer_of(new, date(2026, 3, 2)).kind is AnswerKind.UNCLEAR


def test_our_own_letter_quoted_alone_is_nobody_s_words() -> None:
    sent = "Donald asked me whether you would like to meet him.\nYes or no, both are fine."
    assert new_text("".join(f"> {line}\n" for line in sent.split("\n")), sent).shown == ""


def test_a_piece_cut_out_of_our_letter_is_nobody_s_word() -> None:
    ours = "I am thinking of introducing you to Donald Ray, and would like to ask you first.\n"
    assert new_text("y, and would like to ask you first.\n> \n> Is this something you need?\n", ours).text == ""
    assert new_text("Yes, and would like to ask you first.\n", ours).text == "Yes,"
