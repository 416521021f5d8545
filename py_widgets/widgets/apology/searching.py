"""Where patterns match in sentences: all patterns at once, and each sentence only once.

A pattern is looked for in a sentence only if the sentence has one of its rarer words. What
was found in a sentence is kept by its words: whoever types changes one sentence of a draft.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from py_widgets.widgets.apology.matching import Phrase
from py_widgets.widgets.apology.reading import Sentence
from py_widgets.words import Word

KEPT = 2048  # sentences
Matches = dict[Phrase, list[tuple[int, int, int]]]  # sentence, first word, word after the last


class Search:
    """A set of patterns, indexed by words that they cannot match without."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_word: dict[str, list[Phrase]] = defaultdict(list)
        self._others: list[Phrase] = []
        self._in_sentence = lru_cache(KEPT)(self._look)
        every = list(dict.fromkeys(phrases))
        often: dict[str, int] = defaultdict(int)
        for phrase in every:
            for word in set().union(*phrase.needs):
                often[word] += 1
        for phrase in every:
            if phrase.needs:
                for word in min(phrase.needs, key=lambda need: sum(often[word] for word in need)):
                    self._by_word[word].append(phrase)
            else:
                self._others.append(phrase)

    def matches(self, sentences: Sequence[Sentence]) -> Matches:
        """By pattern, where it matches, in the order of the text."""
        found: Matches = defaultdict(list)
        for row, sentence in enumerate(sentences):
            for phrase, low, high in self._in_sentence(tuple(word.text for word in sentence.words)):
                found[phrase].append((row, low, high))
        return found

    def _look(self, texts: tuple[str, ...]) -> list[tuple[Phrase, int, int]]:
        words, known = [Word(text, 0, 0) for text in texts], frozenset(texts)
        candidates = dict.fromkeys(phrase for text in texts for phrase in self._by_word.get(text, ()))
        return [
            (phrase, low, high)
            for phrase in (*candidates, *self._others)
            if phrase.may_match(known)
            for low, high in phrase.find(words)
        ]
