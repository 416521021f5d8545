"""Telling words as people mistype them: “apoligize”, “sorrry”, “responsability”.

A word is read as the one telling word that is a single slip away: a letter lost, added,
changed, or swapped with its neighbor (Damerau, 1964). Words that are right as they stand
are listed; so are a few usual errors that are more than one slip.
"""

import re
from functools import cache, lru_cache

from py_widgets.widgets.apology.verbs import forms

_VERBS = "apologize forgive regret promise embarrass disappoint offend understand realize overreact ignore betray"
_WORDS = (
    "sorry apology apologies sincere sincerely mistake mistakes responsible responsibility accountable forgiveness "
    "inconvenience frustration frustrating excuse excuses ashamed embarrassing embarrassed disappointed disappointing "
    "misunderstanding unacceptable inappropriate behavior immediately definitely completely because should though "
    "although however circumstances intention intentions unfortunately deliberately anyone happened affected carelessness"
)
_RIGHT = frozenset(
    "through thought tough thorough premises premised premise circumstance inconvenienced inconveniences regrettable "
    "regretful ashame offender offenders offends believe betrays ignorant cause causes excused excuser "
    "anyones happens happen affects effected effects affect mistaken mistook realizes understands".split()
)
_USUAL = {
    "sory": "sorry", "sorrys": "sorry", "srry": "sorry", "sryy": "sorry", "sowwy": "sorry", "jus": "just", "dissapointed": "disappointed", "dissapointing": "disappointing",
    "definately": "definitely", "definatly": "definitely", "embarassed": "embarrassed", "embarassing": "embarrassing",
    "forgve": "forgive", "beleive": "believe", "recieve": "receive", "recieved": "received", "thier": "their",
    "inconvience": "inconvenience", "appologise": "apologize", "apologise": "apologize", "apoligise": "apologize", "appologies": "apologies",
    "apologys": "apologies", "apologie": "apology", "inconvinience": "inconvenience", "inconvinence": "inconvenience",
    "responsable": "responsible", "missunderstanding": "misunderstanding",
}  # fmt: skip
_BRITISH_END = re.compile(r"is(?=e[ds]?$|ing$)")
SHORTEST, LONGEST = 5, 16  # letters; a slip away from a shorter word are too many others


@cache
def telling() -> frozenset[str]:
    """The words that are worth reading in spite of a slip."""
    inflected = {form for verb in _VERBS.split() for form in forms(verb)}
    return frozenset(word for word in inflected | set(_WORDS.split()) if len(word) >= SHORTEST)


@lru_cache(maxsize=4096)
def mended(word: str) -> str:
    """The one telling word a slip away, or the word itself."""
    if word in _USUAL:
        return _USUAL[word]
    if not SHORTEST <= len(word) <= LONGEST or word in _RIGHT or word in telling() or not word.isalpha():
        return word
    if (here := _BRITISH_END.sub("iz", word)) in telling():
        return here
    found = {
        right
        for typed in {word, here}
        for cut in (typed, *_shorter(typed))
        for right in _by_cut().get(cut, ())
        if _one_slip(typed, right)
    }
    return found.pop() if len(found) == 1 else word


@cache
def _by_cut() -> dict[str, tuple[str, ...]]:
    """Each telling word under itself and under itself without one letter."""
    cuts: dict[str, list[str]] = {}
    for word in sorted(telling()):
        for cut in {word, *_shorter(word)}:
            cuts.setdefault(cut, []).append(word)
    return {cut: tuple(words) for cut, words in cuts.items()}


def _shorter(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _one_slip(word: str, right: str) -> bool:
    """Whether a letter lost, added or changed, or two swapped, make one of the other; the first letter holds."""
    if word[0] != right[0] or abs(len(word) - len(right)) > 1:
        return False
    if len(word) != len(right):
        long, short = sorted((word, right), key=len, reverse=True)
        return short in _shorter(long)
    apart = [at for at, (a, b) in enumerate(zip(word, right, strict=True)) if a != b]
    return len(apart) == 1 or (
        len(apart) == 2 and apart[1] == apart[0] + 1 and word[apart[0]] == right[apart[1]] and word[apart[1]] == right[apart[0]]
    )
