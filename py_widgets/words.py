"""Words as rules read them: in lower case, contractions taken apart, each with its place."""

import re
import unicodedata
from typing import NamedTuple

from py_widgets.text import Span, plain

# A NUL is what nobody sees in a word, such as a soft hyphen.
_TOKEN = re.compile(r"[^\W\d_]*\d+(?:[:.,]\d+)+|[^\W_]+(?:(?:'\0*|\0+)[^\W_]+)*|[.,;:!?()\"…-]", re.UNICODE)
_LONGEST = 40  # characters of a word that may be a contraction
# Contractions, also as people type them without the apostrophe: each part with how many
# characters of the word it stands for. "'d" and "'s" stay, since they have two meanings.
_ENDINGS = (("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"))
_BARE = {
    "im": ("i", "am"), "ive": ("i", "have"), "dont": ("do", "not"), "didnt": ("did", "not"),
    "doesnt": ("does", "not"), "wasnt": ("was", "not"), "werent": ("were", "not"),
    "isnt": ("is", "not"), "arent": ("are", "not"), "cant": ("can", "not"),
    "cannot": ("can", "not"), "couldnt": ("could", "not"), "shouldnt": ("should", "not"),
    "wouldnt": ("would", "not"), "wont": ("will", "not"), "havent": ("have", "not"),
    "hadnt": ("had", "not"), "hasnt": ("has", "not"), "youre": ("you", "are"),
    "youve": ("you", "have"), "youll": ("you", "will"), "theyre": ("they", "are"),
    "shouldve": ("should", "have"), "couldve": ("could", "have"), "wouldve": ("would", "have"),
    "il": ("i", "will"), "youd": ("you", "'d"), "itll": ("it", "will"), "thats": ("that", "'s"),
    "shoulda": ("should", "have"), "coulda": ("could", "have"), "woulda": ("would", "have"),
    "gna": ("going", "to"), "tryna": ("trying", "to"), "wanna": ("want", "to"),
    "lemme": ("let", "me"), "dunno": ("do", "not", "know"), "bout": ("about",), "abt": ("about",),
    "bc": ("because",), "coz": ("because",), "n": ("and",), "every1": ("everyone",),
    "any1": ("anyone",), "some1": ("someone",), "thru": ("through",), "tmrw": ("tomorrow",),
    "b4": ("before",), "ppl": ("people",), "smth": ("something",), "rly": ("really",),
    "u": ("you",), "ur": ("your",), "pls": ("please",), "plz": ("please",), "sry": ("sorry",),
    "soz": ("sorry",), "tho": ("though",), "cos": ("because",), "cuz": ("because",),
    "won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"),
    "let's": ("let", "us"), "'m": ("am",), "gonna": ("going", "to"), "gotta": ("got", "to"),
}  # fmt: skip

# British spellings read as American ones: stems whose endings change, and whole words.
_BRITISH = {
    there + ending: (here + ending,)
    for there, here, endings in (
        *((stem + "is", stem + "iz", "e ed es ing ation") for stem in (
            "apolog real recogn minim prior organ emphas sympath critic general maxim final author util custom jeopard "
            "penal scrutin victim stigmat summar memor normal"
        ).split()),
        *((stem + "our", stem + "or", "- s ed ing able") for stem in (
            "behavi hon fav col neighb lab hum rum endeav harb val"
        ).split()),
        ("cancell", "cancel", "ed ing"), ("travell", "travel", "ed ing er"), ("labell", "label", "ed ing"),
        ("judgement", "judgment", "- s"), ("programme", "program", "- s"), ("centre", "center", "- s"),
        ("cheque", "check", "- s"), ("licence", "license", "- s"), ("offence", "offense", "- s"), ("defence", "defense", "-"),
        ("grey", "gray", "-"), ("mum", "mom", "- s"), ("learnt", "learned", "-"), ("whilst", "while", "-"),
    )
    for ending in endings.replace("-", " ").split(" ")
}  # fmt: skip


class Word(NamedTuple):
    """A word or a punctuation mark; `start` and `end` are those of the whole written word."""

    text: str
    start: int
    end: int

    @property
    def is_stop(self) -> bool:
        """Whether a clause ends here."""
        return self.text in ".;:!?…()"


def words(text: str, span: Span) -> list[Word]:
    """The words of a stretch of a text, one for each part of a contraction.

    British spellings read as American ones, so that a rule is written once.
    """
    out = []
    for found in _TOKEN.finditer(plain(text[span.start : span.end])):
        start, end = span.start + found.start(), span.start + found.end()
        while end < min(span.end, len(text)) and unicodedata.category(text[end]).startswith("M"):  # accents that are characters of their own
            end += 1
        out.extend(Word(part, start, end) for part in _parts(found[0].replace("\0", "")))
    return out


def american(word: str) -> str:
    """The American spelling of a word."""
    return _BRITISH[word][0] if word in _BRITISH else word


def _parts(word: str) -> tuple[str, ...]:
    if word in _BARE:
        return _BARE[word]
    if word in _BRITISH:
        return _BRITISH[word]
    if len(word) > _LONGEST:
        return (word,)
    for ending, meaning in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            first = word[: -len(ending)]
            return (*_parts(first), meaning)
    if word.endswith("'s") and len(word) > 2:
        return (*_parts(word[:-2]), "'s")
    if word.endswith("'d") and len(word) > 2:
        return (*_parts(word[:-2]), "'d")
    return (word,)
