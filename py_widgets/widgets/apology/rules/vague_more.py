"""Faults: a day or a manner stands for the deed, an effort for the step."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule, found
from py_widgets.widgets.apology.rules.vague import TOLD

RULES = (
    Rule(
        id="for-that-day",
        label="vague",
        find=(phrase("<sorry-word>|ashamed|pardon|feel bad", "?<softly>|to you|to you all|everyone|love|mate", "?once again|again",
                "for|about|over|of|regarding|4|with", "?all|all of|the", "[", "<some-day>|<some-way>", "]"),
            phrase("regret", "?<softly>", "[", "<some-way>", "]")),
        unless=(*TOLD, phrase("i|we", "?<softly>|have|had", "<plain-deed>"),
            phrase("by|in|for|of|about|from", "?not", "<plain-doing>"), phrase("<some-day>|<some-way>", ":"), phrase("<some-day>", "'s")),
        scope="text",
        flags=("Sorry about [last night].", "I am so ashamed of [how I was].", "Soz 4 [earlier].", "I beg pardon over [that day of yours].",
            "I feel bad about [my part in it].", "Apologies to you for [Sunday].", "Sorry to you all for [yesterday].",
            "Sorry everyone for [the drama].", "Sorry mate for [the kerfuffle].", "Sorry love for [the palaver].",
            "Sorry again about [Saturday].", "Sorry once again for [my attitude].", "An apology regarding [that evening].",
            "Sorry with [all that].", "Sorry for all [the nonsense].", "Sorry for all of [the weirdness].",
            "Sorry for [the past].", "I truly regret [how it ended]."),
        passes=("I’m sorry I missed the talk last night.", "Sorry about Sunday: I forgot your match.", "Sorry for Sunday’s roast."),
        why="A day or a mood is no deed. Name what you did.",
        instead="I’m sorry I told your mother what you earn.",
        source="lazare2004",
    ),
    Rule(
        id="try-harder",
        label="vague",
        find=(phrase("<to-better>", "?<softly>|definitely|always|certainly|all|personally|absolutely|continue to|seriously", "<bettering>"),),
        unless=(phrase("from now on|next time|in future|in the future|going forward|by monday|by friday|every week|each week", "?,", "i|we"),
            phrase("i|we", "will|shall|am going to|are going to", "?<softly>|not|never|always|now", "<tangible>"),
            phrase("i|we", "have", "?<softly>|now|already|since", "<concrete>"),
            phrase("i|we", "now", "?<softly>", "<tangible>|require|have"),
            phrase("better|improve", "?at|about|on|my|our|by", "<verb-ing>"), phrase("make sure|ensure|so that", "..5", "not|never"),
            phrase("can", "do better|improve", "they|you|on|it|than")),
        scope="text",
        flags=("I [will really try harder].", "I’m [going to be nicer].", "We [will definitely work harder].",
            "I [will always do my utmost].", "We [shall certainly strive for more].", "We [will all do better].",
            "I [will personally make every effort].", "I [will absolutely be good].", "We [will continue to improve].",
            "I [will seriously work on myself]."),
        passes=("I’ll try harder: from now on I ask you first.", "I’ll be better at ringing you.", "I try harder than you think."),
        why="Effort is nothing they can see. Name one step.",
        instead="From now on I ask you before I post.",
        source="halperin2022",
    ),
)  # fmt: skip
