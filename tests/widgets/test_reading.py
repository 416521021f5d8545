"""Only the writer's own words are read, whatever was pasted around them."""

import pytest

from py_widgets.widgets.apology.check import check
from py_widgets.widgets.apology.reading import read

OWN = "I lied to you, and it was my fault."


def words(text: str) -> str:
    """The words that the check reads."""
    return " ".join(word.text for sentence in read(text) for word in sentence.words if word.text[0].isalnum())


@pytest.mark.parametrize(
    "rest",
    [
        "\n-- \nKim Sorry, Regret & Sons",
        "\n> I’m sorry you feel that way.\n> It was a joke.",
        "\nOn Mon, 3 Nov 2025 at 10:02, Ana wrote:\nYou should be sorry.",
        "\nOn Mon, 3 Nov 2025, somebody with\na very long name wrote:\nYou should be sorry.",
        "\nAm 3. November schrieb Ana:\nEs tut mir leid.",
        "\n-----Original Message-----\nI apologise for nothing.",
        "\nSent from my phone, sorry for typos",
        "\nThis e-mail and any attachments are confidential. We apologise if it reached you in error.",
        "\n\nBegin forwarded message:\nFrom: Ana\nTo: Marc\nSorry!",
        "\n-----Ursprüngliche Nachricht-----\nEs tut mir leid.",
        "\nFrom: Ana\nSubject: sorry",
        " “You made me do it.”",
        " «You made me do it.»",
        " “You made\nme do it.”",
        " &ldquo;You made me do it.&rdquo;",
        "\n&gt; You made me do it.",
        "\n<blockquote>You made\nme do it.</blockquote>",
        "\n<!-- You made me do it. -->",
        "\nVon: Ana\nAn: Marc\nBetreff: Freitag",
        "\nConfidentiality notice: if you received this in error, we apologise.",
        "\nThis message is intended only for the addressee. Sorry!",
    ],
)
def test_what_others_wrote_is_left_out(rest: str) -> None:
    """Signatures, footers, quotations and threads below a draft are not the draft."""
    assert words(OWN) == words(OWN + rest)


@pytest.mark.parametrize(
    "pasted",
    [
        "I&rsquo;m sorry I lied to you.",
        "I&#8217;m sorry I lied to you.",
        "I&#x2019;m sorry I lied to you.",
        "<p style=\"color:red\">I’m sorry I lied to you.</p>",
        "I’m sor\u00adry I lied to you.",
        "I’m\u200b sorry I lied to you.",
        "I’m&nbsp;sorry I lied to&nbsp;you.",
    ],
)
def test_pasted_markup_is_read_as_meant(pasted: str) -> None:
    """Tags and entities that came along are not words, and part none."""
    assert "i am sorry i lied to you" == words(pasted)
    found = check(pasted).components["regret"][0]
    assert pasted[found.start : found.end].startswith("I")


def test_stacked_endings_come_to_an_end() -> None:
    """A word of a thousand endings is a word."""
    assert check("I’m sorry I lied to you, a" + "'s" * 2000 + ".").apology


def test_a_reply_below_a_quoted_mail_is_the_writers() -> None:
    """A mail whose lines are marked is quoted; what stands below it is not."""
    mail = "\n\nOn Mon, 3 Nov 2025 at 10:02, Tom wrote:\n> Where were you?\n\n"
    assert "hi tom " + words(OWN) == words(f"Hi Tom.{mail}{OWN}")


def test_pasted_breaks_end_sentences() -> None:
    """A line break or the end of a paragraph in HTML ends a sentence."""
    assert 3 == len(read("<p>I’m sorry<br>I lied to you</p><p>Love, Tom</p>"))


def test_inches_and_lost_letters_open_no_quotation() -> None:
    """A mark behind a number, or for letters left out, quotes nothing."""
    for text in ('I broke your 55" screen. I ordered another 55" one.', "I took your bike 'cause mine was flat. It was at my parents' house."):
        assert len(text.split()) <= len(words(text).split())


def test_marks_end_behind_a_letters_accents() -> None:
    """An accent that is a character of its own belongs to its letter."""
    text = "I’m sorry I lied to you about the cafe\u0301."
    assert "\u0301" == text[check(text).components["act"][0].end - 1]


@pytest.mark.parametrize("text", ["“I lied to you.”", "«I lied to you.»", "“I lied to you.”\n\n“I was wrong.”", "'I lied to you.'"])
def test_a_draft_that_is_quoted_whole_is_the_draft(text: str) -> None:
    """Quotation marks around all of it make it nobody else's; a word outside them does."""
    assert words(text).startswith("i lied to you")
    assert "he said" == words(f"He said: {text}")


def test_the_writers_own_lines_stay() -> None:
    """A line that only looks like a mail's head, and a rule across a page, are the writer's."""
    assert "to be honest i lied to you" == words("To: be honest, I lied to you")
    assert words(OWN).split() * 2 == words(f"{OWN}\n\n---\n\n{OWN}").split()
    own = "This message is confidential. By mistake I sent the list with your salaries to all."
    assert own.split()[0].lower() == words(own).split()[0] and words(own).endswith("to all")
    assert words("On page four of my report I wrote: nothing helped. I lied.").endswith("nothing helped i lied")
    assert words("Hello.\nOn page 4 of my report I wrote: nothing helped. I lied.").endswith("nothing helped i lied")
    assert words("Hello.\nSent from my own pocket: ten euros.").endswith("ten euros")
    assert 2 == len(read("I said no. I lied to you."))
    assert 1 == len(read("I took no. 4 from you."))
