"""Faults: what follows “but” says that it takes the apology back."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

_KEPT = (
    phrase("<turning>", "?,", "..10", "<turned-back>"), phrase("not", "?only|just", "..6", "but"),
    phrase("<turning>", "that|this|it", "is|was|'s", "no|not", "..2", "excuse|reason|point|okay|enough|fair|something"),
    phrase("you", "?do not|are not|have", "owe|have to|right|every right"), phrase("if", "you", "ever|want|would|need|like|feel"),
    phrase("however", "you|they|he|she", "want|like|feel|choose|put|look"), phrase("<turning>", "you", "ought|have ours|see me"),
)  # fmt: skip

RULES = (
    Rule(
        id="sorry-but-on",
        label="but",
        find=(phrase("<sorry-or-mine>", "..14", "?,|-|;", "[", "<turning>", "?,", "?<softly>", "?,", "<turn-on>|<turn-on-near>", "]"),),
        unless=_KEPT,
        flags=("I’m sorry I left early, [but nobody told me there was cake].", "Sorry I shouted—[but the traffic was awful].",
            "That was my fault; [however, really, in my defence it was dark].", "I regret it [but still you might look at it from here]."),
        passes=("I’m sorry, but that is no excuse, and nobody made me.", "You trusted me, but I lied, and I’m sorry.",
            "I’m sorry, and nobody told me to say so."),
        why="What follows “but” is what they will remember.",
        instead="I’m sorry I left early, and that I told nobody.",
        source="conley2014",
    ),
    Rule(
        id="but-it-stands",
        label="but",
        find=(phrase("^", "[", "<turning>", "?,", "?<softly>", "?,", "<turn-on>", "]"),),
        unless=_KEPT,
        flags=("I’m sorry. [But people must be able to take a joke].", "I regret it. [However, I maintain the cut was due].",
            "I own that. [Nevertheless, really, it was meant kindly].", "Sorry. [Yet still, nobody died]."),
        passes=("But people should have been told, and it was my job.", "However you want to do it, I will.",
            "I still think about it. Nobody made me do it."),
        why="It turns round on the sentence before, and stands by the deed.",
        instead="I’m sorry that I made that joke about you.",
        source="conley2014",
    ),
)  # fmt: skip
