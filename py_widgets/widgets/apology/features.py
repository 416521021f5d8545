"""What the weights see of a clause: its words and word classes, its lists, the rules, what stands around it.

Function words that say who does what to whom become classes (I and we are WE), numbers become
0. A clause's features are these and their pairs, side by side and around a word, the lists of
`lists/` that have a word in it, the labels whose rules match in it, and, from the clauses
before and behind it, their words and labels. All are strings, so that the weights stay readable.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from py_widgets.widgets.apology.clauses import Clause
from py_widgets.widgets.apology.lexicon import LISTS
from py_widgets.widgets.apology.reading import Sentence
from py_widgets.words import american

Places = Mapping[str, Iterable[tuple[int, int, int]]]

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
_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
for _name, _entries in LISTS.items():
    for _entry in _entries:
        _run = tuple(map(american, _entry.split(" ")))
        _BY_FIRST[_run[0]].append((_run, f"list {_name}"))


def features(sentences: Sequence[Sentence], parts: Sequence[Clause], found: Places) -> list[set[str]]:
    """For each clause its features; `found` says by label where rules match."""
    texts = [[word.text for word in sentences[part.row].words[part.low : part.high]] for part in parts]
    symbols = [[_symbol(text) for text in row] for row in texts]
    ruled = _ruled(parts, found)
    whole = {f"text {label}" for label in found}
    seen = []
    for at, part in enumerate(parts):
        one = _words(symbols[at]) | _listed(texts[at]) | whole
        one |= {f"rule {label}" for label in ruled[at]}
        for near, sign in ((at - 1, "<"), (at + 1, ">")):
            if 0 <= near < len(parts):
                far = sign if parts[near].row == part.row else sign * 2
                one |= {f"{far} {symbol}" for symbol in symbols[near]}
                one.add(f"{far}: {' '.join(texts[near][:2])}")
                one |= {f"{sign} rule {label}" for label in ruled[near]}
            else:
                one.add(f"{sign} nothing")
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
        for run, name in _BY_FIRST.get(text, ())
        if len(run) == 1 or run == tuple(texts[at : at + len(run)])
    }


def _ruled(parts: Sequence[Clause], found: Places) -> list[set[str]]:
    """For each clause the labels whose rules match in it."""
    by_row: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for label, places in found.items():
        for row, low, high in places:
            by_row[row].append((low, high, label))
    return [
        {label for low, high, label in by_row.get(part.row, ()) if low < part.high and part.low < high}
        for part in parts
    ]
