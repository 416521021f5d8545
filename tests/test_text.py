"""Text, sentences and marks, whatever is written."""

import random

from py_widgets.text import Mark, Span, mark, plain, sentences
from py_widgets.words import words

ALPHABETS = ["abc I'm SORRY. ", "İßﬁŁĳ ÄÖ", "😀👩‍👩‍👧 ", "「すみません。」", "«»“”‘’", "\n\t\r -•1.", "آسف جدا "]


def texts() -> list[str]:
    """Texts in many alphabets, the same ones each time."""
    chance = random.Random(5)
    return ["".join(chance.choices("".join(ALPHABETS), k=chance.randrange(120))) for _ in range(300)]


def test_plain_keeps_every_offset() -> None:
    """The plain text is as long as the text, so its offsets are the text's."""
    assert [] == [text for text in texts() if len(plain(text)) != len(text)]


def test_sentences_lie_in_order_within_the_text() -> None:
    """Sentences do not overlap, and together they hold everything but blanks."""
    for text in texts():
        spans = list(sentences(text))
        assert spans == sorted(spans)
        assert all(one.end <= other.start for one, other in zip(spans, spans[1:], strict=False))
        covered = {at for span in spans for at in range(span.start, span.end)}
        assert [] == [at for at, char in enumerate(text) if at not in covered and not char.isspace()]


def test_sentences_end_where_readers_end_them() -> None:
    """A full stop, a blank line and a list's item end a sentence; an abbreviation does not."""
    text = "I told Dr. Lee. Sorry!\n\nNext\n- one\n- two"
    assert ["I told Dr. Lee.", "Sorry!", "Next", "- one", "- two"] == [
        text[span.start : span.end] for span in sentences(text)
    ]


def test_words_know_their_places() -> None:
    """A contraction becomes its two words, each with the place of the whole."""
    text = "I’m sorry, we DIDN’T."
    assert [
        ("i", "I’m"), ("am", "I’m"), ("sorry", "sorry"), (",", ","), ("we", "we"),
        ("did", "DIDN’T"), ("not", "DIDN’T"), (".", "."),
    ] == [(word.text, text[word.start : word.end]) for word in words(text, Span(0, len(text)))]  # fmt: skip


def test_figures_are_one_word() -> None:
    """A time, a sum or a version ends no clause."""
    text = "From 11:40 on 1,204 users had v3.2."
    assert ["from", "11:40", "on", "1,204", "users", "had", "v3.2", "."] == [
        word.text for word in words(text, Span(0, len(text)))
    ]


def test_marks_may_overlap() -> None:
    """Where two marks meet, the words bear both, and each sign follows its own last word."""
    marks = [Mark(Span(0, 5), "holds", "1", "n-1"), Mark(Span(2, 7), "again", "a", "n-a")]
    assert (
        '<mark class="holds">so</mark>'
        '<mark class="again holds">rry</mark><a class="sign holds" href="#n-1">1</a>'
        '<mark class="again"> i</mark><a class="sign again" href="#n-a">a</a>f'
    ) == str(mark("sorry if", marks))


def test_marked_text_is_escaped() -> None:
    """Nothing of the text becomes markup."""
    assert "&lt;b&gt;&amp;" == str(mark("<b>&", ()))


def test_a_line_ends_a_sentence_if_it_was_ended_on_purpose() -> None:
    """A line break counts where the next word would have fitted; wrapped lines are one sentence."""
    chat = "I lied to you\nit was wrong\nsorry"
    assert chat.split("\n") == [chat[one.start : one.end] for one in sentences(chat)]
    wrapped = "I read your diary while you were away, and then I told Tom what was\nin it."
    assert [(0, len(wrapped))] == [(one.start, one.end) for one in sentences(wrapped)]
    link = "See example.org/" + "a" * 90 + "\nfor what I wrote that night, and then delete it, please, all of it."
    assert 1 == len(list(sentences(link)))
