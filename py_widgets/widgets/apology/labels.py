"""The labels of the manual: what each means to the writer of an apology."""

from typing import Literal, NamedTuple

from py_widgets.widgets.apology.stretch import Reach

Kind = Literal["component", "fault", "hint"]


class Label(NamedTuple):
    """A label as readers see it. Only components say how a missing sentence could begin."""

    name: str
    kind: Kind
    title: str  # found: a sentence about the draft
    missing: str = ""  # components: a sentence about what is not there
    why: str = ""  # components: why this part matters; faults: what the words do to the reader
    advice: str = ""  # components: how to supply it
    begin: str = ""  # components: a sentence to finish
    source: str = "ours"
    reach: Reach = Reach()  # how much of the sentence readers mark around the telling words
    optional: bool = False  # components: its absence is no lack
    instead: str = ""  # faults: better words, to adapt


# Components stand in the order in which the answer names missing ones: owning the deed and
# repairing it weigh most (lewicki2016); the deed itself comes first, since one cannot own
# what is not said; asking forgiveness weighs least and is only ever offered.
LABELS = (
    Label("act", "component", "You say what you did.", "What you did, in one plain sentence.",
          "Someone who knows only this text can say what happened.", "Name the day, the place and the deed.",
          "On [day] I [did what] …", "lazare2004", Reach("words", "part")),
    Label("responsibility", "component", "You own it.", "That it was wrong, and yours.",
          "Of all the parts of an apology, people weigh this one most.", "Say it as a fact, with no reason beside it.",
          "That was wrong of me. I should have …", "lewicki2016", Reach("part", "part")),
    Label("repair", "component", "You are putting it right.", "How you put it right.",
          "People weigh this second, after owning it.", "Name something you have done, or will do by a day.",
          "I have … / By Friday I will …", "lewicki2016", Reach("words", "clause")),
    Label("regret", "component", "You say sorry.", "That you are sorry.",
          "Saying it helps, by itself.", "Say it once, in the first person, for the deed.",
          "I’m sorry that I …", "scher1997", Reach("part", "words")),
    Label("impact", "component", "You see what it did to them.", "What it did to them.",
          "They need to know that you know.", "Name the harm as they would name it.",
          "Because of that, you had to …", "fehrgelfand2010", Reach("part", "clause")),
    Label("change", "component", "You say what will be different.", "What you will do differently.",
          "Promises to do better can backfire. A step they can see is worth more.", "Name one act, and when you do it.",
          "From now on I …", "halperin2022", Reach("part", "part")),
    Label("explanation", "component", "You say why it happened.", "Why it happened, if it helps them to know.",
          "A reason can help where a bare “sorry” does not.", "Leave it out if it would only defend you.",
          "It happened because I …", "lei2014", Reach("part", "part"), optional=True),
    Label("respect", "component", "You leave the next move to them.", "That the next move is theirs.",
          "They choose whether, when and how to answer.", "Free them from having to.",
          "You don’t owe me an answer.", "ours", Reach("clause", "clause"), optional=True),
    Label("forgiveness", "component", "You ask for forgiveness.", "A request for forgiveness, once.",
          "It weighs least, and leaving it out is no fault.", "Ask only if a no is possible.",
          "I hope that one day you can forgive me.", "lewicki2016", Reach("clause", "clause"), optional=True),
    Label("conditional", "fault", "It leaves open whether it happened.",
          why="It leaves open whether there was anything to be sorry for.", instead="I’m sorry I shared your message without asking.", source="lazare2004", reach=Reach("words", "part")),
    Label("deflected", "fault", "It is about their reaction, where the deed should be.",
          why="It is about how they took it. What you did is missing.", instead="I’m sorry I laughed when you fell.", source="battistella2014", reach=Reach("part", "part")),
    Label("agentless", "fault", "Nobody does it in this sentence.",
          why="Nobody does it in this sentence. Say who did.", instead="I left your parcel in the rain.", source="lazare2004", reach=Reach("part", "part")),
    Label("but", "fault", "It takes back what you just gave.",
          why="It turns round on what you just said.", instead="I’m sorry I shouted. Nothing you said gave me the right.", source="conley2014", reach=Reach("words", "clause")),
    Label("blame", "fault", "It hands the fault to someone or something else.",
          why="It points away from you. They were asking about you.", instead="I shouted at you, and that was my doing.", source="conley2011", reach=Reach("clause", "clause")),
    Label("excuse", "fault", "It asks to be let off.",
          why="Left alone, a reason like this asks to be let off.", instead="I had slept three hours. That is no excuse: I was rude to you.", source="conley2011", reach=Reach("part", "clause")),
    Label("minimising", "fault", "It makes the harm small.",
          why="It makes it small. They know its size.", instead="You waited outside for an hour, and I did not call.", source="lerner2017", reach=Reach("part", "part")),
    Label("pressure", "fault", "It hurries them.",
          why="It asks something of them. They owe you nothing.", instead="Take the time you want.", source="lerner2017", reach=Reach("clause", "clause")),
    Label("self", "fault", "It is about you.",
          why="It is about you. They are waiting to hear about them.", instead="You stood there alone because of me.", source="wenzel2020", reach=Reach("clause", "clause")),
    Label("vague", "fault", "It could be about anything.",
          why="It could be about anything. Name the deed, or the step.", instead="I’m sorry I told your brother what you earn.", source="lazare2004", reach=Reach("words", "part")),
    Label("overpromise", "fault", "No one can keep this.",
          why="No one can keep this. They know it.", instead="I’ll text you by five if I am late.", source="halperin2022", reach=Reach("clause", "clause")),
    Label("style", "hint", "Style"),
)  # fmt: skip

BY_NAME = {label.name: label for label in LABELS}
COMPONENTS = tuple(label.name for label in LABELS if label.kind == "component")
FAULTS = tuple(label.name for label in LABELS if label.kind == "fault")
HINTS = tuple(label.name for label in LABELS if label.kind == "hint")
# The gate decides whether a text apologizes at all; its rules bear these labels.
GATE = ("apology", "bare-sorry", "no-apology")
