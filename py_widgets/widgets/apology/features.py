"""What the weights see of a clause: its words and word classes, its lists, the rules, what stands around it.

Function words that say who does what to whom become classes (I and we are WE), numbers become
0. A clause's features are these and their pairs, side by side and around a word, the lists of
`lists/` that have a word in it, the labels whose rules match in it, and, from the clauses
before and behind it, their words and labels. All are strings, so that the weights stay readable.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from py_widgets.widgets.apology.clauses import Clause
from py_widgets.widgets.apology.lexicon import LISTS
from py_widgets.widgets.apology.reading import Sentence
from py_widgets.words import american

Places = Mapping[str, Mapping[tuple[int, int, int], str]]

_CLASSES = {
    word: name
    for name, words in {
        "WE": "i we", "ME": "me us myself ourselves", "OUR": "my our mine ours",
        "YOU": "you ya u yourself yourselves", "YOUR": "your yours", "THEY": "he she they it him her them",
        "THEIR": "his their its", "BE": "am is are was were be been being 's", "HAVE": "have has had having",
        "DO": "do does did", "WILL": "will shall", "WOULD": "would 'd could might may", "CAN": "can",
        "MUST": "should must ought need", "NOT": "not never no none nothing nobody nor",
        "THE": "the a an this that these those",
        "ALL": "all every everyone everybody everything any anyone anything",
    }.items()
    for word in words.split()
}  # fmt: skip
_TURNING = frozenset("but however although though tho yet still except only nevertheless nonetheless".split())
_TURNED = {"apology", "regret", "responsibility"}
_LISTS: dict[tuple[str, ...], list[str]] = defaultdict(list)  # by the words of an entry, the lists that hold it
for _name, _entries in LISTS.items():
    for _entry in _entries:
        _LISTS[tuple(map(american, _entry.split(" ")))].append(f"list {_name}")
_LENGTHS: dict[str, set[int]] = defaultdict(set)  # by an entry's first word, how many words it may have
for _run in _LISTS:
    _LENGTHS[_run[0]].add(len(_run))


def features(sentences: Sequence[Sentence], parts: Sequence[Clause], ruled: Sequence[Mapping[str, str]]) -> list[set[str]]:
    """For each clause its features; `ruled` says by label which rule holds in it."""
    texts = [[word.text for word in sentences[part.row].words[part.low : part.high]] for part in parts]
    symbols = [[_symbol(text) for text in row] for row in texts]
    whole = {f"text {label}" for labels in ruled for label in labels}
    seen = []
    for at, part in enumerate(parts):
        one = _words(symbols[at]) | _listed(texts[at]) | whole
        one |= {f"rule {label}" for label in ruled[at]} | {f"by {rule}" for rule in ruled[at].values()}
        if texts[at][0] in _TURNING:
            one |= {f"turn {label}" for label in ruled[at]}
            one |= {f"turn < {label}" for labels in ruled[max(at - 2, 0) : at] for label in labels if label in _TURNED}
        for near, sign in ((at - 1, "<"), (at + 1, ">")):
            if 0 <= near < len(parts):
                far = sign if parts[near].row == part.row else sign * 2
                one |= {f"{far} {symbol}" for symbol in symbols[near]}
                one.add(f"{far}: {' '.join(texts[near][:2])}")
                one |= {f"{sign} rule {label}" for label in ruled[near]}
        seen.append(one)
    return seen


def _symbol(text: str) -> str:
    return "0" if text[0].isdigit() else _CLASSES.get(text, text)


def _words(symbols: Sequence[str]) -> set[str]:
    """Words, pairs of neighbors, and pairs around one word."""
    row = ["^", *symbols, "$"]
    pairs = {f"{a} {b}" for a, b in zip(row, row[1:], strict=False)}
    return {*row, *pairs, *(f"{a} _ {c}" for a, c in zip(row, row[2:], strict=False))}


def _listed(texts: Sequence[str]) -> set[str]:
    """The lists that have an entry in these words."""
    return {
        name
        for at, text in enumerate(texts)
        for length in _LENGTHS.get(text, ())
        for name in _LISTS.get(tuple(texts[at : at + length]), ())
    }


def ruled(parts: Sequence[Clause], found: Places) -> list[dict[str, str]]:
    """For each clause by label the first rule that holds in it."""
    at_word = {(part.row, word): at for at, part in enumerate(parts) for word in range(part.low, part.high)}
    out: list[dict[str, str]] = [{} for _ in parts]
    for label, places in found.items():
        for (row, low, high), rule in sorted(places.items()):
            for at in sorted({at_word[row, word] for word in range(low, high) if (row, word) in at_word}):
                out[at].setdefault(label, rule)
    return out
