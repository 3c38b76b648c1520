"""HTML to the text a reader sees."""

from __future__ import annotations

import pytest

from introbot.mail.html import text_of


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("one<br>two<br/><br>three", "one\ntwo\n\nthree"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b</p>", "a\n\nb"),
        ("<p style='margin:0'>a</p><p style='margin:0'>b</p>", "a\nb"),
        ("a&amp;b &lt;c&gt; &#233;&nbsp;&euro;", "a&b <c> é €"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("new<blockquote>old<blockquote>older</blockquote></blockquote>after", "new\n> old\n> > older\nafter"),
        ("<style>p {}</style><script>x()</script><title>t</title>seen", "seen"),
        ("<!-- a > b -->seen<!-- open", "seen"),
        ('<a title="1 > 2" href=x>link</a>', "link"),
        ("  spaced \n\t out  ", "spaced out"),
        ("5 < 6 and <3", "5 < 6 and <3"),
        ("<o:p></o:p>x<o:p>&nbsp;</o:p>", "x"),
        ("a<hr>b", "a\n________________________________\nb"),
        ("<b>unclosed <i>tags", "unclosed tags"),
        ("", ""),
    ],
)
def test_layout(page: str, text: str) -> None:
    assert text_of(page)[0] == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<s>yes</s>",
        "<del>yes</del>",
        "<strike>yes</strike>",
        '<span style="text-decoration: line-through">yes</span>',
        '<div style="display:none">yes</div>',
        '<div style="DISPLAY : NONE">yes</div>',
        '<span style="font-size:0px">yes</span>',
        "<span style='visibility:hidden'>yes</span>",
        "<p hidden>yes</p>",
        '<div style="mso-hide:all">y<div>e</div>s</div>',
    ],
)
def test_what_is_struck_or_hidden_is_not_said(hidden: str) -> None:
    text, remarks = text_of(f"<p>No{hidden}</p>")
    assert text == "No"
    assert len(remarks) == 1


@pytest.mark.parametrize(
    "shown", ['<p class="hidden">yes</p>', '<p style="font-size:0.9em">yes</p>', '<p title="hidden">yes</p>']
)
def test_what_only_sounds_hidden_is_said(shown: str) -> None:
    assert text_of(shown) == ("yes", ())


def test_a_hundred_replies_deep_nothing_is_lost() -> None:
    text, _ = text_of("top" + "<div><blockquote><div>" * 300 + "deep")
    assert text.startswith("top\n")
    assert text.endswith("deep")


def test_too_long_a_page_is_cut_and_said_so() -> None:
    text, remarks = text_of("x" * 600_000)
    assert len(text) == 512 * 1024
    assert remarks
