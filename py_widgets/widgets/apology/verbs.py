"""English verbs: their forms, and lists made of those."""

from functools import cache

_IRREGULAR = {
    "be": "am is are was were been being", "break": "broke broken", "bring": "brought",
    "buy": "bought", "catch": "caught", "choose": "chose chosen", "come": "came", "cut": "",
    "do": "does did done", "drink": "drank drunk", "drive": "drove driven", "fall": "fell fallen",
    "feel": "felt", "fight": "fought", "find": "found", "forget": "forgot forgotten",
    "forgive": "forgave forgiven", "get": "got gotten", "give": "gave given",
    "go": "goes went gone", "have": "has had", "hear": "heard", "hide": "hid hidden",
    "hit": "", "hold": "held", "hurt": "", "keep": "kept", "know": "knew known",
    "lead": "led", "leave": "left", "lend": "lent", "let": "", "lie": "lied lying",
    "lose": "lost", "make": "made", "mean": "meant", "meet": "met",
    "mistake": "mistook mistaken", "overreact": "overreacted", "pay": "paid", "put": "",
    "read": "", "run": "ran", "say": "said", "see": "saw seen", "sell": "sold",
    "send": "sent", "set": "", "shout": "", "show": "showed shown", "sit": "sat",
    "sleep": "slept", "speak": "spoke spoken", "spend": "spent", "split": "",
    "stand": "stood", "steal": "stole stolen", "swear": "swore sworn", "take": "took taken",
    "teach": "taught", "tell": "told", "think": "thought", "throw": "threw thrown",
    "understand": "understood", "upset": "", "wear": "wore worn", "win": "won",
    "write": "wrote written",
    "beat": "beaten", "begin": "began begun", "bet": "", "bid": "", "bind": "bound",
    "bite": "bit bitten", "blow": "blew blown", "build": "built", "burn": "burnt", "burst": "",
    "cast": "", "cling": "clung", "cost": "", "creep": "crept", "deal": "dealt", "dig": "dug",
    "draw": "drew drawn", "dream": "dreamt", "eat": "ate eaten", "flee": "fled", "fling": "flung",
    "fly": "flew flown", "forbid": "forbade forbidden", "freeze": "froze frozen",
    "grow": "grew grown", "hang": "hung", "lay": "laid", "learn": "learnt", "light": "lit",
    "mishear": "misheard", "mislead": "misled", "mislay": "mislaid", "misread": "", "misspell": "misspelt",
    "misunderstand": "misunderstood", "overhear": "overheard", "override": "overrode overridden",
    "oversleep": "overslept", "overspend": "overspent", "overstep": "overstepped",
    "overwrite": "overwrote overwritten", "quit": "", "rebuild": "rebuilt", "redo": "redid redone",
    "repay": "repaid", "resend": "resent", "reset": "", "ring": "rang rung", "rise": "rose risen",
    "seek": "sought", "shake": "shook shaken", "shoot": "shot", "shut": "", "sing": "sang sung",
    "sink": "sank sunk", "speed": "sped", "spell": "spelt", "spill": "spilt", "spit": "spat",
    "spoil": "spoilt", "stick": "stuck", "sting": "stung", "strike": "struck", "sweep": "swept",
    "swing": "swung", "tear": "tore torn", "underpay": "underpaid", "undo": "undid undone",
    "wake": "woke woken", "weep": "wept", "withdraw": "withdrew withdrawn", "withhold": "withheld",
}  # fmt: skip
_VOWELS = "aeiou"


@cache
def forms(verb: str) -> frozenset[str]:
    """The forms of a verb: base, -s, -ing, past and participle; some regular ones too many."""
    made = {verb, verb + "s", verb + "ing"}
    if verb.endswith("e"):
        made |= {verb[:-1] + "ing", verb + "d"}
    elif verb.endswith("y") and verb[-2] not in _VOWELS:
        made |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    else:
        made |= {verb + "ed", verb + "es"}
        if verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3:-2] not in _VOWELS:
            made |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return frozenset(made | set(_IRREGULAR.get(verb, "").split()))


def entries(*rows: str) -> frozenset[str]:
    """Entries separated by commas, each a word or a run of words."""
    return frozenset(entry.strip() for row in rows for entry in row.split(",") if entry.strip())


def past(*rows: str) -> frozenset[str]:
    """The pasts and participles of verbs separated by blanks."""
    return frozenset(form for verb in " ".join(rows).split() for form in _pasts(verb))


def _pasts(verb: str) -> set[str]:
    if _IRREGULAR.get(verb):
        return {form for form in _IRREGULAR[verb].split() if form[-3:] != "ing" and form[-1] != "s"}
    return {form for form in forms(verb) if form.endswith("ed") and form != verb} | (
        {verb} if verb in _IRREGULAR else set()
    )


def doing(*rows: str) -> frozenset[str]:
    """The forms in -ing of verbs separated by blanks."""
    return frozenset(
        form for verb in " ".join(rows).split() for form in forms(verb) if form[-3:] == "ing" and form != verb
    )


def words_of(*rows: str) -> frozenset[str]:
    """Entries separated by blanks, each a word or a mark."""
    return frozenset(" ".join(rows).split())
