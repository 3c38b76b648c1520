"""Lines that programs write above a quoted letter, and what cuts a letter off where nothing marks its lines."""

from __future__ import annotations

import pytest

from introbot.mail import forwards_in, new_text

LETTER = "Hello Jane,\n\nwould you like to meet Donald?\n\nAnn"
MARKED = "\n".join(f"> {line}" for line in LETTER.split("\n"))
ANSWER = "Fine with me."

ABOVE_MARKS = (
    "Ann Lee wrote:",
    "Ann Lee via introbot wrote:",
    "Ann Lee <ann@lee.example> wrote:",
    "Quoting Ann Lee <ann@lee.example>:",
    "Zitat von Ann Lee <ann@lee.example>:",
    "Citando Ann Lee <ann@lee.example>:",
    "Citat Ann Lee <ann@lee.example>:",
    "Ann Lee schreef op 02-03-2026 10:00:",
    "Ann Lee a écrit le 02/03/2026 10:00 :",
    "Am Montag, 2. März 2026, 10:00:00 MEZ schrieb Ann Lee:",
    ">>> Ann Lee <ann@lee.example> 02.03.26 10:00 >>>",
    "Ann Lee <ann@lee.example> wrote on 02/03/2026 10:00:00 AM:",
    "On Mar 2, 2026, at 10:00 AM, Ann Lee\n<ann@lee.example> wrote:",
    "On Mon, Mar 2, 2026 at 10:00 AM Ann Lee\n<ann@lee.example> wrote:",
    "On Mon, 2 Mar 2026 10:00:00 +0100\nAnn Lee <ann@lee.example> wrote:",
    'On 2 Mar 2026 10:00, "Ann Lee" <ann@lee.example> wrote:',
    "In article <x@y.example>, Ann Lee wrote:",
    "* Ann Lee <ann@lee.example> [2026-03-02 10:00]:",
    "On Mon, Mar 02, 2026 at 10:00:00AM +0100, Ann Lee wrote:",
    "Ann Lee, 02.03.2026 10:00:",
    "El lunes, 2 de marzo de 2026 10:00:00, Ann Lee <ann@lee.example> escribió:",
    "Le lundi 2 mars 2026 à 10:00:00 UTC+1, Ann Lee <ann@lee.example> a écrit :",
    "Em segunda-feira, 2 de março de 2026 10:00:00 BRT, Ann Lee <ann@lee.example> escreveu:",
    "Dnia 2 marca 2026 10:00 Ann Lee <ann@lee.example> napisał(a):",
    "Dňa 2. 3. 2026 o 10:00 Ann Lee napísal(a):",
    "Vào Th 2, 2 thg 3, 2026 vào lúc 10:00 Ann Lee <ann@lee.example> đã viết:",
    "Pada tanggal Sen, 2 Mar 2026 10.00, Ann Lee <ann@lee.example> menulis:",
    "ב-2 במרץ 2026, בשעה 10:00, Ann Lee <ann@lee.example> כתב/ה:",
    "في الاثنين، 2 مارس 2026 في 10:00 ص تمت كتابة ما يلي بواسطة Ann Lee <ann@lee.example>:",
    "2026年3月2日(月) 10:00 Ann Lee <ann@lee.example>:",
    "2026-03-02 10:00 GMT+01:00 Ann Lee <ann@lee.example>:",
    "La data de lun., 2 mar. 2026 la 10:00, Ann Lee a scris:",
    "Dana pon, 2. ožu 2026. u 10:00 Ann Lee <ann@lee.example> je napisao/la:",
    "V pon., 2. mar. 2026 ob 10:00 je oseba Ann Lee <ann@lee.example> napisala:",
    "На пн, 2.03.2026 г. в 10:00 Ann Lee <ann@lee.example> написа:",
    "เมื่อ จ. 2 มี.ค. 2026 เวลา 10:00 Ann Lee <ann@lee.example> เขียนว่า:",
    "सोम, 2 मार्च 2026 को 10:00 बजे को Ann Lee <ann@lee.example> ने लिखा:",
    "Kuupäev E, 2. märts 2026 kell 10:00 kirjutas kasutaja Ann Lee <ann@lee.example>:",
    "2026-03-02, pr, 10:00 Ann Lee <ann@lee.example> rašė:",
    "pirmd., 2026. g. 2. marts, plkst. 10:00 — lietotājs Ann Lee (<ann@lee.example>) rakstīja:",
    "Missatge de Ann Lee <ann@lee.example> del dia dl., 2 de març 2026 a les 10:00:",
)
ABOVE_PLAIN = """\
-----Ursprüngliche Nachricht-----
Von: Ann Lee <ann@lee.example>
Gesendet: Montag, 2. März 2026 10:00
An: Jane
Betreff: x

Gesendet: Montag, 02. März 2026 um 10:00 Uhr
Von: "Ann Lee" <ann@lee.example>
An: jane@acme.example
Betreff: x

From: Ann Lee/LEE
To: Jane Doe/ACME@ACME
Date: 02/03/2026 10:00
Subject: x

---- On Mon, 02 Mar 2026 10:00:00 +0100 Ann Lee <ann@lee.example> wrote ----

*From:* Ann Lee [mailto:ann@lee.example]
*Sent:* Monday, March 2, 2026 10:00 AM
*To:* Jane
*Subject:* x

________________________________________
From: Ann Lee [ann@lee.example]
Sent: 02 March 2026 10:00
To: Jane
Subject: x

-------- Ursprüngliche Nachricht --------
Von: Ann Lee <ann@lee.example>
Datum: 02.03.26 10:00 (GMT+01:00)
An: jane@acme.example
Betreff: x

--- Original Message ---
From: Ann Lee <ann@lee.example>
Sent: 2 March 2026 10:00
To: Jane
Subject: x

-----Original Message-----
From: Ann Lee <ann@lee.example>
To: jane@acme.example
Sent: Mon, Mar 2, 2026 10:00 am
Subject: x

-------- 원본 메시지 --------
보낸 사람: Ann Lee <ann@lee.example>
날짜: 26/3/2 10:00
받은 사람: jane@acme.example
제목: x

De: Ann Lee <ann@lee.example>
Enviada em: segunda-feira, 2 de março de 2026 10:00
Para: Jane
Assunto: x

Da: Ann Lee [mailto:ann@lee.example]
Inviato: lunedì 2 marzo 2026 10:00
A: Jane
Oggetto: x

Från: Ann Lee
Skickat: den 2 mars 2026 10:00
Till: Jane Doe
Ämne: x

Ann Lee <ann@lee.example> 在 2026-03-02 10:00:00 写道：

------------------ 原始邮件 ------------------
发件人: "Ann Lee" <ann@lee.example>;
发送时间: 2026年3月2日(星期一) 上午10:00
收件人: "jane" <jane@acme.example>;
主题: x

From: Ann Lee <ann@lee.example>
Date: Monday, March 2, 2026 at 10:00 AM
To: Jane <jane@acme.example>
Subject: Re: x

‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐
On Monday, March 2nd, 2026 at 10:00 AM, Ann Lee <ann@lee.example> wrote:
""".strip().split("\n\n")


@pytest.mark.parametrize("line", ABOVE_MARKS)
def test_a_line_above_quote_marks(line: str) -> None:
    for text in (f"{ANSWER}\n\n{line}\n\n{MARKED}\n", f"{ANSWER}\n\n{line}\n{MARKED}", f"{line}\n{MARKED}\n\n{ANSWER}"):
        assert new_text(text).text == ANSWER, text
        assert forwards_in(text, "Re: x") is None


@pytest.mark.parametrize("lines", ABOVE_PLAIN)
def test_what_cuts_a_letter_off(lines: str) -> None:
    for text in (f"{ANSWER}\n\n{lines}\n\n{LETTER}\n", f"{ANSWER}\n\n{lines}\n{LETTER}"):
        assert new_text(text).text == ANSWER, text
        assert forwards_in(text, "Re: x") is None


@pytest.mark.parametrize(
    "line",
    [
        "Here is what I wrote:",
        "My boss said:",
        "These are the dates:",
        "We could meet at 10:00:",
        "You asked two things, and I have an answer to both of them:",
    ],
)
def test_a_person_s_own_line_above_quote_marks(line: str) -> None:
    assert new_text(f"{line}\n\n{MARKED}\n").text == line
