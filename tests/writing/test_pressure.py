"""Words that press, and words that only look like them: sentences as an operator might put them into a letter."""

from __future__ import annotations

import pytest

from introbot.writing.pressure import pressing

PRESSING = """
This is time-sensitive.
Please reply soon.
Reply by Friday or I will go ahead.
If I hear nothing, I'll introduce you on Monday.
I'll introduce you next week if you don't mind.
Hearing nothing from you, I will connect you.
Don't wait too long.
This offer won't last.
Spots are limited.
No reply needed if you agree.
You don't need to answer if that's fine with you.
I need your answer today.
Time is short.
At your earliest convenience.
Please respond promptly.
Now or never.
Bitte antworten Sie zeitnah.
Bitte bis Freitag antworten.
Höre ich nichts, stelle ich Sie vor.
Melden Sie sich baldmöglichst.
Die Plätze sind begrenzt.
Falls ich nichts von Ihnen höre, gehe ich davon aus, dass es passt.
Sonst mache ich Sie am Montag bekannt.
Jetzt oder nie.
Wenn Sie nicht antworten, stelle ich Sie vor.
Merci de répondre sans tarder.
Répondez avant vendredi.
Qui ne dit mot consent.
C'est maintenant ou jamais.
Les places sont limitées.
Faute de réponse, je vous mettrai en relation.
Si vous ne répondez pas, je vous présente.
I'd need to know by Wednesday.
Kindly revert soonest.
Let me know by the end of the week.
I'll take no answer as a yes.
If I don't get a no, I'll put you in touch.
Unless you tell me not to, I'll introduce you tomorrow.
You really should not miss this.
This is your only chance.
Don't let this slip.
I'll go ahead on Friday.
We are running short of time.
I'm waiting for your reply.
You have until Friday.
Ich brauche Ihre Antwort bis Dienstag.
Keine Antwort werte ich als Ja.
Wenn ich nichts Gegenteiliges höre, mache ich Sie bekannt.
Das ist eine einmalige Gelegenheit.
Lassen Sie sich das nicht entgehen.
Bitte melden Sie sich so schnell wie möglich.
Ich warte auf Ihre Antwort.
Sie haben bis Freitag Zeit.
Ohne Ihren Einspruch stelle ich Sie vor.
Il me faut votre réponse avant mardi.
Sans refus de votre part, je vous présente.
Une occasion unique.
Ne laissez pas passer cette chance.
J'attends votre réponse.
Vous avez jusqu'à vendredi.
Le temps nous est compté.
À moins d'un refus, je vous mets en relation demain.
I would appreciate a reply this week.
Please don't leave me hanging.
If you're silent I'll read that as yes.
You'll be introduced on Monday unless you stop me.
It would be a shame to let this go.
Only two days left.
You won't get this again.
Please get back to me right now.
I count on your answer.
Bitte geben Sie mir noch diese Woche Bescheid.
Sagen Sie nichts, gilt das als Zustimmung.
Es bleiben nur zwei Tage.
Ich rechne mit Ihrer Antwort.
Wer schweigt, stimmt zu.
Merci de me répondre cette semaine.
Je compte sur votre réponse.
Il ne reste que deux jours.
Votre accord sera présumé.
"""
KIND = """
Take all the time you need.
There is no hurry at all.
If you do not answer, I leave it at that.
If you don't reply, nothing happens.
I hope to see you soon.
Answer whenever it suits you, or not at all.
I'd love to hear what you think.
We could talk next week, if you like.
I will not write again if you don't answer.
Today I thought of you.
Donald has time on Friday.
A few lines are plenty.
You need not answer at all.
Nehmen Sie sich Zeit.
Es eilt überhaupt nicht.
Wenn Sie nicht antworten, ist das völlig in Ordnung.
Wenn Sie nicht antworten, lasse ich es dabei.
Ich hoffe, wir sehen uns bald.
Donald Ray hat am Freitag Zeit.
Antworten Sie, wann Sie mögen.
Prenez tout votre temps.
Rien ne presse.
Si vous ne répondez pas, c'est très bien ainsi.
Si vous ne répondez pas, je n'insisterai pas.
Répondez quand vous voulez, ou pas du tout.
J'espère vous revoir bientôt.
It is not urgent.
Nothing urgent.
Das ist nicht dringend.
Ce n'est pas urgent.
Rien d'urgent.
Es eilt nicht.
"""


@pytest.mark.parametrize("sentence", PRESSING.strip().splitlines())
def test_pressing(sentence: str) -> None:
    assert pressing(sentence)
    assert pressing(f"Dear Jane, I thought of you. {sentence} Best, Ann")


@pytest.mark.parametrize("sentence", KIND.strip().splitlines())
def test_kind(sentence: str) -> None:
    assert pressing(sentence) == ""


@pytest.mark.parametrize(
    "part", ["if you ", "answer ", "I'll ", "wenn sie ", "si vous ne répondez ", "if i hear ", "no "]
)
def test_long_texts_are_read_in_time_that_grows_with_them(part: str) -> None:
    assert pressing(part * 20_000) == ""
